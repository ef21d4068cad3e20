import { dayNumber, firstDayWithin, type IsoDate } from '../dates/plain-date.ts';
import { factKey } from '../dossier/change.ts';
import type { Job } from '../dossier/dossier.ts';
import { all, type Ternary } from '../dossier/read-context.ts';
import { cut, flatten, hundredthsOf, type Span } from '../dossier/work/spans.ts';
import { workRulesOn } from '../tables/registry/work.ts';
import type { Path } from '../errors/issue.ts';
import { readNoc } from '../noc/noc.ts';
import type { WorkRules } from '../tables/schemas/work.ts';
import type { View } from './verdict.ts';

/** A condition on a job other than its occupation, and the fact that it reads. */
export interface JobCheck {
  readonly fact: keyof Job;
  readonly fits: Ternary;
}
export type JobChecks = (job: Job) => readonly JobCheck[];

/** The unit groups of a job or an offer in the program's classification; null where its code is not known. */
export interface Groups {
  readonly codes: readonly string[] | null;
  readonly levels: readonly string[];
}

/** A job as a program reads it. */
export interface ReadJob extends Groups {
  readonly job: Job;
  readonly path: Path;
  readonly checks: readonly JobCheck[];
}

/** Which classification, which condition on jobs. */
export interface JobReading {
  readonly noc: 'noc2016' | 'noc2021';
  readonly checks: JobChecks;
}

/** Jobs in the classification of a program, each with its checks, or with what a departure rules instead. */
export function readJobs(
  jobs: readonly Job[],
  at: Path,
  { date, overrides }: View,
  { noc, checks }: JobReading,
): readonly ReadJob[] {
  const rules: WorkRules = { ...workRulesOn(date), noc };
  return jobs.map((job, place) => {
    const path = [...at, 'jobs', place];
    const ruling = overrides.counted.get(factKey(path));
    return {
      job,
      path,
      ...groupsOf(job.noc, rules),
      checks: ruling === undefined ? checks(job) : [{ fact: 'letter', fits: ruling }],
    };
  });
}

/** The unit groups of a code in a classification, and their levels; null where the code is none that is known. */
export function groupsOf(code: string | null, rules: WorkRules): Groups {
  const { codes, levels } = code === null ? { codes: [], levels: [] } : readNoc(code, rules);
  return { codes: codes.length === 0 ? null : codes, levels };
}

/** Jobs that are, or may be, of one occupation. */
export interface Occupation {
  /** Its unit group; null where one job's code leads to several, or is not known. */
  readonly code: string | null;
  /** Whether it is of the kind asked for. */
  readonly wanted: Ternary;
  readonly jobs: readonly OccupationJob[];
}
export interface OccupationJob extends ReadJob {
  readonly belongs: Ternary;
}

/**
 * The occupations that jobs may be of: one for each unit group, and one for each job whose code
 * leads to several groups or is missing, since a job alone is one occupation whichever it is.
 */
export function occupationsOf(
  jobs: readonly ReadJob[],
  isWanted: (code: string, level: string) => boolean,
): readonly Occupation[] {
  const levelOf = new Map(
    jobs.flatMap(({ codes, levels }) => (codes ?? []).map((code, at) => [code, levels[at]!])),
  );
  const coded = [...levelOf].map(([code, level]): Occupation => ({
    code,
    wanted: isWanted(code, level),
    jobs: jobs.map((job) => ({ ...job, belongs: belongsTo(job, code) })),
  }));
  const alone = jobs
    .filter(({ codes }) => codes?.length !== 1)
    .map((job): Occupation => ({
      code: null,
      wanted: wantedIn(job, isWanted),
      jobs: [{ ...job, belongs: true }],
    }));
  return [...coded, ...alone];
}

function belongsTo({ codes }: ReadJob, code: string): Ternary {
  if (codes === null) return null;
  if (!codes.includes(code)) return false;
  return codes.length === 1 ? true : null;
}

/** Whether a job or an offer is of the kind asked for, whichever of its groups it is of. */
export function wantedIn(
  { codes, levels }: Groups,
  isWanted: (code: string, level: string) => boolean,
): Ternary {
  if (codes === null) return null;
  const wanted = codes.map((code, at) => isWanted(code, levels[at]!));
  if (wanted.every(Boolean)) return true;
  return wanted.some(Boolean) ? null : false;
}

/** All the jobs of the kind asked for, whatever their occupations. */
export function together(
  jobs: readonly ReadJob[],
  isWanted: (code: string, level: string) => boolean,
): Occupation {
  return {
    code: null,
    wanted: true,
    jobs: jobs.map((job) => ({ ...job, belongs: wantedIn(job, isWanted) })),
  };
}

/** The levels that an occupation may be of; none where no code is known. */
export function levelsOf({ code, jobs }: Occupation): readonly string[] {
  return jobs.flatMap(({ codes, levels }) =>
    levels.filter((_, at) => code === null || codes?.[at] === code),
  );
}

/** All the jobs, of any kind. */
export const whole = (jobs: readonly ReadJob[]): Occupation => ({
  code: null,
  wanted: true,
  jobs: jobs.map((job) => ({ ...job, belongs: true })),
});

export type Mode = 'least' | 'greatest';

/** The days worked in an occupation, in order, no two spans on the same day; hours held to the week's cap. */
export function spansOf(
  occupation: Occupation,
  date: IsoDate,
  withinYears: number | null,
  mode: Mode,
): readonly Span[] {
  const rules = workRulesOn(date);
  const spans = occupation.jobs.flatMap((job) => {
    const counts = all([job.belongs, ...job.checks.map(({ fits }) => fits)]);
    if (!(counts ?? mode === 'greatest')) return [];
    const span = spanOf(job.job, date, withinYears, rules, mode);
    return span === null ? [] : [span];
  });
  return flatten(spans, rules.hoursPerWeek * 100);
}

/** null: no day of the job is in the window, or (at the least) its days or hours are not known. */
function spanOf(
  { from, until, hoursPerWeek }: Job,
  date: IsoDate,
  withinYears: number | null,
  rules: WorkRules,
  mode: Mode,
): Span | null {
  if (mode === 'least' && (from === null || hoursPerWeek === null)) return null;
  const today = dayNumber(date);
  const unknownStart = dayNumber(firstDayWithin(withinYears ?? rules.windowYears, date));
  const whole: Span = {
    first: from === null ? unknownStart : dayNumber(from),
    last: until === null ? today : dayNumber(until),
    hundredths: hundredthsOf(hoursPerWeek ?? rules.hoursPerWeek),
  };
  return cut(whole, withinYears === null ? whole.first : unknownStart, today);
}

/** Facts that are not known of jobs that could count. */
export function unknownOf(occupations: readonly Occupation[]): readonly Path[] {
  const seen = new Map<string, Path>();
  for (const { job, path, codes, checks, belongs } of occupations.flatMap(({ jobs }) => jobs)) {
    if (belongs === false || checks.some(({ fits }) => fits === false)) continue;
    const facts: (keyof Job)[] = checks.filter(({ fits }) => fits === null).map(({ fact }) => fact);
    if (codes?.length !== 1) facts.push('noc');
    if (job.from === null) facts.push('from');
    if (job.hoursPerWeek === null) facts.push('hoursPerWeek');
    for (const fact of facts) seen.set([...path, fact].join('.'), [...path, fact]);
  }
  return [...seen.values()];
}
