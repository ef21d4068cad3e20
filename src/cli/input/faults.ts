import type { Issue } from '../../engine/index.ts';
import { type CodesText, issueText, type ShellText } from '../../text/index.ts';
import type { Call, ExitCode } from '../command.ts';

/** What is wrong with an input, as an answer in its place. */
export interface ErrorAnswer {
  readonly error: {
    /** From 1; left out where the whole file is one input. */
    readonly line?: number;
    /** The first hundred. */
    readonly issues: readonly (Issue & { readonly message: string })[];
    /** How many faults there are past the first hundred; absent when none. */
    readonly more?: number;
  };
}

/** A broken file may have a fault in every byte: no reader wants more than these. */
const MOST_NAMED = 100;

export function errorAnswer(
  issues: readonly Issue[],
  codes: CodesText,
  line?: number,
): ErrorAnswer {
  const named = issues
    .slice(0, MOST_NAMED)
    .map((issue) => ({ ...issue, message: issueText(issue, codes) }));
  const more = issues.length - named.length;
  return {
    error: {
      ...(line === undefined ? {} : { line }),
      issues: named,
      ...(more === 0 ? {} : { more }),
    },
  };
}

/** Where the faults are: the file (null: standard input) and the line (null: the whole file). */
export interface FaultPlace {
  readonly file: string | null;
  readonly line: number | null;
}

/** A line of standard error for each fault: its place, its path in words and as keys, and how to fix it. */
export function faultLines(
  issues: readonly Issue[],
  { file, line }: FaultPlace,
  codes: CodesText,
  shell: ShellText,
): string {
  const where = shell.where(file, line);
  const at = (sentence: string): string =>
    where === '' ? sentence : codes.issues.at(where, sentence);
  const more = issues.length - MOST_NAMED;
  const named = issues
    .slice(0, MOST_NAMED)
    .map((issue) => {
      const path = issue.path.length === 0 ? '' : ` [${keysOf(issue)}]`;
      return `${at(issueText(issue, codes))}${path}
`;
    })
    .join('');
  return more > 0
    ? `${named}${at(shell.moreFaults(more))}
`
    : named;
}

/** A path as programs write it: `candidate.jobs[1].noc`. */
const keysOf = ({ path }: Issue): string =>
  path
    .map((key, place) => (typeof key === 'number' ? `[${key}]` : place === 0 ? key : `.${key}`))
    .join('');

/** Reports the faults of an input (`file` null: not from a file) and returns exit code 1. */
export async function refuseInput(
  issues: readonly Issue[],
  file: string | null,
  { codes, shell, io, json }: Call,
): Promise<ExitCode> {
  if (json) await io.out.write(`${JSON.stringify(errorAnswer(issues, codes))}\n`);
  await io.err.write(faultLines(issues, { file, line: null }, codes, shell));
  return 1;
}
