import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../../../src/engine/index.ts';
import {
  blankCredential,
  blankDossier,
  blankGrant,
  blankJob,
  blankOffer,
  blankSibling,
  blankSpouse,
  blankTest,
} from '../../../../src/app/state/dossier/blank.ts';
import { isEmptyDossier } from '../../../../src/app/state/dossier/isEmpty.ts';

/** The keys of a row that say something. */
const told = (row: object): readonly string[] =>
  Object.entries(row)
    .filter(
      ([, value]) =>
        value !== null && !(typeof value === 'object' && told(value as object).length === 0),
    )
    .map(([key]) => key);

describe('a row that is begun', () => {
  test.each([
    ['a test', blankTest(), ['test']],
    ['a credential', blankCredential(), ['level', 'country']],
    ['a job', blankJob(), ['country']],
    ['a spouse', blankSpouse(), []],
    ['a nomination', blankGrant(), ['province']],
    ['an offer', blankOffer(), []],
    ['a sibling', blankSibling(), []],
  ])('%s tells nothing but what a dossier must have', (_, row, keys) => {
    expect(told(row)).toEqual(keys);
  });

  test('none is a fault', () => {
    const blank = blankDossier('2025-01-15');
    const parsed = parseDossier({
      ...blank,
      candidate: {
        ...blank.candidate,
        languageTests: [blankTest()],
        credentials: [blankCredential()],
        jobs: [blankJob()],
        tradeCertificate: blankGrant(),
      },
      spouse: blankSpouse(),
      nomination: blankGrant(),
      offer: blankOffer(),
      siblings: [blankSibling()],
    });
    expect(parsed).toMatchObject({ ok: true });
  });
});

describe('a dossier with nothing to count', () => {
  const read = (changes: object) => {
    const parsed = parseDossier({ ...blankDossier('2025-01-15'), ...changes });
    return parsed.ok ? parsed.value : null;
  };
  const { candidate } = blankDossier(null);

  test('is one of days alone', () => {
    expect(isEmptyDossier(read({}))).toBe(true);
    expect(isEmptyDossier(read({ round: '335', claimedTotal: 500 }))).toBe(true);
    expect(isEmptyDossier(null)).toBe(false);
  });

  test.each([
    ['a birth date', { candidate: { ...candidate, birthDate: '1990-01-01' } }],
    ['a job', { candidate: { ...candidate, jobs: [blankJob()] } }],
    ['a spouse', { spouse: blankSpouse() }],
    ['a nomination', { nomination: blankGrant() }],
    ['a sibling', { siblings: [blankSibling()] }],
  ])('is not one with %s', (_, changes) => {
    expect(isEmptyDossier(read(changes))).toBe(false);
  });
});
