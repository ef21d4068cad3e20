import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, type IsoDate, programsOn } from '../../../src/engine/index.ts';
import type { Verdict } from '../../../src/engine/constants.ts';
import type { Job, Person } from '../../../src/engine/dossier.ts';
import { categoriesOn, type Criterion } from '../../../src/engine/programs.ts';
import { anyRulesDate } from '../../support/dates.ts';
import { anyDossier } from '../../support/dossiers.ts';

/** Every verdict on a day, by what it is of. */
function verdictsOn(dossier: Dossier, date: IsoDate): ReadonlyMap<string, Verdict> {
  const read = programsOn(dossier, date);
  if (!read.ok) throw new Error('no programs');
  const verdicts = new Map<string, Verdict>();
  const add = (of: string, verdict: Verdict, criteria: readonly Criterion[]) => {
    verdicts.set(of, verdict);
    for (const each of criteria) {
      if (each.judged && each.code !== 'settlement-funds-exempt')
        verdicts.set(`${of} ${each.code}`, each.verdict);
    }
  };
  for (const { program, verdict, criteria } of read.value.programs) add(program, verdict, criteria);
  for (const { category, verdict, criteria } of categoriesOn(dossier, date)) {
    add(category, verdict, criteria);
  }
  return verdicts;
}

type Removal = (dossier: Dossier, place: number) => Dossier;

const without = <T>(items: readonly T[], place: number): readonly T[] =>
  items.filter((_, at) => at !== place % Math.max(1, items.length));

const fromCandidate =
  (change: (person: Dossier['candidate'], place: number) => Partial<Person>): Removal =>
  (dossier, place) => ({
    ...dossier,
    candidate: { ...dossier.candidate, ...change(dossier.candidate, place) },
  });

const removeTest = fromCandidate(({ languageTests }, place) => ({
  languageTests: without(languageTests, place),
}));
const removeJob = fromCandidate(({ jobs }, place) => ({ jobs: without(jobs, place) }));
const removeLetter = fromCandidate(({ jobs }, place) => ({
  jobs: jobs.map((job, at) =>
    at === place % jobs.length ? { ...job, letter: 'missing' as const } : job,
  ),
}));

/** Everything else that a candidate may prove. */
const OTHERS: Readonly<Record<string, Removal>> = {
  credential: fromCandidate(({ credentials }, place) => ({
    credentials: without(credentials, place),
  })),
  assessment: fromCandidate(({ credentials }, place) => ({
    credentials: credentials.map((each, at) =>
      at === place % credentials.length ? { ...each, eca: null } : each,
    ),
  })),
  certificate: fromCandidate(() => ({ tradeCertificate: null })),
  offer: (dossier) => ({ ...dossier, offer: null }),
  nomination: (dossier) => ({ ...dossier, nomination: null }),
  sibling: (dossier, place) => ({ ...dossier, siblings: without(dossier.siblings, place) }),
  spouse: (dossier) => ({ ...dossier, spouse: null }),
};

function expectNoneMet(
  before: ReadonlyMap<string, Verdict>,
  after: ReadonlyMap<string, Verdict>,
  spared: (of: string) => boolean = () => false,
): void {
  const flipped = [...after].filter(
    ([of, verdict]) => verdict === 'met' && before.get(of) !== 'met' && !spared(of),
  );
  expect(flipped).toEqual([]);
}

/** The order of languages is the candidate's best unless declared; a declared one may be the worse. */
const undeclared = (knowledge: 'all-known' | 'some-unknown') =>
  anyDossier(knowledge).map((dossier) => ({
    ...dossier,
    candidate: { ...dossier.candidate, firstOfficialLanguage: null },
  }));
const RUNS = { numRuns: 500 };

describe('a document fewer', () => {
  it('never meets a condition that was not met: credentials, grants, offers, family', () => {
    fc.assert(
      fc.property(
        undeclared('some-unknown'),
        anyRulesDate(),
        fc.constantFrom(...Object.values(OTHERS)),
        fc.nat(4),
        (dossier, date, remove, place) => {
          expectNoneMet(verdictsOn(dossier, date), verdictsOn(remove(dossier, place), date));
        },
      ),
      RUNS,
    );
  });

  it('never meets one: a test, though one that fails the minimum may have more points alone', () => {
    fc.assert(
      fc.property(undeclared('some-unknown'), anyRulesDate(), fc.nat(4), (dossier, date, place) => {
        expectNoneMet(
          verdictsOn(dossier, date),
          verdictsOn(removeTest(dossier, place), date),
          (of) => of === 'fsw grid-points',
        );
      }),
      RUNS,
    );
  });

  it('never meets one: a job or its letter, save the level that s. 87.1(2)(e) asks of the most worked occupation', () => {
    fc.assert(
      fc.property(
        undeclared('some-unknown'),
        anyRulesDate(),
        fc.constantFrom(removeJob, removeLetter),
        fc.nat(4),
        (dossier, date, remove, place) => {
          expectNoneMet(
            verdictsOn(dossier, date),
            verdictsOn(remove(dossier, place), date),
            (of) => of === 'cec language-minimum' || of === 'cec',
          );
        },
      ),
      RUNS,
    );
  });
});

const JOB_FACTS = [
  'noc',
  'from',
  'hoursPerWeek',
  'employment',
  'fullTimeStudent',
  'authorized',
  'letter',
] as const satisfies readonly (keyof Job)[];

/** Some facts of a dossier forgotten, chosen by a stream of yes and no. */
function forget(dossier: Dossier, forgets: () => boolean): Dossier {
  const maybe = <T>(fact: T): T | null => (forgets() ? null : fact);
  const person = <P extends Person>(known: P): P => ({
    ...known,
    birthDate: maybe(known.birthDate),
    languageTests: known.languageTests.map((test) => ({ ...test, date: maybe(test.date) })),
    credentials: known.credentials.map((credential) => ({
      ...credential,
      // A foreign award's own date is not read where an assessment stands for it.
      awarded: credential.country === 'CA' ? maybe(credential.awarded) : credential.awarded,
      eligibleCanadianStudy: maybe(credential.eligibleCanadianStudy),
      eca:
        credential.eca === null
          ? null
          : {
              ...credential.eca,
              date: maybe(credential.eca.date),
              equivalent: maybe(credential.eca.equivalent),
            },
    })),
    jobs: known.jobs.map((job) => ({
      ...job,
      ...Object.fromEntries(JOB_FACTS.map((fact) => [fact, maybe(job[fact])])),
    })),
    tradeCertificate:
      known.tradeCertificate === null
        ? null
        : { ...known.tradeCertificate, from: maybe(known.tradeCertificate.from) },
  });
  const { spouse, offer, siblings } = dossier;
  return {
    ...dossier,
    candidate: person(dossier.candidate),
    spouse:
      spouse === null
        ? null
        : {
            ...person(spouse),
            accompanying: maybe(spouse.accompanying),
            status: maybe(spouse.status),
          },
    offer: offer === null ? null : { ...offer, noc: maybe(offer.noc), from: maybe(offer.from) },
    siblings: siblings.map((sibling) => ({
      birthDate: maybe(sibling.birthDate),
      status: maybe(sibling.status),
      livesInCanada: maybe(sibling.livesInCanada),
    })),
  };
}

describe('a fact forgotten', () => {
  it('leaves each verdict as it was, or unknown: learning it never turns a verdict over', () => {
    fc.assert(
      fc.property(
        undeclared('all-known'),
        anyRulesDate(),
        fc.infiniteStream(fc.constantFrom(false, false, false, true)),
        (dossier, date, stream) => {
          const before = verdictsOn(dossier, date);
          const after = verdictsOn(
            forget(dossier, () => stream.next().value === true),
            date,
          );
          const turned = [...after].filter(
            ([of, verdict]) => verdict !== 'unknown' && verdict !== before.get(of),
          );
          expect(turned).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('is told with its path wherever it leaves a verdict open', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
        const read = programsOn(dossier, date);
        if (!read.ok) throw new Error('no programs');
        for (const { criteria } of read.value.programs) {
          for (const each of criteria.filter(({ verdict }) => verdict === 'unknown')) {
            const told = [...each.unknown, ...each.missing, ...each.children];
            expect([each.code, told.length > 0]).toEqual([each.code, true]);
          }
        }
      }),
      RUNS,
    );
  });
});
