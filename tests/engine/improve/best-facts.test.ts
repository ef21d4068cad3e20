import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import type { Credential, LanguageTest } from '../../../src/engine/dossier.ts';
import type { Clb } from '../../../src/engine/schema.ts';
import { type ReadingOverrides, NO_OVERRIDES } from '../../../src/engine/dossier/change.ts';
import { startContext } from '../../../src/engine/dossier/read-context.ts';
import { readTests } from '../../../src/engine/dossier/read-tests.ts';
import type { Person } from '../../../src/engine/dossier/dossier.ts';
import {
  bestFlags,
  bestPerson,
  type Ever,
  everIn,
  spouseChoices,
} from '../../../src/engine/improve/plan/best-facts.ts';
import { EMPTY_DOSSIER, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { allAt } from '../../support/profiles.ts';
import { change } from './given.ts';

const START = isoDate('2026-11-24');
const { candidate: NOBODY } = EMPTY_DOSSIER;
const viewOf = (dossier: Partial<Dossier>) => ({
  dossier: { ...EMPTY_DOSSIER, ...dossier },
  departures: [],
  overrides: NO_OVERRIDES,
});

const test = (date: string | null, level: number, more: Partial<Clb> = {}): LanguageTest => ({
  test: 'celpip-general',
  date: date === null ? null : isoDate(date),
  scores: { ...allAt(level), ...more },
});

describe('the best levels of a person', () => {
  const levels = (
    languageTests: readonly LanguageTest[],
    changes: readonly object[] = [],
    who: 'candidate' | 'spouse' = 'candidate',
  ) => {
    const person = { languageTests };
    const dossier =
      who === 'candidate'
        ? { candidate: { ...NOBODY, ...person } }
        : { spouse: { ...EMPTY_SPOUSE, ...person } };
    return bestPerson(who, viewOf(dossier), START, changes.map(change)).clb;
  };
  const retake = { kind: 'language-test', language: 'english' };

  it('are none without a test', () => {
    expect(levels([])).toEqual({ english: null, french: null });
    expect(
      bestPerson('spouse', viewOf({}), START, [
        change({ ...retake, who: 'spouse', clb: allAt(9) }),
      ]),
    ).toEqual({
      clb: { english: null, french: null },
      education: { education: 'less-than-secondary', canadianStudy: 'none' },
    });
  });

  it('are those of every test that counts on some day, each ability at its best', () => {
    const held = [test('2026-01-01', 7, { reading: 9 }), test('2025-06-01', 6, { writing: 8 })];
    const best = { ...allAt(7), reading: 9, writing: 8 };
    expect(levels(held)).toEqual({ english: best, french: null });
    expect(levels(held, [], 'spouse')).toEqual({ english: best, french: null });
  });

  it('are of a test yet to come too, and of none that has lapsed or has no day', () => {
    expect(levels([test('2027-05-01', 8)]).english).toEqual(allAt(8));
    expect(levels([test('2024-11-24', 8)]).english).toBeNull();
    expect(levels([test('2024-11-25', 8)]).english).toEqual(allAt(8));
    expect(levels([test(null, 8), test('2026-01-01', 5)]).english).toEqual(allAt(5));
  });

  it('are of the actions of the person, in their language', () => {
    const changes = [
      { ...retake, clb: { ...allAt(8), reading: 5 } },
      { ...retake, clb: { ...allAt(6), reading: 7 } },
      { ...retake, language: 'french', clb: allAt(9) },
      { ...retake, who: 'spouse', clb: allAt(10) },
    ];
    expect(levels([], changes)).toEqual({ english: { ...allAt(8), reading: 7 }, french: allAt(9) });
    expect(levels([], changes, 'spouse')).toEqual({ english: allAt(10), french: null });
  });

  it('are of a lapsed test where a retake keeps some of it', () => {
    const lapsed = [test('2020-01-01', 7)];
    expect(levels(lapsed, [{ ...retake, clb: { reading: 9 } }]).english).toEqual({
      ...allAt(7),
      reading: 9,
    });
    expect(levels(lapsed, [{ ...retake, clb: allAt(4) }]).english).toEqual(allAt(4));
    expect(levels(lapsed, [{ ...retake, language: 'french', clb: { reading: 9 } }])).toEqual({
      english: null,
      french: { ...allAt(0), reading: 9 },
    });
  });
});

describe('the best education of a person', () => {
  const credential = (facts: Partial<Credential>): Credential => ({
    level: 'bachelor',
    country: 'FR',
    awarded: isoDate('2015-01-01'),
    eca: null,
    eligibleCanadianStudy: false,
    ...facts,
  });
  const eca = (equivalent: Credential['level'] | null, date: string) => ({
    body: 'wes',
    date: isoDate(date),
    equivalent,
  });
  const assess = { kind: 'credential-assessment' };
  const further = { kind: 'credential', level: 'master', country: 'FR' };

  it.each<readonly [string, readonly Credential[], readonly object[], string, string]>([
    ['nothing', [], [], 'less-than-secondary', 'none'],
    ['not proven', [credential({})], [], 'less-than-secondary', 'none'],
    [
      'proven on the first day',
      [credential({ eca: eca('bachelor', '2025-01-01') })],
      [],
      'bachelor',
      'none',
    ],
    [
      'proven later',
      [credential({ awarded: isoDate('2028-01-01'), eca: eca('master', '2029-01-01') })],
      [],
      'master',
      'none',
    ],
    [
      'lapsed for good',
      [credential({ eca: eca('bachelor', '2019-01-01') })],
      [],
      'less-than-secondary',
      'none',
    ],
    [
      'Canadian, to be awarded',
      [credential({ country: 'CA', awarded: isoDate('2028-01-01') })],
      [],
      'bachelor',
      'none',
    ],
    ['to be assessed at its own level', [credential({})], [assess], 'bachelor', 'none'],
    [
      'to be assessed at another level',
      [credential({})],
      [{ ...assess, equivalent: 'one-year' }],
      'one-year',
      'none',
    ],
    [
      'to be assessed twice: the better',
      [credential({})],
      [
        { ...assess, equivalent: 'master' },
        { ...assess, equivalent: 'one-year' },
      ],
      'master',
      'none',
    ],
    [
      'to be assessed lower: at least what is proven',
      [credential({ eca: eca('bachelor', '2025-01-01') })],
      [{ ...assess, equivalent: 'one-year' }],
      'bachelor',
      'none',
    ],
    [
      'to be assessed lower, before what is yet to come: at least what that proves',
      [credential({ eca: eca('master', '2028-01-01') })],
      [{ ...assess, equivalent: 'one-year' }],
      'master',
      'none',
    ],
    [
      'lapsed for good and to be assessed lower: what that gives',
      [credential({ eca: eca('bachelor', '2019-01-01') })],
      [{ ...assess, equivalent: 'one-year' }],
      'one-year',
      'none',
    ],
    [
      'to be assessed anew without a level: as it was',
      [credential({ level: 'master', eca: eca('bachelor', '2019-01-01') })],
      [assess],
      'bachelor',
      'none',
    ],
    [
      'Canadian, which no assessment is of',
      [credential({ level: 'two-year', country: 'CA', eligibleCanadianStudy: true })],
      [
        { ...assess, equivalent: 'doctoral' },
        { ...assess, credential: 0, equivalent: 'doctoral' },
      ],
      'two-year',
      'one-or-two-year',
    ],
    [
      'Canadian, with an assessment yet to come that it does not need',
      [credential({ country: 'CA', eca: eca('doctoral', '2028-01-01') })],
      [],
      'bachelor',
      'none',
    ],
    [
      'Canadian, of no known day',
      [credential({ country: 'CA', awarded: null })],
      [],
      'less-than-secondary',
      'none',
    ],
    [
      'assessed abroad, of no known day of award',
      [credential({ awarded: null, eca: eca('bachelor', '2025-01-01') })],
      [],
      'bachelor',
      'none',
    ],
    [
      'assessed on no known day',
      [credential({ eca: { ...eca('bachelor', '2025-01-01'), date: null } })],
      [],
      'less-than-secondary',
      'none',
    ],
    [
      'the assessment of one that there is not',
      [],
      [{ ...assess, credential: 0, equivalent: 'doctoral' }],
      'less-than-secondary',
      'none',
    ],
    [
      'the assessment of another',
      [credential({}), credential({ level: 'one-year' })],
      [{ ...assess, credential: 1 }],
      'one-year',
      'none',
    ],
    ['a further one from abroad', [], [further], 'master', 'none'],
    [
      'a further one assessed higher',
      [],
      [further, { ...assess, credential: 0, equivalent: 'doctoral' }],
      'doctoral',
      'none',
    ],
    [
      'a further one, and an assessment of one without any, which it is not',
      [],
      [further, { ...assess, equivalent: 'doctoral' }],
      'master',
      'none',
    ],
    [
      'a further one, and an assessment of one that needs none',
      [credential({ level: 'secondary', country: 'CA' })],
      [further, { ...assess, credential: 0, equivalent: 'doctoral' }],
      'master',
      'none',
    ],
    [
      'a further one assessed higher, after another',
      [credential({ level: 'secondary', country: 'CA' })],
      [further, { ...assess, credential: 1, equivalent: 'doctoral' }],
      'doctoral',
      'none',
    ],
    [
      'a further one beside one assessed',
      [credential({})],
      [further, { ...assess, credential: 0, equivalent: 'doctoral' }],
      'doctoral',
      'none',
    ],
    [
      'a further one in Canada',
      [],
      [{ ...further, level: 'two-year', country: 'CA' }],
      'two-year',
      'one-or-two-year',
    ],
    [
      'a further one in Canada whose study does not count',
      [],
      [{ ...further, level: 'two-year', country: 'CA', eligibleCanadianStudy: false }],
      'two-year',
      'none',
    ],
    [
      'a further one of the spouse',
      [],
      [{ ...further, who: 'spouse' }],
      'less-than-secondary',
      'none',
    ],
  ])('%s', (_, credentials, changes, education, canadianStudy) => {
    const view = viewOf({ candidate: { ...NOBODY, credentials } });
    expect(bestPerson('candidate', view, START, changes.map(change)).education).toEqual({
      education,
      canadianStudy,
    });
  });

  it('is none where the assessment is of the first day, by a body not designated yet', () => {
    const assessedOn = (date: string): Credential =>
      credential({ eca: { ...eca('bachelor', date), body: 'cacb' } });
    const best = (held: Credential) => {
      const view = viewOf({ candidate: { ...NOBODY, credentials: [held] } });
      return bestPerson('candidate', view, isoDate('2024-05-01'), []).education.education;
    };
    expect(best(assessedOn('2024-05-01'))).toBe('less-than-secondary');
    expect(best(assessedOn('2024-05-20'))).toBe('bachelor');
  });
});

describe('what is so on some day', () => {
  const [before, after] = [isoDate('2026-11-24'), isoDate('2027-06-01')];
  const grant = { province: 'ON', from: isoDate('2027-01-01'), until: null } as const;
  const NEVER: Ever = {
    flags: {
      tradeCertificate: false,
      nomination: false,
      sibling: false,
      arrangedEmployment: 'none',
    },
    withSpouse: false,
    withoutSpouse: true,
  };

  it('is nothing of an empty dossier', () => {
    expect(everIn(viewOf({}), [before, after])).toEqual(NEVER);
  });

  it('is what begins to count on one of the days', () => {
    const view = viewOf({
      candidate: { ...NOBODY, tradeCertificate: grant },
      nomination: grant,
      offer: { noc: '00015', from: isoDate('2027-01-01'), until: null },
      siblings: [{ birthDate: isoDate('2009-01-01'), status: 'citizen', livesInCanada: true }],
      spouse: { ...EMPTY_SPOUSE, since: isoDate('2027-01-01') },
    });
    expect(everIn(view, [before])).toEqual(NEVER);
    expect(everIn(view, [before, after])).toEqual({
      flags: {
        tradeCertificate: true,
        nomination: true,
        sibling: true,
        arrangedEmployment: 'senior-management',
      },
      withSpouse: true,
      withoutSpouse: true,
    });
    expect(everIn(view, [after])).toMatchObject({ withSpouse: true, withoutSpouse: false });
  });

  it('is the better of two offers, in whichever order', () => {
    const view = viewOf({ offer: { noc: '21231', from: isoDate('2027-01-01'), until: null } });
    for (const days of [
      [before, after],
      [after, before],
    ]) {
      expect(everIn(view, days).flags.arrangedEmployment).toBe('other');
    }
  });

  const grants = { province: 'ON' };
  it.each<readonly [object, Partial<Ever['flags']>]>([
    [{ kind: 'trade-certificate', ...grants }, { tradeCertificate: true }],
    [{ kind: 'nomination', ...grants }, { nomination: true }],
    [{ kind: 'sibling' }, { sibling: true }],
    [{ kind: 'job-offer', noc: '21231' }, { arrangedEmployment: 'senior-management' }],
    [{ kind: 'swap-languages' }, {}],
  ])('is, by the action %j, %j too', (input, flags) => {
    expect(bestFlags(NEVER, [change(input)])).toEqual({ ...NEVER.flags, ...flags });
    const held = {
      tradeCertificate: true,
      nomination: true,
      sibling: true,
      arrangedEmployment: 'other',
    } as const;
    expect(bestFlags({ ...NEVER, flags: held }, [change(input)])).toEqual({
      ...held,
      ...('arrangedEmployment' in flags ? flags : {}),
    });
  });

  it.each([
    [false, true, false, false, [false, true]],
    [true, false, true, false, [true, false]],
    [true, false, true, true, [true, true]],
    [false, true, true, true, [true, true]],
    [false, true, true, false, [false, true]],
    [false, true, false, true, [false, true]],
  ])(
    'is with a spouse (%s) or without (%s); one exists: %s, may come along or not: %s',
    (withSpouse, withoutSpouse, exists, terms, choices) => {
      const changes = terms ? [change({ kind: 'spouse-accompanying', accompanying: false })] : [];
      const view = viewOf({ spouse: exists ? EMPTY_SPOUSE : null });
      const found = spouseChoices(view, { ...NEVER, withSpouse, withoutSpouse }, changes);
      expect([found.with, found.without]).toEqual(choices);
    },
  );
});

describe('the best of a person as an officer reads it', () => {
  const overrides = (more: Partial<ReadingOverrides>): ReadingOverrides => ({
    ...NO_OVERRIDES,
    ...more,
  });
  const counting = (fact: string, counted: boolean): ReadingOverrides =>
    overrides({ counted: new Map([[fact, counted]]) });
  const bestOf = (
    read: ReadingOverrides,
    facts: Partial<Person>,
    changes: readonly object[] = [],
  ) => {
    const view = { ...viewOf({ candidate: { ...NOBODY, ...facts } }), overrides: read };
    return bestPerson('candidate', view, START, changes.map(change));
  };

  it('has the levels of a lapsed test that is counted, and none of one that is not', () => {
    const languageTests = [test('2026-01-01', 5), test('2019-01-01', 9)];
    const levels = (read: ReadingOverrides) => bestOf(read, { languageTests }).clb.english;
    expect(levels(NO_OVERRIDES)).toEqual(allAt(5));
    expect(levels(counting('candidate.languageTests.1', true))).toEqual(allAt(9));
    expect(levels(counting('candidate.languageTests.0', false))).toBeNull();
    expect(levels(counting('spouse.languageTests.1', true))).toEqual(allAt(5));
  });

  it('has the levels of a test of no known day that is counted, as they are read', () => {
    const undated: LanguageTest = {
      test: 'tef-canada',
      date: null,
      scores: { reading: 230, writing: 380, listening: 300, speaking: 380 },
    };
    const read = counting('candidate.languageTests.0', true);
    const context = startContext(START, 'least', read);
    const levels = readTests([undated], ['candidate'], context).map(({ result }) => result.clb);
    expect(levels).toHaveLength(1);
    expect(bestOf(read, { languageTests: [undated] }).clb.french).toEqual(levels[0]);
  });

  it('has the levels that a test is read at', () => {
    const languageTests = [test('2026-01-01', 5), test('2026-02-01', 6)];
    const read = overrides({ levels: new Map([['candidate.languageTests.1', { reading: 10 }]]) });
    expect(bestOf(read, { languageTests }).clb.english).toEqual({ ...allAt(6), reading: 10 });
  });

  it('has the credential that is counted, and not one that is not', () => {
    const held: Credential = {
      level: 'master',
      country: 'FR',
      awarded: isoDate('2015-01-01'),
      eca: null,
      eligibleCanadianStudy: false,
    };
    const education = (
      counted: boolean,
      one: Partial<Credential> = {},
      changes: readonly object[] = [],
    ) => {
      const credentials = [
        { ...held, level: 'one-year' as const },
        { ...held, ...one },
      ];
      const read = counting('candidate.credentials.1', counted);
      return bestOf(read, { credentials }, changes).education.education;
    };
    expect(education(true)).toBe('master');
    expect(education(false, { country: 'CA' })).toBe('less-than-secondary');
    const eca = { body: 'wes', date: isoDate('2028-01-01'), equivalent: null };
    expect(education(true, { eca })).toBe('master');
    const lower = { kind: 'credential-assessment', credential: 1, equivalent: 'secondary' };
    expect(education(true, {}, [lower])).toBe('master');
    expect(education(false, {}, [{ ...lower, equivalent: 'doctoral' }])).toBe(
      'less-than-secondary',
    );
  });
});
