import { dateOfDay, type IsoDate, isWeekend } from '../dates/plain-date.ts';
import type { Ternary } from '../dossier/read-context.ts';
import { countWork } from '../dossier/work/count.ts';
import type { Span } from '../dossier/work/spans.ts';
import { workRulesOn } from '../tables/registry/work.ts';
import type { Path } from '../errors/issue.ts';
import { type Mode, type Occupation, spansOf, unknownOf } from './occupations.ts';

/** How much work is asked for: hours, in how many years before the day. */
export interface WorkNeed {
  readonly hours: number;
  readonly continuous: boolean;
  /** null: at any time. */
  readonly withinYears: number | null;
}

/** What was found of the work asked for. */
export interface Experience {
  readonly reached: Ternary;
  /** The occupation with the most: among those that are met, else among those that may be. */
  readonly occupation: Occupation | null;
  /** Hours counted in it (in one continuous stretch where that is asked), exact, in text. */
  readonly hours: string;
  /** First and last day of what was counted; null when nothing was. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** Facts that are not known of what may be met. */
  readonly unknown: readonly Path[];
}

/** What a criterion of work tells: what was found, beside what was asked. */
export const workFacts = (
  found: Experience,
  need: WorkNeed,
): Readonly<Record<string, string | number | null>> => ({
  hours: found.hours,
  hoursAsked: need.hours,
  withinYears: need.withinYears,
  workFrom: found.from,
  workUntil: found.until,
});

interface Measured {
  readonly times: number;
  readonly hours: string;
  readonly span: readonly [number, number] | null;
}

/** The best of some occupations against what is asked. */
export function experienceIn(
  occupations: readonly Occupation[],
  need: WorkNeed,
  date: IsoDate,
): Experience {
  const possible = occupations.filter(({ wanted }) => wanted !== false);
  const measured = possible.map((occupation) => ({
    occupation,
    least: measure(occupation, need, date, 'least'),
    greatest: measure(occupation, need, date, 'greatest'),
  }));
  const isMet = ({ occupation, least }: (typeof measured)[number]) =>
    occupation.wanted === true && least.times > 0;
  const met = measured.some(isMet);
  const open = measured.filter(({ greatest }) => greatest.times > 0);
  const ranked = [...measured].sort(
    (a, b) =>
      Number(isMet(b)) - Number(isMet(a)) ||
      Number(b.least.hours) - Number(a.least.hours) ||
      Number(b.greatest.hours) - Number(a.greatest.hours),
  );
  const best = ranked[0];
  const span = best?.least.span ?? null;
  return {
    reached: met ? true : open.length > 0 ? null : false,
    occupation: best?.occupation ?? null,
    hours: best?.least.hours ?? '0.00',
    from: span === null ? null : dateOfDay(span[0]),
    until: span === null ? null : dateOfDay(span[1]),
    unknown: unknownOf(open.map(({ occupation }) => occupation)),
  };
}

function measure(occupation: Occupation, need: WorkNeed, date: IsoDate, mode: Mode): Measured {
  const spans = spansOf(occupation, date, need.withinYears, mode);
  const stretches = need.continuous ? stretchesOf(spans) : [spans];
  const rules = { ...workRulesOn(date), hoursPerYear: need.hours };
  const counted = stretches.map((stretch): Measured => {
    const { years: times, hours } = countWork(stretch, rules, date, []);
    const [first, last] = [stretch[0], stretch.at(-1)];
    return {
      times,
      hours,
      span: first === undefined || last === undefined ? null : [first.first, last.last],
    };
  });
  return counted.reduce((best, each) => (Number(each.hours) > Number(best.hours) ? each : best), {
    times: 0,
    hours: '0.00',
    span: null,
  });
}

/** Spans without a day between them; a Saturday and a Sunday between two jobs are no break. */
function stretchesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const stretches: Span[][] = [];
  for (const span of spans) {
    const current = stretches.at(-1);
    const before = current?.at(-1);
    if (current !== undefined && before !== undefined && follows(before.last, span.first))
      current.push(span);
    else stretches.push([span]);
  }
  return stretches;
}

function follows(last: number, first: number): boolean {
  for (let day = last + 1; day < first; day += 1) if (!isWeekend(day)) return false;
  return true;
}

/** Whole years of work in all of some jobs together, least and greatest. */
export function yearsIn(
  occupation: Occupation,
  withinYears: number | null,
  date: IsoDate,
): { readonly least: number; readonly greatest: number } {
  const yearsOf = (mode: Mode) =>
    countWork(spansOf(occupation, date, withinYears, mode), workRulesOn(date), date, []).years;
  return { least: yearsOf('least'), greatest: yearsOf('greatest') };
}

/** How much was worked in an occupation, least and greatest, to compare: days by hundredths of hours a week. */
export function amountOf(
  occupation: Occupation,
  withinYears: number | null,
  date: IsoDate,
): { readonly least: number; readonly greatest: number } {
  const amount = (mode: Mode) =>
    spansOf(occupation, date, withinYears, mode).reduce(
      (sum, { first, last, hundredths }) => sum + (last - first + 1) * hundredths,
      0,
    );
  return { least: amount('least'), greatest: amount('greatest') };
}
