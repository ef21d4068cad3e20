import type { IsoDate } from '../../dates/plain-date.ts';
import type { Credential } from '../../dossier/dossier.ts';
import { startContext } from '../../dossier/read-context.ts';
import { readEducation } from '../../dossier/read-credentials.ts';
import { CANADIAN_STUDY, type EducationLevel } from '../../profile/profile.ts';
import { type Changed, changed, noSpouse, type ProfileState } from '../change.ts';
import type { Who } from '../subject.ts';

export interface FurtherCredential {
  readonly level: EducationLevel;
  /** `CA`, or any other. */
  readonly country: string;
  /** Whether it earns the additional points of study in Canada. */
  readonly study: boolean;
}

/**
 * A profile with one more credential, by the rule that reads a dossier's credentials: the level that
 * the profile has is read as one credential.
 */
export function withEducation(
  state: ProfileState,
  who: Who,
  further: FurtherCredential,
): Changed<ProfileState> {
  const { profile, start } = state;
  const levelWith = (held: EducationLevel): EducationLevel => {
    const credentials = [held, further.level].map((level) => canadian(level, start));
    return readEducation(credentials, [], startContext(start, 'least')).education;
  };
  if (who === 'spouse') {
    if (profile.spouse === null) return noSpouse(state);
    const spouse = { ...profile.spouse, education: levelWith(profile.spouse.education) };
    return changed({ ...state, profile: { ...profile, spouse } });
  }
  const education = levelWith(profile.education);
  const { canadianStudy } = readEducation(
    [
      {
        ...canadian(further.level, start),
        eligibleCanadianStudy: further.study && further.country === 'CA',
      },
    ],
    [],
    startContext(start, 'least'),
  );
  const study = [profile.canadianStudy, canadianStudy].sort(
    (a, b) => CANADIAN_STUDY.indexOf(b) - CANADIAN_STUDY.indexOf(a),
  )[0]!;
  return changed({ ...state, profile: { ...profile, education, canadianStudy: study } });
}

/** A Canadian credential counts by itself: how it was proven does not matter to the rule of levels. */
const canadian = (level: EducationLevel, awarded: IsoDate): Credential => ({
  level,
  country: 'CA',
  awarded,
  eca: null,
  eligibleCanadianStudy: false,
});
