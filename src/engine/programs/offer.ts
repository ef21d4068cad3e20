import { addDays, addYears, type IsoDate } from '../dates/plain-date.ts';
import type { Offer } from '../dossier/dossier.ts';
import { all, type Tri } from '../dossier/pass.ts';
import { workRulesOn } from '../dossier/work/work-rules.ts';
import type { Path } from '../errors/issue.ts';
import { readNoc } from '../noc/noc.ts';
import { standsOn, type View } from './verdict.ts';

interface OfferNeed {
  readonly noc: 'noc2016' | 'noc2021';
  readonly isWanted: (code: string, level: string) => boolean;
  /** null: without an end. */
  readonly years: number | null;
}

/** Whether an offer of the kind asked for stands on a day. What its employer had to do is not in a dossier. */
export function offerOn(offer: Offer | null, need: OfferNeed, { date, manner }: View): Tri {
  if (offer === null) return false;
  const ruling = manner.rulings.get('offer');
  if (ruling === false) return false;
  return all([standsOn(offer, date), ofKind(offer, need, date), longEnough(offer, need.years)]);
}

function ofKind({ noc }: Offer, { noc: classification, isWanted }: OfferNeed, date: IsoDate): Tri {
  if (noc === null) return null;
  const { codes, levels } = readNoc(noc, { ...workRulesOn(date), noc: classification });
  const wanted = codes.map((code, at) => isWanted(code, levels[at]!));
  if (codes.length > 0 && wanted.every(Boolean)) return true;
  return wanted.some(Boolean) ? null : false;
}

/** A short time between the dates may be that of the offer's own validity, so it leaves this open. */
function longEnough({ from, until }: Offer, years: number | null): Tri {
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
