import type { Issue } from '../../engine/index.ts';
import { type CodesText, issueText, type ShellText } from '../../text/index.ts';

/** What is wrong with an input, as an answer in its place. */
export interface ErrorAnswer {
  readonly error: {
    /** From 1; left out where the whole file is one input. */
    readonly line?: number;
    readonly issues: readonly (Issue & { readonly message: string })[];
  };
}

export function errorAnswer(
  issues: readonly Issue[],
  codes: CodesText,
  line?: number,
): ErrorAnswer {
  const named = issues.map((issue) => ({ ...issue, message: issueText(issue, codes) }));
  return { error: { ...(line === undefined ? {} : { line }), issues: named } };
}

/** Where the faults are: the file (null: standard input) and the line (null: the whole file). */
export interface FaultPlace {
  readonly file: string | null;
  readonly line: number | null;
}

/** A line of standard error for each fault: its place, its path in words and as keys, and the mend. */
export function faultLines(
  issues: readonly Issue[],
  { file, line }: FaultPlace,
  codes: CodesText,
  shell: ShellText,
): string {
  const where = shell.where(file, line);
  return issues
    .map((issue) => {
      const path = issue.path.length === 0 ? '' : ` [${keysOf(issue)}]`;
      const sentence = issueText(issue, codes);
      return `${where === '' ? sentence : codes.issues.at(where, sentence)}${path}\n`;
    })
    .join('');
}

/** A path as programs write it: `candidate.jobs[1].noc`. */
const keysOf = ({ path }: Issue): string =>
  path
    .map((key, place) => (typeof key === 'number' ? `[${key}]` : place === 0 ? key : `.${key}`))
    .join('');
