import { addYears, dayNumber, firstDayWithin } from '../../dates/plain-date.ts';
import type { Path } from '../../errors/issue.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import { type ReadingOverride, factKey } from '../change.ts';
import type { Job } from '../dossier.ts';
import {
  counts,
  rollback,
  checkpoint,
  note,
  noteUnknown,
  type ReadContext,
  withOverride,
} from '../read-context.ts';
import type { WorkCount } from '../reading.ts';
import { countWork } from './count.ts';
import { judgeJob, type WorkKind } from './judge-job.ts';
import { cut, flatten, hundredthsOf, type Span } from './spans.ts';
import { workRulesOn } from '../../tables/registry/work.ts';

export type Work = Readonly<Record<WorkKind, WorkCount>>;

export interface CountedJob {
  readonly kind: WorkKind;
  readonly span: Span;
  /** Its days after the date; null: none. */
  readonly ahead: Span | null;
}

type CountChange = Extract<ReadingOverride, { readonly kind: 'count' }>;

/** How a departure has the work of a person and kind counted; undefined: as the plain reading does. */
export const countOverride = (
  context: ReadContext,
  at: Path,
  kind: WorkKind,
): CountChange | undefined => context.overrides.counts.get(`${String(at[0])}.${kind}Work`);

/** Work proven on the date, in Canada and abroad, counted by day and by calendar month. */
export function readWork(
  jobs: readonly Job[],
  at: Path,
  context: ReadContext,
  kinds: readonly WorkKind[] = ['canadian', 'foreign'],
): Work {
  const rules = workRulesOn(context.date);
  const counted = jobs.flatMap((job, place): readonly CountedJob[] => {
    const kind: WorkKind = job.country === 'CA' ? 'canadian' : 'foreign';
    if (!kinds.includes(kind)) return [];
    return readJob(job, kind, [...at, 'jobs', place], rules, context);
  });
  const count = (kind: WorkKind) => countKind(counted, kind, kinds, at, rules, context);
  return { canadian: count('canadian'), foreign: count('foreign') };
}

/** The job's days that count, as a list of one; empty when none does. */
export function readJob(
  job: Job,
  kind: WorkKind,
  path: Path,
  rules: WorkRules,
  given: ReadContext,
): readonly CountedJob[] {
  const overrides = countOverride(given, path, kind);
  const context =
    overrides === undefined || overrides.on === null ? given : { ...given, date: overrides.on };
  const before = checkpoint(context);
  const span = spanOf(job, path, rules, context, overrides);
  const verdict =
    span !== null && withOverride(path, context, () => judgeJob(job, kind, path, rules, context));
  if (span === null || verdict === false) {
    rollback(context, before);
    return [];
  }
  if (verdict === true && span.certain) noteCounted(job, kind, span, path, rules, context);
  if (!counts(verdict, context)) return [];
  return [{ kind, span, ahead: daysAhead(job, span, context) }];
}

/** A job without a last day has days ahead without end. */
function daysAhead({ until }: Job, { hundredths }: Span, { date }: ReadContext): Span | null {
  const first = dayNumber(date) + 1;
  const last = until === null ? Number.MAX_SAFE_INTEGER : dayNumber(until);
  return first <= last ? { first, last, hundredths } : null;
}

/** The job's days within the window and up to the date; null when none is. Unknown facts are taken at the most. */
function spanOf(
  job: Job,
  path: Path,
  rules: WorkRules,
  context: ReadContext,
  overrides: CountChange | undefined,
): (Span & { readonly certain: boolean }) | null {
  const today = dayNumber(context.date);
  const windowStart = dayNumber(firstDayWithin(rules.windowYears, context.date));
  if (job.from === null) noteUnknown(context, 'job-date-missing', [...path, 'from']);
  if (job.hoursPerWeek === null)
    noteUnknown(context, 'job-hours-missing', [...path, 'hoursPerWeek']);
  if (job.from !== null && job.from > context.date) {
    note(context, 'job-not-started', path, false, { from: job.from, on: context.date });
    return null;
  }
  const certain = job.from !== null && job.hoursPerWeek !== null;
  const countedAnyway = job.from !== null && context.overrides.counted.get(factKey(path)) === true;
  const whole: Span = {
    first: job.from === null ? windowStart : dayNumber(job.from),
    last: job.until === null ? today : dayNumber(job.until),
    hundredths:
      certain || countedAnyway || context.mode === 'greatest'
        ? hundredthsOf(job.hoursPerWeek ?? rules.hoursPerWeek)
        : 0,
  };
  const first = overrides?.basis === 'whole-career' ? whole.first : windowStart;
  const span = cut(whole, first, today);
  if (span === null || span.first > whole.first) {
    const windowFrom = addYears(context.date, -rules.windowYears);
    note(context, 'job-before-window', path, span === null ? false : null, {
      windowFrom,
      from: job.from,
      until: job.until,
    });
  }
  return span === null ? null : { ...span, certain };
}

function noteCounted(
  job: Job,
  kind: WorkKind,
  span: Span,
  path: Path,
  rules: WorkRules,
  context: ReadContext,
): void {
  const { noc, from, until, hoursPerWeek } = job;
  const own = countWork([span], rules, context.date, []);
  note(context, 'job-counted', path, true, {
    kind,
    noc,
    from,
    until,
    hoursPerWeek,
    hours: own.hours,
    days: own.days,
  });
  if (hoursPerWeek === null || hoursPerWeek === rules.hoursPerWeek) return;
  const code = hoursPerWeek < rules.hoursPerWeek ? 'job-part-time' : 'job-hours-over-cap';
  note(context, code, [...path, 'hoursPerWeek'], null, { hoursPerWeek, cap: rules.hoursPerWeek });
}

function countKind(
  counted: readonly CountedJob[],
  kind: WorkKind,
  kinds: readonly WorkKind[],
  at: Path,
  rules: WorkRules,
  context: ReadContext,
): WorkCount {
  const own = counted.filter((job) => job.kind === kind);
  const spans = own.map(({ span }) => span);
  const ahead = own.flatMap((job) => job.ahead ?? []);
  const overrides = countOverride(context, at, kind);
  const date = overrides?.on ?? context.date;
  const count = countWork(spans, rules, date, ahead, overrides?.basis);
  if (kinds.includes(kind)) noteCount(count, kind, spans, at, rules, context);
  return count;
}

function noteCount(
  count: WorkCount,
  kind: WorkKind,
  spans: readonly Span[],
  at: Path,
  rules: WorkRules,
  context: ReadContext,
): void {
  const path = [...at, 'jobs'];
  const { years, hours, days, calendarYears, calendarMonths: months, nextYearOn } = count;
  const who = at[0] === 'spouse' ? 'spouse-canadian' : kind;
  if (spans.length > 0)
    note(context, 'work-years', path, true, { kind: who, years, hours, days, nextYearOn });
  if (overlaps(spans, rules.hoursPerWeek * 100)) {
    note(context, 'work-overlap-capped', path, null, { kind: who, cap: rules.hoursPerWeek });
  }
  if (calendarYears !== years) {
    note(context, 'work-calendar-differs', path, null, { kind: who, years, calendarYears, months });
  }
}

/** Whether two jobs on the same days together passed the week's cap. */
function overlaps(spans: readonly Span[], cap: number): boolean {
  return flatten(
    spans.map((span) => ({ ...span, hundredths: Math.min(cap, span.hundredths) })),
    Infinity,
  ).some(({ hundredths }) => hundredths > cap);
}
