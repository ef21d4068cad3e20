import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A code block of a document. */
export interface CodeBlock {
  readonly file: string;
  /** Of its opening fence, from 1. */
  readonly line: number;
  /** `sh`, `ts`, `js`, `json`; '' or `text`: nothing to run. */
  readonly language: string;
  readonly code: string;
  /** `<!-- not run: why -->` on the line before. */
  readonly notRun: string | null;
  /** `<!-- given: code -->` on the line before: what the reader is taken to have. */
  readonly given: string | null;
  /** `<!-- output -->` on the line before: what the block above prints. */
  readonly isOutput: boolean;
}

/** README.md, and every document of docs/ and tables/. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'tables/README.md',
  ...readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .sort(),
];

const FENCE = /^ {0,3}(`{3,}|~{3,})\s*(\S*)/;
const COMMENT = /^<!-- (?:(not run|given): (.+)|(output)) -->$/;

/** The code blocks of a text, in order. */
export function blocksIn(text: string, file: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, fence, language = ''] = FENCE.exec(lines[at]!) ?? [];
    if (fence === undefined) continue;
    const end = lines.findIndex((line, place) => place > at && line.trim() === fence);
    if (end < 0) throw new Error(`${file}:${at + 1}: a code block without an end`);
    const [, kind, words = null, output] = COMMENT.exec(lines[at - 1] ?? '') ?? [];
    blocks.push({
      file,
      line: at + 1,
      language,
      code: lines.slice(at + 1, end).join('\n'),
      notRun: kind === 'not run' ? words : null,
      given: kind === 'given' ? words : null,
      isOutput: output !== undefined,
    });
    at = end;
  }
  return blocks;
}

/** The text of a document. */
export const textOf = (file: string): string => readFileSync(ROOT + file, 'utf8');

/** Where a block stands, to be clicked. */
export const placeOf = ({ file, line }: CodeBlock): string => `${file}:${line}`;
