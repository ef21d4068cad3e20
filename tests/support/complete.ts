import fc from 'fast-check';
import type { Dossier, IsoDate } from '../../src/engine/index.ts';
import {
  ABILITIES,
  EDUCATION_LEVELS,
  EMPLOYMENT,
  LETTERS,
  STATUSES,
} from '../../src/engine/constants.ts';
import type { LanguageTest, Person } from '../../src/engine/dossier.ts';
import { ECA_BODIES, testTable } from '../../src/engine/tables.ts';
import { columnsOn } from '../../src/engine/language/clb.ts';
import { anyDate } from './dates.ts';
import { anyHours, anyNoc } from './dossiers.ts';

/** Draws a value of an arbitrary: what `fc.gen()` gives. */
export type Draw = <T, A extends unknown[]>(
  arbitrary: (...args: A) => fc.Arbitrary<T>,
  ...args: A
) => T;

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Any day not after `last`. */
const upTo = (last: IsoDate | null): fc.Arbitrary<IsoDate> =>
  anyDate('2005-01-01', last === null || last > '2027-12-31' ? '2027-12-31' : last);

/** Bodies whose day of designation is sure would decide by their name alone: an unknown body is none of them. */
const BODIES = ECA_BODIES.filter(({ certain }) => !certain).map(({ id }) => id);

/**
 * The dossier with a value for every fact that is not known, as a candidate might one day find it:
 * scores on the scale that the others are read on, an assessment after the award, a start before the end.
 */
export function complete(dossier: Dossier, draw: Draw): Dossier {
  const grant = <
    T extends { readonly from: IsoDate | null; readonly until: IsoDate | null } | null,
  >(
    given: T,
  ): T => (given === null ? given : { ...given, from: given.from ?? draw(upTo, given.until) });
  const offer = grant(dossier.offer);
  return {
    ...dossier,
    candidate: { ...dossier.candidate, ...person(dossier.candidate, draw) },
    spouse: dossier.spouse && {
      ...dossier.spouse,
      ...person(dossier.spouse, draw),
      accompanying: dossier.spouse.accompanying ?? draw(fc.boolean),
      status: dossier.spouse.status ?? draw(oneOf, STATUSES),
    },
    nomination: grant(dossier.nomination),
    offer: offer && { ...offer, noc: offer.noc ?? draw(anyNoc) },
    siblings: dossier.siblings.map((sibling) => ({
      birthDate: sibling.birthDate ?? draw(anyDate, '1970-01-01', '2020-12-31'),
      status: sibling.status ?? draw(oneOf, STATUSES),
      livesInCanada: sibling.livesInCanada ?? draw(fc.boolean),
    })),
  };
}

function person(given: Person, draw: Draw): Person {
  const { tradeCertificate } = given;
  return {
    birthDate: given.birthDate ?? draw(anyDate, '1940-01-01', '2014-12-31'),
    languageTests: given.languageTests.map((test) => completeTest(test, draw)),
    credentials: given.credentials.map((credential) => {
      const eca = credential.eca && {
        body: credential.eca.body ?? draw(oneOf, BODIES),
        date: credential.eca.date ?? draw(anyDate, '2013-05-01', '2027-12-31'),
        equivalent: credential.eca.equivalent ?? draw(oneOf, EDUCATION_LEVELS),
      };
      const assessed = credential.country === 'CA' ? null : (eca?.date ?? null);
      return {
        ...credential,
        eca,
        awarded: credential.awarded ?? draw(upTo, assessed),
        eligibleCanadianStudy: credential.eligibleCanadianStudy ?? draw(fc.boolean),
      };
    }),
    jobs: given.jobs.map((job) => ({
      ...job,
      noc: job.noc ?? draw(anyNoc),
      from: job.from ?? draw(upTo, job.until),
      hoursPerWeek: job.hoursPerWeek ?? draw(anyHours),
      employment: job.employment ?? draw(oneOf, EMPLOYMENT),
      fullTimeStudent: job.fullTimeStudent ?? draw(fc.boolean),
      authorized: job.authorized ?? draw(fc.boolean),
      letter: job.letter ?? draw(oneOf, LETTERS),
    })),
    tradeCertificate: tradeCertificate && {
      ...tradeCertificate,
      from: tradeCertificate.from ?? draw(upTo, tradeCertificate.until),
    },
  };
}

function completeTest(test: LanguageTest, draw: Draw): LanguageTest {
  const date = test.date ?? draw(anyDate, '2013-01-01', '2027-12-31');
  const { scale } = columnsOn(testTable(test.test), date)[0]!;
  const scores = Object.fromEntries(
    ABILITIES.map((ability) => {
      const { min, max, step } = scale[ability];
      const steps = fc.integer({ min: 0, max: Math.round((max - min) / step) });
      return [ability, test.scores[ability] ?? min + draw(() => steps) * step];
    }),
  ) as LanguageTest['scores'];
  return { ...test, date, scores };
}
