import type { HelpText } from '../help.ts';

/** What is wrong with a command line. */
export type UsageCode =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-value'
  | 'unexpected-value'
  | 'repeated-option'
  | 'missing-argument'
  | 'too-many-arguments'
  | 'not-a-day'
  | 'not-a-language'
  | 'not-a-number'
  | 'not-a-choice'
  | 'missing-option'
  | 'cannot-combine';

export type UsageParams = Readonly<Record<string, string>>;

/** What all commands share. */
export interface ShellText extends HelpText<'help' | 'json' | 'lang' | 'version'> {
  readonly headings: {
    readonly usage: (line: string) => string;
    readonly commands: string;
    readonly options: string;
    readonly common: string;
    readonly exitCodes: string;
    readonly examples: string;
  };
  readonly exitCodes: Readonly<Record<'0' | '1' | '2', string>>;
  readonly moreHelp: string;
  readonly usageErrors: Readonly<Record<UsageCode, (params: UsageParams) => string>>;
  /** Where to find the right usage, after an error. */
  readonly seeHelp: (command: string) => string;
  /** The place of a fault: the file (null: standard input) and the line (null: the whole file). */
  readonly where: (file: string | null, line: number | null) => string;
  /** After the faults that are named, how many more there are. */
  readonly moreFaults: (count: number) => string;
  readonly cannotRead: (file: string, reason: string) => string;
  readonly reasons: Readonly<Record<'missing' | 'folder' | 'forbidden' | 'other', string>>;
  /** Before the trace of a fault of the program itself. */
  readonly bug: (trace: string) => string;
}
