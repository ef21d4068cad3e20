import { describe, expect, it } from 'vitest';
import roundsJson from '../../tables/rounds/rounds.json' with { type: 'json' };
import { type CategoryTable, categoryTableSchema } from '../../src/engine/tables/schemas/categories.ts';
import { PROGRAM_ROUNDS, WIDE_BANDS, type NarrowBand, type WideBand } from '../../src/engine/tables/ids.ts';
import { roundsTableSchema, type Pool } from '../../src/engine/tables/schemas/rounds.ts';

const { licence, rounds } = roundsTableSchema.parse(roundsJson);
const categories = new Map<string, CategoryTable>(
  Object.values(
    import.meta.glob<unknown>('../../tables/categories/*.json', { eager: true, import: 'default' }),
  ).map((file) => {
    const table = categoryTableSchema.parse(file);
    return [table.id, table];
  }),
);

const INSIDE: readonly (readonly [WideBand, readonly NarrowBand[]])[] = [
  ['451-500', ['491-500', '481-490', '471-480', '461-470', '451-460']],
  ['401-450', ['441-450', '431-440', '421-430', '411-420', '401-410']],
];

/** How a pool's numbers contradict each other; bands that were not published are not compared. */
function contradictions({ total, bands }: Pool): readonly string[] {
  const found: string[] = [];
  const sum = WIDE_BANDS.reduce((points, band) => points + bands[band], 0);
  if (sum !== total) found.push(`the bands make ${sum}, the total is ${total}`);
  for (const [wide, narrow] of INSIDE) {
    const given = narrow.flatMap((band) => bands[band] ?? []);
    if (given.length !== 0 && given.length !== narrow.length) found.push(`${wide} is half given`);
    const inside = given.reduce((points, band) => points + band, 0);
    if (given.length === narrow.length && inside !== bands[wide]) {
      found.push(`the bands inside ${wide} make ${inside}, not ${bands[wide]}`);
    }
  }
  return found;
}

describe('the rounds of invitations', () => {
  it('are 448, under the Open Government Licence – Canada', () => {
    expect(rounds).toHaveLength(448);
    expect(licence).toBe('Open Government Licence – Canada');
  });

  it('have a number each, used once', () => {
    const numbers = rounds.map((round) => round.number);
    const offenders = numbers.filter((number, index) => numbers.indexOf(number) !== index);
    expect(offenders.map((number) => `${number} is used twice: renumber one`)).toEqual([]);
  });

  it('stand in order of date, then of number', () => {
    const offenders = rounds
      .filter((round, index) => {
        const before = rounds[index - 1];
        if (before === undefined) return false;
        if (round.date !== before.date) return round.date < before.date;
        return Number.parseInt(round.number) < Number.parseInt(before.number);
      })
      .map((round) => `${round.number} (${round.date}): move it after the earlier rounds`);
    expect(offenders).toEqual([]);
  });

  it('carry a category that was in force on their date, or a program', () => {
    const programs: readonly string[] = PROGRAM_ROUNDS;
    const offenders = rounds.flatMap((round) => {
      if (programs.includes(round.category)) return [];
      const row = categories
        .get(round.category)
        ?.history.filter((version) => version.from <= round.date)
        .at(-1);
      if (row === undefined) return [`${round.number} (${round.date}): ${round.category} has no row`];
      return 'notInForce' in row
        ? [`${round.number} (${round.date}): ${round.category} is out of force since ${row.from}`]
        : [];
    });
    expect(offenders).toEqual([]);
  });

  it('name the version of the list exactly where they are category rounds', () => {
    const offenders = rounds
      .filter((round) => (round.categoryVersion !== null) !== categories.has(round.category))
      .map((round) => `${round.number}: ${round.category} with version ${round.categoryVersion}`);
    expect(offenders).toEqual([]);
  });

  it('have a tie-break no later than the round', () => {
    const offenders = rounds
      .filter(({ heldAt, date, tieBreak }) => tieBreak !== null && tieBreak > (heldAt ?? `${date}T24`))
      .map((round) => `${round.number}: tie-break ${round.tieBreak} is after the round`);
    expect(offenders).toEqual([]);
  });

  it('have the pool in 232 cases, as of a day no later than the round', () => {
    const pools = rounds.filter((round) => round.pool !== null);
    expect(pools).toHaveLength(232);
    const offenders = pools
      .filter((round) => round.pool !== null && round.pool.asOf > round.date)
      .map((round) => `${round.number}: the pool is of ${round.pool?.asOf}, after ${round.date}`);
    expect(offenders).toEqual([]);
  });

  it('have pools whose bands add up, unless a note says that the publication does not', () => {
    const offenders = rounds.flatMap((round) =>
      round.pool === null || round.notes !== undefined
        ? []
        : contradictions(round.pool).map((what) => `${round.number}: ${what}; check, or add a note`),
    );
    expect(offenders).toEqual([]);
  });

  it('contradict themselves only in round 247, as its note says', () => {
    const found = rounds.filter((round) => round.pool && contradictions(round.pool).length > 0);
    expect(found.map((round) => round.number)).toEqual(['247']);
  });
});
