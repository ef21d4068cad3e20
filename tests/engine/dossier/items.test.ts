import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, read, score, scoreDossier } from '../../../src/engine/index.ts';
import type { NoteCode } from '../../../src/engine/constants.ts';
import { addDays, type Item, type ItemOf, itemsOf, rulesFor } from '../../../src/engine/dossier.ts';
import { anyRulesDate } from '../../support/dates.ts';
import { anyDossier } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';
import { candidateWith, canadian, foreign, ielts, job, readOn, spouseWith, tcf } from './cases.ts';
import { NOTED } from './note-cases.ts';

/** Of the dossier that a note is made of: whether its item counts, why not, and its days. */
// prettier-ignore
const EXPECTED: Partial<Record<NoteCode, readonly [Item['kind'], boolean | null, string, from: string | null, until: string | null]>> = {
  'test-counted': ['language-test', true, '', '2023-06-01', '2025-05-31'],
  'test-expired': ['language-test', false, 'expired', '2022-02-28', '2024-02-27'],
  'test-after-date': ['language-test', false, 'after-date', '2024-05-03', '2026-05-02'],
  'test-date-missing': ['language-test', null, 'date-unknown', null, null],
  'test-not-accepted-yet': ['language-test', false, 'not-accepted-yet', '2024-01-30', '2026-01-19'],
  'credential-canadian-counted': ['credential', true, '', '2024-05-02', null],
  'credential-assessed-counted': ['credential', true, '', '2022-05-01', '2027-04-30'],
  'credential-after-date': ['credential', false, 'credential-after-date', '2024-05-03', null],
  'credential-date-missing': ['credential', null, 'award-date-unknown', null, null],
  'eca-missing': ['credential', false, 'eca-missing', null, null],
  'eca-expired': ['credential', false, 'eca-expired', '2019-05-02', '2024-05-01'],
  'eca-after-date': ['credential', false, 'eca-after-date', '2024-05-03', '2029-05-02'],
  'eca-date-missing': ['credential', null, 'eca-date-unknown', null, null],
  'eca-equivalent-missing': ['credential', null, 'equivalent-unknown', '2022-05-01', '2027-04-30'],
  'eca-before-designation': ['credential', false, 'eca-before-designation', '2024-05-19', '2029-05-18'],
  'job-counted': ['job', true, '', '2022-01-01', '2032-12-30'],
  'job-not-started': ['job', false, 'not-started', '2024-05-03', null],
  'job-date-missing': ['job', null, 'date-unknown', null, null],
  'job-hours-missing': ['job', null, 'hours-unknown', '2022-01-01', null],
  'job-before-window': ['job', false, 'before-window', '2012-01-01', '2024-05-01'],
  'job-not-skilled': ['job', false, 'not-skilled', '2022-01-01', null],
  'job-noc-missing': ['job', null, 'noc-unknown', '2022-01-01', null],
  'job-noc-ambiguous': ['job', null, 'noc-unknown', '2022-01-01', null],
  'job-self-employed': ['job', false, 'self-employed', '2022-01-01', null],
  'job-student': ['job', false, 'student', '2022-01-01', null],
  'job-unauthorized': ['job', false, 'unauthorized', '2022-01-01', null],
  'job-fact-missing': ['job', null, 'authorization-unknown', '2022-01-01', null],
  'job-letter-missing': ['job', false, 'letter-missing', '2022-01-01', null],
  'spouse-counted': ['spouse', true, '', null, null],
  'spouse-not-accompanying': ['spouse', false, 'not-accompanying', null, null],
  'spouse-resident': ['spouse', false, 'resident', null, null],
  'spouse-not-yet': ['spouse', false, 'not-yet', '2024-05-03', null],
  'spouse-fact-missing': ['spouse', null, 'status-unknown', null, null],
  'nomination-counted': ['nomination', true, '', '2024-03-01', '2024-08-31'],
  'nomination-not-yet': ['nomination', false, 'not-yet', '2024-05-03', null],
  'nomination-ended': ['nomination', false, 'ended', '2024-03-01', '2024-05-01'],
  'certificate-counted': ['trade-certificate', true, '', '2024-03-01', '2024-08-31'],
  'grant-date-missing': ['trade-certificate', null, 'date-unknown', null, null],
  'offer-counted': ['offer', true, '', '2024-01-01', null],
  'offer-not-yet': ['offer', false, 'not-yet', '2024-05-03', null],
  'offer-ended': ['offer', false, 'ended', '2024-01-01', '2024-05-01'],
  'offer-not-skilled': ['offer', false, 'not-skilled', '2024-01-01', null],
  'offer-noc-missing': ['offer', null, 'noc-unknown', '2024-01-01', null],
  'sibling-counted': ['sibling', true, '', '2008-02-01', null],
  'sibling-under-18': ['sibling', false, 'under-18', '2024-05-03', null],
  'sibling-not-in-canada': ['sibling', false, 'not-in-canada', '2008-02-01', null],
  'sibling-not-resident': ['sibling', false, 'not-resident', '2008-02-01', null],
  'sibling-fact-missing': ['sibling', null, 'status-unknown', '2008-02-01', null],
};

describe('an item', () => {
  it.each(Object.entries(EXPECTED))(
    'of the dossier of %s says whether it counts, why and when',
    (code, expected) => {
      // prettier-ignore
      const [dossier, date] = NOTED[code as NoteCode];
      const found = readOn(dossier, date).items.filter(({ kind }) => kind === expected[0]);
      const facts = found.map(({ kind, counted, why, from, until }) => [kind, counted, why.join(' '), from, until]); // prettier-ignore
      expect(facts).toEqual([expected]);
    },
  );

  const one = <K extends Item['kind']>(dossier: Dossier, kind: K): ItemOf<K> =>
    itemsOf(readOn(dossier, '2024-05-02'), kind)[0]!;

  it('says what it gives, or would give if it counted', () => {
    const worked = (facts: Parameters<typeof job>[0]) => candidateWith({ jobs: [job(facts)] });
    const old = { from: '2014-01-01', until: '2014-12-31', hoursPerWeek: 40, noc: '64100' };
    expect(one(worked(old), 'job').gives).toEqual({ work: 'canadian', hours: '1041.42', days: 243, daysBeforeWindow: 122 }); // prettier-ignore
    expect(one(worked({ hoursPerWeek: null }), 'job').gives).toBeNull();
    const credentials = [{ ...foreign('master', '2015-01-01') }];
    expect(one(candidateWith({ credentials }), 'credential').gives).toEqual({ level: 'master' });
    const { gives } = one(candidateWith({ languageTests: [ielts('2020-01-01')] }), 'language-test');
    expect(gives).toMatchObject({ result: { language: 'english', clb: { reading: 9 } }, usedAs: null }); // prettier-ignore
  });

  it('of a test says which language it is used for', () => {
    const dossier: Dossier = {
      ...candidateWith({ languageTests: [tcf('2023-06-01'), ielts('2023-06-01'), ielts('2023-01-01')] }), // prettier-ignore
      spouse: spouseWith({ languageTests: [ielts('2023-06-01')] as never }),
    };
    const used = itemsOf(readOn(dossier, '2024-05-02'), 'language-test').map(
      ({ gives }) => gives?.usedAs,
    );
    expect(used).toEqual(['second', 'first', null, 'first']);
  });

  it('is there for what a spouse has too, scored or not', () => {
    const spouse = spouseWith({
      accompanying: false,
      credentials: [canadian('master', '2020-06-01')],
      jobs: [job({ country: 'MA' }), job()] as never,
    });
    const { items } = readOn({ ...candidateWith({}), spouse }, '2024-05-02');
    expect(items.map(({ kind, counted, why }) => [kind, counted, ...why])).toEqual([
      ['spouse', false, 'not-accompanying'],
      ['job', false, 'not-scored'],
      ['job', true],
      ['credential', true],
    ]);
  });

  it('counts on no day before its first or after its last', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
        valueOf(read(dossier, date)).items.forEach(({ from, until }, place) => {
          for (const day of [from && addDays(from, -1), until && addDays(until, 1)]) {
            if (day === null || day < '2015-01-01') continue;
            expect(valueOf(read(dossier, day)).items[place]!.counted, day).toBe(false);
          }
        });
      }),
      { numRuns: 150 },
    );
  });
});

it('a dossier is scored on a day as its reading is, by the rules of the day', () => {
  fc.assert(
    fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
      const [reading, rules] = [valueOf(read(dossier, date)), valueOf(rulesFor(dossier, date))];
      expect(valueOf(scoreDossier(dossier, date))).toEqual({ date, reading, rules, score: score(reading.profile, rules) }); // prettier-ignore
    }),
    { numRuns: 50 },
  );
});

it('the total of the other order is what declaring that order gives, and no more where none is declared', () => {
  fc.assert(
    fc.property(anyDossier(), anyRulesDate(), (dossier, date) => {
      const reading = valueOf(read(dossier, date));
      const { otherOrderTotal, profile } = reading;
      if (otherOrderTotal === null) return;
      const other = profile.firstLanguage.language === 'english' ? 'french' : 'english';
      const declared = { ...dossier, candidate: { ...dossier.candidate, firstOfficialLanguage: other } } as const; // prettier-ignore
      expect(otherOrderTotal).toBe(valueOf(scoreDossier(declared, date)).score.total);
      if (dossier.candidate.firstOfficialLanguage !== null) return;
      expect(otherOrderTotal).toBeLessThanOrEqual(valueOf(scoreDossier(dossier, date)).score.total);
    }),
    { numRuns: 1500 },
  );
});
