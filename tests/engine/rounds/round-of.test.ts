import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/engine/dossier.ts';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import {
  type AnyCategory,
  findRound,
  readRoundNumber,
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
const dayAfter = (date: string): string => addDays(isoDate(date), 1);
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

  it('is not another one where no round has the number', () => {
    for (const number of ['99999', '2024', '304z'])
      expect(find(number, '2024-07-17').kind).toBe('none');
  });

  it('is found by its day where the text names no number plainly', () => {
    const unclear = ['no number', 'rounds 303 and 304', 'Invitation of 17 July', '2024-07-17', 'round 303 or round 304', 'Round 17 July 2024', 'ronde 17-07-2024', 'round of 17 July 2024', 'no. 17 juillet']; // prettier-ignore
    expect(unclear.map(readRoundNumber)).toEqual(unclear.map(() => null));
    expect(unclear.map((text) => numberIn(find(text, '2024-07-17')))).toEqual(
      unclear.map(() => '304'),
    );
  });

  it('is read whole from a sentence', () => {
    const sentences = ['Invitation of 17 July 2024, round 304', 'Round no. 304, 17 July 2024', '17 juillet 2024 : ronde nº 304', 'Draw 304 on July 17', 'tirage 304']; // prettier-ignore
    expect(sentences.map((text) => numberIn(find(text, '2024-07-17')))).toEqual(
      sentences.map(() => '304'),
    );
    expect(['round 91b', '91 B', 'draw 91 b', 'ronde 304 a eu lieu'].map(readRoundNumber)).toEqual([
      '91b',
      '91b',
      '91b',
      '304',
    ]);
  });

  it('is no round where the invitation bears another day', () => {
    expect(find('304', '2024-07-17').kind).toBe('found');
    expect(find('304', '2024-07-18')).toMatchObject({ kind: 'other-day', rounds: [{ number: '304' }] }); // prettier-ignore
    expect(find('1', '2024-07-17')).toMatchObject({ kind: 'other-day', rounds: [{ number: '1' }] });
  });

  it('is that of the day before, where the invitation came the day after', () => {
    for (const number of ['104', '108', '146', '148']) {
      const next = dayAfter(ROUNDS.find((round) => round.number === number)!.date);
      expect(numberIn(find(null, next))).toBe(number);
      expect(numberIn(find(number, next))).toBe(number);
    }
  });

  it('is matched by its number with its day, or the next where no round was held on that', () => {
    const held = new Set<string>(ROUNDS.map(({ date }) => date));
    for (const { number, date } of ROUNDS) {
      expect(numberIn(find(`round ${number}`, date))).toBe(number);
      const next = dayAfter(date);
      expect(find(number, next).kind).toBe(held.has(next) ? 'other-day' : 'found');
    }
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
        expect(['found', 'ambiguous', 'other-day', 'none']).toContain(
          findRound(ROUNDS, { number, date, category: null }).kind,
        );
      }),
    );
  });
});
