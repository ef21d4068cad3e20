import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import { type AnyRound, chanceOfInvitation, ROUNDS } from '../../../src/engine/rounds.ts';

const START = isoDate('2024-01-01');
/** So many rounds of one category, every fourteen days, all at 500. */
const regular = (count: number, tieBreak: string | null = null): readonly AnyRound[] =>
  Array.from({ length: count }, (_, at) => ({
    ...ROUNDS.at(-1)!,
    number: String(at + 1),
    category: 'cec',
    date: addDays(START, at * 14),
    cutOff: 500,
    tieBreak,
  }));
const ask = (rounds: readonly AnyRound[], daysAfter = 0, submittedAt: string | null = null) =>
  chanceOfInvitation(rounds, {
    category: 'cec',
    total: 500,
    on: addDays(rounds.at(-1)!.date, daysAfter),
    submittedAt,
    seed: 3,
    paths: 100,
  });

describe('a number is told', () => {
  it('from nine rounds on, with the round of the day', () => {
    expect(ask(regular(9))).toMatchObject({ kind: 'chance', gaps: 8 });
    expect(ask(regular(8))).toMatchObject({ kind: 'too-few-rounds', rounds: 8, needed: 9 });
  });

  it('until the longest wait is over', () => {
    expect(ask(regular(12), 13).kind).toBe('chance');
    expect(ask(regular(12), 14)).toMatchObject({ kind: 'stopped', waited: 14, longest: 14 });
  });
});

describe('a tie at the cut-off', () => {
  const tied = (tieBreak: string | null, submittedAt: string) => {
    const chance = ask(regular(12, tieBreak), 0, submittedAt);
    return chance.kind === 'chance' ? chance.horizons[0]!.chance.decimal : chance.kind;
  };

  it('counts for nothing where no tie-break was published', () => {
    expect(tied(null, '2020-01-01')).toBe('0.0000');
    expect(tied('2023-12-31T10:00:00Z', '2020-01-01')).toBe('1.0000');
  });

  it('is decided by the day of a moment', () => {
    expect(tied('2023-12-31T10:00:00Z', '2020-01-01T10:00:00Z')).toBe('1.0000');
  });
});
