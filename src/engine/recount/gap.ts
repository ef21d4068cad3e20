import type { Dossier } from '../dossier/dossier.ts';
import { scoreDossier } from '../dossier/score-dossier.ts';
import { ok, type Result } from '../errors/issue.ts';
import type { Score } from '../score/trace.ts';
import type { Departure, NamedDate } from './departure.ts';
import type { Explanation } from './explanation.ts';
import { changesBetween, type Effect } from '../events/changes-between.ts';

/** One step from the claimed score to the officer's. */
export interface GapStep {
  /**
   * `undone`: a departure of the claim taken back; `dated`: an event between the two dates; `made`: a
   * departure of the officer's.
   */
  readonly kind: 'undone' | 'dated' | 'made';
  readonly departure: Departure | null;
  readonly effect: Effect | null;
  readonly before: number;
  readonly after: number;
}

/** From one reading to another, step by step; the steps' differences sum to that of the totals. */
export interface Gap {
  readonly claimed: Score;
  readonly officer: Score;
  readonly steps: readonly GapStep[];
}

/**
 * How the score that the candidate's reading gives becomes the one that the officer's gives: the
 * claim's departures taken back one by one, then what happened between the two dates, then the officer's
 * departures made one by one. Each step's points are what it did once those before it were done.
 */
export function gapBetween(
  dossier: Dossier,
  claimed: Pick<Explanation, 'date' | 'on' | 'departures' | 'score'>,
  officer: Pick<Explanation, 'date' | 'on' | 'departures' | 'score'>,
): Result<Gap> {
  const [from, to] = [dayOf(claimed), dayOf(officer)];
  const undone = departureSteps(dossier, from, claimed.departures);
  if (!undone.ok) return undone;
  const dated = datedSteps(dossier, from, to);
  if (!dated.ok) return dated;
  const made = departureSteps(dossier, to, officer.departures);
  if (!made.ok) return made;
  const takenBack = [...undone.value].reverse().map(({ departure, before, after }): GapStep => ({
    kind: 'undone',
    departure,
    effect: null,
    before: after,
    after: before,
  }));
  const steps = [...takenBack, ...dated.value, ...made.value];
  return ok({ claimed: claimed.score, officer: officer.score, steps });
}

const dayOf = ({ date, on }: Pick<Explanation, 'date' | 'on'>): NamedDate => ({
  name: date,
  date: on,
});

function departureSteps(
  dossier: Dossier,
  day: NamedDate,
  departures: readonly Departure[],
): Result<readonly GapStep[]> {
  const totals: number[] = [];
  for (let count = 0; count <= departures.length; count += 1) {
    const scored = scoreDossier(dossier, day.date, { departures: departures.slice(0, count) });
    if (!scored.ok) return scored;
    totals.push(scored.value.score.total);
  }
  return ok(
    departures.map((departure, place) => ({
      kind: 'made',
      departure,
      effect: null,
      before: totals[place]!,
      after: totals[place + 1]!,
    })),
  );
}

/** What happened between the dates, forwards or backwards. */
function datedSteps(dossier: Dossier, from: NamedDate, to: NamedDate): Result<readonly GapStep[]> {
  if (from.date === to.date) return ok([]);
  const forwards = from.date < to.date;
  const change = forwards ? changesBetween(dossier, from, to) : changesBetween(dossier, to, from);
  if (!change.ok) return change;
  let total = change.value.before.total;
  const steps = change.value.effects.map((effect): GapStep => {
    const before = total;
    total += effect.total;
    return { kind: 'dated', departure: null, effect, before, after: total };
  });
  if (forwards) return ok(steps);
  return ok(
    [...steps].reverse().map((step) => ({ ...step, before: step.after, after: step.before })),
  );
}
