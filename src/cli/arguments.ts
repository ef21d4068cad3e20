import { parseArgs } from 'node:util';
import { type DossierDate, PROGRAM_IDS, type ProgramId } from '../engine/constants.ts';
import { type Dossier, isIsoDate, type IsoDate } from '../engine/index.ts';
import { formatChoice, isLanguage, type Language, languageOf } from '../text/index.ts';
import {
  type Call,
  type CommandLine,
  type OptionSpec,
  type UsageFault,
  usageFault,
  valueOf,
} from './command.ts';

type Options = Readonly<Record<string, OptionSpec>>;

/** The options of every command. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  version: { type: 'boolean' },
} as const satisfies Options;

/** The command and the rest of the line; common options may come before the command. */
export function splitCommand(argv: readonly string[]): {
  readonly name: string | undefined;
  readonly rest: readonly string[];
} {
  let place = 0;
  while (place < argv.length && argv[place]?.startsWith('-') === true) {
    place += argv[place] === '--lang' ? 2 : 1;
  }
  return { name: argv[place], rest: [...argv.slice(0, place), ...argv.slice(place + 1)] };
}

/** Parses a line by its options. Finds the faults itself because node's messages are in English only. */
export function parseLine(argv: readonly string[], options: Options): CommandLine | UsageFault {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [
        name,
        { type, multiple: true, ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const fault = optionFault(token, options, values);
    if (fault !== null) return fault;
    values[token.name] = [...(values[token.name] ?? []), token.value ?? ''];
  }
  return { values, arguments: positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionFault(
  { name, rawName, value, inlineValue }: OptionToken,
  options: Options,
  values: Readonly<Record<string, unknown>>,
): UsageFault | null {
  const spec = Object.hasOwn(options, name) ? options[name] : undefined;
  const option = rawName;
  if (spec === undefined) return usageFault('unknown-option', { option });
  if (spec.type === 'boolean') {
    return value === undefined ? null : usageFault('unexpected-value', { option });
  }
  const looksLikeOption = inlineValue === false && /^-./.test(value ?? '');
  if (value === undefined || looksLikeOption) return usageFault('missing-value', { option });
  if (spec.multiple !== true && values[name] !== undefined) {
    return usageFault('repeated-option', { option });
  }
  return null;
}

/** The language of a line's `--lang`, else of the environment; a wrong `--lang` is refused later. */
export function languageFor(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const place = argv.findIndex((argument) => /^--lang(=|$)/.test(argument));
  const asked = place < 0 ? undefined : (argv[place]?.split('=')[1] ?? argv[place + 1]);
  if (isLanguage(asked)) return asked;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => (value ?? '') !== '');
  return languageOf(locale ?? '');
}

/** A day given to an option; undefined when the option was not given. */
export function dayOption(line: CommandLine, option: string): IsoDate | undefined | UsageFault {
  const value = valueOf(line, option);
  if (value === undefined || isIsoDate(value)) return value;
  return usageFault('not-a-day', { option: `--${option}`, value });
}

/** The fault of a day given that is before one of the file's own days, which it cannot be. */
export function dayBeforeFile(
  option: string,
  value: IsoDate | undefined,
  names: readonly DossierDate[],
  { dates }: Dossier,
  { codes }: Call,
): UsageFault | null {
  const name = names.findLast((each) => value !== undefined && value < (dates[each] ?? ''));
  if (value === undefined || name === undefined) return null;
  const params = { option, value, name: codes.names.dates[name], day: dates[name] ?? '' };
  return usageFault('day-before', params);
}

/** The program that `--program` names; null when it is not given. */
export function programOption(call: Call): ProgramId | null | UsageFault {
  const value = valueOf(call, 'program');
  const found = PROGRAM_IDS.find((program) => program === value);
  if (value === undefined || found !== undefined) return found ?? null;
  const choices = formatChoice(PROGRAM_IDS, call.language);
  return usageFault('not-a-choice', { option: '--program', value, choices });
}
