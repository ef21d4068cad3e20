import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import type { Sibling } from '../../../src/engine/dossier.ts';
import { invitationHolding } from '../../../src/engine/dossier/read-age.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';
import { allAt } from '../../support/profiles.ts';
import {
  canadian,
  candidateWith,
  codesOf,
  ielts,
  job,
  readOn,
  spouseWith,
  tcf,
  unknownOf,
} from './cases.ts';

const born = (birthDate: string | null, dates: Partial<Record<string, string>> = {}): Dossier => ({
  ...candidateWith({ birthDate: birthDate === null ? null : isoDate(birthDate) }),
  dates: { ...EMPTY_DOSSIER.dates, profile: null, ...dates },
});

describe('age', () => {
  const ageOn = (dossier: Dossier, date: string): number => readOn(dossier, date).profile.age;
  const process = { invitation: '2024-07-17', application: '2024-09-10', decision: '2025-02-20' };

  it.each([
    ['the day before the birthday', '1993-04-12', '2024-04-11', 30],
    ['the birthday', '1993-04-12', '2024-04-12', 31],
    ['28 February, for who was born on the 29th', '1996-02-29', '2025-02-28', 28],
    ['1 March, for who was born on 29 February', '1996-02-29', '2025-03-01', 29],
    ['29 February, for who was born on it', '1996-02-29', '2024-02-29', 28],
    ['an age past any that a profile may state', '1900-01-01', '2024-05-02', 120],
  ])('on %s', (_, birthDate, on, age) => {
    expect(ageOn(born(birthDate), on)).toBe(age);
  });

  it.each([
    ['2024-07-16', 29],
    ['2024-07-17', 29],
    ['2024-08-01', 29],
    ['2024-09-10', 29],
    ['2025-02-20', 29],
    ['2025-02-21', 30],
  ])(
    'a birthday after the invitation does not count against the application: on %s it is %i',
    (on, age) => {
      expect(ageOn(born('1994-08-01', process), on)).toBe(age);
    },
  );

  it('a birthday before the invitation counts, though after the profile', () => {
    const dossier = born('1994-06-01', { profile: '2024-05-02', ...process });
    expect(ageOn(dossier, '2024-05-02')).toBe(29);
    expect(ageOn(dossier, '2024-07-17')).toBe(30);
    expect(ageOn(dossier, '2024-09-10')).toBe(30);
  });

  it('a birthday after the invitation that adds points is not held back: the law spares, it does not take', () => {
    expect(ageOn(born('2004-08-01', process), '2024-09-10')).toBe(20);
    expect(ageOn(born('2006-08-01', process), '2024-09-10')).toBe(18);
    expect(codesOf(readOn(born('2004-08-01', process), '2024-09-10'))).toContain('age-on-date');
  });

  it('a birthday after the invitation is held back also where no age gives points', () => {
    expect(ageOn(born('1976-08-01', process), '2024-09-10')).toBe(47);
  });

  it.each([
    ['2024-07-16', {}, false],
    ['2024-07-17', {}, true],
    ['2024-09-10', {}, true],
    ['2025-02-20', {}, true],
    ['2025-02-21', {}, false],
    ['2024-09-10', { decision: null }, true],
    ['2024-09-11', { decision: null }, false],
    ['2025-02-20', { application: null }, true],
    ['2025-02-21', { application: null }, false],
    ['2024-07-17', { application: null, decision: null }, false],
    ['2024-08-01', { invitation: null }, false],
    // A decision of an earlier application does not end this one.
    ['2024-09-10', { decision: '2024-08-01' }, true],
  ] as const)('on %s, with %j, the invitation holds: %s', (on, dates, holds) => {
    const dossier = born('1994-08-01', { ...process, ...dates } as Record<string, string>);
    expect(invitationHolding(dossier, isoDate(on))).toBe(holds ? '2024-07-17' : null);
  });

  it('says that the age is held at the invitation', () => {
    const codes = codesOf(readOn(born('1994-08-01', process), '2024-09-10'));
    expect(codes).toContain('age-frozen-at-invitation');
    expect(codes).not.toContain('age-on-date');
  });

  it('without a birth date may be any: from nothing to the most that an age gives', () => {
    const dossier = { ...born(null), dates: EMPTY_DOSSIER.dates };
    const reading = readOn(dossier, '2024-05-02');
    expect(unknownOf(reading)).toEqual(['candidate.birthDate']);
    expect(reading.range).toEqual({ least: 0, greatest: 110 });
  });
});

describe('a spouse or partner', () => {
  const withSpouse = (spouse: Dossier['spouse'], candidate: Dossier = EMPTY_DOSSIER): Dossier => ({
    ...candidate,
    spouse,
  });
  const DATE = '2024-05-02';

  it('who accompanies puts the candidate in the other column: 90 for an age of 31, not 99', () => {
    const reading = readOn(withSpouse(spouseWith()), DATE);
    expect(reading.profile.spouse).toEqual({
      education: 'less-than-secondary',
      firstLanguage: null,
      canadianWorkYears: 0,
    });
    expect(reading.range).toEqual({ least: 90, greatest: 90 });
  });

  it.each([
    ['who does not accompany', { accompanying: false }, 'spouse-not-accompanying'],
    ['who is a permanent resident', { status: 'permanent-resident' }, 'spouse-resident'],
    ['who is a citizen', { status: 'citizen' }, 'spouse-resident'],
    ['of a marriage after the date', { since: '2024-05-03' }, 'spouse-not-yet'],
  ] as const)('%s leaves the candidate scored alone', (_, facts, code) => {
    const reading = readOn(withSpouse(spouseWith(facts)), DATE);
    expect(reading.profile.spouse).toBeNull();
    expect(reading.range).toEqual({ least: 99, greatest: 99 });
    expect(codesOf(reading)).toContain(code);
  });

  it('of a marriage on the date counts', () => {
    expect(readOn(withSpouse(spouseWith({ since: DATE })), DATE).profile.spouse).not.toBeNull();
  });

  it('adds education, language and Canadian work, by the same rules as the candidate’s', () => {
    const spouse = spouseWith({
      languageTests: [tcf('2023-06-01')],
      credentials: [canadian('master', '2018-05-01')],
      jobs: [
        job({ from: '2022-01-01', until: '2022-12-30' }),
        job({ from: '2023-01-01', until: '2023-12-30', employment: 'self-employed' }),
        job({ from: '2020-01-01', until: '2020-12-30', country: 'FR' }),
      ],
    });
    const { profile, work } = readOn(withSpouse(spouse), DATE);
    expect(profile.spouse).toEqual({
      education: 'master',
      firstLanguage: { language: 'french', clb: allAt(7) },
      canadianWorkYears: 1,
    });
    expect(work.spouseCanadian?.years).toBe(1);
  });

  it('whose test or assessment has expired adds nothing for it', () => {
    const spouse = spouseWith({ languageTests: [ielts('2022-05-02')] });
    expect(readOn(withSpouse(spouse), DATE).profile.spouse?.firstLanguage).toBeNull();
  });

  it('with tests in both languages is scored by the better', () => {
    const spouse = spouseWith({ languageTests: [tcf('2023-06-01'), ielts('2023-06-01')] });
    expect(readOn(withSpouse(spouse), DATE).profile.spouse?.firstLanguage).toEqual({
      language: 'english',
      clb: allAt(9),
    });
  });

  it.each([
    ['accompanying', { accompanying: null }, ['spouse.accompanying']],
    ['status', { status: null }, ['spouse.status']],
    ['both', { accompanying: null, status: null }, ['spouse.accompanying', 'spouse.status']],
  ] as const)('of whom %s is not known: both columns are tried', (_, facts, unknown) => {
    const spouse = spouseWith({ ...facts, credentials: [canadian('master', '2018-05-01')] });
    const reading = readOn(withSpouse(spouse), DATE);
    expect(unknownOf(reading)).toEqual(unknown);
    // With: 90 for age and 10 for the spouse's education; without: 99.
    expect(reading.range).toEqual({ least: 99, greatest: 100 });
    expect(reading.profile.spouse).toBeNull();
    const bare = readOn(withSpouse(spouseWith(facts)), DATE);
    expect(bare.range).toEqual({ least: 90, greatest: 99 });
    expect(bare.profile.spouse).not.toBeNull();
  });

  it('leaves nothing open by work abroad, which gives a spouse nothing', () => {
    const spouse = spouseWith({ jobs: [job({ country: 'FR', noc: null, from: null })] });
    expect(unknownOf(readOn(withSpouse(spouse), DATE))).toEqual([]);
  });

  it('who does not accompany makes the unknown status of no matter', () => {
    const spouse = spouseWith({ accompanying: false, status: null });
    expect(unknownOf(readOn(withSpouse(spouse), DATE))).toEqual([]);
  });
});

describe('a brother or sister', () => {
  const SIBLING: Sibling = {
    birthDate: isoDate('1990-02-01'),
    status: 'permanent-resident',
    livesInCanada: true,
  };
  const readWith = (date: string, ...siblings: readonly Sibling[]) =>
    readOn({ ...EMPTY_DOSSIER, siblings }, date);

  it.each([
    ['a permanent resident, 18 or over, in Canada', {}, true],
    ['a citizen', { status: 'citizen' }, true],
    ['a foreign national', { status: 'foreign-national' }, false],
    ['who lives abroad', { livesInCanada: false }, false],
    ['who turns 18 on the date', { birthDate: isoDate('2006-05-02') }, true],
    ['who turns 18 the day after', { birthDate: isoDate('2006-05-03') }, false],
    ['not born yet', { birthDate: isoDate('2024-05-03') }, false],
  ] as const)('%s: %s', (_, facts, counts) => {
    expect(readWith('2024-05-02', { ...SIBLING, ...facts }).profile.sibling).toBe(counts);
  });

  it('is needed once: another who does not count takes nothing away, nor do facts unknown of him', () => {
    const abroad = { ...SIBLING, livesInCanada: false };
    const vague = { ...SIBLING, status: null };
    expect(readWith('2024-05-02', abroad, SIBLING).profile.sibling).toBe(true);
    const reading = readWith('2024-05-02', vague, SIBLING);
    expect(reading.profile.sibling).toBe(true);
    expect(unknownOf(reading)).toEqual([]);
  });

  it('of whom a fact is not known may give 15 points', () => {
    const reading = readWith('2024-05-02', { ...SIBLING, status: null });
    expect(unknownOf(reading)).toEqual(['siblings.0.status']);
    expect(reading.range.greatest - reading.range.least).toBe(15);
  });

  it('gives nothing before 2017-06-06, whatever is known', () => {
    const reading = readWith('2017-06-05', { ...SIBLING, status: null });
    expect(reading.range.greatest).toBe(reading.range.least);
  });
});

describe('a nomination, a certificate, an offer', () => {
  const SPELL = { from: isoDate('2024-03-01'), until: isoDate('2024-08-31') };
  const STEPS = [
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2024-08-31', true],
    ['2024-09-01', false],
  ] as const;

  it.each(STEPS)('a nomination on %s: %s', (on, stands) => {
    const nomination = { province: 'ON', ...SPELL } as const;
    expect(readOn({ ...EMPTY_DOSSIER, nomination }, on).profile.nomination).toBe(stands);
  });

  it.each(STEPS)('a certificate of qualification on %s: %s', (on, stands) => {
    const dossier = candidateWith({ tradeCertificate: { province: 'AB', ...SPELL } });
    expect(readOn(dossier, on).profile.tradeCertificate).toBe(stands);
  });

  it.each(STEPS)('an offer on %s: %s', (on, stands) => {
    const offer = { noc: '21231', ...SPELL };
    expect(readOn({ ...EMPTY_DOSSIER, offer }, on).profile.arrangedEmployment).toBe(
      stands ? 'other' : 'none',
    );
  });

  it.each([
    ['00012', '2024-05-02', 'senior-management'],
    ['10010', '2024-05-02', 'other'],
    ['63200', '2024-05-02', 'other'],
    ['64100', '2024-05-02', 'none'],
    ['0013', '2021-05-02', 'senior-management'],
    ['0211', '2021-05-02', 'other'],
    ['6711', '2021-05-02', 'none'],
    ['0013', '2024-05-02', 'senior-management'],
    ['00012', '2021-05-02', 'senior-management'],
  ] as const)('an offer in NOC %s on %s is of kind %s', (noc, on, kind) => {
    const offer = { noc, from: isoDate('2020-01-01'), until: null };
    expect(readOn({ ...EMPTY_DOSSIER, offer }, on).profile.arrangedEmployment).toBe(kind);
  });

  it('an offer since 2025-03-25 is worth nothing, and says so; an invitation before keeps its worth', () => {
    const offer = { noc: '00012', from: isoDate('2024-01-01'), until: null };
    const dossier = { ...EMPTY_DOSSIER, offer };
    expect(readOn(dossier, '2025-03-24').range.least).toBe(99 + 200);
    expect(readOn(dossier, '2025-03-25').range.least).toBe(99);
    expect(codesOf(readOn(dossier, '2025-03-25'))).toContain('offer-worth-nothing');
    const invited: Dossier = {
      ...dossier,
      dates: {
        profile: null,
        invitation: isoDate('2025-03-10'),
        application: isoDate('2025-04-01'),
        decision: isoDate('2025-10-01'),
      },
    };
    expect(readOn(invited, '2025-04-01').range.least).toBe(99 + 200);
    expect(readOn(invited, '2025-10-01').range.least).toBe(99 + 200);
    expect(codesOf(readOn(invited, '2025-04-01'))).not.toContain('offer-worth-nothing');
    // Ranked anew after the decision: the points are gone, and the birthday of April 2025 counts.
    expect(readOn(invited, '2025-10-02').range.least).toBe(94);
  });

  it('a nomination whose first day is not known may be worth 600', () => {
    const nomination = { province: 'ON', from: null, until: null } as const;
    const reading = readOn({ ...EMPTY_DOSSIER, nomination }, '2024-05-02');
    expect(unknownOf(reading)).toEqual(['nomination.from']);
    expect(reading.range).toEqual({ least: 99, greatest: 699 });
  });

  it('a nomination that has ended is worth nothing, though its first day is not known', () => {
    const nomination = { province: 'ON', from: null, until: isoDate('2024-05-01') } as const;
    const reading = readOn({ ...EMPTY_DOSSIER, nomination }, '2024-05-02');
    expect(unknownOf(reading)).toEqual([]);
    expect(reading.range).toEqual({ least: 99, greatest: 99 });
  });

  it('an offer in an occupation that is not known may be worth the most there is', () => {
    const offer = { noc: null, from: isoDate('2024-01-01'), until: null };
    const reading = readOn({ ...EMPTY_DOSSIER, offer }, '2024-05-02');
    expect(unknownOf(reading)).toEqual(['offer.noc']);
    expect(reading.range).toEqual({ least: 99, greatest: 299 });
  });
});
