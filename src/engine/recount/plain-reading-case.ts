import type { IsoDate } from '../dates/plain-date.ts';
import { type Dossier, type Job, type Person } from '../dossier/dossier.ts';
import { type ReadContext, startContext } from '../dossier/read-context.ts';
import { type Item, type ItemOf, itemsOf } from '../dossier/item.ts';
import type { Reading } from '../dossier/reading.ts';
import { type CountedJob, readJob } from '../dossier/work/read-work.ts';
import type { WorkKind } from '../dossier/work/judge-job.ts';
import { workRulesOn } from '../tables/registry/work.ts';
import { namedDates } from '../dossier/named-dates.ts';
import type { EducationLevel } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import type { NamedDate } from './departure.ts';

export type PersonRole = 'candidate' | 'spouse';

/** A person as plainly read on the date, item by item. */
export interface PersonReading {
  readonly who: PersonRole;
  readonly person: Person;
  /** What became of each test, credential and job, in the order of the dossier. */
  readonly tests: readonly ItemOf<'language-test'>[];
  readonly credentials: readonly ItemOf<'credential'>[];
  readonly jobs: readonly ItemOf<'job'>[];
  /** The places of the tests that may be used. */
  readonly usable: ReadonlySet<number>;
  /** The levels that credentials prove, and the days of the jobs that count, by place. */
  readonly proven: ReadonlyMap<number, EducationLevel>;
  readonly counted: ReadonlyMap<number, CountedJob>;
  readonly kinds: readonly WorkKind[];
}

/** What a departure is made from: a dossier plainly read on a date. */
export interface PlainReadingCase {
  readonly dossier: Dossier;
  readonly date: IsoDate;
  readonly plain: Reading;
  readonly rules: Rules;
  /** The candidate, and the spouse where there is one. */
  readonly people: readonly [PersonReading, ...PersonReading[]];
  /** The dossier's dates other than this one, in their order. */
  readonly otherDates: readonly NamedDate[];
}

export function plainReadingCase(
  dossier: Dossier,
  date: IsoDate,
  plain: Reading,
  rules: Rules,
): PlainReadingCase {
  const people: [PersonReading, ...PersonReading[]] = [
    readPerson('candidate', dossier.candidate, plain),
  ];
  if (dossier.spouse !== null) people.push(readPerson('spouse', dossier.spouse, plain));
  const otherDates = namedDates(dossier).filter((other) => other.date !== date);
  return { dossier, date, plain, rules, people, otherDates };
}

export const kindOf = (job: Job): WorkKind => (job.country === 'CA' ? 'canadian' : 'foreign');

function readPerson(who: PersonRole, person: Person, { date, items }: Reading): PersonReading {
  const mine = { items: items.filter(({ path }) => path[0] === who) };
  const kinds: readonly WorkKind[] = who === 'candidate' ? ['canadian', 'foreign'] : ['canadian'];
  const [tests, credentials] = [itemsOf(mine, 'language-test'), itemsOf(mine, 'credential')];
  const placesOf = (list: readonly Item[]) =>
    list.flatMap(({ counted }, place) => (counted === true ? [place] : []));
  return {
    who,
    person,
    tests,
    credentials,
    jobs: itemsOf(mine, 'job'),
    usable: new Set(placesOf(tests)),
    proven: new Map(
      placesOf(credentials).map((place) => [place, credentials[place]!.gives!.level]),
    ),
    counted: countedJobs(who, person, kinds, startContext(date, 'least')),
    kinds,
  };
}

/** The jobs that count, by their place in the dossier. */
export function countedJobs(
  who: PersonRole,
  person: Person,
  kinds: readonly WorkKind[],
  ctx: ReadContext,
): ReadonlyMap<number, CountedJob> {
  return new Map(
    person.jobs.flatMap((job, place): (readonly [number, CountedJob])[] => {
      const counted = countedJob(job, who, place, ctx);
      return counted === null || !kinds.includes(counted.kind) ? [] : [[place, counted]];
    }),
  );
}

/** One job as it counts; null where it does not. */
export const countedJob = (
  job: Job,
  who: PersonRole,
  place: number,
  ctx: ReadContext,
): CountedJob | null =>
  readJob(job, kindOf(job), [who, 'jobs', place], workRulesOn(ctx.date), ctx)[0] ?? null;
