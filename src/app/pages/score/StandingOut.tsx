import { type JSX, Show } from 'solid-js';
import type { NoteCode } from '../../../engine/constants.ts';
import type { Note } from '../../../engine/dossier.ts';
import { useApp } from '../../state/app.ts';
import { NoteItems } from './NotesList.tsx';

const MOST_SHOWN = 3;

/** Remarks that often explain a refusal by themselves. */
const TELLING: ReadonlySet<NoteCode> = new Set<NoteCode>([
  'work-calendar-differs',
  'tef-wrong-column',
  'age-frozen-at-invitation',
  'eca-lower-than-claimed',
]);

const standsOut = (note: Note): boolean => note.counted === false || TELLING.has(note.code);

/** What did not count, and the traps: the first things to look at, in a line each. */
export function StandingOut(props: { readonly title: string }): JSX.Element {
  const { scores } = useApp();
  const notes = () => (scores.scored()?.reading.notes ?? []).filter(standsOut).slice(0, MOST_SHOWN);
  return (
    <Show when={notes().length > 0}>
      <div class="standing-out">
        <h3>{props.title}</h3>
        <NoteItems notes={notes()} />
      </div>
    </Show>
  );
}
