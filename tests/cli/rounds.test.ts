import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/engine/index.ts';
import { type AnyRound, chanceOfInvitation, judge, ROUNDS } from '../../src/engine/rounds.ts';
import { useCrs } from './support/crs.ts';

const crs = useCrs();

interface Answer {
  readonly rounds: readonly AnyRound[];
  readonly chance?: unknown;
  readonly import?: {
    readonly added: readonly AnyRound[];
    readonly corrections: readonly unknown[];
    readonly unchanged: readonly string[];
    readonly issues: readonly unknown[];
  };
}
const answer = (...args: readonly string[]): Answer =>
  JSON.parse(crs.run(['rounds', ...args]).out) as Answer;

const ROW = {
  drawNumber: '900',
  drawDate: '2027-01-05',
  drawName: 'Canadian Experience Class',
  drawSize: '1,000',
  drawCRS: '520',
};

describe('crs rounds', () => {
  it('lists every round of the table', () => {
    expect(answer().rounds).toEqual(ROUNDS);
  });

  it('keeps to a category and to days, both included', () => {
    const args = ['--category', 'french', '--since', '2024-02-01', '--until', '2024-02-29'];
    expect(answer(...args).rounds).toEqual(
      ROUNDS.filter(
        ({ category, date }) =>
          category === 'french' && date >= '2024-02-01' && date <= '2024-02-29',
      ),
    );
  });

  it('judges a total against each round, and tells the chance in its category', () => {
    const { rounds, chance } = answer(
      ...['--category', 'cec', '--total', '515', '--submitted', '2026-01-10'],
      ...['--on', '2026-10-05', '--seed', '3'],
    );
    expect(rounds.map((round) => ('judgement' in round ? round.judgement : null))).toEqual(
      rounds.map((round) => judge(515, round, '2026-01-10')),
    );
    expect(chance).toEqual(
      JSON.parse(
        JSON.stringify(
          chanceOfInvitation(ROUNDS, {
            category: 'cec',
            total: 515,
            on: isoDate('2026-10-05'),
            submittedAt: '2026-01-10',
            seed: 3,
          }),
        ),
      ),
    );
  });

  it('reads the official feed, from a file or from standard input', () => {
    const feed = JSON.stringify({ rounds: [ROW] });
    const path = crs.write('feed.json', feed);
    const found = answer('--import', path, '--since', '2027-01-01');
    expect(found.rounds).toMatchObject([{ number: '900', category: 'cec', cutOff: 520 }]);
    expect(found.import).toMatchObject({ corrections: [], unchanged: [], issues: [] });
    const piped = crs.run(['rounds', '--import', '-', '--since', '2027-01-01'], { input: feed });
    expect(JSON.parse(piped.out)).toEqual(found);
    expect(piped.code).toBe(0);
  });

  it('names each bad row of a feed, answers with the good ones, and ends with 1', () => {
    const path = crs.write('bad.json', JSON.stringify({ rounds: [{ ...ROW, drawCRS: 'x' }, ROW] }));
    const { code, err, out } = crs.run(['rounds', '--import', path]);
    expect(code).toBe(1);
    expect(err).toContain('[rounds[0].drawCRS]');
    expect((JSON.parse(out) as Answer).import?.added).toHaveLength(1);
  });

  it.each([
    [['--category', 'plumbers'], 'senior-managers'],
    [['--total', 'many'], '--total'],
    [['--since', '2024-02-30'], '2024-02-30'],
    [['extra'], 'extra'],
  ])('refuses %j as wrong usage', (args, told) => {
    const { code, err, out } = crs.run(['rounds', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  it('says what is wrong with a file that is no JSON or does not exist', () => {
    const path = crs.write('text.json', '{');
    expect(crs.run(['rounds', '--import', path]).code).toBe(1);
    const missing = crs.run(['rounds', '--import', `${path}.none`]);
    expect(missing.code).toBe(1);
    expect(missing.err.length).toBeGreaterThan(10);
  });

  it('has its help in both languages', () => {
    expect(crs.run(['rounds', '--help']).out).toContain('--category');
    expect(crs.run(['rounds', '--help', '--lang', 'fr']).out).toContain('rondes');
  });
});
