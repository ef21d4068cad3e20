import type { IsoDate } from '../../engine/index.ts';
import type { AnyRound, RoundsImport } from '../../engine/rounds.ts';
import { preference } from './preference.ts';

/** What an import of the official feed brought, kept on the device beside the table of rounds. */
export interface KeptRounds {
  /** The day of the import. */
  readonly on: IsoDate;
  readonly added: readonly AnyRound[];
  /** Rounds of the table with values that the feed corrects, whole. */
  readonly corrected: readonly AnyRound[];
}

const KEY = 'crs-recount:rounds';
const FORMAT = 1;
const store = preference(KEY);

/** What of an import is not in the table as it came with the app. */
export function keptOf(
  { rounds }: Pick<RoundsImport, 'rounds'>,
  table: readonly AnyRound[],
  on: IsoDate,
): KeptRounds {
  const held = new Map(table.map((round) => [round.number, round]));
  const differs = (round: AnyRound): boolean =>
    JSON.stringify(held.get(round.number)) !== JSON.stringify(round);
  return {
    on,
    added: rounds.filter(({ number }) => !held.has(number)),
    corrected: rounds.filter((round) => held.has(round.number) && differs(round)),
  };
}

/** The table with what was kept: a round that the table has come to hold is the table's. */
export function withKept(table: readonly AnyRound[], kept: KeptRounds | null): readonly AnyRound[] {
  if (kept === null) return table;
  const corrected = new Map(kept.corrected.map((round) => [round.number, round]));
  const held = new Set(table.map(({ number }) => number));
  const added = kept.added.filter(({ number }) => !held.has(number));
  return [...table.map((round) => corrected.get(round.number) ?? round), ...added].sort(inOrder);
}

/** Whether a round of the record is as an import brought it. */
export const holds = (kept: KeptRounds, round: AnyRound): boolean =>
  kept.added.includes(round) || kept.corrected.includes(round);

/** By day, then by number, then by letter. */
function inOrder(a: AnyRound, b: AnyRound): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return Number.parseInt(a.number) - Number.parseInt(b.number) || (a.number < b.number ? -1 : 1);
}

const isRound = (value: unknown): value is AnyRound => {
  const { number, date, cutOff, category, pool } = (value ?? {}) as Partial<AnyRound>;
  return (
    [number, date, category].every((text) => typeof text === 'string') &&
    typeof cutOff === 'number' &&
    pool !== undefined
  );
};

const isRounds = (value: unknown): value is readonly AnyRound[] =>
  Array.isArray(value) && value.every(isRound);

/** null: nothing was kept, or nothing that can be read. The feed can be imported again. */
export function readKept(text: string | null): KeptRounds | null {
  if (text === null || text === '') return null;
  try {
    const { format, on, added, corrected } = JSON.parse(text) as Partial<
      KeptRounds & { readonly format: number }
    >;
    if (format !== FORMAT || on === undefined) return null;
    if (!isRounds(added) || !isRounds(corrected)) return null;
    return { on, added, corrected };
  } catch {
    return null;
  }
}

export const loadKept = (): KeptRounds | null => readKept(store.read());

/** False where the browser did not take it: it holds for this visit alone. */
export function saveKept(kept: KeptRounds | null): boolean {
  const text = kept === null ? '' : JSON.stringify({ format: FORMAT, ...kept });
  store.write(text);
  return (store.read() ?? '') === text;
}
