import { createResource, createRoot, type Resource } from 'solid-js';
import type { IsoDate } from '../../engine/index.ts';
import type { AnyRound, RoundsImport } from '../../engine/rounds.ts';
import { type KeptRounds, keptOf, loadKept, saveKept, withKept } from './keptRounds.ts';

/** Every round, oldest first, and what of them an import brought. */
export interface RoundsRecord {
  readonly rounds: readonly AnyRound[];
  readonly table: readonly AnyRound[];
  readonly kept: KeptRounds | null;
}

interface RoundsState {
  readonly record: Resource<RoundsRecord>;
  readonly byNumber: Resource<ReadonlyMap<string, AnyRound>>;
  /** Keeps an import on the device; false where it holds for this visit alone. */
  readonly keep: (imported: Pick<RoundsImport, 'rounds'>, on: IsoDate) => boolean;
  readonly forget: () => void;
}

async function loadRecord(): Promise<RoundsRecord> {
  const { ROUNDS } = await import('../../engine/rounds-record.ts');
  const kept = loadKept();
  return { rounds: withKept(ROUNDS, kept), table: ROUNDS, kept };
}

function createRounds(): RoundsState {
  const [record, { mutate }] = createResource(loadRecord);
  const [byNumber] = createResource(
    () => record.latest,
    ({ rounds }) => new Map(rounds.map((round) => [round.number, round])),
  );
  const put = (table: readonly AnyRound[], kept: KeptRounds | null): boolean => {
    mutate({ rounds: withKept(table, kept), table, kept });
    return saveKept(kept);
  };
  return {
    record,
    byNumber,
    keep: (imported, on) => {
      const { table } = record.latest!;
      return put(table, keptOf(imported, table, on));
    },
    forget: () => void put(record.latest!.table, null),
  };
}

let state: RoundsState | undefined;

/** The record of the rounds: the table is large, and is fetched once, when first asked for. */
export function useRoundsState(): RoundsState {
  state ??= createRoot(createRounds);
  return state;
}

/** Every round by its number. */
export const useRounds = (): Resource<ReadonlyMap<string, AnyRound>> => useRoundsState().byNumber;
