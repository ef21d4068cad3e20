import { createResource, type JSX, Show } from 'solid-js';
import { formatList } from '../../../text/format.ts';
import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import { useWords } from '../../components/useWords.ts';
import { useApp } from '../../state/app.ts';
import type { Draft } from '../../state/dossier/draft.ts';
import { decodeShared, type NotShared } from '../../state/share/link.ts';
import type { UndoMessage } from './DossiersPage.tsx';

type Text = DossiersText['arrival'];

/** A dossier that a link brought: opened only at the user's word, and beside the others. */
export function Arrival(props: {
  readonly text: Text;
  readonly say: (said: UndoMessage) => void;
}): JSX.Element {
  const { shared, dossiers } = useApp();
  const [found] = createResource(shared.packed, decodeShared);
  const decoded = () => (shared.packed() === null ? undefined : found.latest);
  const opens = () => {
    const result = decoded();
    return result?.ok === true ? result.draft : null;
  };
  const refusal = (): string | null => {
    const result = decoded();
    return result === undefined || result.ok ? null : refusedText(props.text, result.why);
  };
  const open = (draft: Draft): void => {
    dossiers.openNew({ draft, name: props.text.name, keep: 'now' });
    shared.dismiss();
    props.say({ message: () => props.text.opened });
  };
  const discard = (): void => {
    shared.dismiss();
    props.say({ message: () => props.text.discarded });
  };
  return (
    <Show when={shared.packed() !== null}>
      <section class="card arrival" aria-labelledby="arrival-heading" data-testid="arrival">
        <h2 id="arrival-heading">{props.text.heading}</h2>
        <Show when={decoded()} fallback={<p class="soft">{props.text.reading}</p>}>
          <Show when={opens()} keyed>
            {(draft) => (
              <>
                <p>{props.text.intro}</p>
                <Holds text={props.text.holds} draft={draft} />
                <div class="row">
                  <button type="button" class="button button-main" onClick={() => open(draft)}>
                    {props.text.open}
                  </button>
                  <button type="button" class="button" onClick={discard}>
                    {props.text.discard}
                  </button>
                </div>
              </>
            )}
          </Show>
          <Show when={refusal()}>
            {(sentence) => (
              <>
                <p class="notice notice-bad" role="alert">
                  {sentence()}
                </p>
                <div class="row">
                  <button type="button" class="button" onClick={discard}>
                    {props.text.discard}
                  </button>
                </div>
              </>
            )}
          </Show>
        </Show>
      </section>
    </Show>
  );
}

const refusedText = ({ refused }: Text, why: NotShared): string =>
  why === 'too-large' ? refused.tooLarge : refused[why];

function Holds(props: { readonly text: Text['holds']; readonly draft: Draft }): JSX.Element {
  const words = useWords();
  const parts = (): readonly string[] => {
    const { candidate, spouse } = props.draft;
    return [
      candidate.birthDate === null ? props.text.noBirthDate : props.text.birthDate,
      props.text.tests(candidate.languageTests.length),
      props.text.credentials(candidate.credentials.length),
      props.text.jobs(candidate.jobs.length),
      ...(spouse === null ? [] : [props.text.spouse]),
    ];
  };
  return <p class="soft">{formatList(parts(), words.language())}</p>;
}
