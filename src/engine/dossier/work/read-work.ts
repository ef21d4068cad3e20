import { addYears, dayNumber, firstDayWithin } from '../../dates/plain-date.ts';
import type { Path } from '../../errors/issue.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import { type Change, factKey } from '../change.ts';
import type { Job } from '../dossier.ts';
import { counts, forgetUnknown, markOf, note, noteUnknown, type Pass, ruled } from '../pass.ts';
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

type CountChange = Extract<Change, { readonly kind: 'count' }>;

/** How a departure has the work of a person and kind counted; undefined: as the plain reading does. */
export const countManner = (pass: Pass, at: Path, kind: WorkKind): CountChange | undefined =>
  pass.manner.counts.get(`${String(at[0])}.${kind}Work`);

/** Work proven on the date, in Canada and abroad, counted by day and by calendar month. */
export function readWork(
  jobs: readonly Job[],
  at: Path,
  pass: Pass,
  kinds: readonly WorkKind[] = ['canadian', 'foreign'],
): Work {
  const rules = workRulesOn(pass.date);
  const counted = jobs.flatMap((job, place): readonly CountedJob[] => {
    const kind: WorkKind = job.country === 'CA' ? 'canadian' : 'foreign';
    if (!kinds.includes(kind)) return [];
    return readJob(job, kind, [...at, 'jobs', place], rules, pass);
  });
  const count = (kind: WorkKind) => countKind(counted, kind, kinds, at, rules, pass);
  return { canadian: count('canadian'), foreign: count('foreign') };
}

/** The job's days that count, as a list of one; empty when none does. */
export function readJob(
  job: Job,
  kind: WorkKind,
  path: Path,
  rules: WorkRules,
  workPass: Pass,
): readonly CountedJob[] {
  const manner = countManner(workPass, path, kind);
  const pass =
    manner === undefined || manner.on === null ? workPass : { ...workPass, date: manner.on };
  const before = markOf(pass);
  const span = spanOf(job, path, rules, pass, manner);
  const verdict = span !== null && ruled(path, pass, () => judgeJob(job, kind, path, rules, pass));
  if (span === null || verdict === false) {
    forgetUnknown(pass, before);
    return [];
  }
  if (verdict === true && span.certain) noteCounted(job, kind, span, path, rules, pass);
  if (!counts(verdict, pass)) return [];
  return [{ kind, span, ahead: daysAhead(job, span, pass) }];
}

/** A job without a last day has days ahead without end. */
function daysAhead({ until }: Job, { hundredths }: Span, { date }: Pass): Span | null {
  const first = dayNumber(date) + 1;
  const last = until === null ? Number.MAX_SAFE_INTEGER : dayNumber(until);
  return first <= last ? { first, last, hundredths } : null;
}

/** The job's days within the window and up to the date; null when none is. Unknown facts are taken at the most. */
function spanOf(
  job: Job,
  path: Path,
  rules: WorkRules,
  pass: Pass,
  manner: CountChange | undefined,
): (Span & { readonly certain: boolean }) | null {
  const today = dayNumber(pass.date);
  const windowStart = dayNumber(firstDayWithin(rules.windowYears, pass.date));
  if (job.from === null) noteUnknown(pass, 'job-date-missing', [...path, 'from']);
  if (job.hoursPerWeek === null) noteUnknown(pass, 'job-hours-missing', [...path, 'hoursPerWeek']);
  if (job.from !== null && job.from > pass.date) {
    note(pass, 'job-not-started', path, false, { from: job.from, on: pass.date });
    return null;
  }
  const certain = job.from !== null && job.hoursPerWeek !== null;
  const ruledIn = job.from !== null && pass.manner.rulings.get(factKey(path)) === true;
  const whole: Span = {
    first: job.from === null ? windowStart : dayNumber(job.from),
    last: job.until === null ? today : dayNumber(job.until),
    hundredths:
      certain || ruledIn || pass.mode === 'greatest'
        ? hundredthsOf(job.hoursPerWeek ?? rules.hoursPerWeek)
        : 0,
  };
  const first = manner?.basis === 'whole-career' ? whole.first : windowStart;
  const span = cut(whole, first, today);
  if (span === null || span.first > whole.first) {
    const windowFrom = addYears(pass.date, -rules.windowYears);
    note(pass, 'job-before-window', path, span === null ? false : null, {
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
  pass: Pass,
): void {
  const { noc, from, until, hoursPerWeek } = job;
  const own = countWork([span], rules, pass.date, []);
  note(pass, 'job-counted', path, true, {
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
  note(pass, code, [...path, 'hoursPerWeek'], null, { hoursPerWeek, cap: rules.hoursPerWeek });
}

function countKind(
  counted: readonly CountedJob[],
  kind: WorkKind,
  kinds: readonly WorkKind[],
  at: Path,
  rules: WorkRules,
  pass: Pass,
): WorkCount {
  const own = counted.filter((job) => job.kind === kind);
  const spans = own.map(({ span }) => span);
  const ahead = own.flatMap((job) => job.ahead ?? []);
  const manner = countManner(pass, at, kind);
  const date = manner?.on ?? pass.date;
  const count = countWork(spans, rules, date, ahead, manner?.basis);
  if (kinds.includes(kind)) noteCount(count, kind, spans, at, rules, pass);
  return count;
}

function noteCount(
  count: WorkCount,
  kind: WorkKind,
  spans: readonly Span[],
  at: Path,
  rules: WorkRules,
  pass: Pass,
): void {
  const path = [...at, 'jobs'];
  const { years, hours, days, calendarYears, calendarMonths: months, nextYearOn } = count;
  const who = at[0] === 'spouse' ? 'spouse-canadian' : kind;
  if (spans.length > 0)
    note(pass, 'work-years', path, true, { kind: who, years, hours, days, nextYearOn });
  if (overlaps(spans, rules.hoursPerWeek * 100)) {
    note(pass, 'work-overlap-capped', path, null, { kind: who, cap: rules.hoursPerWeek });
  }
  if (calendarYears !== years) {
    note(pass, 'work-calendar-differs', path, null, { kind: who, years, calendarYears, months });
  }
}

/** Whether two jobs on the same days together passed the week's cap. */
function overlaps(spans: readonly Span[], cap: number): boolean {
  return flatten(
    spans.map((span) => ({ ...span, hundredths: Math.min(cap, span.hundredths) })),
    Infinity,
  ).some(({ hundredths }) => hundredths > cap);
}
