import { describe, expect, it } from 'vitest';
import { type AnyRound, importRounds, ROUNDS } from '../../../src/engine/rounds.ts';

const ROW = {
  drawNumber: '500',
  drawDate: '2031-01-01',
  drawName: 'Education Occupations, 2031-Version 3',
  drawSize: '300',
  drawCRS: '470',
};
const read = (told: object, rounds: readonly AnyRound[] = []): AnyRound | undefined =>
  importRounds([{ ...ROW, ...told }], rounds).added[0];
const POOL = {
  ...Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`dd${at + 1}`, ' 5 '])),
  dd18: 85,
  drawDistributionAsOn: 'January 1, 2031',
};

describe('the name of a round', () => {
  it.each([
    ['Education occupations – 2031-Version 3', 'education', '2031-V3'],
    ['Education occupations\u20142031-Version 3', 'education', '2031-V3'],
    ['Education occupations (Version  12)', 'education', 'V12'],
    ['“STEM” occupations', 'stem', null],
    ['Version 2 of the welders', 'other:version-2-of-the-welders', null],
    ['Welders, Version 1b', 'other:welders-version-1b', null],
    ['Recrues militaires qualifiées', 'military', null],
    ['Professions de la santé', 'healthcare', null],
    ['Trades occupations', 'trade', null],
  ])('%j is of %s, version %s, where no round was held before', (drawName, category, version) => {
    expect(read({ drawName })).toMatchObject({ category, categoryVersion: version });
  });

  it('in French, of a version that no known round has, is all that is reported', () => {
    const drawName = 'Compétence linguistique en français 2031-Version 3';
    expect(read({ drawName }, ROUNDS)).toMatchObject({
      category: 'french',
      categoryVersion: '2031-V3',
      nameEn: drawName,
      nameFr: drawName,
      nameFrOfficial: true,
    });
  });

  it('is taken from the feed where the category or the version is corrected, else left', () => {
    const held = { ...read({})!, nameEn: 'As held', nameFr: 'Tel que conservé' };
    const after = (told: object) => importRounds([{ ...ROW, ...told }], [held]).rounds[0]!.nameEn;
    expect(after({ drawCRS: '471' })).toBe('As held');
    expect(after({ drawName: 'Education, 2031-Version 3' })).toBe('Education, 2031-Version 3');
    expect(after({ drawName: 'Education occupations, Version 4' })).toBe('Education occupations, Version 4'); // prettier-ignore
  });
});

describe('what a row tells', () => {
  it.each([
    ['1,234,567', 1_234_567],
    ['1 234', 1234],
    [1234, 1234],
  ])('of invitations, %j is %i', (drawSize, invitations) => {
    expect(read({ drawSize })?.invitations).toBe(invitations);
  });

  it('of the programs, is kept to its 200th character', () => {
    expect(read({ drawText2: 'x'.repeat(200) })?.programs).toHaveLength(200);
  });

  it('of the pool, is counts, as numbers or as text with spaces around', () => {
    expect(read(POOL)?.pool).toMatchObject({
      asOf: '2031-01-01',
      total: 85,
      bands: { '0-300': 5 },
    });
    expect(read({ ...POOL, dd1: ['5'] })?.pool).toBeNull();
  });

  it.each([
    ['', 'required', {}],
    [undefined, 'required', {}],
    [['2031-01-01'], 'wrong-type', { expected: 'string' }],
  ])('of its day, is refused where it is %j: %s', (drawDate, code, params) => {
    expect(importRounds([{ ...ROW, drawDate }], []).issues).toEqual([
      { code, path: [0, 'drawDate'], params },
    ]);
  });

  it('of a moment, fills what was not held', () => {
    const held = { ...read({})!, heldAt: null, tieBreak: null };
    const report = importRounds(
      [{ ...ROW, drawDateTime: 'January 1, 2031 at 10:00:00 UTC' }],
      [held],
    );
    expect(report.corrections).toEqual([
      { number: '500', field: 'heldAt', before: null, after: '2031-01-01T10:00:00Z' },
    ]);
  });
});

describe('a feed', () => {
  it('may have 20,000 rows, and must be there', () => {
    expect(
      importRounds(
        Array.from({ length: 20_000 }, () => 7),
        [],
      ).issues,
    ).toHaveLength(20_000);
    expect(importRounds(undefined, ROUNDS).issues).toEqual([
      { code: 'required', path: ['rounds'], params: {} },
    ]);
  });
});

it('a moment has both digits of its day in French, and ignores an hour before the day', () => {
  const moment = (drawCutOff: string) => read({ drawCutOff })?.tieBreak;
  expect(moment('17 août 2026')).toBe('2026-08-17');
  expect(moment('10:08, August 7, 2026')).toBe('2026-08-07');
});
