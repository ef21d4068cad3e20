import { addDays, addYears, type IsoDate, isoDate } from '../../dates/plain-date.ts';
import type { Job, Person } from '../../dossier/dossier.ts';
import { startContext } from '../../dossier/read-context.ts';
import { readWork } from '../../dossier/work/read-work.ts';
import type { Path } from '../../errors/issue.ts';
import { WORK_TABLE } from '../../tables/registry/work.ts';
import type { View } from '../parts.ts';
import { type EventCode, type Span, type TimelineEvent, within } from './events.ts';
import { stepsBetween } from './steps-between.ts';

/** What years of work are counted from, and how. */
type WorkView = Pick<View, 'dossier' | 'overrides'>;

const WORK_RULES = WORK_TABLE.history;

/** Whose years, and which. */
export type YearsKind = 'canadian' | 'foreign' | 'spouse-canadian';
type Years = Readonly<Partial<Record<YearsKind, number>>>;

/**
 * The days on which a whole year of work is reached or lost, exactly. Between two days on which a
 * job begins, ends, or passes out of the window, the hours counted only rise or only fall.
 */
export function workEvents(view: WorkView, span: Span): readonly TimelineEvent[] {
  const { candidate, spouse } = view.dossier;
  return [
    ...personWork(candidate, ['candidate'], view, span),
    ...(spouse === null ? [] : personWork(spouse, ['spouse'], view, span)),
  ];
}

function personWork(
  { jobs }: Person,
  at: Path,
  view: WorkView,
  span: Span,
): readonly TimelineEvent[] {
  if (jobs.length === 0) return [];
  const known = new Map<IsoDate, Years>();
  const yearsOn = (date: IsoDate): Years => {
    let years = known.get(date);
    if (years === undefined) known.set(date, (years = countOn(jobs, at, view, date)));
    return years;
  };
  const days = turningDays(jobs, span, windowYears(), view.overrides.counts.size > 0);
  return stepsBetween(days, yearsOn, sameYears).flatMap((date) =>
    yearEvents(date, yearsOn(addDays(date, -1)), yearsOn(date), [...at, 'jobs']),
  );
}

function countOn(jobs: readonly Job[], at: Path, { overrides }: WorkView, date: IsoDate): Years {
  const context = startContext(date, 'least', overrides);
  if (at[0] === 'spouse') {
    return { 'spouse-canadian': readWork(jobs, at, context, ['canadian']).canadian.years };
  }
  const { canadian, foreign } = readWork(jobs, at, context);
  return { canadian: canadian.years, foreign: foreign.years };
}

const KINDS: readonly YearsKind[] = ['canadian', 'foreign', 'spouse-canadian'];

const sameYears = (a: Years, b: Years): boolean => KINDS.every((kind) => a[kind] === b[kind]);

const yearEvents = (
  date: IsoDate,
  before: Years,
  after: Years,
  path: Path,
): readonly TimelineEvent[] =>
  KINDS.flatMap((kind) => {
    const [was, is] = [before[kind] ?? 0, after[kind] ?? 0];
    if (was === is) return [];
    const code: EventCode = is > was ? 'work-year-reached' : 'work-year-lost';
    return [{ date, code, path, params: { kind, years: is } }];
  });

export const windowYears = (): readonly number[] => [
  ...new Set(WORK_RULES.map((rules) => rules.windowYears)),
];

/**
 * The days, in order, between which hours within windows of so many years only rise or only fall:
 * the ends of the span, those of jobs, their passing out of a window, and the days around a leap day,
 * on which a window moves by none or by two. Where months are counted, the first of each month.
 */
export function turningDays(
  jobs: readonly Job[],
  span: Span,
  windows: readonly number[],
  byMonth: boolean,
): readonly IsoDate[] {
  const edges = jobs.flatMap(({ from, until }) => [
    ...(from === null ? [] : [from]),
    ...(until === null ? [] : [addDays(until, 1)]),
  ]);
  const leaving = edges.flatMap((edge) =>
    windows.flatMap((years) =>
      [-2, -1, 0, 1, 2].map((days) => addDays(addYears(edge, years), days)),
    ),
  );
  const days = [
    ...edges,
    ...leaving,
    ...WORK_RULES.map(({ from }) => from),
    ...calendarDays(span, byMonth),
  ].filter((date) => within(span, date));
  return [...new Set([span.after, ...days, span.until])].sort();
}

function calendarDays({ after, until }: Span, byMonth: boolean): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    const march = isoDate(`${String(year)}-03-01`);
    days.push(...[-2, -1, 0, 1].map((shift) => addDays(march, shift)));
    if (!byMonth) continue;
    for (let month = 1; month <= 12; month += 1) {
      days.push(isoDate(`${String(year)}-${String(month).padStart(2, '0')}-01`));
    }
  }
  return days;
}
