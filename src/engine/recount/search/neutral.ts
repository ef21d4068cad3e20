import { noResult } from '../../dossier/choose-languages.ts';
import type { LanguageResult, Profile, SpouseProfile } from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import type { ResultSignature } from './language-part.ts';
import { abilityPoints, classesOf } from './signature.ts';

/** A profile with nothing in it, over which one part at a time is looked at. */
export const NEUTRAL: Profile = {
  age: 0,
  education: 'less-than-secondary',
  firstLanguage: noResult('english'),
  secondLanguage: null,
  canadianWorkYears: 0,
  foreignWorkYears: 0,
  tradeCertificate: false,
  spouse: null,
  nomination: false,
  arrangedEmployment: 'none',
  canadianStudy: 'none',
  sibling: false,
};

export const NEUTRAL_SPOUSE: SpouseProfile = {
  education: 'less-than-secondary',
  firstLanguage: null,
  canadianWorkYears: 0,
};

/** What a candidate's result is worth as first and as second language, in any grid. */
export function resultSignature(grids: readonly Rules[]): ResultSignature {
  const asFirst = abilityPoints('firstLanguage', grids, NEUTRAL);
  const asSecond = abilityPoints('secondLanguage', grids, NEUTRAL);
  const least = classesOf(['firstLanguageMin', 'frenchMin', 'englishMin'], grids);
  return rememberedByLevels((result) => {
    const minimum = least({ ...NEUTRAL, firstLanguage: result });
    return `${result.language} ${asFirst(result)} | ${asSecond(result)} | ${minimum}`;
  });
}

/** What a spouse's result is worth. */
export const spouseSignature = (grids: readonly Rules[]): ResultSignature =>
  rememberedByLevels(abilityPoints('spouseLanguage', grids, NEUTRAL));

function rememberedByLevels(worth: ResultSignature): ResultSignature {
  const known = new Map<string, string>();
  return (result: LanguageResult) => {
    const { reading, writing, listening, speaking } = result.clb;
    const key = `${result.language} ${reading} ${writing} ${listening} ${speaking}`;
    const found = known.get(key) ?? worth(result);
    known.set(key, found);
    return found;
  };
}
