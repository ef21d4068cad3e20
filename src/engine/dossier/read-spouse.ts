import type { SpouseProfile } from '../profile/profile.ts';
import type { Spouse } from './dossier.ts';
import type { ItemReason } from './item.ts';
import {
  judging,
  note,
  type ReadContext,
  type Ternary,
  type Verdict,
  verdictOn,
} from './read-context.ts';
import type { WorkCount } from './reading.ts';
import { isResident } from './read-additional.ts';
import { readEducation } from './read-credentials.ts';
import { readTests, type UsableTest } from './read-tests.ts';
import { readWork } from './work/read-work.ts';

export interface SpouseReading {
  /** Scored with the spouse's columns: true, false, or not known. */
  readonly counted: Ternary;
  readonly profile: SpouseProfile;
  readonly tests: readonly UsableTest[];
  readonly canadianWork: WorkCount;
}

/** The spouse or partner; null when there is none, or none that can count. */
export function readSpouse(spouse: Spouse | null, given: ReadContext): SpouseReading | null {
  if (spouse === null) return null;
  const { counted, why } = judgeSpouse(spouse, given);
  const gives = { fact: 'spouse' } as const;
  given.items.push({ kind: 'spouse', path: ['spouse'], counted, why, from: spouse.since, until: null, gives }); // prettier-ignore
  // A spouse who does not count has items too, but no notes.
  const ctx = counted === false ? { ...given, notes: [], unknown: [] } : given;
  if (counted === true) note(ctx, 'spouse-counted', ['spouse'], true);
  const { canadian } = readWork(spouse.jobs, ['spouse'], ctx, ['canadian']);
  const { education } = readEducation(spouse.credentials, ['spouse'], ctx);
  const tests = readTests(spouse.languageTests, ['spouse'], ctx);
  if (counted === false) return null;
  const profile = { education, firstLanguage: null, canadianWorkYears: canadian.years };
  return { counted, profile, tests, canadianWork: canadian };
}

/** Whether the candidate is scored with the spouse: true, false, or not known. */
export const isCounted = (spouse: Spouse, ctx: ReadContext): Ternary =>
  judgeSpouse(spouse, ctx).counted;

const judgeSpouse = (spouse: Spouse, ctx: ReadContext): Verdict<ItemReason<'spouse'>> =>
  verdictOn(['spouse', 'accompanying'], ctx, () => accompanies(spouse, ctx));

/** Accompanying, and neither citizen nor permanent resident; married or common-law on the date. */
function accompanies(
  { accompanying, status, since }: Spouse,
  ctx: ReadContext,
): Verdict<ItemReason<'spouse'>> {
  const { against, unknown, verdict } = judging<ItemReason<'spouse'>>(ctx);
  const at = (fact: keyof Spouse) => ['spouse', fact];
  if (since !== null && since > ctx.date) {
    against('not-yet', 'spouse-not-yet', at('since'), { since, on: ctx.date });
    return verdict();
  }
  if (accompanying === false) against('not-accompanying', 'spouse-not-accompanying', at('accompanying')); // prettier-ignore
  if (isResident(status) === true) against('resident', 'spouse-resident', at('status'), { status });
  for (const [fact, value] of Object.entries({ accompanying, status } as const)) {
    const name = fact as 'accompanying' | 'status';
    if (value === null) unknown(`${name}-unknown`, 'spouse-fact-missing', at(name), { fact });
  }
  return verdict();
}
