import { addDays, addYears, type IsoDate } from '../dates/plain-date.ts';
import type { Offer } from '../dossier/dossier.ts';
import { all, type Ternary } from '../dossier/read-context.ts';
import { workRulesOn } from '../tables/registry/work.ts';
import type { Path } from '../errors/issue.ts';
import { groupsOf, wantedIn } from './occupations.ts';
import { standsOn, type View } from './verdict.ts';

interface OfferNeed {
  readonly noc: 'noc2016' | 'noc2021';
  readonly isWanted: (code: string, level: string) => boolean;
  /** null: without an end. */
  readonly years: number | null;
}

/** Whether an offer of the kind asked for stands on a day. What its employer had to do is not in a dossier. */
export function offerOn(offer: Offer | null, need: OfferNeed, { date, overrides }: View): Ternary {
  if (offer === null) return false;
  const stands =
    overrides.counted.get('offer') ?? all([standsOn(offer, date), longEnough(offer, need.years)]);
  return all([stands, ofKind(offer, need, date)]);
}

function ofKind(
  { noc }: Offer,
  { noc: classification, isWanted }: OfferNeed,
  date: IsoDate,
): Ternary {
  return wantedIn(groupsOf(noc, { ...workRulesOn(date), noc: classification }), isWanted);
}

/** A short time between the dates may be that of the offer's own validity, so it leaves this open. */
function longEnough({ from, until }: Offer, years: number | null): Ternary {
  if (until === null) return true;
  if (years === null || from === null) return null;
  return until >= addDays(addYears(from, years), -1) ? true : null;
}

/** Facts of an offer that are not known. */
export function unknownOfOffer(offer: Offer | null): readonly Path[] {
  if (offer === null) return [];
  return (['noc', 'from'] as const)
    .filter((fact) => offer[fact] === null)
    .map((fact) => ['offer', fact]);
}
