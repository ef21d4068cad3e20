import { availableParallelism } from 'node:os';
import { type IsoDate, type Rules, rulesOn, score, total } from '../../engine/index.ts';
import { issueText, scoreEn, scoreFr } from '../../text/index.ts';
import { dayOption } from '../arguments.ts';
import { type Answer, answerer, jsonAnswer } from '../batch/answer.ts';
import { progressOn } from '../batch/progress.ts';
import { answerSource, type Batch, type Workforce, workforceOf } from '../batch/run.ts';
import {
  type Call,
  type Command,
  type ExitCode,
  isGiven,
  isUsageFault,
  type UsageFault,
  usageFault,
  valueOf,
} from '../command.ts';
import { scoreTable } from '../print/score-table.ts';
import { readFault, type Source, sourcesOf } from '../streams/sources.ts';
import { styleOf } from '../print/table.ts';

const TEXT = { en: scoreEn, fr: scoreFr };
const MOST_JOBS = 256;

export const scoreCommand: Command = {
  name: 'score',
  text: TEXT,
  options: {
    on: { type: 'string' },
    'total-only': { type: 'boolean' },
    csv: { type: 'boolean' },
    map: { type: 'string' },
    jobs: { type: 'string' },
  },
  run: async (call) => {
    const [on, jobs] = [dayOption(call, 'on'), jobsOption(call)];
    if (isUsageFault(on)) return on;
    if (isUsageFault(jobs)) return jobs;
    const fault = csvFault(call);
    if (fault !== null) return fault;
    const date = on ?? call.io.today();
    const rules = rulesOn(date);
    if (!rules.ok) {
      await call.io.err.write(
        rules.issues.map((each) => `${issueText(each, call.codes)}\n`).join(''),
      );
      return 2;
    }
    if (isGiven(call, 'csv'))
      return (await import('../csv/score-csv.ts')).scoreCsv(rules.value, call);
    return scoreLines(batchOf(call, date, rules.value, jobs), call);
  },
};

/** `--map` without `--csv`, or more than one CSV file, cannot be. */
function csvFault(call: Call): UsageFault | null {
  const second = call.arguments[1];
  if (!isGiven(call, 'csv'))
    return isGiven(call, 'map') ? usageFault('missing-option', { option: '--csv' }) : null;
  return second === undefined ? null : usageFault('too-many-arguments', { argument: second });
}

/** How many workers: as requested, else one per core. */
function jobsOption(call: Call): number | UsageFault {
  const value = valueOf(call, 'jobs');
  if (value === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_JOBS) return Number(value);
  return usageFault('not-a-number', { option: '--jobs', value });
}

function batchOf(call: Call, on: IsoDate, rules: Rules, jobs: number): Batch {
  const { json, language, io } = call;
  const totalOnly = isGiven(call, 'total-only');
  const answer = json ? jsonAnswer(rules, totalOnly) : textAnswer(call, rules, totalOnly);
  return {
    // A terminal is read by a person: one process is fast enough.
    question: json ? { on, language, totalOnly, json } : null,
    answer: answerer({ language, json }, answer),
    jobs,
    io,
    progress: progressOn(io, TEXT[language], language, () => performance.now()),
  };
}

function textAnswer({ io, codes, language }: Call, rules: Rules, totalOnly: boolean): Answer {
  if (totalOnly) return (profile, _line, out) => out.text(`${total(profile, rules)}\n`);
  const print = { codes, text: TEXT[language], style: styleOf(io.out), width: io.out.width };
  return (profile, line, out) => out.text(scoreTable(score(profile, rules), rules, line, print));
}

async function scoreLines(batch: Batch, call: Call): Promise<ExitCode> {
  const workforce = workforceOf(batch);
  let allGood = true;
  try {
    for (const source of sourcesOf(call.arguments, call.io)) {
      if (call.io.stop.aborted) break;
      if (!(await scoreSource(source, workforce, batch, call))) allGood = false;
    }
  } finally {
    await batch.progress.clear();
    await workforce.close();
  }
  return allGood ? 0 : 1;
}

/** false when a line, or the source, is bad. */
async function scoreSource(
  source: Source,
  workforce: Workforce,
  batch: Batch,
  { io, shell }: Call,
): Promise<boolean> {
  try {
    return await answerSource(source, workforce, batch);
  } catch (error) {
    await batch.progress.clear();
    await io.err.write(`${readFault(error, source.file ?? '-', shell)}\n`);
    return false;
  }
}
