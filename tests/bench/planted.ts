import fc from 'fast-check';
import { scoreWith } from '../engine/recount/brute-force.ts';
import {
  anyPlanted,
  type Planted,
  recover,
  type Recovered,
  richPlanted,
  type Told,
} from '../engine/recount/planted.ts';
import type { BenchRow } from './row.ts';

const SEED = 20240717;

/** How often departures planted in a dossier come back, by what the recount is told. */
export function plantedBench(): readonly BenchRow[] {
  const random = draws(anyPlanted(), 2000);
  const rich = draws(richPlanted(), 300);
  return [
    ...rowsOf('random dossiers', random, 'total'),
    ...rowsOf('random dossiers', random, 'total-and-factors'),
    ...rowsOf('full dossiers', rich, 'total'),
    ...rowsOf('full dossiers', rich, 'total-and-factors'),
  ];
}

/** The draws whose departures change the total: the others tell nothing. */
const draws = (of: fc.Arbitrary<Planted | null>, count: number): readonly Planted[] =>
  fc
    .sample(of, { seed: SEED, numRuns: count })
    .filter((planted) => planted !== null)
    .filter(
      ({ dossier, on, departures, score }) =>
        departures.length > 0 && scoreWith(dossier, on, []).total !== score.total,
    );

function rowsOf(name: string, planted: readonly Planted[], told: Told): readonly BenchRow[] {
  const found = planted.map((each) => recover(each, told));
  const share = (of: (recovered: Recovered) => boolean): number =>
    Math.round((1000 * found.filter(of).length) / found.length) / 10;
  const counts = found.map(({ explanations }) => explanations).sort((a, b) => a - b);
  const label = `${name}, ${told}`;
  const percent = (what: string, figure: number): BenchRow => ({
    name: `${label}: ${what}`,
    figure,
    unit: '%',
  });
  return [
    {
      name: `${label}: draws`,
      figure: planted.length,
      unit: 'draws',
      note: `seed ${SEED}; explanations: median ${counts[counts.length >> 1] ?? 0}, 9 in 10 at most ${counts[Math.floor(counts.length * 0.9)] ?? 0}`,
    },
    percent(
      'among the explanations',
      share(({ place }) => place > 0),
    ),
    percent(
      'first',
      share(({ place }) => place === 1),
    ),
    percent(
      'in the first three',
      share(({ place }) => place > 0 && place <= 3),
    ),
    percent(
      'the same profile in the first three sets',
      share(({ profilePlace }) => profilePlace > 0 && profilePlace <= 3),
    ),
  ];
}
