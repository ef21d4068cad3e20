import { stringify } from 'csv-stringify/sync';
import {
  isProfile,
  type Issue,
  parseProfile,
  type Profile,
  type Rules,
  score,
  total,
} from '../../engine/index.ts';
import { SECTIONS } from '../../engine/constants.ts';
import { issueText, scoreEn, scoreFr } from '../../text/index.ts';
import { LINE_LIMIT } from '../batch/answer.ts';
import { type Progress, progressOn } from '../batch/progress.ts';
import { type Call, type ExitCode, isGiven, valueOf } from '../command.ts';
import { faultLines } from '../input/faults.ts';
import { readJsonFile } from '../input/json-file.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { type ColumnMap, OWN_NAMES, parseColumnMap } from './columns.ts';
import { type RowReader, rowReader } from './profile-of-row.ts';
import { readRows, type Row } from './rows.ts';

const TEXT = { en: scoreEn, fr: scoreFr };
/** Rows answered before they are written. */
const ROWS = 500;

type Cells = readonly (string | number)[];

/** Answers a CSV file with the same rows and the columns of their scores after their own. */
export async function scoreCsv(rules: Rules, call: Call): Promise<ExitCode> {
  const { io, shell } = call;
  const map = await columnMap(call);
  if (map === null) return 1;
  const [source] = sourcesOf(call.arguments, io) as [Source];
  const progress = progressOn(io, TEXT[call.language], call.language, () => performance.now());
  try {
    return await scoreRows(source, map, rules, progress, call);
  } catch (error) {
    if (io.stop.aborted) return 0;
    await io.err.write(`${readFault(error, source.file ?? '-', shell)}\n`);
    return 1;
  } finally {
    await progress.clear();
  }
}

async function columnMap(call: Call): Promise<ColumnMap | null> {
  const { io, codes, shell } = call;
  const file = valueOf(call, 'map');
  if (file === undefined) return OWN_NAMES;
  const [source] = sourcesOf([file], io) as [Source];
  try {
    const json = await readJsonFile(source);
    const map = json.ok ? parseColumnMap(json.value) : json;
    if (map.ok) return map.value;
    await io.err.write(faultLines(map.issues, { file, line: null }, codes, shell));
  } catch (error) {
    await io.err.write(`${readFault(error, file, shell)}\n`);
  }
  return null;
}

async function scoreRows(
  source: Source,
  map: ColumnMap,
  rules: Rules,
  progress: Progress,
  call: Call,
): Promise<ExitCode> {
  const { io, codes, shell } = call;
  const { file } = source;
  const { delimiter, rows } = await readRows(source.open(), LINE_LIMIT);
  const write = (lines: readonly Cells[]): Promise<void> =>
    io.out.write(linesOut(stringify(lines as Cells[], { delimiter }), io.out.isTerminal));
  const columns = columnsOf(rules, isGiven(call, 'total-only'));
  let sheet: Sheet | null = null;
  let waiting: Cells[] = [];
  let good = true;

  for await (const row of rows) {
    if (io.stop.aborted) break;
    if (sheet === null) {
      const reader = rowReader(row.cells ?? [], map);
      const scored = scoredColumn(row.cells ?? [], columns);
      const faults = reader.ok ? scored : [...scored, ...reader.issues];
      if (!reader.ok || faults.length > 0) {
        await io.err.write(faultLines(faults, { file, line: row.line }, codes, shell));
        return 1;
      }
      sheet = { width: row.cells?.length ?? 0, read: reader.value };
      waiting.push([...(row.cells ?? []), ...columns.names]);
      continue;
    }
    const { cells, issues } = answerRow(row, sheet, columns, call);
    waiting.push(cells);
    if (issues.length > 0) {
      good = false;
      await progress.clear();
      await io.err.write(faultLines(issues, { file, line: row.line }, codes, shell));
    }
    if (waiting.length >= ROWS) {
      await write(waiting);
      await progress.add(waiting.length);
      waiting = [];
    }
  }
  await write(waiting);
  return good ? 0 : 1;
}

/** A file keeps the input's cells as they are; a terminal is protected from them. */
const linesOut = (text: string, isTerminal: boolean): string | Uint8Array =>
  isTerminal ? text : Buffer.from(text);

/** A file's rows once its header is read. */
interface Sheet {
  readonly width: number;
  readonly read: RowReader;
}

interface Columns {
  readonly names: readonly string[];
  readonly of: (profile: Profile) => readonly number[];
}

const scoredColumn = (header: readonly string[], { names }: Columns): readonly Issue[] =>
  header
    .map((name) => name.trim())
    .filter((name) => names.includes(name))
    .slice(0, 1)
    .map((column) => ({ code: 'column-scored', path: [], params: { column } }));

/** The columns added, named apart from any of the file's own. */
function columnsOf(rules: Rules, totalOnly: boolean): Columns {
  const factors = rules.factors.map(({ id }) => id);
  const scores = totalOnly
    ? ['total']
    : ['total', ...SECTIONS.map((id) => `sections.${id}`), ...factors.map((id) => `factors.${id}`)];
  return {
    names: [...scores, 'error'].map((name) => `crs.${name}`),
    of: (profile) => {
      if (totalOnly) return [total(profile, rules)];
      const result = score(profile, rules);
      return [
        result.total,
        ...SECTIONS.map((id) => result.sections[id]),
        ...factors.map((id) => result.factors[id] ?? 0),
      ];
    },
  };
}

function answerRow(
  { cells }: Row,
  { width, read }: Sheet,
  columns: Columns,
  { codes }: Call,
): { readonly cells: Cells; readonly issues: readonly Issue[] } {
  const own = Array.from({ length: width }, (_, place) => cells?.[place] ?? '');
  const isWhole = cells?.length === width;
  const profile = isWhole ? read(cells) : null;
  if (isProfile(profile)) return { cells: [...own, ...columns.of(profile), ''], issues: [] };
  const issues = isWhole ? issuesOf(profile) : [NOT_CSV];
  const blanks = columns.names.slice(1).map(() => '');
  const message = issues.map((each) => issueText(each, codes)).join(' ');
  return { cells: [...own, ...blanks, message], issues };
}

const NOT_CSV: Issue = { code: 'not-csv', path: [], params: {} };

function issuesOf(value: unknown): readonly Issue[] {
  const profile = parseProfile(value);
  return profile.ok ? [] : profile.issues;
}
