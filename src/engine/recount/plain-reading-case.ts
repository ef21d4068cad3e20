import type { IsoDate } from '../dates/plain-date.ts';
import { factKey, NO_OVERRIDES } from '../dossier/change.ts';
import { type Dossier, type Job, type Person } from '../dossier/dossier.ts';
import { type ReadContext, startContext } from '../dossier/read-context.ts';
import { provenLevel, readEducation } from '../dossier/read-credentials.ts';
import { readTests, type UsableTest } from '../dossier/read-tests.ts';
import type { NoteCode, Reading } from '../dossier/reading.ts';
import { type CountedJob, readJob, readWork } from '../dossier/work/read-work.ts';
import type { WorkKind } from '../dossier/work/judge-job.ts';
import { workRulesOn } from '../tables/registry/work.ts';
import { namedDates } from '../dossier/named-dates.ts';
import type { Path } from '../errors/issue.ts';
import type { EducationLevel } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import type { NamedDate } from './departure.ts';

export type PersonRole = 'candidate' | 'spouse';

/** A person as plainly read on the date, item by item. */
export interface PersonReading {
  readonly who: PersonRole;
  readonly person: Person;
  readonly usable: ReadonlyMap<number, UsableTest>;
  readonly proven: ReadonlyMap<number, EducationLevel>;
  readonly education: EducationLevel;
  readonly counted: ReadonlyMap<number, CountedJob>;
  /** Codes of the notes about a path and what is under it. */
  readonly codesAt: (path: Path) => readonly NoteCode[];
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
    readPerson('candidate', dossier.candidate, date),
  ];
  if (dossier.spouse !== null) people.push(readPerson('spouse', dossier.spouse, date));
  const otherDates = namedDates(dossier).filter((other) => other.date !== date);
  return { dossier, date, plain, rules, people, otherDates };
}

export const kindOf = (job: Job): WorkKind => (job.country === 'CA' ? 'canadian' : 'foreign');

function readPerson(who: PersonRole, person: Person, date: IsoDate): PersonReading {
  const ctx = startContext(date, 'least');
  const kinds: readonly WorkKind[] = who === 'candidate' ? ['canadian', 'foreign'] : ['canadian'];
  const { education } = readEducation(person.credentials, [who], ctx);
  const usable = readTests(person.languageTests, [who], ctx);
  readWork(person.jobs, [who], ctx, kinds);
  return {
    who,
    person,
    usable: new Map(usable.map((test) => [test.path[2] as number, test])),
    proven: provenLevels(who, person, date),
    education,
    counted: countedJobs(who, person, kinds, startContext(date, 'least')),
    codesAt: (path) => codesAt(ctx, path),
    kinds,
  };
}

function provenLevels(
  who: PersonRole,
  person: Person,
  date: IsoDate,
): ReadonlyMap<number, EducationLevel> {
  const ctx = startContext(date, 'least');
  return new Map(
    person.credentials.flatMap((credential, place): (readonly [number, EducationLevel])[] => {
      const level = provenLevel(credential, [who, 'credentials', place], ctx);
      return level === null ? [] : [[place, level]];
    }),
  );
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

/** A context in which one fact counts whatever the dossier says. */
export const contextWithCounted = (fact: Path, date: IsoDate): ReadContext =>
  startContext(date, 'least', { ...NO_OVERRIDES, counted: new Map([[factKey(fact), true]]) });

const codesAt = (ctx: ReadContext, path: Path): readonly NoteCode[] =>
  ctx.notes
    .filter((note) => path.every((key, place) => note.path[place] === key))
    .map(({ code }) => code);
