import { createMemo, createResource, createSignal, For, type JSX, Show } from 'solid-js';
import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import { deferredPart } from '../../components/deferredPart.tsx';
import { useApp } from '../../state/app.ts';
import type { ListedDossier } from '../../state/dossiers/dossierList.ts';
import { AddPart } from './AddPart.tsx';
import { Arrival } from './Arrival.tsx';
import { DamagedItem } from './DamagedItem.tsx';
import './dossiers.css';

// Both bring a library of dialogs with them.
const KeptList = deferredPart(async () => (await import('./KeptList.tsx')).KeptList);
const ErasePart = deferredPart(async () => (await import('./ErasePart.tsx')).ErasePart);

/** What was done, in the language that is on, and how to take it back. */
export interface UndoMessage {
  readonly message: () => string;
  readonly undo?: () => Promise<void>;
}

export type Kept = Extract<ListedDossier, { kind: 'dossier' }>;
type Damaged = Extract<ListedDossier, { kind: 'damaged' }>;

/** Every dossier on the device: to open, name, copy, share, delete, and to delete all of them. */
export function DossiersPage(props: { readonly text: DossiersText }): JSX.Element {
  const { dossiers } = useApp();
  const [said, setSaid] = createSignal<UndoMessage | null>(null);
  const [failed, setFailed] = createSignal(false);
  const [list] = createResource(
    () => [dossiers.changes(), dossiers.current().id],
    async () => dossiers.list().catch(() => []),
  );
  const shelved = (): readonly ListedDossier[] => list.latest ?? [];
  const kept = createMemo(() => shelved().filter((each): each is Kept => each.kind === 'dossier'));
  const damaged = createMemo(() =>
    shelved().filter((each): each is Damaged => each.kind === 'damaged'),
  );
  const say = (next: UndoMessage): void => {
    setFailed(false);
    setSaid(next);
  };
  const attempt = async (act: () => Promise<UndoMessage | null>): Promise<void> => {
    try {
      const done = await act();
      if (done !== null) say(done);
    } catch {
      setSaid(null);
      setFailed(true);
    }
  };
  return (
    <div class="page">
      <header class="page-head">
        <h1>{props.text.title}</h1>
        <p class="soft">{props.text.intro}</p>
      </header>
      <Arrival text={props.text.arrival} say={say} />
      <div role="status" class="live" data-testid="said">
        <Show when={said()} keyed>
          {(done) => (
            <div class="row notice">
              <span>{done.message()}</span>
              <Show when={done.undo} keyed>
                {(undo) => (
                  <button
                    type="button"
                    class="button"
                    ref={(element) => queueMicrotask(() => element.focus())}
                    onClick={() =>
                      void attempt(async () => {
                        await undo();
                        return null;
                      })
                    }
                  >
                    {props.text.list.undo}
                  </button>
                )}
              </Show>
            </div>
          )}
        </Show>
      </div>
      <div role="alert" class="live">
        <Show when={failed()}>
          <p class="notice notice-bad">{props.text.list.failed}</p>
        </Show>
      </div>
      <section class="card" aria-labelledby="kept-heading">
        <h2 id="kept-heading">{props.text.list.heading}</h2>
        <Show when={list.latest} fallback={<p class="soft">{props.text.list.loading}</p>}>
          <Show when={kept().length > 0} fallback={<p class="soft">{props.text.list.none}</p>}>
            <KeptList text={props.text} kept={kept()} list={shelved()} attempt={attempt} />
          </Show>
        </Show>
      </section>
      <AddPart text={props.text.add} say={say} />
      <Show when={damaged().length > 0}>
        <section class="card" aria-labelledby="damaged-heading">
          <h2 id="damaged-heading">{props.text.damaged.heading}</h2>
          <p class="soft">{props.text.damaged.intro}</p>
          <ul class="dossier-list">
            <For each={damaged()}>
              {(each) => <DamagedItem text={props.text} damaged={each} attempt={attempt} />}
            </For>
          </ul>
        </section>
      </Show>
      <ErasePart text={props.text.erase} count={kept().length} />
    </div>
  );
}
