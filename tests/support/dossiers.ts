import fc from 'fast-check';
import noc2016 from '../../tables/noc/noc2016.json' with { type: 'json' };
import { type Dossier, type IsoDate, isoDate } from '../../src/engine/index.ts';
import {
  EDUCATION_LEVELS,
  EMPLOYMENT,
  LETTERS,
  OFFICIAL_LANGUAGES,
  PROVINCES,
  STATUSES,
  type TestId,
  TESTS,
} from '../../src/engine/constants.ts';
import {
  addDays,
  type Candidate,
  type Credential,
  type Eca,
  type Job,
  type LanguageTest,
  type Offer,
  type Person,
  type ProvincialGrant,
  type Sibling,
  type Spouse,
} from '../../src/engine/dossier.ts';
import { ECA_BODIES, testTable } from '../../src/engine/tables.ts';
import { dayNumber, later } from '../../src/engine/dates/plain-date.ts';
import { columnsOn } from '../../src/engine/language/clb.ts';
import type { Scale } from '../../src/engine/tables/schemas/language.ts';
import { anyDate } from './dates.ts';

/** How much of a dossier is null: no fact unknown, or about one in six. */
export type Knowledge = 'all-known' | 'some-unknown';

type Known = <T>(fact: fc.Arbitrary<T>) => fc.Arbitrary<T | null>;

const knownBy = (knowledge: Knowledge): Known =>
  knowledge === 'all-known' ? (fact) => fact : (fact) => fc.option(fact, { freq: 5 });

/** Occupations at the edges: each TEER, senior managers, both classifications, and divided concordances. */
const NOTABLE_NOCS = [
  ...['00012', '10022', '21231', '33100', '63200', '64409', '75110', '13201', '22311', '14103'],
  ...['0013', '2173', '1123', '1215', '4313', '6221', '1523', '6552', '7445'],
] as const;
const EVERY_NOC: readonly string[] = [
  ...Object.keys(noc2016.groups),
  ...new Set(Object.values(noc2016.groups).flatMap((to) => to.split(' '))),
];

export const anyNoc = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...NOTABLE_NOCS) },
    { weight: 1, arbitrary: fc.constantFrom(...EVERY_NOC) },
  );

/** Hours a week: part time, the full time of 30, above it, and any hundredth. */
export const anyHours = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(0, 10, 15, 20, 29.99, 30, 37.5, 40, 60, 168),
    fc.integer({ min: 0, max: 16_800 }).map((hundredths) => hundredths / 100),
  );

const anyScore = (scale: Scale): fc.Arbitrary<number> =>
  fc
    .integer({ min: 0, max: Math.round((scale.max - scale.min) / scale.step) })
    .map((steps) => scale.min + steps * scale.step);

/** A language test with scores on the scale of the column that Express Entry takes on its date. */
export function anyTest(
  date: fc.Arbitrary<IsoDate>,
  knowledge: Knowledge = 'all-known',
  tests: readonly TestId[] = TESTS,
): fc.Arbitrary<LanguageTest> {
  const known = knownBy(knowledge);
  return fc.tuple(fc.constantFrom(...tests), known(date)).chain(([test, taken]) => {
    const { scale } = columnsOn(testTable(test), taken)[0]!;
    return fc
      .record({
        reading: known(anyScore(scale.reading)),
        writing: known(anyScore(scale.writing)),
        listening: known(anyScore(scale.listening)),
        speaking: known(anyScore(scale.speaking)),
      })
      .map((scores) => ({ test, date: taken, scores }));
  });
}

const country = () => fc.constantFrom('CA', 'CA', 'FR', 'MA', 'IN', 'PH');
const level = () => fc.constantFrom(...EDUCATION_LEVELS);
const body = () => fc.constantFrom(...ECA_BODIES.map(({ id }) => id), 'another body');

/** What is assessed has been awarded: the assessment's day is the award's, or after it. */
const assessedAfter = (awarded: IsoDate | null, eca: Eca | null): Eca | null =>
  eca === null || eca.date === null || awarded === null
    ? eca
    : { ...eca, date: later(eca.date, awarded) };

/** A credential, in Canada or abroad, with an assessment or without. */
export function anyCredential(
  awarded: fc.Arbitrary<IsoDate>,
  knowledge: Knowledge = 'all-known',
): fc.Arbitrary<Credential> {
  const known = knownBy(knowledge);
  const eca = fc.record({
    body: known(body()),
    date: known(anyDate('2013-05-01', '2027-12-31')),
    equivalent: known(level()),
  });
  return fc
    .record({
      level: level(),
      country: country(),
      awarded: known(awarded),
      eca: fc.option(eca, { freq: 4 }),
      eligibleCanadianStudy: known(fc.boolean()),
    })
    .map((credential) => ({
      ...credential,
      eca: assessedAfter(credential.awarded, credential.eca),
    }));
}

/** A spell of at most `days`, open at its end now and then. */
const anySpell = (
  from: fc.Arbitrary<IsoDate>,
  days: number,
): fc.Arbitrary<{ readonly from: IsoDate; readonly until: IsoDate | null }> =>
  fc.tuple(from, fc.option(fc.nat(days), { freq: 4 })).map(([first, length]) => ({
    from: first,
    until: length === null ? null : addDays(first, length),
  }));

/** A job; they overlap freely, since each begins on any day. `usually` weighs for work that counts. */
export function anyJob(
  from: fc.Arbitrary<IsoDate>,
  knowledge: Knowledge = 'all-known',
): fc.Arbitrary<Job> {
  const known = knownBy(knowledge);
  const usually = (value: boolean): fc.Arbitrary<boolean> =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.boolean() });
  return fc
    .record({
      employer: fc.option(fc.constantFrom('Atlas', 'Boréal')),
      country: country(),
      noc: known(anyNoc()),
      spell: anySpell(from, 2500),
      fromKnown: known(fc.constant(true)),
      hoursPerWeek: known(anyHours()),
      employment: known(fc.constantFrom('employee' as const, ...EMPLOYMENT)),
      fullTimeStudent: known(usually(false)),
      authorized: known(usually(true)),
      letter: known(fc.constantFrom('complete' as const, ...LETTERS)),
    })
    .map(({ spell, fromKnown, ...facts }) => ({
      ...facts,
      ...spell,
      from: fromKnown === null ? null : spell.from,
    }));
}

export function anyGrant(knowledge: Knowledge = 'all-known'): fc.Arbitrary<ProvincialGrant> {
  const known = knownBy(knowledge);
  return fc
    .record({
      province: fc.constantFrom(...PROVINCES),
      spell: anySpell(anyDate(), 1500),
      fromKnown: known(fc.constant(true)),
    })
    .map(({ province, spell, fromKnown }) => ({
      province,
      from: fromKnown === null ? null : spell.from,
      until: spell.until,
    }));
}

export const anyOffer = (knowledge: Knowledge = 'all-known'): fc.Arbitrary<Offer> =>
  fc
    .tuple(anyGrant(knowledge), knownBy(knowledge)(anyNoc()))
    .map(([{ from, until }, noc]) => ({ noc, from, until }));

export function anySibling(knowledge: Knowledge = 'all-known'): fc.Arbitrary<Sibling> {
  const known = knownBy(knowledge);
  return fc.record({
    birthDate: known(anyDate('1970-01-01', '2020-12-31')),
    status: known(fc.constantFrom(...STATUSES)),
    livesInCanada: known(fc.boolean()),
  });
}

const FIRST_ADULT_DAY = isoDate('2006-01-01');

/** A person whose every date is on or after the birth. */
function anyPerson(knowledge: Knowledge): fc.Arbitrary<Person> {
  const known = knownBy(knowledge);
  return anyDate('1955-01-01', '2007-12-31').chain((born) => {
    const since = (first: string) =>
      anyDate(later(later(isoDate(first), FIRST_ADULT_DAY), addDays(born, 1)), '2027-12-31');
    return fc.record({
      birthDate: known(fc.constant(born)),
      languageTests: fc.uniqueArray(anyTest(since('2013-01-01'), knowledge), {
        maxLength: 4,
        selector: ({ test, date }) => `${test} ${String(date)}`,
      }),
      credentials: fc.array(anyCredential(since('2000-01-01'), knowledge), { maxLength: 4 }),
      jobs: fc.array(anyJob(since('2006-01-01'), knowledge), { maxLength: 5 }),
      tradeCertificate: fc.option(anyGrant(knowledge), { freq: 2 }),
    });
  });
}

export const anyCandidate = (knowledge: Knowledge = 'all-known'): fc.Arbitrary<Candidate> =>
  fc
    .tuple(anyPerson(knowledge), fc.option(fc.constantFrom(...OFFICIAL_LANGUAGES), { freq: 2 }))
    .map(([person, firstOfficialLanguage]) => ({ ...person, firstOfficialLanguage }));

export function anySpouse(knowledge: Knowledge = 'all-known'): fc.Arbitrary<Spouse> {
  const known = knownBy(knowledge);
  return fc
    .tuple(
      anyPerson(knowledge),
      fc.record({
        accompanying: known(fc.constantFrom(true, true, false)),
        status: known(fc.constantFrom('foreign-national' as const, ...STATUSES)),
        since: fc.option(anyDate(), { freq: 2 }),
      }),
    )
    .map(([person, facts]) => ({ ...person, ...facts }));
}

/** The four dates in order, at least one of them known. */
export const anyDossierDates = (): fc.Arbitrary<Dossier['dates']> =>
  fc
    .tuple(
      fc.array(anyDate(), { minLength: 4, maxLength: 4 }),
      fc.subarray([0, 1, 2, 3], { minLength: 1 }),
    )
    .map(([days, kept]) => {
      const inOrder = [...days].sort((a, b) => dayNumber(a) - dayNumber(b));
      const [profile, invitation, application, decision] = inOrder.map((day, place) =>
        kept.includes(place) ? day : null,
      ) as [IsoDate | null, IsoDate | null, IsoDate | null, IsoDate | null];
      return { profile, invitation, application, decision };
    });

/** Any dossier that `parseDossier` accepts. */
export const anyDossier = (knowledge: Knowledge = 'all-known'): fc.Arbitrary<Dossier> =>
  fc.record({
    version: fc.constant(1 as const),
    dates: anyDossierDates(),
    round: fc.option(fc.constantFrom('304', '29')),
    claimedTotal: fc.option(fc.integer({ min: 0, max: 1200 })),
    candidate: anyCandidate(knowledge),
    spouse: fc.option(anySpouse(knowledge), { freq: 2 }),
    nomination: fc.option(anyGrant(knowledge), { freq: 2 }),
    offer: fc.option(anyOffer(knowledge), { freq: 2 }),
    siblings: fc.array(anySibling(knowledge), { maxLength: 2 }),
  });

/** A dossier with nothing in it but a date and a birth date. Cases add what they are about. */
export const EMPTY_DOSSIER: Dossier = {
  version: 1,
  dates: { profile: isoDate('2024-05-02'), invitation: null, application: null, decision: null },
  round: null,
  claimedTotal: null,
  candidate: {
    birthDate: isoDate('1993-04-12'),
    languageTests: [],
    credentials: [],
    jobs: [],
    tradeCertificate: null,
    firstOfficialLanguage: null,
  },
  spouse: null,
  nomination: null,
  offer: null,
  siblings: [],
};

/** A spouse who comes along and proves nothing. */
export const EMPTY_SPOUSE: Spouse = {
  birthDate: isoDate('1993-04-12'),
  languageTests: [],
  credentials: [],
  jobs: [],
  tradeCertificate: null,
  accompanying: true,
  status: 'foreign-national',
  since: null,
};

/** A full-time skilled job in Canada with everything proven, and goes on. */
export const GOOD_JOB: Job = {
  employer: null,
  country: 'CA',
  noc: '21231',
  from: isoDate('2022-01-01'),
  until: null,
  hoursPerWeek: 30,
  employment: 'employee',
  fullTimeStudent: false,
  authorized: true,
  letter: 'complete',
};
