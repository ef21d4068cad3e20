import type { Note } from '../../engine/dossier.ts';
import type { CodesText } from './text.ts';
import { wording } from './wording.ts';

/** The sentence of a note; its place is {@link placeText} of its path. */
export function noteText(
  note: Pick<Note, 'code' | 'params' | 'counted'>,
  codes: CodesText,
): string {
  return codes.notes[note.code](wording(note.params, codes, note.counted));
}
