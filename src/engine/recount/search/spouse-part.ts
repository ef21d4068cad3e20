import { applyDepartures } from '../../dossier/change.ts';
import { startContext, type Ternary } from '../../dossier/read-context.ts';
import { readEducation } from '../../dossier/read-credentials.ts';
import { isCounted } from '../../dossier/read-spouse.ts';
import type { EducationLevel, LanguageResult, SpouseProfile } from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import { total } from '../../score/total.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Effect } from './effects.ts';
import { joinedPart } from './joined.ts';
import { departuresIn, spouseLanguagePart } from './language-part.ts';
import { leafPart } from './leaf.ts';
import { BLANK } from '../../profile/blank.ts';
import { spouseSignature } from './result-signature.ts';
import type { Part } from './part.ts';
import { classesOf } from './signature.ts';
import { workPart } from './work-part.ts';

type Variants = readonly (SpouseProfile | null)[];

/** The spouse or partner: whether scored with, and then the education, language and Canadian work. */
export function spousePart(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
  grids: readonly Rules[],
): Part<Variants> {
  const { spouse } = from.dossier;
  if (spouse === null) return leafPart<Variants>([], most, () => [null], String);
  const of = (...keys: readonly string[]): readonly Effect[] =>
    effects.filter(({ departures: [{ fact }] }) => keys.includes(String(fact[1])));
  const counted = leafPart<Ternary>(
    of('accompanying'),
    most,
    (chosen) => {
      const { overrides } = applyDepartures(from.dossier, departuresIn(chosen));
      return isCounted(spouse, startContext(from.date, 'least', overrides));
    },
    String,
  );
  const worth = spouseSignature(grids);
  const facts = classesOf(['spouseEducation', 'spouseCanadianWorkYears'], grids);
  const asked = (profile: SpouseProfile): string => facts({ ...BLANK, spouse: profile });
  const variantWorth = (profile: SpouseProfile | null): string => {
    if (profile === null) return 'none';
    const { firstLanguage } = profile;
    return `${asked(profile)} ${firstLanguage === null ? '' : worth(firstLanguage)}`;
  };
  return joinedPart<
    Variants,
    readonly [Ternary, EducationLevel, number, readonly LanguageResult[]]
  >(
    [
      counted,
      educationPart(from, of('credentials', 'education'), most),
      workPart(from, ['spouse', 'canadianWork'], of('jobs', 'canadianWork'), most, String),
      spouseLanguagePart(from, of('languageTests'), most, worth),
    ],
    most,
    ([isIn, education, canadianWorkYears, results]) => {
      if (isIn === false) return [null];
      const base: SpouseProfile = { education, firstLanguage: null, canadianWorkYears };
      const profile = withLanguage(base, results, grids[0]!);
      return isIn === true ? [profile] : [profile, null];
    },
    (variants) => variants.map(variantWorth).join('; '),
  );
}

function educationPart(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
): Part<EducationLevel> {
  return leafPart<EducationLevel>(
    effects,
    most,
    (chosen) => {
      const { dossier, overrides } = applyDepartures(from.dossier, departuresIn(chosen));
      const context = startContext(from.date, 'least', overrides);
      return readEducation(dossier.spouse?.credentials ?? [], ['spouse'], context).education;
    },
    String,
  );
}

/** The result that scores most as the spouse's first language; the first of those that score alike. */
function withLanguage(
  base: SpouseProfile,
  results: readonly LanguageResult[],
  rules: Rules,
): SpouseProfile {
  const points = (firstLanguage: LanguageResult | null): number =>
    total({ ...BLANK, spouse: { ...base, firstLanguage } }, rules);
  const firstLanguage = results.reduce<LanguageResult | null>(
    (best, result) => (best === null || points(result) > points(best) ? result : best),
    null,
  );
  return { ...base, firstLanguage };
}
