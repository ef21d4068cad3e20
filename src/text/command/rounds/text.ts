import type { HelpText } from '../help.ts';

export interface RoundsCommandText extends HelpText<
  'category' | 'since' | 'until' | 'import' | 'total' | 'submitted' | 'on' | 'seed'
> {
  readonly heading: (count: number) => string;
  readonly columns: {
    readonly number: string;
    readonly date: string;
    readonly category: string;
    readonly invitations: string;
    readonly cutOff: string;
    readonly tieBreak: string;
    readonly result: string;
  };
  /** A total against a round, in a column. */
  readonly results: Readonly<Record<'met' | 'not-met' | 'unknown', string>>;
  readonly none: string;
  readonly chance: (total: string) => string;
  readonly imported: (added: number, corrected: number, unchanged: number) => string;
  readonly added: (round: string) => string;
  readonly correction: (number: string, field: string, before: string, after: string) => string;
  readonly duplicate: (number: string) => string;
  readonly conflict: (number: string) => string;
  readonly unknownCategory: (name: string) => string;
  readonly nothing: string;
}
