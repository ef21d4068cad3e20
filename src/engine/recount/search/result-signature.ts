import { BLANK } from '../../profile/blank.ts';
import type { LanguageResult } from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import type { ResultSignature } from './language-part.ts';
import { abilityPoints, classesOf } from './signature.ts';

/** What a candidate's result is worth as first and as second language, in any grid. */
export function resultSignature(grids: readonly Rules[]): ResultSignature {
  const asFirst = abilityPoints('firstLanguage', grids, BLANK);
  const asSecond = abilityPoints('secondLanguage', grids, BLANK);
  const least = classesOf(['firstLanguageMin', 'frenchMin', 'englishMin'], grids);
  return rememberedByLevels((result) => {
    const minimum = least({ ...BLANK, firstLanguage: result });
    return `${result.language} ${asFirst(result)} | ${asSecond(result)} | ${minimum}`;
  });
}

/** What a spouse's result is worth. */
export const spouseSignature = (grids: readonly Rules[]): ResultSignature =>
  rememberedByLevels(abilityPoints('spouseLanguage', grids, BLANK));

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
