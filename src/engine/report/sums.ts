import type { Dossier } from '../dossier/dossier.ts';
import { scoreDossier } from '../dossier/score-dossier.ts';
import type { Departure } from '../recount/departure.ts';
import type { Explanation } from '../recount/explanation.ts';
import type { Gap, GapStep } from '../recount/gap.ts';
import type { Block, SumTerm } from './blocks.ts';

/** From the plain total to the explained one, with a step for each departure added. */
export function departuresSum(dossier: Dossier, { departures, on }: Explanation): Block {
  const totals = departures.reduce<readonly number[]>(
    (reached, _, place) => [...reached, totalWith(dossier, on, departures.slice(0, place + 1))],
    [totalWith(dossier, on, [])],
  );
  const steps = departures.map((departure, place): SumTerm => {
    const points = totals[place + 1]! - totals[place]!;
    return { what: { kind: 'departure', departure, instead: [] }, points };
  });
  const start: SumTerm = { what: { kind: 'start' }, points: totals[0]! };
  return { kind: 'sum', terms: [start, ...steps], total: totals.at(-1)! };
}

function totalWith(
  dossier: Dossier,
  on: Explanation['on'],
  departures: readonly Departure[],
): number {
  const scored = scoreDossier(dossier, on, { departures });
  return scored.ok ? scored.value.score.total : 0;
}

/** From the score claimed to the officer's: what is taken back, what time changed, what is read otherwise. */
export function gapSum({ claimed, officer, steps }: Gap): Block {
  const start: SumTerm = { what: { kind: 'claimed' }, points: claimed.total };
  return { kind: 'sum', terms: [start, ...steps.map(termOf)], total: officer.total };
}

function termOf({ kind, departure, effect, before, after }: GapStep): SumTerm {
  const points = after - before;
  if (kind === 'dated') return { what: { kind: 'cause', cause: effect!.cause }, points };
  if (kind === 'undone') return { what: { kind: 'undone', departure: departure! }, points };
  return { what: { kind: 'departure', departure: departure!, instead: [] }, points };
}
