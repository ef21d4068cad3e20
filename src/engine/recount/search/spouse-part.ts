import { type SpouseVariants, spouseVariants } from '../../dossier/parts.ts';
import type { Ternary } from '../../dossier/read-context.ts';
import type { EducationReading } from '../../dossier/read-credentials.ts';
import { isCounted } from '../../dossier/read-spouse.ts';
import type { UsableTest } from '../../dossier/read-tests.ts';
import { BLANK } from '../../profile/blank.ts';
import type { SpouseProfile } from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import { combineParts } from './combine-parts.ts';
import { educationPart } from './education-part.ts';
import { type Effect, factOf, readerUnder } from './effects.ts';
import { enumeratePart } from './enumerate-part.ts';
import { spouseLanguagePart } from './language-part.ts';
import type { Part } from './part.ts';
import { classesOf, spouseSignature } from './signature.ts';
import { workPart } from './work-part.ts';

/** The spouse or partner: whether scored with, and then the education, language and Canadian work. */
export function spousePart(
  from: PlainReadingCase,
  effects: readonly Effect[],
  most: number,
  grids: readonly Rules[],
): Part<SpouseVariants> {
  const { spouse } = from.dossier;
  if (spouse === null) return enumeratePart<SpouseVariants>([], most, () => [null], String);
  const of = (...keys: readonly string[]): readonly Effect[] =>
    effects.filter((effect) => keys.includes(String(factOf(effect)[1])));
  const worth = spouseSignature(grids);
  const facts = classesOf(['spouseEducation', 'spouseCanadianWorkYears'], grids);
  const variantWorth = (profile: SpouseProfile | null): string => {
    if (profile === null) return 'none';
    const { firstLanguage } = profile;
    const own = facts({ ...BLANK, spouse: profile });
    return `${own} ${firstLanguage === null ? '' : worth(firstLanguage)}`;
  };
  return combineParts<
    SpouseVariants,
    readonly [Ternary, EducationReading, number, readonly UsableTest[]]
  >(
    [
      enumeratePart<Ternary>(
        of('accompanying'),
        most,
        readerUnder(from, (_, context) => isCounted(spouse, context)),
        String,
      ),
      educationPart(
        from,
        'spouse',
        of('credentials', 'education'),
        most,
        ({ education }) => education,
      ),
      workPart(from, ['spouse', 'canadianWork'], of('jobs', 'canadianWork'), most, String),
      spouseLanguagePart(from, of('languageTests'), most, worth),
    ],
    most,
    ([counted, { education }, canadianWorkYears, tests]) =>
      spouseVariants(
        counted,
        { education, firstLanguage: null, canadianWorkYears },
        tests,
        grids[0]!,
      ).variants,
    (variants) => variants.map(variantWorth).join('; '),
  );
}
