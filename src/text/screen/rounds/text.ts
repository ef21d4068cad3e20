import type { Verdict } from '../../../engine/index.ts';
import type { RoundsText } from '../../codes/rounds.ts';

/** The page "Rounds", with the words of rounds that it alone needs. Numbers and dates come in written out. */
export interface RoundsScreenText {
  readonly rounds: RoundsText;

  readonly title: string;
  readonly intro: string;
  readonly example: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly yours: {
    readonly heading: string;
    readonly none: string;
    readonly read: (date: string) => string;
    readonly tried: string;
    readonly try: string;
    readonly tryHint: string;
    readonly since: string;
    readonly sinceHint: string;
  };
  readonly pool: {
    readonly heading: string;
    readonly table: string;
    readonly band: string;
    readonly profiles: string;
    readonly range: (low: number, high: number) => string;
    readonly you: string;
  };
  readonly chance: {
    readonly heading: (total: string) => string;
    readonly intro: (date: string) => string;
    readonly stale: (date: string) => string;
    readonly table: string;
    readonly category: string;
    readonly interval: (low: string, high: string) => string;
    readonly lowest: (low: string, high: string) => string;
    readonly lowestOpen: (low: string) => string;
    readonly untold: (count: number) => string;
    readonly limits: string;
  };
  readonly invited: {
    readonly heading: string;
    readonly intro: (since: string) => string;
    readonly count: (invited: number, rounds: number) => string;
    readonly unknown: (count: number) => string;
    readonly table: string;
    readonly all: (count: number) => string;
    readonly near: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly because: (reasons: string) => string;
  };
  readonly history: {
    readonly heading: string;
    readonly all: string;
    readonly latest: string;
    readonly lowest: string;
    readonly highest: string;
    readonly cutOffOn: (cutOff: string, date: string) => string;
    readonly chart: string;
    readonly others: string;
    readonly yours: (total: string) => string;
    readonly point: (category: string, cutOff: string, date: string, invited: string) => string;
    readonly table: string;
    readonly reachedHint: string;
    readonly above: string;
    readonly at: string;
    readonly below: string;
    readonly noTieBreak: string;
    readonly more: (count: number) => string;
    readonly whole: (count: number) => string;
  };
  readonly columns: {
    readonly number: string;
    readonly date: string;
    readonly category: string;
    readonly cutOff: string;
    readonly invitations: string;
    readonly tieBreak: string;
    readonly reached: string;
    readonly yours: string;
    readonly result: string;
  };
  readonly importing: {
    readonly heading: string;
    readonly ends: (date: string, count: number) => string;
    readonly keptOn: (date: string) => string;
    readonly how: string;
    readonly feed: string;
    readonly choose: string;
    readonly forget: string;
    readonly refused: string;
    readonly report: (added: number, corrected: number, unchanged: number) => string;
    readonly notKept: string;
    readonly added: (round: string, cutOff: string) => string;
    readonly correction: (number: string, field: string, before: string, after: string) => string;
    readonly duplicate: (number: string) => string;
    readonly conflict: (number: string) => string;
    readonly unknownCategory: (name: string) => string;
    readonly skipped: (count: number) => string;
    readonly nothing: string;
  };
}
