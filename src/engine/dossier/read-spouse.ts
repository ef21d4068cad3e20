import type { SpouseProfile } from '../profile/profile.ts';
import type { Spouse } from './dossier.ts';
import {
  all,
  note,
  noteUnknown,
  type ReadContext,
  withOverride,
  type Ternary,
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
export function readSpouse(spouse: Spouse | null, context: ReadContext): SpouseReading | null {
  if (spouse === null) return null;
  const counted = isCounted(spouse, context);
  if (counted === false) return null;
  if (counted === true) note(context, 'spouse-counted', ['spouse'], true);
  const { canadian } = readWork(spouse.jobs, ['spouse'], context, ['canadian']);
  const { education } = readEducation(spouse.credentials, ['spouse'], context);
  return {
    counted,
    profile: { education, firstLanguage: null, canadianWorkYears: canadian.years },
    tests: readTests(spouse.languageTests, ['spouse'], context),
    canadianWork: canadian,
  };
}

/** Whether the candidate is scored with the spouse: true, false, or not known. */
export const isCounted = (spouse: Spouse, context: ReadContext): Ternary =>
  withOverride(['spouse', 'accompanying'], context, () => accompanies(spouse, context));

/** Accompanying, and neither citizen nor permanent resident; married or common-law on the date. */
function accompanies({ accompanying, status, since }: Spouse, context: ReadContext): Ternary {
  if (since !== null && since > context.date) {
    note(context, 'spouse-not-yet', ['spouse', 'since'], false, { since, on: context.date });
    return false;
  }
  if (accompanying === false)
    note(context, 'spouse-not-accompanying', ['spouse', 'accompanying'], false);
  const resident = isResident(status);
  if (resident === true) note(context, 'spouse-resident', ['spouse', 'status'], false, { status });
  const verdict = all([accompanying, resident === null ? null : !resident]);
  if (verdict !== null) return verdict;
  for (const [fact, value] of Object.entries({ accompanying, status })) {
    if (value === null) noteUnknown(context, 'spouse-fact-missing', ['spouse', fact], { fact });
  }
  return null;
}
