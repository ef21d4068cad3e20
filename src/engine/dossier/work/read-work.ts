import { addDays, addYears, dayNumber, firstDayWithin } from '../../dates/plain-date.ts';
import type { Path } from '../../errors/issue.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import { type ReadingOverride, factKey, type WorkBasis } from '../change.ts';
import type { Job } from '../dossier.ts';
import type { ItemOf, ItemReason } from '../item.ts';
import {
  checkpoint,
  counts,
  type Judging,
  judging,
  note,
  type ReadContext,
  rollback,
  together,
  verdictOn,
} from '../read-context.ts';
import type { WorkCount } from '../reading.ts';
import { countWork, hoursOf } from './count.ts';
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
  ctx: ReadContext,
  at: Path,
  kind: WorkKind,
): CountChange | undefined => ctx.overrides.counts.get(`${String(at[0])}.${kind}Work`);

/** Work proven on the date, in Canada and abroad, counted by day and by calendar month. */
export function readWork(
  jobs: readonly Job[],
  at: Path,
  ctx: ReadContext,
  kinds: readonly WorkKind[] = ['canadian', 'foreign'],
): Work {
  const rules = workRulesOn(ctx.date);
  const counted = jobs.flatMap((job, place): readonly CountedJob[] => {
    const kind: WorkKind = job.country === 'CA' ? 'canadian' : 'foreign';
    if (!kinds.includes(kind)) {
      if (at[0] === 'spouse') ctx.items.push(notScored(job, [...at, 'jobs', place]));
      return [];
    }
    return readJob(job, kind, [...at, 'jobs', place], rules, ctx);
  });
  const count = (kind: WorkKind) => countKind(counted, kind, kinds, at, rules, ctx);
  return { canadian: count('canadian'), foreign: count('foreign') };
}

/** The job's days that count, as a list of one; empty when none does. Adds the job's item. */
export function readJob(
  job: Job,
  kind: WorkKind,
  path: Path,
  rules: WorkRules,
  given: ReadContext,
): readonly CountedJob[] {
  const change = countOverride(given, path, kind);
  const ctx = change === undefined || change.on === null ? given : { ...given, date: change.on };
  const start = checkpoint(ctx);
  const days = judging<ItemReason<'job'>>(ctx);
  const span = spanOf(job, path, rules, ctx, change?.basis, days);
  const work =
    span === null
      ? days.verdict()
      : verdictOn(path, ctx, () => judgeJob(job, kind, path, rules, ctx));
  ctx.items.push({
    kind: 'job',
    path,
    ...(span === null ? work : together(days.verdict(), work)),
    from: job.from,
    until: job.until && addDays(addYears(job.until, rules.windowYears), -1),
    gives: span === null || span.hundredths === 0 ? null : givesOf(kind, span, rules),
  });
  if (span === null || work.counted === false) {
    rollback(ctx, start);
    return [];
  }
  if (work.counted === true && span.certain) noteCounted(job, kind, span, path, rules, ctx);
  return counts(work.counted, ctx) ? [{ kind, span, ahead: daysAhead(job, span, ctx) }] : [];
}

/** The grid has no points for a spouse's work abroad. */
const notScored = ({ from, until }: Job, path: Path): ItemOf<'job'> => ({
  kind: 'job',
  path,
  counted: false,
  why: ['not-scored'],
  from,
  until,
  gives: null,
});

/** A job without a last day has days ahead without end. */
function daysAhead({ until }: Job, { hundredths }: Span, { date }: ReadContext): Span | null {
  const first = dayNumber(date) + 1;
  const last = until === null ? Number.MAX_SAFE_INTEGER : dayNumber(until);
  return first <= last ? { first, last, hundredths } : null;
}

interface JobSpan extends Span {
  readonly certain: boolean;
  readonly daysBeforeWindow: number;
}

/** The job's days within the window and up to the date; null when none is. Unknown facts are taken at the most. */
function spanOf(
  job: Job,
  path: Path,
  rules: WorkRules,
  ctx: ReadContext,
  basis: WorkBasis | undefined,
  { against, unknown }: Judging<ItemReason<'job'>>,
): JobSpan | null {
  const { from, until, hoursPerWeek } = job;
  const today = dayNumber(ctx.date);
  const windowStart = dayNumber(firstDayWithin(rules.windowYears, ctx.date));
  if (from === null) unknown('date-unknown', 'job-date-missing', [...path, 'from']);
  if (hoursPerWeek === null) {
    unknown('hours-unknown', 'job-hours-missing', [...path, 'hoursPerWeek']);
  }
  if (from !== null && from > ctx.date) {
    against('not-started', 'job-not-started', path, { from, on: ctx.date });
    return null;
  }
  const certain = from !== null && hoursPerWeek !== null;
  const countedAnyway = from !== null && ctx.overrides.counted.get(factKey(path)) === true;
  const whole: Span = {
    first: from === null ? windowStart : dayNumber(from),
    last: until === null ? today : dayNumber(until),
    hundredths:
      certain || countedAnyway || ctx.mode === 'greatest'
        ? hundredthsOf(hoursPerWeek ?? rules.hoursPerWeek)
        : 0,
  };
  const span = cut(whole, basis === 'whole-career' ? whole.first : windowStart, today);
  const params = { windowFrom: addYears(ctx.date, -rules.windowYears), from, until };
  if (span === null) {
    against('before-window', 'job-before-window', path, params);
    return null;
  }
  if (span.first > whole.first) note(ctx, 'job-before-window', path, null, params);
  return { ...span, certain, daysBeforeWindow: span.first - whole.first };
}

function givesOf(work: WorkKind, span: JobSpan, rules: WorkRules): ItemOf<'job'>['gives'] {
  const { hours, days } = hoursOf(span, rules);
  return { work, hours, days, daysBeforeWindow: span.daysBeforeWindow };
}

function noteCounted(
  job: Job,
  kind: WorkKind,
  span: Span,
  path: Path,
  rules: WorkRules,
  ctx: ReadContext,
): void {
  const { noc, from, until, hoursPerWeek } = job;
  const params = { kind, noc, from, until, hoursPerWeek, ...hoursOf(span, rules) };
  note(ctx, 'job-counted', path, true, params);
  if (hoursPerWeek === null || hoursPerWeek === rules.hoursPerWeek) return;
  const code = hoursPerWeek < rules.hoursPerWeek ? 'job-part-time' : 'job-hours-over-cap';
  note(ctx, code, [...path, 'hoursPerWeek'], null, { hoursPerWeek, cap: rules.hoursPerWeek });
}

function countKind(
  counted: readonly CountedJob[],
  kind: WorkKind,
  kinds: readonly WorkKind[],
  at: Path,
  rules: WorkRules,
  ctx: ReadContext,
): WorkCount {
  const own = counted.filter((job) => job.kind === kind);
  const spans = own.map(({ span }) => span);
  const ahead = own.flatMap((job) => job.ahead ?? []);
  const overrides = countOverride(ctx, at, kind);
  const date = overrides?.on ?? ctx.date;
  const count = countWork(spans, rules, date, ahead, overrides?.basis);
  if (kinds.includes(kind)) noteCount(count, kind, spans, at, rules, ctx);
  return count;
}

function noteCount(
  count: WorkCount,
  kind: WorkKind,
  spans: readonly Span[],
  at: Path,
  rules: WorkRules,
  ctx: ReadContext,
): void {
  const path = [...at, 'jobs'];
  const { years, hours, days, calendarYears, calendarMonths: months, nextYearOn } = count;
  const who = at[0] === 'spouse' ? 'spouse-canadian' : kind;
  if (spans.length > 0)
    note(ctx, 'work-years', path, true, { kind: who, years, hours, days, nextYearOn });
  if (overlaps(spans, rules.hoursPerWeek * 100)) {
    note(ctx, 'work-overlap-capped', path, null, { kind: who, cap: rules.hoursPerWeek });
  }
  if (calendarYears !== years) {
    note(ctx, 'work-calendar-differs', path, null, { kind: who, years, calendarYears, months });
  }
}

/** Whether two jobs on the same days together passed the week's cap. */
function overlaps(spans: readonly Span[], cap: number): boolean {
  return flatten(
    spans.map((span) => ({ ...span, hundredths: Math.min(cap, span.hundredths) })),
    Infinity,
  ).some(({ hundredths }) => hundredths > cap);
}
