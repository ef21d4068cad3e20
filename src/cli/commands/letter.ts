import { type LetterFinding, readLetter, toKnownFigures } from '../../engine/letter.ts';
import {
  findText,
  formatNumber,
  letterCommandEn,
  letterCommandFr,
  letterEn,
  letterFr,
} from '../../text/index.ts';
import { type Call, type Command, type ExitCode, usageFault } from '../command.ts';
import { FILE_LIMIT, readTextFile } from '../input/json-file.ts';
import { styleOf, table } from '../print/table.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';

const TEXT = { en: letterCommandEn, fr: letterCommandFr };
const LETTER = { en: letterEn, fr: letterFr };

export const letterCommand: Command = {
  name: 'letter',
  text: TEXT,
  options: {},
  run: async (call) => {
    const [file, extra] = call.arguments;
    if (extra !== undefined) return usageFault('too-many-arguments', { argument: extra });
    const [source] = sourcesOf(file === undefined ? [] : [file], call.io) as [Source];
    try {
      const text = await readTextFile(source, FILE_LIMIT);
      return await (text === null ? refuse(call) : answer(text, call));
    } catch (error) {
      if (call.io.stop.aborted) return 0;
      await call.io.err.write(`${readFault(error, file ?? '-', call.shell)}\n`);
      return 1;
    }
  },
};

async function refuse({ io, language }: Call): Promise<ExitCode> {
  await io.err.write(`${TEXT[language].tooLarge(formatNumber(FILE_LIMIT, language))}\n`);
  return 1;
}

async function answer(text: string, call: Call): Promise<ExitCode> {
  const { outcome, finds } = readLetter(text);
  const { io, codes, language } = call;
  const letter = LETTER[language];
  const sure = toKnownFigures(finds.filter(({ certainty }) => certainty === 'sure'));
  if (outcome !== 'finds') await io.err.write(`${letter.outcomes[outcome]}\n`);
  if (call.json) {
    const said = finds.map((find) => ({ ...find, text: findText(find, codes, letter) }));
    await io.out.write(`${JSON.stringify({ outcome, finds: said, ...sure })}\n`);
  } else if (finds.length > 0) await io.out.write(findsText(text, finds, call));
  return outcome === 'no-text' ? 1 : 0;
}

/** One line a find: how sure, where, what, and why it is not sure. */
function findsText(
  text: string,
  finds: readonly LetterFinding[],
  { codes, language, io }: Call,
): string {
  const [words, letter] = [TEXT[language], LETTER[language]];
  const lineOf = linesOf(text);
  const rows = finds.map((find) => [
    letter.certainties[find.certainty],
    words.line(formatNumber(lineOf(find.span[0]), language)),
    findText(find, codes, letter) + (find.doubt === null ? '' : `. ${letter.doubts[find.doubt]}`),
  ]);
  const column = { title: '', align: 'left' } as const;
  const listed = table([column, column, column], rows, io.out.width);
  return `${listed}\n${styleOf(io.out).faint(words.confirm)}\n`;
}

/** The line, from 1, of places that never go back. */
function linesOf(text: string): (place: number) => number {
  let [line, reached] = [1, 0];
  return (place) => {
    for (; reached < place; reached += 1) if (text.charAt(reached) === '\n') line += 1;
    return line;
  };
}
