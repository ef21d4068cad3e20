import { For, Index, type JSX, Show } from 'solid-js';
import type { Note } from '../../../engine/dossier.ts';
import { noteText } from '../../../text/codes/notes.ts';
import { placeText } from '../../../text/codes/places.ts';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { FieldLink } from '../../components/FieldLink.tsx';
import { Terms } from '../../components/terms/Terms.tsx';
import { usePrinting } from '../../components/usePrinting.ts';
import { capitalised, useWords } from '../../components/useWords.ts';

type Text = ScoreText['notes'];

/** A note that leaves a fact open names it among the unknown; the other remarks are only good to know. */
const isUnknown = (note: Note): boolean => note.code.endsWith('-missing') && note.counted === null;

const GROUPS = [
  { key: 'notCounted', holds: (note: Note) => note.counted === false },
  { key: 'unknown', holds: isUnknown },
  { key: 'counted', holds: (note: Note) => note.counted === true },
  { key: 'remark', holds: (note: Note) => note.counted === null && !isUnknown(note) },
] as const;

const OPEN = new Set<string>(['notCounted', 'unknown']);

/** What became of each fact, what was left out first: that is where points were lost. */
export function NotesList(props: {
  readonly text: Text;
  readonly notes: readonly Note[];
}): JSX.Element {
  const printing = usePrinting();
  return (
    <section class="card">
      <h2>{props.text.heading}</h2>
      <p class="soft">{props.text.intro}</p>
      <Terms terms={['eca']} />
      <For each={GROUPS}>
        {({ key, holds }) => {
          const notes = () => props.notes.filter(holds);
          return (
            <Show when={notes().length > 0}>
              <details class={`notes notes-${key}`} open={printing() || OPEN.has(key)}>
                <summary>
                  <h3>{props.text[key]}</h3> <span class="soft">{notes().length}</span>
                </summary>
                <NoteItems notes={notes()} />
              </details>
            </Show>
          );
        }}
      </For>
    </section>
  );
}

export function NoteItems(props: { readonly notes: readonly Note[] }): JSX.Element {
  const words = useWords();
  return (
    <ul class="note-items">
      <Index each={props.notes}>
        {(note) => (
          <li>
            <span>{noteText(note(), words.codes())}</span>{' '}
            <FieldLink path={note().path}>
              {capitalised(placeText(note().path, words.codes()), words.language())}
            </FieldLink>
          </li>
        )}
      </Index>
    </ul>
  );
}
