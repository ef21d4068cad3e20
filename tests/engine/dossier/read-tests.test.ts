import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import type { LanguageTest } from '../../../src/engine/dossier.ts';
import { allAt } from '../../support/profiles.ts';
import { candidateWith, codesOf, ielts, readOn, tcf, tef, unknownOf } from './cases.ts';

const tested = (...languageTests: readonly LanguageTest[]): Dossier =>
  candidateWith({ languageTests });
const NONE = { language: 'english', clb: allAt(0) };

describe('a test result holds while it is less than two years old', () => {
  it.each([
    ['the day before it', '2023-01-14', '2023-01-13', false],
    ['its own day', '2023-01-14', '2023-01-14', true],
    ['the last day of its two years', '2023-01-14', '2025-01-13', true],
    ['the day it turns two', '2023-01-14', '2025-01-14', false],
    ['of 29 February, on the 28th two years on', '2024-02-29', '2026-02-28', true],
    ['of 29 February, on 1 March two years on', '2024-02-29', '2026-03-01', false],
    ['of 28 February, on the leap day two years on', '2022-02-28', '2024-02-28', false],
  ] as const)('%s', (_, date, on, holds) => {
    const { profile } = readOn(tested(ielts(date)), on);
    expect(profile.firstLanguage).toEqual(holds ? { language: 'english', clb: allAt(9) } : NONE);
  });

  it('says that it is expired, or not taken yet', () => {
    expect(codesOf(readOn(tested(ielts('2023-01-14')), '2025-01-14'))).toContain('test-expired');
    expect(codesOf(readOn(tested(ielts('2023-01-14')), '2023-01-13'))).toContain('test-after-date');
    expect(codesOf(readOn(tested(ielts('2023-01-14')), '2023-01-14'))).toContain('test-counted');
  });

  it('counts PTE Core from the day on which it is accepted', () => {
    const pte = {
      ...ielts('2024-01-20'),
      test: 'pte-core',
      scores: { reading: 60, writing: 69, listening: 60, speaking: 68 },
    } as const;
    expect(codesOf(readOn(tested(pte), '2024-01-29'))).toContain('test-not-accepted-yet');
    expect(readOn(tested(pte), '2024-01-30').profile.firstLanguage.clb).toEqual(allAt(7));
  });
});

describe('one test a language', () => {
  it('of two that hold, the one that scores more is used, whole: abilities are never mixed', () => {
    const weak = ielts('2024-01-01', {
      scores: { reading: 9, writing: 6, listening: 6, speaking: 6 },
    });
    const { profile, notes } = readOn(tested(weak, ielts('2023-06-01')), '2024-02-01');
    expect(profile.firstLanguage.clb).toEqual(allAt(9));
    expect(notes).toContainEqual(
      expect.objectContaining({
        code: 'test-not-used',
        path: ['candidate', 'languageTests', 0],
        counted: false,
      }),
    );
  });

  it('of two that hold, an older and better one counts no more once it has expired', () => {
    const weak = ielts('2024-01-01', {
      scores: { reading: 6, writing: 6, listening: 6, speaking: 6 },
    });
    const dossier = tested(weak, ielts('2022-03-01'));
    expect(readOn(dossier, '2024-02-29').profile.firstLanguage.clb).toEqual(allAt(9));
    expect(readOn(dossier, '2024-03-01').profile.firstLanguage.clb).toEqual(allAt(7));
  });
});

describe('the first official language', () => {
  const both = [ielts('2023-06-01'), tcf('2023-06-01')];

  it('is the order that scores more, where the candidate declared none', () => {
    const { profile, otherOrderTotal, range, notes } = readOn(tested(...both), '2024-02-01');
    expect(profile.firstLanguage.language).toBe('english');
    expect(profile.secondLanguage).toEqual({ language: 'french', clb: allAt(7) });
    expect(otherOrderTotal).toBeLessThan(range.least);
    expect(notes).toContainEqual(
      expect.objectContaining({
        code: 'first-language-chosen',
        params: expect.objectContaining({
          total: range.least,
          otherTotal: otherOrderTotal,
        }) as unknown,
      }),
    );
  });

  it('is the one declared, and the reading says what the other order would give', () => {
    const declared = candidateWith({ languageTests: both, firstOfficialLanguage: 'french' });
    const { profile, otherOrderTotal, range } = readOn(declared, '2024-02-01');
    expect(profile.firstLanguage).toEqual({ language: 'french', clb: allAt(7) });
    expect(profile.secondLanguage).toEqual({ language: 'english', clb: allAt(9) });
    expect(otherOrderTotal).toBeGreaterThan(range.least);
    expect(codesOf(readOn(declared, '2024-02-01'))).toContain('first-language-declared');
    // Age 30: 105. French first: 4 × 17 + 4 × 6 (English 9); French 50. English first: 4 × 31 + 4 × 3.
    expect(range.least).toBe(105 + 68 + 24 + 50);
    expect(otherOrderTotal).toBe(105 + 124 + 12 + 50);
  });

  it('is the only one tested, though the other was declared', () => {
    const declared = candidateWith({
      languageTests: [ielts('2023-06-01')],
      firstOfficialLanguage: 'french',
    });
    const { profile, otherOrderTotal } = readOn(declared, '2024-02-01');
    expect(profile.firstLanguage.language).toBe('english');
    expect(otherOrderTotal).toBeNull();
  });

  it('without any test has level 0, in the language declared', () => {
    const declared = candidateWith({ firstOfficialLanguage: 'french' });
    expect(readOn(declared, '2024-02-01').profile.firstLanguage).toEqual({
      language: 'french',
      clb: allAt(0),
    });
  });
});

describe('TEF Canada typed from the wrong column', () => {
  it('is noted, and named', () => {
    const wrong = tef('2022-06-01', {
      scores: { reading: 503, writing: 512, listening: 503, speaking: 518 },
    });
    expect(readOn(tested(wrong), '2023-01-01').notes).toContainEqual(
      expect.objectContaining({ code: 'tef-wrong-column', counted: null }),
    );
  });

  it('is not noted for a test since 2023-12-11 typed from the "/699" column, which its report puts first', () => {
    const right = tef('2024-06-01', {
      scores: { reading: 503, writing: 512, listening: 503, speaking: 518 },
    });
    const reading = readOn(tested(right), '2025-01-01');
    expect(reading.profile.firstLanguage).toEqual({ language: 'french', clb: allAt(9) });
    expect(codesOf(reading)).not.toContain('tef-wrong-column');
    expect(codesOf(reading)).not.toContain('tef-column-assumed');
  });
});

describe('a fact of a test that is not known', () => {
  it('its date: the test gives nothing, and the range says what it might give', () => {
    const reading = readOn(tested(ielts(null)), '2024-02-01');
    expect(unknownOf(reading)).toEqual(['candidate.languageTests.0.date']);
    expect(reading.profile.firstLanguage).toEqual(NONE);
    expect(reading.range).toEqual({ least: 105, greatest: 105 + 4 * 31 });
  });

  it('a score: that ability gives nothing, and the range says what it might give', () => {
    const one = ielts('2023-06-01', {
      scores: { reading: null, writing: 7, listening: 8, speaking: 7 },
    });
    const reading = readOn(tested(one), '2024-02-01');
    expect(unknownOf(reading)).toEqual(['candidate.languageTests.0.scores.reading']);
    expect(reading.profile.firstLanguage.clb).toEqual({ ...allAt(9), reading: 0 });
    expect(reading.range).toEqual({ least: 105 + 3 * 31, greatest: 105 + 3 * 31 + 34 });
  });

  it('its date, of an expired test or not, can lower the total where that language is declared first', () => {
    const declared = candidateWith({
      firstOfficialLanguage: 'french',
      languageTests: [
        ielts('2023-06-01'),
        tcf(null, { scores: { reading: 342, writing: 4, listening: 331, speaking: 4 } }),
      ],
    });
    const { range } = readOn(declared, '2024-02-01');
    // Expired: English first, 4 × 31. Valid: French first, 4 × 6, and English second, 4 × 6.
    expect(range).toEqual({ least: 105 + 24 + 24, greatest: 105 + 124 });
  });

  it('the date of a TEF Canada: each column that it may have been read in is tried', () => {
    const undated = tef(null, {
      scores: { reading: 300, writing: 300, listening: 300, speaking: 400 },
    });
    // In 2024: NCLC 0, 4, 0, 5; in 2021, /699: 4, 4, 4, 6, but older scale: 10, 6, 9, 10.
    expect(readOn(tested(undated), '2023-06-01').range.greatest).toBe(105 + 34 + 9 + 31 + 34);
    expect(readOn(tested(undated), '2026-06-01').range.greatest).toBe(88 + 6 + 6);
  });

  it('its date, of a TEF Canada that would be read by an older table or a newer one: the better of both', () => {
    const undated = tef(null, {
      scores: { reading: 546, writing: 558, listening: 546, speaking: 556 },
    });
    // NCLC 9 by the "/699" column of 2019, NCLC 10 by that of 2023-12-11; from 2026-05-13 no older one holds.
    expect(readOn(tested(undated), '2023-12-10').range.greatest).toBe(105 + 4 * 31 + 25);
    expect(readOn(tested(undated), '2023-12-11').range.greatest).toBe(105 + 4 * 34 + 25);
  });

  it('changes nothing of what is known of another test', () => {
    const open = (dossier: Dossier): Dossier => ({
      ...dossier,
      siblings: [{ birthDate: isoDate('1990-01-01'), status: null, livesInCanada: true }],
    });
    const rangeOf = (dossier: Dossier, date: string) => {
      const { least, greatest } = readOn(open(dossier), date).range;
      return greatest - least;
    };
    // By an older table this would be NCLC 10, 6, 9 and 10.
    const dated = tef('2024-01-15', {
      scores: { reading: 300, writing: 300, listening: 300, speaking: 400 },
    });
    expect(rangeOf(tested(dated), '2024-05-02')).toBe(15);
    const declared = candidateWith({
      firstOfficialLanguage: 'french',
      languageTests: [ielts('2023-06-01'), tcf('2023-06-01')],
    });
    expect(rangeOf(declared, '2024-02-01')).toBe(15);
  });

  it('its date, of a test that was not accepted yet, leaves nothing open', () => {
    const pte = {
      ...ielts(null),
      test: 'pte-core',
      scores: { reading: 60, writing: 69, listening: 60, speaking: 68 },
    } as const;
    const dossier = candidateWith({
      firstOfficialLanguage: 'english',
      languageTests: [
        pte,
        tcf('2023-06-01', { scores: { reading: 549, writing: 16, listening: 549, speaking: 16 } }),
      ],
    });
    const { range, unknown } = readOn(dossier, '2024-01-29');
    expect(unknown).toEqual([]);
    expect(range).toEqual({ least: 105 + 4 * 34 + 25, greatest: 105 + 4 * 34 + 25 });
  });
});
