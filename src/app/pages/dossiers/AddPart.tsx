import { createSignal, type JSX, Show } from 'solid-js';
import type { DossiersText } from '../../../text/screen/dossiers/text.ts';
import { IssueList } from '../../components/IssueList.tsx';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import type { Draft } from '../../state/dossier/draft.ts';
import { type Imported, importDossier, nameOfFile } from '../../state/dossier/transfer.ts';
import { routeHash } from '../../state/route.ts';
import type { Said } from './DossiersPage.tsx';

type Refused = Extract<Imported, { ok: false }> & { readonly name: string };

/** New dossiers: empty, or from a file. */
export function AddPart(props: {
  readonly text: DossiersText['add'];
  readonly say: (said: Said) => void;
}): JSX.Element {
  const { dossiers, today } = useApp();
  const words = useWords();
  const [refused, setRefused] = createSignal<Refused | null>(null);
  const [unreadable, setUnreadable] = createSignal(false);
  let input: HTMLInputElement | undefined;
  const openFile = (draft: Draft, fileName: string): void => {
    dossiers.openNew({ draft, name: nameOfFile(fileName), keep: 'now' });
    setRefused(null);
    props.say({ message: props.text.imported(fileName) });
  };
  const read = async (file: File): Promise<void> => {
    setUnreadable(false);
    setRefused(null);
    const content = await file.text().catch(() => null);
    if (content === null) return void setUnreadable(true);
    const found = importDossier(content, today);
    if (found.ok) openFile(found.draft, file.name);
    else setRefused({ ...found, name: file.name });
  };
  const startEmpty = (): void => {
    dossiers.startBlank();
    location.hash = routeHash(words.language(), 'score');
  };
  return (
    <section class="card" aria-labelledby="add-heading">
      <h2 id="add-heading">{props.text.heading}</h2>
      <div class="row">
        <button type="button" class="button" onClick={startEmpty}>
          {props.text.empty}
        </button>
        <button type="button" class="button" onClick={() => input?.click()}>
          {props.text.import}
        </button>
        <input
          ref={(element) => (input = element)}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="import-dossier"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) void read(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert" class="live">
        <Show when={unreadable()}>
          <p class="notice notice-bad">{props.text.unreadable}</p>
        </Show>
        <Show when={refused()}>
          {(found) => (
            <div class="notice notice-bad" data-testid="refused">
              <p>{props.text.refused(found().name)}</p>
              <IssueList issues={found().issues} />
              <Show when={found().draft} keyed>
                {(draft) => (
                  <button
                    type="button"
                    class="button"
                    onClick={() => openFile(draft, found().name)}
                  >
                    {props.text.openAnyway}
                  </button>
                )}
              </Show>
            </div>
          )}
        </Show>
      </div>
    </section>
  );
}
