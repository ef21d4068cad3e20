import * as z from 'zod/mini';
import {
  addDays,
  addMonths,
  HOURS_IN_A_WEEK,
  type IsoDate,
  later,
} from '../../dates/plain-date.ts';
import type { Job, Person } from '../../dossier/dossier.ts';
import { workRulesOn } from '../../tables/registry/work.ts';
import { type Profile, WORK_YEARS_MAX } from '../../profile/profile.ts';
import {
  changed,
  type Changed,
  type ChangeDefinition,
  type DossierState,
  noSpouse,
  personOf,
  type ProfileState,
  remark,
  withPerson,
} from '../change.ts';
import type { Who } from '../subject.ts';
import { country, date, known, months, noc, who } from './fields.ts';

/** Skilled work that goes on, or begins, for some months: scored on the day after the last of them. */
export interface WorkChange {
  readonly kind: 'work';
  readonly who: Who;
  readonly country: string;
  readonly months: number;
  /** null: the day that the scenario starts. */
  readonly from: IsoDate | null;
  /** null: the occupation of the person's latest job. */
  readonly noc: string | null;
  /** null: the full time of the rules. */
  readonly hoursPerWeek: number | null;
}

const MONTHS_IN_A_YEAR = 12;

const schema = z.readonly(
  z.strictObject({
    kind: z.literal('work'),
    who,
    country,
    months,
    from: known(date),
    noc: known(noc),
    hoursPerWeek: known(
      z.number().check(z.minimum(0), z.maximum(HOURS_IN_A_WEEK), z.multipleOf(0.01)),
    ),
  }),
);

export const work: ChangeDefinition<WorkChange> = {
  schema,
  touches: (change) => [change.who === 'candidate' ? 'jobs' : 'spouse-jobs'],
  doneOn: (change, start) => addMonths(change.from ?? start, change.months),
  toDossier,
  toProfile,
};

function toDossier(change: WorkChange, state: DossierState): Changed<DossierState> {
  const person = personOf(state, change.who);
  if (person === null) return noSpouse(state);
  if (change.months === 0) return changed(state);
  const code = change.noc ?? latestNoc(person, change.country);
  if (code === null) return changed(state, remark('facts-missing', { facts: ['noc'] }));
  const job = jobOf(change, state.start, code);
  return changed(withPerson(state, change.who, { jobs: [...person.jobs, job] }));
}

/** The occupation of the latest job in Canada (for work in Canada) or abroad, else of the latest job. */
function latestNoc({ jobs }: Person, where: string): string | null {
  const named = jobs.filter(({ noc: code }) => code !== null);
  const near = named.filter(({ country: held }) => (held === 'CA') === (where === 'CA'));
  return (latestOf(near) ?? latestOf(named))?.noc ?? null;
}

/** The job that began last; of those that began on one day, the last of the list. */
const latestOf = (jobs: readonly Job[]): Job | null =>
  jobs.reduce<Job | null>(
    (latest, job) => (latest === null || (job.from ?? '') >= (latest.from ?? '') ? job : latest),
    null,
  );

function jobOf(change: WorkChange, start: IsoDate, code: string): Job {
  const from = change.from ?? start;
  return {
    employer: null,
    country: change.country,
    noc: code,
    from,
    until: later(from, addDays(addMonths(from, change.months), -1)),
    hoursPerWeek: change.hoursPerWeek ?? workRulesOn(from).hoursPerWeek,
    employment: 'employee',
    fullTimeStudent: false,
    authorized: true,
    letter: 'complete',
  };
}

/** A profile has whole years: a remark gives the months that do not make one. */
function toProfile(change: WorkChange, state: ProfileState): Changed<ProfileState> {
  const years = Math.floor(change.months / MONTHS_IN_A_YEAR);
  const short =
    years * MONTHS_IN_A_YEAR < change.months
      ? [remark('under-a-year', { months: change.months, years })]
      : [];
  const { profile } = state;
  if (change.who === 'spouse') {
    if (profile.spouse === null) return noSpouse(state);
    if (change.country !== 'CA') return changed(state, ...short);
    const canadianWorkYears = atMost(profile.spouse.canadianWorkYears + years);
    return changed(
      { ...state, profile: { ...profile, spouse: { ...profile.spouse, canadianWorkYears } } },
      ...short,
    );
  }
  const key = change.country === 'CA' ? 'canadianWorkYears' : 'foreignWorkYears';
  const worked: Profile = { ...profile, [key]: atMost(profile[key] + years) };
  return changed({ ...state, profile: worked }, ...short);
}

const atMost = (years: number): number => Math.min(WORK_YEARS_MAX, years);
