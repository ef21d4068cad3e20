import { describe, expect, it } from 'vitest';
import fst from '../../tables/programs/fst.json' with { type: 'json' };
import proposal from '../../tables/proposals/consultation-2026.json' with { type: 'json' };
import rounds from '../../tables/rounds/rounds.json' with { type: 'json' };
import { fstTableSchema } from '../../src/engine/tables/schemas/programs.ts';
import { proposalSchema } from '../../src/engine/tables/schemas/proposals.ts';
import { roundSchema } from '../../src/engine/tables/schemas/rounds.ts';

/** What a schema takes of a value in the place of a table's own. */
const takes =
  (schema: { safeParse(value: unknown): { success: boolean } }, withValue: (value: never) => unknown) =>
  (value: unknown): boolean =>
    schema.safeParse(withValue(value as never)).success;

const [round] = rounds.rounds;
const [row] = fst.history;
const [tier] = proposal.wageTiers;

describe('a row that is not as its schema says is refused', () => {
  it.each<readonly [string, (value: unknown) => boolean, readonly unknown[], readonly unknown[]]>([
    ['the number of a round', takes(roundSchema, (number) => ({ ...round, number })), ['1', '91b', '304'], ['', 'x1', '91bc', '91b ', '91B']],
    ['its moment', takes(roundSchema, (heldAt) => ({ ...round, heldAt })), [null, '2024-07-17', '2024-07-17T12:00:00Z'], ['2024-07-17T12:00Z', 'on 2024-07-17', '2024-07-17T12:00:00Z.']],
    ['its notes', takes(roundSchema, (notes) => ({ ...round, notes })), [['one'], ['one', 'two']], [[], ['']]],
    ['the groups of a trade', takes(fstTableSchema, (include) => ({ ...fst, history: [{ ...row, trades: { ...row!.trades, include } }] })), [['72'], ['72', '72106']], [[], ['7'], ['721060'], ['x72'], ['72x']]],
    ['their levels', takes(fstTableSchema, (levels) => ({ ...fst, history: [{ ...row, trades: { ...row!.trades, levels } }] })), [null, ['2'], ['2', '3']], [[], ['']]],
    ['the ratio of a tier', takes(proposalSchema, (ratio) => ({ ...proposal, wageTiers: [{ ...tier, ratio }] })), ['1', '12', '1.5', '1.25'], ['', '1.', '.5', '1,5', 'x1', '1x']],
  ])('%s', (_, isTaken, right, wrong) => {
    expect(right.filter((value) => !isTaken(value))).toEqual([]);
    expect(wrong.filter((value) => isTaken(value))).toEqual([]);
  }); // prettier-ignore
});
