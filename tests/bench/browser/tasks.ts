import type { CDPSession, Page } from '@playwright/test';

/** The tasks of a page's main thread after its first paint, by the time that the processor gave them. Milliseconds. */
export interface Tasks {
  /** The parts over 50 ms. */
  readonly blocked: number;
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** What of `dur` the thread was running for: other work on the machine does not lengthen it. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const LONG = 50;

/** What the tasks would take on a processor so many times slower, while `act` is done on a page still to be painted. */
export async function tasksDuring(
  page: Page,
  slowed: number,
  act: () => Promise<void>,
): Promise<Tasks> {
  const events = await eventsDuring(page, act);
  const paint = events.find(({ name }) => name === 'firstContentfulPaint');
  if (paint === undefined) throw new Error('nothing was painted');
  const times = tasksOf(events, paint.pid)
    .filter(({ ts }) => ts >= paint.ts)
    .map((task) => timeOf(task) * slowed);
  return {
    blocked: Math.round(times.reduce((sum, time) => sum + Math.max(0, time - LONG), 0)),
    longest: Math.round(Math.max(0, ...times)),
  };
}

/** For each thing that the user does: the processor's time, so many times slower, until the screen shows the answer. */
export async function answersDuring(
  page: Page,
  slowed: number,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  const events = await eventsDuring(page, act);
  const acts = events.filter(({ name, ph }) => name === 'EventDispatch' && ph === 'X');
  const shown = events.filter(({ name }) => name === 'Commit');
  const answers: number[] = [];
  let time: number | undefined;
  for (const task of tasksOf(events, acts[0]?.pid)) {
    if (acts.some((event) => isIn(event, task))) time ??= 0;
    if (time === undefined) continue;
    time += timeOf(task) * slowed;
    if (!shown.some((event) => isIn(event, task))) continue;
    answers.push(Math.round(time));
    time = undefined;
  }
  return answers;
}

const timeOf = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

const isIn = (event: TraceEvent, task: TraceEvent): boolean =>
  event.pid === task.pid &&
  event.tid === task.tid &&
  event.ts >= task.ts &&
  event.ts < task.ts + (task.dur ?? 0);

async function eventsDuring(page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'toplevel,loading,devtools.timeline,disabled-by-default-devtools.timeline',
  });
  await act();
  await traceEnd(session);
  return events;
}

async function traceEnd(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
}

/** The outermost tasks of a page's main thread. */
function tasksOf(
  events: readonly TraceEvent[],
  process: number | undefined,
): readonly TraceEvent[] {
  const main = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === process && args.name === 'CrRendererMain',
  );
  const tasks = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === process && tid === main?.tid)
    .filter(({ name }) => name.endsWith('RunTask'))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  return tasks.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
