import { createResource, createRoot, type Resource } from 'solid-js';
import type { IsoDate } from '../../engine/index.ts';

/** What the first page needs of a round. */
export interface RoundRow {
  readonly number: string;
  readonly date: IsoDate;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly cutOff: number;
}

async function loadRounds(): Promise<ReadonlyMap<string, RoundRow>> {
  const { rounds } = (await import('../../../tables/rounds/rounds.json')).default;
  return new Map(rounds.map((round) => [round.number, round as unknown as RoundRow]));
}

let table: Resource<ReadonlyMap<string, RoundRow>> | undefined;

/** Every round by its number: the table is large, and is fetched once, when first asked for. */
export function useRounds(): Resource<ReadonlyMap<string, RoundRow>> {
  table ??= createRoot(() => createResource(loadRounds)[0]);
  return table;
}
