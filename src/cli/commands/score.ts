import {
  isProfile,
  type Issue,
  parseProfile,
  type Profile,
  type Rules,
  rulesOn,
  score,
  total,
} from '../../engine/index.ts';
import { issueText, scoreEn, scoreFr } from '../../text/index.ts';
import { dayOption } from '../arguments.ts';
import { type Call, type Command, isGiven, isUsageFault } from '../command.ts';
import { errorAnswer, faultLines } from '../input/faults.ts';
import { parseJson } from '../input/json-file.ts';
import { scoreTable } from '../print/score-table.ts';
import { styleOf } from '../print/style.ts';
import { type Line, readLines } from '../streams/lines.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';

const TEXT = { en: scoreEn, fr: scoreFr };

/** A longer line is no profile, and would be held in memory whole. */
const LINE_LIMIT = 10_000_000;

export const scoreCommand: Command = {
  name: 'score',
  text: TEXT,
  options: { on: { type: 'string' }, 'total-only': { type: 'boolean' } },
  run: async (call) => {
    const on = dayOption(call, 'on');
    if (isUsageFault(on)) return on;
    const rules = rulesOn(on ?? call.io.today());
    if (!rules.ok) {
      await call.io.err.write(
        rules.issues.map((each) => `${issueText(each, call.codes)}\n`).join(''),
      );
      return 2;
    }
    const answer = answerOf(call, rules.value);
    let allGood = true;
    for (const source of sourcesOf(call.arguments, call.io)) {
      if (call.io.stop.aborted) break;
      if (!(await scoreSource(source, answer, call))) allGood = false;
    }
    return allGood ? 0 : 1;
  },
};

type Answer = (profile: Profile, line: number) => string;

/** How a profile is answered: as JSON or, on a terminal, as text. */
function answerOf(call: Call, rules: Rules): Answer {
  const totalOnly = isGiven(call, 'total-only');
  if (call.json) {
    return totalOnly
      ? (profile) => `{"total":${total(profile, rules)}}\n`
      : (profile) => `${JSON.stringify(score(profile, rules))}\n`;
  }
  if (totalOnly) return (profile) => `${total(profile, rules)}\n`;
  const { io, codes, language } = call;
  const print = { codes, text: TEXT[language], style: styleOf(io.out), width: io.out.width };
  return (profile, line) => scoreTable(score(profile, rules), rules, line, print);
}

/** Answers every line of a source in its order; false when a line, or the source, is bad. */
async function scoreSource(source: Source, answer: Answer, call: Call): Promise<boolean> {
  const { io, shell } = call;
  const lines = { source, answer, call, number: 0, good: true };
  try {
    for await (const batch of readLines(source.open() as AsyncIterable<Buffer>, LINE_LIMIT)) {
      const { out, err } = answerBatch(batch, lines);
      await io.out.write(out);
      await io.err.write(err);
      if (io.stop.aborted) break;
    }
  } catch (error) {
    if (io.stop.aborted) return lines.good;
    await io.err.write(`${readFault(error, source.file ?? '-', shell)}\n`);
    return false;
  }
  return lines.good;
}

interface LinesState {
  readonly source: Source;
  readonly answer: Answer;
  readonly call: Call;
  number: number;
  good: boolean;
}

function answerBatch(
  batch: readonly Line[],
  state: LinesState,
): { readonly out: string; readonly err: string } {
  let out = '';
  let err = '';
  for (const line of batch) {
    state.number += 1;
    const value = line === null ? undefined : parsed(line);
    if (isProfile(value)) {
      out += state.answer(value, state.number);
      continue;
    }
    if (line !== null && line.trim() === '') continue;
    const bad = answerBad(line, state);
    out += bad.out;
    err += bad.err;
    state.good = false;
  }
  return { out, err };
}

/** undefined where the line is no JSON; `issuesOf` then says so. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function answerBad(
  line: Line,
  { source, call, number }: LinesState,
): { readonly out: string; readonly err: string } {
  const issues = issuesOf(line);
  const { codes, shell, json } = call;
  const out = json ? `${JSON.stringify(errorAnswer(issues, codes, number))}\n` : '';
  return { out, err: faultLines(issues, { file: source.file, line: number }, codes, shell) };
}

function issuesOf(line: Line): readonly Issue[] {
  if (line === null) return [{ code: 'too-large', path: [], params: { limit: LINE_LIMIT } }];
  const json = parseJson(line);
  const profile = json.ok ? parseProfile(json.value) : json;
  return profile.ok ? [] : profile.issues;
}
