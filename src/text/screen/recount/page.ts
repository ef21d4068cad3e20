import type { DeparturesText } from '../../codes/departures.ts';
import type { ProgramsText } from '../../codes/programs.ts';
import type { RecountText } from '../../codes/recount.ts';
import type { RoundsText } from '../../codes/rounds.ts';
import type { RecountScreenText } from './text.ts';

/** All that the page of the recount is written with, loaded with it in one language. */
export interface RecountPageText {
  readonly screen: RecountScreenText;
  readonly departures: DeparturesText;
  readonly recount: RecountText;
  readonly programs: ProgramsText;
  readonly rounds: RoundsText;
}
