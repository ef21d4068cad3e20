import type { HelpText } from '../help.ts';

export interface WhatIfCommandText extends HelpText<'change' | 'scenario' | 'on'> {
  /** What a missing file is called in a usage error. */
  readonly argument: string;
  readonly heading: (name: string) => string;
  readonly columns: {
    readonly factor: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly share: string;
    readonly alone: string;
  };
  readonly total: string;
  /** The scores, with their days. */
  readonly totals: (
    before: string,
    from: string,
    after: string,
    on: string,
    gain: string,
  ) => string;
  readonly unchanged: string;
  /** The name of the scenario that `--change` makes. */
  readonly changes: string;
}
