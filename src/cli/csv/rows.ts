import { pipeline, Readable } from 'node:stream';
import { type Info, parse, type Parser } from 'csv-parse';

/** A row of a CSV file; `cells` is null where the file ends inside quotation marks, or a row is too long. */
export interface Row {
  readonly cells: readonly string[] | null;
  /** The line on which the row ends, from 1. */
  readonly line: number;
}

export interface Rows {
  readonly delimiter: string;
  readonly rows: AsyncIterable<Row>;
}

const DELIMITERS = [',', ';', '\t'];
const LINE_FEED = 10;
/** Codes of the parser for a file whose quotation marks do not close, or a row past the limit. */
const DAMAGE = ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'];

/** The rows of a CSV file, as they come. Its delimiter is the one that its first line has most of. */
export async function readRows(source: Readable, limit: number): Promise<Rows> {
  const { head, rest } = await firstLine(source, limit);
  const delimiter = delimiterOf(head.toString('utf8'));
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: limit,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const chunks = async function* (): AsyncGenerator<Buffer> {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
      yield next.value;
  };
  pipeline(Readable.from(chunks(), { objectMode: false }), parser, () => undefined);
  return { delimiter, rows: rowsOf(parser) };
}

async function* rowsOf(parser: Parser): AsyncGenerator<Row> {
  try {
    for await (const each of parser) {
      const { record, info } = each as { readonly record: string[]; readonly info: Info };
      yield { cells: record, line: info.lines };
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && DAMAGE.includes(String(error.code))))
      throw error;
    yield { cells: null, line: parser.info.lines };
  }
}

interface Split {
  readonly head: Buffer;
  readonly rest: AsyncIterator<Buffer, undefined>;
}

/** What comes until the first line is whole. */
async function firstLine(source: Readable, limit: number): Promise<Split> {
  const rest = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]() as Split['rest'];
  const parts: Buffer[] = [];
  let size = 0;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    parts.push(next.value);
    size += next.value.length;
    if (next.value.includes(LINE_FEED) || size > limit) break;
  }
  return { head: Buffer.concat(parts), rest };
}

function delimiterOf(text: string): string {
  const bare = (text.split('\n')[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, each) => (count(each) > count(best) ? each : best));
}
