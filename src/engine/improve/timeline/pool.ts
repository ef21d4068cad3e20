import {
  addDays,
  addYears,
  dayNumber,
  firstDayWithin,
  type IsoDate,
} from '../../dates/plain-date.ts';
import type { Job } from '../../dossier/dossier.ts';
import { type Span, within } from '../../events/event.ts';
import { eventDays } from '../../events/events-of.ts';
import { stepsBetween, turningDays } from '../../events/work-years.ts';
import { fail, ok, type Result, unwrap } from '../../errors/issue.ts';
import { type ProgramId, type ProgramOptions } from '../../programs/programs.ts';
import { programsOn } from '../../programs/programs-on.ts';
import { CEC, FST, FSW } from '../../tables/registry/programs.ts';
import type { Verdict } from '../../programs/criterion.ts';
import { spanFault } from '../../rules/rules-on.ts';
import type { Scenario } from '../scenario.ts';
import type { DossierSubject } from '../subject.ts';
import { subjectUnder, TIMELINE_YEARS } from './timeline.ts';

/** A stretch of days on which the same programs are met, or may be. */
export interface PoolSpell {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Of any program. `unknown`: what is not known decides. */
  readonly verdict: Verdict;
  readonly programs: readonly { readonly program: ProgramId; readonly verdict: Verdict }[];
}

/** When a scenario is in the pool. */
export interface PoolTimes {
  readonly name: string;
  readonly spells: readonly PoolSpell[];
  /** The first day on which a program's minimum criteria are met; null: never in the span. */
  readonly enters: IsoDate | null;
  /** The first day after it on which none is; null: they are met to the end of the span. */
  readonly leaves: IsoDate | null;
}

/**
 * When a dossier meets the minimum criteria of a program under a scenario, and when it ceases to
 * (IRPA 10.3(1)(e); IRPR, ss. 75 to 87.2), exact to the day. Issues: `not-a-date`; `date-before-express-entry`;
 * `end-before-start`.
 */
export function poolTimes(
  subject: DossierSubject,
  scenario: Pick<Scenario, 'name' | 'changes'>,
  options: { readonly until?: IsoDate; readonly programs?: ProgramOptions } = {},
): Result<PoolTimes> {
  const from = subject.date;
  const until = options.until ?? addYears(from, TIMELINE_YEARS);
  const fault = spanFault(from, until);
  if (fault !== null) return fail(fault);
  const changed = subjectUnder(subject, scenario);
  const spells = spellsOf(changed, { after: from, until }, options.programs ?? {});
  const enters = spells.find(({ verdict }) => verdict === 'met')?.from ?? null;
  const left = spells.find(
    (spell) => enters !== null && spell.from > enters && spell.verdict === 'not-met',
  );
  return ok({ name: scenario.name, spells, enters, leaves: left?.from ?? null });
}

type Programs = PoolSpell['programs'];
interface Found {
  readonly any: Verdict;
  readonly programs: Programs;
}

function spellsOf(
  subject: DossierSubject,
  span: Span,
  options: ProgramOptions,
): readonly PoolSpell[] {
  const { dossier, departures = [] } = subject;
  const known = new Map<IsoDate, Found>();
  const foundOn = (date: IsoDate): Found => {
    let found = known.get(date);
    if (found === undefined) {
      const { any, programs } = unwrap(programsOn(dossier, date, { ...options, departures }));
      found = { any, programs: programs.map(({ program, verdict }) => ({ program, verdict })) };
      known.set(date, found);
    }
    return found;
  };
  const firsts = [span.after, ...stepsBetween(daysOf(subject, span), foundOn, isAlike)];
  return firsts.map((first, place) => {
    const next = firsts[place + 1];
    const { any, programs } = foundOn(first);
    return {
      from: first,
      until: next === undefined ? span.until : addDays(next, -1),
      verdict: any,
      programs,
    };
  });
}

/** The verdict of any follows from those of each. */
const isAlike = (a: Found, b: Found): boolean =>
  a.programs.every(({ verdict }, place) => verdict === b.programs[place]!.verdict);

const VERSIONS = [...FSW.minimum, ...CEC.history, ...FST.history];

/** The windows in which programs count work. */
const WINDOWS: readonly number[] = [...new Set(VERSIONS.map(({ work }) => work.withinYears))];

/**
 * Days between which what counts toward programs only rises, or only falls: the days on which something
 * begins or ends, and every day on which some work comes in while other work passes out of a window,
 * since then one occupation may fall short while another is not yet enough.
 */
function daysOf(subject: DossierSubject, span: Span): readonly IsoDate[] {
  const { candidate, spouse } = subject.dossier;
  const people = [candidate.jobs, spouse?.jobs ?? []];
  const turning = turningDays(people.flat(), span, WINDOWS, false);
  const lawful = VERSIONS.map(({ from }) => from).filter((date) => within(span, date));
  const edges = [...new Set([...turning, ...eventDays(subject, span), ...lawful])].sort();
  return edges.flatMap((day, place) => {
    const next = edges[place + 1];
    return next !== undefined && isMixed(people, day) ? everyDay(day, next) : [day];
  });
}

/** Whether some work comes in while other work passes out, until the next edge. */
function isMixed(people: readonly (readonly Job[])[], date: IsoDate): boolean {
  const moves = people.flatMap((jobs) => {
    const coming = workedOn(jobs, date);
    return WINDOWS.flatMap((years) => {
      const leaving = workedOn(jobs, firstDayWithin(years, date));
      // What comes in and what passes out are of the same jobs: the window moves within them.
      if (coming === leaving) return [];
      return [...(coming === '' ? [] : ['in']), ...(leaving === '' ? [] : ['out'])];
    });
  });
  return moves.includes('in') && moves.includes('out');
}

/** The places of the jobs worked on a day; a beginning that is not known may be before it. */
const workedOn = (jobs: readonly Job[], date: IsoDate): string =>
  jobs
    .flatMap(({ from, until }, place) =>
      (from === null || from <= date) && (until === null || date <= until) ? [place] : [],
    )
    .join();

function everyDay(first: IsoDate, next: IsoDate): readonly IsoDate[] {
  const days = dayNumber(next) - dayNumber(first);
  return Array.from({ length: days }, (_, place) => addDays(first, place));
}
