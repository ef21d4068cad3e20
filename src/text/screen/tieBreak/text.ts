import type { RoundsText } from '../../codes/rounds.ts';

/** The moment of submission, on which a score at the cut-off hangs. Moments come in written out. */
export interface TieBreakScreenText {
  readonly tieBreaks: RoundsText['tieBreaks'];
  readonly submitted: string;
  readonly hint: string;
  readonly readAs: (moment: string) => string;
  readonly dayAlone: (date: string) => string;
  readonly faults: Readonly<Record<'no-moment' | 'other-day', string>>;
}
