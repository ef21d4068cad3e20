import type { HelpText } from '../help.ts';

export interface ScoreCommandText extends HelpText<'on' | 'total-only' | 'csv' | 'map' | 'jobs'> {
  readonly columns: {
    readonly factor: string;
    readonly points: string;
    readonly maximum: string;
    readonly why: string;
  };
  /** Above the table of a profile. */
  readonly heading: (line: number, rules: string) => string;
  /** While a long input is being answered; `lines` is written out. */
  readonly progress: (lines: string) => string;
}
