import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import {
  type AnyCategory,
  findRound,
  type RoundFinding,
  roundOf,
  ROUNDS,
} from '../../../src/engine/rounds.ts';
import { anyDate } from '../../support/dates.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';

const find = (
  number: string | null,
  date: string | null = null,
  category: AnyCategory | null = null,
) => findRound(ROUNDS, { number, date: date === null ? null : isoDate(date), category });
const numberIn = (found: RoundFinding): string | null =>
  found.kind === 'found' ? found.round.number : null;

describe('the round of an invitation', () => {
  it('is found by its number, however it is written', () => {
    const written = ['304', '#304', 'Round 304', 'Ronde n° 304', ' 304 ', 'Express Entry #0304'];
    expect(written.map((text) => numberIn(find(text)))).toEqual(written.map(() => '304'));
  });

  it('is found by every number of the table', () => {
    expect(ROUNDS.map(({ number }) => numberIn(find(number)))).toEqual(
      ROUNDS.map(({ number }) => number),
    );
  });

  it('is ambiguous where two rounds share the digits, until the letter or the category tells', () => {
    const found = find('91');
    expect(found.kind === 'ambiguous' && found.rounds.map(({ number }) => number)).toEqual([
      '91a',
      '91b',
    ]);
    expect(numberIn(find('91B'))).toBe('91b');
    expect(numberIn(find('91', null, 'fst'))).toBe('91a');
  });

  it('is found by its day, where one round was held on it', () => {
    expect(numberIn(find(null, '2024-07-17'))).toBe('304');
    expect(find(null, '2018-05-30').kind).toBe('ambiguous');
    expect(numberIn(find(null, '2018-05-30', 'pnp'))).toBe('91b');
  });

  it('falls back on the day where no round has the number', () => {
    expect(numberIn(find('9999', '2024-07-17'))).toBe('304');
    expect(numberIn(find('no number', '2024-07-17'))).toBe('304');
  });

  it('says when the invitation bears another day than the round', () => {
    expect(find('304', '2024-07-17')).toMatchObject({ datesAgree: true });
    expect(find('304', '2024-07-18')).toMatchObject({ datesAgree: false });
  });

  it('offers the nearest rounds where none fits', () => {
    const found = find(null, '2024-07-20');
    expect(found.kind).toBe('none');
    expect(found.kind === 'none' && found.nearest.map(({ number }) => number)).toEqual([
      '305',
      '304',
      '303',
    ]);
    expect(find(null)).toEqual({ kind: 'none', nearest: [] });
  });

  it('is chosen by the cut-off when several fit, and contradicted by another cut-off', () => {
    const onDay = (day: string, cutOff: number) =>
      findRound(ROUNDS, { number: null, date: isoDate(day), category: null, cutOff });
    const two = ROUNDS.filter(({ date }) => date === '2018-05-30');
    expect(two.map(({ cutOff }) => numberIn(onDay('2018-05-30', cutOff)))).toEqual(
      two.map(({ number }) => number),
    );
    const [held] = ROUNDS.filter(({ date }) => date === '2024-07-17');
    expect(numberIn(onDay('2024-07-17', held!.cutOff))).toBe('304');
    expect(onDay('2024-07-17', held!.cutOff + 1)).toEqual({
      kind: 'other-cut-off',
      rounds: [held],
      cutOff: held!.cutOff + 1,
    });
    expect(
      findRound(ROUNDS, { number: '304', date: null, category: null, cutOff: 1 }),
    ).toMatchObject({ kind: 'other-cut-off' });
    expect(onDay('2024-07-20', 500).kind).toBe('none');
  });

  it('is read from a dossier', () => {
    const invited = (round: string | null, invitation: string | null): Dossier => ({
      ...EMPTY_DOSSIER,
      round,
      dates: {
        ...EMPTY_DOSSIER.dates,
        invitation: invitation === null ? null : isoDate(invitation),
      },
    });
    expect(numberIn(roundOf(ROUNDS, invited('304', null)))).toBe('304');
    expect(numberIn(roundOf(ROUNDS, invited(null, '2024-07-17')))).toBe('304');
    expect(roundOf(ROUNDS, invited(null, null)).kind).toBe('none');
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(anyDate()), (number, date) => {
        expect(['found', 'ambiguous', 'none']).toContain(
          findRound(ROUNDS, { number, date, category: null }).kind,
        );
      }),
    );
  });
});
