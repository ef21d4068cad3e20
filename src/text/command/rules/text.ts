import type { HelpText } from '../help.ts';

export interface RulesCommandText extends HelpText<'on' | 'diff'> {
  readonly heading: (date: string, version: string) => string;
  readonly columns: {
    readonly factor: string;
    readonly from: string;
    readonly withSpouse: string;
    readonly withoutSpouse: string;
    readonly source: string;
  };
  readonly maximum: string;
  readonly diffHeading: (before: string, after: string) => string;
  readonly same: (before: string, after: string) => string;
  readonly changes: string;
  readonly before: (date: string) => string;
  readonly after: (date: string) => string;
  readonly sources: string;
}
