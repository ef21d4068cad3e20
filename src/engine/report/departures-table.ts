import type { Explanation } from '../recount/explanation.ts';
import type { Block, Cell, TableCode } from './blocks.ts';

/** The departures of an explanation, each with what would do the same, who decides it, and its law. */
export function departuresTable(
  code: TableCode,
  { departures, instead }: Pick<Explanation, 'departures' | 'instead'>,
): Block {
  return {
    kind: 'table',
    code,
    columns: ['departure', 'kind', 'side', 'law'],
    rows: departures.map((departure, place): readonly Cell[] => [
      { kind: 'departure', departure, instead: instead[place] ?? [] },
      { kind: 'departure-kind', value: departure.kind },
      { kind: 'departure-side', value: departure.side },
      { kind: 'law', law: departure.law, source: departure.source },
    ]),
    standing: 'inferred',
  };
}
