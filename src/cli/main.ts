import { codesOf, isLanguage, type ShellText } from '../text/index.ts';
import { COMMON_OPTIONS, languageFor, parseLine, splitCommand } from './arguments.ts';
import {
  type Command,
  type CommandLine,
  type ExitCode,
  type Io,
  isGiven,
  isUsageFault,
  shellOf,
  type UsageFault,
  usageFault,
  valueOf,
} from './command.ts';
import { commandHelp, generalHelp } from './help.ts';
import { auditCommand } from './commands/audit.ts';
import { letterCommand } from './commands/letter.ts';
import { planCommand } from './commands/plan.ts';
import { readCommand } from './commands/read.ts';
import { recountCommand } from './commands/recount.ts';
import { reportCommand } from './commands/report.ts';
import { roundsCommand } from './commands/rounds.ts';
import { rulesCommand } from './commands/rules.ts';
import { scoreCommand } from './commands/score.ts';
import { whatIfCommand } from './commands/whatif.ts';

export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}

/** Runs a command line; returns its exit code. */
export async function main(
  argv: readonly string[],
  environment: Environment,
  io: Io,
): Promise<ExitCode> {
  const code = await runLine(argv, environment, io);
  const failure = io.out.failure();
  if (failure !== null) {
    const shell = shellOf(languageFor(argv, environment.env));
    await io.err.write(`${shell.cannotWrite(failure)}\n`);
  }
  const isLost = failure !== null || io.err.failure() !== null;
  return isLost && code === 0 ? 1 : code;
}

async function runLine(
  argv: readonly string[],
  { env, version }: Environment,
  io: Io,
): Promise<ExitCode> {
  const language = languageFor(argv, env);
  const shell = shellOf(language);
  const { name, rest } = splitCommand(argv);
  const command = COMMANDS.find((each) => each.name === name);
  const line = parseLine(rest, { ...COMMON_OPTIONS, ...command?.options });
  const fault = isUsageFault(line) ? line : lineFault(line, name, command);
  if (fault !== null) return refuse(fault, command, shell, io);
  const read = line as CommandLine;
  if (isGiven(read, 'version')) return print(`${version}\n`, io);
  const { width } = io.out;
  if (isGiven(read, 'help')) {
    return print(
      command === undefined
        ? generalHelp(COMMANDS, shell, language, width)
        : commandHelp(command, shell, language, width),
      io,
    );
  }
  if (command === undefined) return refuse(usageFault('no-command'), command, shell, io);
  const json = isGiven(read, 'json') || !io.out.isTerminal;
  const codes = codesOf(language);
  try {
    const outcome = await command.run({ ...read, language, codes, shell, json, io });
    return isUsageFault(outcome) ? await refuse(outcome, command, shell, io) : outcome;
  } catch (error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await io.err.write(`${shell.bug(trace)}\n`);
    return 1;
  }
}

function lineFault(
  line: CommandLine,
  name: string | undefined,
  command: Command | undefined,
): UsageFault | null {
  const language = valueOf(line, 'lang');
  if (language !== undefined && !isLanguage(language)) {
    return usageFault('not-a-language', { value: language });
  }
  return name !== undefined && command === undefined
    ? usageFault('unknown-command', { name })
    : null;
}

async function print(text: string, io: Io): Promise<ExitCode> {
  await io.out.write(text);
  return 0;
}

async function refuse(
  { usage, params }: UsageFault,
  command: Command | undefined,
  shell: ShellText,
  io: Io,
): Promise<ExitCode> {
  const name = command === undefined ? 'crs' : `crs ${command.name}`;
  await io.err.write(`${shell.usageErrors[usage](params)}\n${shell.seeHelp(name)}\n`);
  return 2;
}

/** Every command of `crs`, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  scoreCommand,
  readCommand,
  whatIfCommand,
  planCommand,
  rulesCommand,
  roundsCommand,
  recountCommand,
  auditCommand,
  reportCommand,
  letterCommand,
];
