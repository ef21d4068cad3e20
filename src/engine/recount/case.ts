import type { IsoDate } from '../dates/plain-date.ts';
import { factKey, PLAIN } from '../dossier/change.ts';
import { type Dossier, type Job, type Person } from '../dossier/dossier.ts';
import { type Pass, startPass } from '../dossier/pass.ts';
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

export type Who = 'candidate' | 'spouse';

/** A person as plainly read on the date, item by item. */
export interface PersonCase {
  readonly who: Who;
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
export interface Case {
  readonly dossier: Dossier;
  readonly date: IsoDate;
  readonly plain: Reading;
  readonly rules: Rules;
  /** The candidate, and the spouse where there is one. */
  readonly people: readonly [PersonCase, ...PersonCase[]];
  /** The dossier's dates other than this one, in their order. */
  readonly otherDates: readonly NamedDate[];
}

export function makeCase(dossier: Dossier, date: IsoDate, plain: Reading, rules: Rules): Case {
  const people: [PersonCase, ...PersonCase[]] = [readPerson('candidate', dossier.candidate, date)];
  if (dossier.spouse !== null) people.push(readPerson('spouse', dossier.spouse, date));
  const otherDates = namedDates(dossier).filter((other) => other.date !== date);
  return { dossier, date, plain, rules, people, otherDates };
}

export const kindOf = (job: Job): WorkKind => (job.country === 'CA' ? 'canadian' : 'foreign');

function readPerson(who: Who, person: Person, date: IsoDate): PersonCase {
  const pass = startPass(date, 'least');
  const kinds: readonly WorkKind[] = who === 'candidate' ? ['canadian', 'foreign'] : ['canadian'];
  const { education } = readEducation(person.credentials, [who], pass);
  const usable = readTests(person.languageTests, [who], pass);
  readWork(person.jobs, [who], pass, kinds);
  return {
    who,
    person,
    usable: new Map(usable.map((test) => [test.path[2] as number, test])),
    proven: provenLevels(who, person, date),
    education,
    counted: countedJobs(who, person, kinds, startPass(date, 'least')),
    codesAt: (path) => codesAt(pass, path),
    kinds,
  };
}

function provenLevels(
  who: Who,
  person: Person,
  date: IsoDate,
): ReadonlyMap<number, EducationLevel> {
  const pass = startPass(date, 'least');
  return new Map(
    person.credentials.flatMap((credential, place): (readonly [number, EducationLevel])[] => {
      const level = provenLevel(credential, [who, 'credentials', place], pass);
      return level === null ? [] : [[place, level]];
    }),
  );
}

/** The jobs that count in a pass, by their place in the dossier. */
export function countedJobs(
  who: Who,
  person: Person,
  kinds: readonly WorkKind[],
  pass: Pass,
): ReadonlyMap<number, CountedJob> {
  return new Map(
    person.jobs.flatMap((job, place): (readonly [number, CountedJob])[] => {
      const counted = countedJob(job, who, place, pass);
      return counted === null || !kinds.includes(counted.kind) ? [] : [[place, counted]];
    }),
  );
}

/** One job as it counts in a pass; null where it does not. */
export const countedJob = (job: Job, who: Who, place: number, pass: Pass): CountedJob | null =>
  readJob(job, kindOf(job), [who, 'jobs', place], workRulesOn(pass.date), pass)[0] ?? null;

/** A pass in which one fact is ruled to count. */
export const rulingIn = (fact: Path, date: IsoDate): Pass =>
  startPass(date, 'least', { ...PLAIN, rulings: new Map([[factKey(fact), true]]) });

const codesAt = (pass: Pass, path: Path): readonly NoteCode[] =>
  pass.notes
    .filter((note) => path.every((key, place) => note.path[place] === key))
    .map(({ code }) => code);
