import type { IsoDate } from '../../../../engine/index.ts';
import { addYears } from '../../../../engine/dossier.ts';
import { type DossierSubject, targetTotal } from '../../../../engine/improve.ts';
import {
  type AnyCategory,
  type AnyRound,
  categoriesOfRounds,
  cutOffHistory,
  judgeStanding,
  standingOn,
} from '../../../../engine/rounds.ts';
import type { Before, PlanChoices, Take } from './choices.ts';

/** Cut-offs of how many of a category's last rounds the middle and the highest are taken from. */
const RECENT = 10;

/** The total to reach, and where it is from. */
export interface ResolvedTarget {
  readonly total: number;
  /** The rounds that it is taken from, oldest first; empty where it is from none. */
  readonly recent: readonly AnyRound[];
  /** The round whose cut-off it is; null: of none. */
  readonly named: AnyRound | null;
}

/** The rounds held by a day: what was known then. */
export const roundsUntil = (rounds: readonly AnyRound[], day: IsoDate): readonly AnyRound[] =>
  rounds.filter(({ date }) => date <= day);

/** The categories, that with the latest round first. */
export const categoriesByLatest = (rounds: readonly AnyRound[]): readonly AnyCategory[] =>
  categoriesOfRounds(rounds.toReversed());

/** The rounds that take the most people without a nomination. */
const WIDE: readonly AnyCategory[] = ['general', 'cec'];

/**
 * The category to begin with: of those open to the most, that with the latest round, if the candidate is in it; else
 * the latest of the past year that the candidate is in; else the first, which a plan may bring the candidate into.
 */
export function firstCategory(
  rounds: readonly AnyRound[],
  { dossier, date }: DossierSubject,
): AnyCategory | null {
  const standing = standingOn(dossier, date);
  const isIn = (category: AnyCategory): boolean => {
    const { latest } = cutOffHistory(rounds, category);
    return (
      standing.ok &&
      latest !== null &&
      latest.date > addYears(date, -1) &&
      judgeStanding(standing.value, latest).eligible === 'met'
    );
  };
  const categories = categoriesByLatest(rounds);
  const wide = categories.filter((each) => WIDE.includes(each));
  return wide.find(isIn) ?? categories.find(isIn) ?? wide[0] ?? categories[0] ?? null;
}

/** null: there is no round, or none of the category. */
export function cutOffTarget(
  rounds: readonly AnyRound[],
  category: AnyCategory,
  take: Take,
  subject: DossierSubject,
): ResolvedTarget | null {
  const recent = cutOffHistory(rounds, category).rounds.slice(-RECENT);
  const cutOffs = recent.map(({ cutOff }) => cutOff);
  const total = targetTotal({ kind: 'cut-offs', cutOffs, take }, subject);
  if (!total.ok) return null;
  const named = take === 'median' ? null : recent.findLast(({ cutOff }) => cutOff === total.value);
  return { total: total.value, recent, named: named ?? null };
}

/** The totals that "as before the refusal" may mean, of those that the file tells. */
export function beforeTargets(
  subject: DossierSubject,
  round: AnyRound | null,
): Readonly<Record<Before, ResolvedTarget | null>> {
  const total = targetTotal({ kind: 'before-refusal' }, subject);
  return {
    total: total.ok ? { total: total.value, recent: [], named: null } : null,
    'cut-off': round === null ? null : { total: round.cutOff, recent: [round], named: round },
  };
}

/** The target chosen; null: not known yet. */
export function resolveTarget(
  choices: PlanChoices,
  rounds: readonly AnyRound[],
  own: AnyRound | null,
  subject: DossierSubject,
): ResolvedTarget | null {
  switch (choices.kind) {
    case 'total':
      return choices.total === null ? null : { total: choices.total, recent: [], named: null };
    case 'before': {
      const targets = beforeTargets(subject, own);
      return targets[choices.before] ?? targets.total ?? targets['cut-off'];
    }
    case 'cut-offs': {
      const category = chosenCategory(choices, rounds, subject);
      return category === null ? null : cutOffTarget(rounds, category, choices.take, subject);
    }
  }
}

/** The category chosen while it has rounds, else the first. */
const chosenCategory = (
  { category }: PlanChoices,
  rounds: readonly AnyRound[],
  subject: DossierSubject,
): AnyCategory | null =>
  categoriesByLatest(rounds).find((each) => each === category) ?? firstCategory(rounds, subject);
