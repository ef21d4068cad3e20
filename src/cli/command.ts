import type { Readable } from 'node:stream';
import type { IsoDate } from '../engine/index.ts';
import {
  type CodesText,
  type HelpText,
  type Language,
  shellEn,
  shellFr,
  type ShellText,
  type UsageCode,
  type UsageParams,
} from '../text/index.ts';
import type { Output } from './streams/output.ts';

/** 0 done; 1 bad input; 2 wrong usage; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** What is wrong with a command line; `main` says it in the user's language. */
export interface UsageFault {
  readonly usage: UsageCode;
  readonly params: UsageParams;
}

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** May be given more than once. */
  readonly multiple?: true;
}

/** A command line read by a command's options. */
export interface CommandLine {
  readonly values: Readonly<Record<string, readonly string[] | undefined>>;
  readonly arguments: readonly string[];
}

/** All that a command needs to run; it reads and writes nothing else. */
export interface Call extends CommandLine {
  readonly language: Language;
  readonly codes: CodesText;
  readonly shell: ShellText;
  /** Print JSON: requested, or standard output is not a terminal. */
  readonly json: boolean;
  readonly io: Io;
}

/**
 * A command of `crs`. To add one: its words in `src/text/command/<name>/`, one file here under
 * `commands/`, and its entry in `COMMANDS` (`main.ts`).
 */
export interface Command {
  readonly name: string;
  readonly text: Readonly<Record<Language, HelpText<string>>>;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (call: Call) => Promise<ExitCode | UsageFault>;
}

export const usageFault = (usage: UsageCode, params: UsageParams = {}): UsageFault => ({
  usage,
  params,
});

export const isUsageFault = (value: unknown): value is UsageFault =>
  typeof value === 'object' && value !== null && 'usage' in value;

/** The value of an option; undefined when it was not given. */
export const valueOf = (line: CommandLine, option: string): string | undefined =>
  line.values[option]?.at(-1);

export const isGiven = (line: CommandLine, option: string): boolean =>
  line.values[option] !== undefined;

export type DayOption<Default> = IsoDate | Default | UsageFault;

/** The outside as commands see it. */
export interface Io {
  readonly out: Output;
  readonly err: Output;
  /** Standard input. */
  readonly input: () => Readable;
  /** The day on the user's clock; only programs ask it, never the engine. */
  readonly today: () => IsoDate;
  /** Aborted when the user interrupts or the reader of the output is gone. */
  readonly stop: AbortSignal;
}

const SHELL: Readonly<Record<Language, ShellText>> = { en: shellEn, fr: shellFr };

/** The words that all commands share. */
export const shellOf = (language: Language): ShellText => SHELL[language];
