import { letterBench } from './letter.ts';
import { roundsBench } from './rounds.ts';
import { plantedBench } from './planted.ts';
import { recountBench } from './recount.ts';
import type { BenchRow } from './row.ts';
import { scoreBench } from './score.ts';
import { whatifBench } from './whatif.ts';

/** `npm run bench`: every measurement, or the ones whose names are given. Figures are of this machine; ratios compare. */
type Bench = () => readonly BenchRow[] | Promise<readonly BenchRow[]>;
const BENCHES: Readonly<Record<string, Bench>> = {
  score: scoreBench,
  recount: recountBench,
  planted: plantedBench,
  letter: letterBench,
  rounds: roundsBench,
  whatif: whatifBench,
};

const wanted = process.argv.slice(2);

for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const row of await bench()) console.log(`  ${line(row)}`);
}

function line({ name, figure, unit, against, note }: BenchRow): string {
  const ratio = against === undefined ? '' : `  ${against.ratio.toFixed(2)} × ${against.name}`;
  return `${name.padEnd(34)} ${figure.toLocaleString('en-CA').padStart(14)} ${unit}${ratio}${note === undefined ? '' : `  (${note})`}`;
}
