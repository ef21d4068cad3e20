import type { Issue } from '../../../engine/index.ts';
import type { Path } from '../../../engine/constants.ts';
import { isWithin } from '../../state/dossier/draft.ts';

/** The parts of the form, as sections or as the steps of a guided path, and the places whose faults are theirs. */
export const PART_PATHS = {
  candidate: [
    ['candidate', 'birthDate'],
    ['candidate', 'firstOfficialLanguage'],
  ],
  languageTests: [['candidate', 'languageTests']],
  credentials: [['candidate', 'credentials']],
  jobs: [['candidate', 'jobs']],
  spouse: [['spouse']],
  additional: [['nomination'], ['offer'], ['siblings'], ['candidate', 'tradeCertificate']],
  dates: [['dates'], ['round'], ['claimedTotal']],
} as const satisfies Readonly<Record<string, readonly Path[]>>;

/** How many faults stand in some places of the dossier. */
export const faultsIn = (issues: readonly Issue[], places: readonly Path[]): number =>
  issues.filter(({ path }) => places.some((place) => isWithin(path, place))).length;
