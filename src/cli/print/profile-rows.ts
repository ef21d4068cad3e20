import type { Profile } from '../../engine/index.ts';
import { ABILITIES } from '../../engine/constants.ts';
import type { LanguageResult } from '../../engine/schema.ts';
import { type CodesText, formatList, keyText } from '../../text/index.ts';

/** A profile as rows of a name and a value. */
export function profileRows(profile: Profile, codes: CodesText): readonly (readonly string[])[] {
  const { names } = codes;
  const flag = (value: boolean): string => (value ? names.yes : names.no);
  const { spouse } = profile;
  const rows: readonly (readonly [keyof Profile, string])[] = [
    ['age', names.years(profile.age)],
    ['education', names.levels[profile.education].label],
    ['firstLanguage', languageText(profile.firstLanguage, codes)],
    ['secondLanguage', languageText(profile.secondLanguage, codes)],
    ['canadianWorkYears', names.years(profile.canadianWorkYears)],
    ['foreignWorkYears', names.years(profile.foreignWorkYears)],
    ['tradeCertificate', flag(profile.tradeCertificate)],
    ['spouse', spouse === null ? names.none : ''],
    ['nomination', flag(profile.nomination)],
    ['arrangedEmployment', names.arrangedEmployment[profile.arrangedEmployment].label],
    ['canadianStudy', names.canadianStudy[profile.canadianStudy].label],
    ['sibling', flag(profile.sibling)],
  ];
  return rows.flatMap(([key, value]) => [
    [keyText(key, codes), value],
    ...(key === 'spouse' && spouse !== null ? spouseRows(spouse, codes) : []),
  ]);
}

const spouseRows = (
  spouse: NonNullable<Profile['spouse']>,
  codes: CodesText,
): readonly (readonly string[])[] => [
  [`  ${keyText('education', codes)}`, codes.names.levels[spouse.education].label],
  [`  ${keyText('firstLanguage', codes)}`, languageText(spouse.firstLanguage, codes)],
  [`  ${keyText('canadianWorkYears', codes)}`, codes.names.years(spouse.canadianWorkYears)],
];

function languageText(result: LanguageResult | null, { names, language }: CodesText): string {
  if (result === null) return names.noLanguage;
  const levels = ABILITIES.map((ability) => `${names.abilities[ability]} ${result.clb[ability]}`);
  const { label } = names.languages[result.language];
  return `${label}, ${names.scales[result.language]} ${formatList(levels, language)}`;
}
