import {
  type Dossier,
  parseDossier,
  type Recount,
  read,
  recount,
  score,
} from '../../src/engine/index.ts';
import { rulesFor } from '../../src/engine/dossier.ts';
import { departuresOf, type Departure, excludeEachOther } from '../../src/engine/recount.ts';
import { departureWeights } from '../../src/engine/tables.ts';
import refused from '../../src/app/examples/refused.json' with { type: 'json' };
import { dossierOfJobs, largeDossier } from './large-dossier.ts';
import { seeded } from './random-profiles.ts';
import type { BenchRow } from './row.ts';
import { leastProcessorMilliseconds, shortestMilliseconds } from './time.ts';

const DOSSIER = largeDossier();
const DATE = 'invitation' as const;
const ON = DOSSIER.dates[DATE]!;
const SAMPLE = 4000;
const SEED = 20240717;

/**
 * The recount of a dossier of twelve jobs, four tests, four credentials and a spouse, beside plain
 * enumeration: reading and scoring every set of departures. All sets of four would take plain
 * enumeration the better part of an hour, so that it is timed on sets drawn at random from them.
 */
export function recountBench(): readonly BenchRow[] {
  const total = totalOf([]) - 25;
  const answer = (most: number): Recount => {
    const found = recount(DOSSIER, { dates: [DATE], total }, { most });
    if (!found.ok) throw new Error('no rules');
    return found.value;
  };
  const { searched, explanations } = answer(4);
  const sets = searched.dates[0]!.sets;
  const held = heldDuring(() => answer(4));
  const departures = officersDepartures();
  const milliseconds = shortestMilliseconds(() => answer(4), 9);
  const drawn = drawSets(departures, 4, SAMPLE);
  const perSet = shortestMilliseconds(() => drawn.forEach(totalOf), 3) / SAMPLE;
  const two = everyPair(departures);
  const plainTwo = shortestMilliseconds(() => two.forEach(totalOf), 1);
  const searchTwo = shortestMilliseconds(() => answer(2), 5);
  return [
    row('departures that apply', departures.length, 'departures'),
    row('sets of up to 4', sets, 'sets'),
    row('different readings visited', searched.visited, 'readings', {
      note: `${searched.pruned} more known from bounds to miss`,
    }),
    row('explanations', explanations.length, 'explanations', {
      note: `standing for ${explanations.reduce((sum, each) => sum + each.sets, 0)} sets`,
    }),
    row('plain enumeration, up to 2', plainTwo, 'ms', { note: `${two.length} sets, all of them` }),
    row('recount, up to 2', searchTwo, 'ms', {
      against: { name: 'faster than plain enumeration', ratio: plainTwo / searchTwo },
    }),
    row('plain enumeration, up to 4', perSet * sets, 'ms', {
      note: `from ${SAMPLE} sets drawn at random, ${(perSet * 1000).toFixed(0)} µs each`,
    }),
    row('recount, up to 4', milliseconds, 'ms', {
      against: { name: 'faster than plain enumeration', ratio: (perSet * sets) / milliseconds },
    }),
    ...refusedRows(),
    ...manyJobsRows(),
    row('memory held during a recount', held, 'MB', { note: 'above what was held before it' }),
  ];
}

/** The worked example, explained on its four dates: how often a dossier or a part of it is read. */
function refusedRows(): readonly BenchRow[] {
  const parsed = parseDossier(refused);
  if (!parsed.ok) throw new Error('no dossier');
  const counter = globalThis as { readings?: number };
  counter.readings = 0;
  const { searched } = answerOf(parsed.value, REFUSED_TOTAL);
  return [
    row('refused example, readings', counter.readings, 'readings', {
      note: `${searched.visited} combinations of what they gave were scored`,
    }),
  ];
}

/** The total of the worked example that its documents prove. */
const REFUSED_TOTAL = 513;

function manyJobsRows(): readonly BenchRow[] {
  const dossier = dossierOfJobs(MANY_JOBS);
  const work = () => answerOf(dossier, MANY_JOBS_TOTAL);
  const { searched, complete } = work();
  const sets = searched.dates.reduce((sum, date) => sum + date.sets, 0);
  return [
    row(`${MANY_JOBS} jobs, four dates, up to 4`, leastProcessorMilliseconds(work, 3), 'ms', {
      note: `processor time; ${sets} sets${complete ? ', all of them' : ''}`,
    }),
  ];
}

const MANY_JOBS = 80;
const MANY_JOBS_TOTAL = 500;

function answerOf(dossier: Dossier, total: number): Recount {
  const found = recount(dossier, { total }, { most: 4 });
  if (!found.ok) throw new Error('no rules');
  return found.value;
}

const row = (
  name: string,
  figure: number,
  unit: string,
  rest: Pick<BenchRow, 'against' | 'note'> = {},
): BenchRow => ({ name, figure: Math.round(figure), unit, ...rest });

function totalOf(departures: readonly Departure[]): number {
  const reading = read(DOSSIER, ON, { departures });
  const rules = rulesFor(DOSSIER, ON, { departures });
  if (!reading.ok || !rules.ok) throw new Error('no rules');
  return score(reading.value.profile, rules.value).total;
}

function officersDepartures(): readonly Departure[] {
  const found = departuresOf(DOSSIER, ON);
  if (!found.ok) throw new Error('no rules');
  return found.value.filter((departure) => (departureWeights(departure)?.officer ?? 0) > 0);
}

const fits = (set: readonly Departure[], next: Departure): boolean =>
  !set.some((other) => other === next || excludeEachOther(other, next));

/** Sets of one size, drawn at random: nearly all the sets of up to four are sets of four. */
function drawSets(
  departures: readonly Departure[],
  size: number,
  count: number,
): readonly (readonly Departure[])[] {
  const below = seeded(SEED);
  return Array.from({ length: count }, () => {
    const set: Departure[] = [];
    while (set.length < size) {
      const next = departures[below(departures.length)]!;
      if (fits(set, next)) set.push(next);
    }
    return set;
  });
}

const everyPair = (departures: readonly Departure[]): readonly (readonly Departure[])[] => [
  [],
  ...departures.map((one) => [one]),
  ...departures.flatMap((one, place) =>
    departures.slice(place + 1).flatMap((other) => (fits([one], other) ? [[one, other]] : [])),
  ),
];

/** Megabytes that one run adds to the heap at the most, as seen right after it and before any collection. */
function heldDuring(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  work();
  return Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
}
