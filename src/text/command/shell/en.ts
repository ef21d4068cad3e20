const usageErrors: Readonly<Record<UsageCode, (params: UsageParams) => string>> = {
  'no-command': () => 'No command was given.',
  'unknown-command': ({ name }) => `There is no command “${name}”.`,
  'unknown-option': ({ option }) => `There is no option ${option} here.`,
  'missing-value': ({ option }) => `The option ${option} needs a value.`,
  'unexpected-value': ({ option }) => `The option ${option} takes no value.`,
  'repeated-option': ({ option }) => `The option ${option} may be given once.`,
  'missing-argument': ({ argument }) => `${argument} is missing.`,
  'too-many-arguments': ({ argument }) => `“${argument}” is one argument too many.`,
  'not-a-day': ({ option, value }) =>
    `${option} needs a calendar day written YYYY-MM-DD, and “${value}” is none.`,
  'day-before': ({ option, value, name, day }) =>
    `${option} is ${value}, which is before a day in the file (${name}: ${day}). Correct one of them.`,
  'not-a-language': ({ value }) => `--lang is en or fr, and “${value}” is neither.`,
  'not-a-number': ({ option, value }) => `${option} needs a whole number, and “${value}” is none.`,
  'not-a-choice': ({ option, value, choices }) =>
    `${option} is one of ${choices}, and “${value}” is none of them.`,
  'missing-option': ({ option }) => `The option ${option} is needed.`,
  'cannot-combine': ({ option, other }) => `${option} and ${other} cannot be given together.`,
};

/** What all commands share. */
export const shellEn = {
  usage: 'COMMAND [OPTIONS]',
  summary:
    'Recount a Comprehensive Ranking System (CRS) score of Express Entry, with every point explained.',
  details: [],
  options: {
    help: { text: 'Show this help.' },
    json: { text: 'Print JSON, as is done whenever the output is no terminal.' },
    lang: {
      value: 'en|fr',
      text: 'Language of the text. By default that of LC_ALL, LC_MESSAGES or LANG, else English.',
    },
    version: { text: 'Show the version.' },
  },
  examples: [
    {
      command: 'crs score profiles.ndjson --on 2025-03-25',
      text: 'Score every profile of a file by the rules of a day.',
    },
    {
      command: 'crs read dossier.json --on 2024-09-10 --lang fr',
      text: 'See what the documents of a dossier prove on a day, in French.',
    },
  ],
  headings: {
    usage: (line: string) => `Usage: ${line}`,
    commands: 'Commands',
    options: 'Options',
    common: 'Options of every command',
    exitCodes: 'Exit codes',
    examples: 'Examples',
  },
  exitCodes: {
    '0': 'done',
    '1': 'bad input, or output that could not be written; each fault is named on standard error',
    '2': 'wrong usage',
  },
  moreHelp: 'The help of a command: crs COMMAND --help',
  usageErrors,
  seeHelp: (command: string) => `See: ${command} --help`,
  where: (file: string | null, line: number | null) =>
    [file, line === null ? null : `line ${line}`].filter((part) => part !== null).join(', '),
  moreFaults: (count: number) => `and ${count} more`,
  cannotRead: (file: string, reason: string) => `${file} cannot be read: ${reason}.`,
  cannotWrite: (code: string) =>
    `The output could not be written in full: ${
      { ENOSPC: 'the disk is full', EBADF: 'standard output is closed' }[code] ?? `error ${code}`
    }.`,
  reasons: {
    missing: 'there is no such file',
    folder: 'it is a folder',
    forbidden: 'reading it is not permitted',
    other: 'an error of the system',
  },
  bug: (trace: string) => `This is a fault of the program, not of the input: ${trace}`,
};

export type ShellText = typeof shellEn;

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
  | 'day-before'
  | 'not-a-language'
  | 'not-a-number'
  | 'not-a-choice'
  | 'missing-option'
  | 'cannot-combine';

export type UsageParams = Readonly<Record<string, string>>;

/** The help of a command. `Option` are the names of its options, without the dashes. */
export interface HelpText<Option extends string = never> {
  /** What follows `crs` and the command's name, such as `[FILE…] [--on DATE]`. */
  readonly usage: string;
  /** What the command does, in a line. */
  readonly summary: string;
  /** What else a user needs to know, a paragraph each. */
  readonly details: readonly string[];
  readonly options: Readonly<Record<Option, OptionText>>;
  readonly examples: readonly ExampleText[];
}

export interface OptionText {
  /** How the option's value is written, as `DATE`; left out for an option without one. */
  readonly value?: string;
  readonly text: string;
}

export interface ExampleText {
  readonly command: string;
  readonly text: string;
}
