import {
  COUNTRIES,
  EDUCATION_LEVELS,
  EMPLOYMENT,
  LETTERS,
  OFFICIAL_LANGUAGES,
  PROVINCES,
  STATUSES,
} from '../../../engine/constants.ts';
import { ECA_BODIES, TEST_TABLES } from '../../../engine/tables.ts';
import type { CodesText } from '../../../text/codes/text.ts';
import { bodyName, countryName } from '../../../text/codes/wording.ts';
import type { Choice } from './SelectField.tsx';

/** The values that a field may take, in words. `notKnown` stands for null. */

const named = <Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => string,
): readonly Choice[] => values.map((value) => ({ value, label: labelOf(value) }));

const orUnknown = (choices: readonly Choice[], notKnown: string): readonly Choice[] => [
  { value: null, label: notKnown },
  ...choices,
];

export const levels = ({ names }: CodesText): readonly Choice[] =>
  named(EDUCATION_LEVELS, (level) => names.levels[level].label);

const countriesIn = new Map<string, readonly Choice[]>();

/** Every country, in the order of the language; made once a language, for there are many. */
export function countries(codes: CodesText): readonly Choice[] {
  const known = countriesIn.get(codes.language);
  if (known !== undefined) return known;
  const collator = new Intl.Collator(codes.language);
  const made = named(COUNTRIES, (code) => countryName(code, codes)).toSorted((a, b) =>
    collator.compare(a.label, b.label),
  );
  countriesIn.set(codes.language, made);
  return made;
}

export const provinces = ({ names, language }: CodesText): readonly Choice[] =>
  named(PROVINCES, (province) => names.provinces[province]).toSorted((a, b) =>
    a.label.localeCompare(b.label, language),
  );

export const tests = ({ language }: CodesText): readonly Choice[] =>
  TEST_TABLES.map(({ id, titleEn, titleFr }) => ({
    value: id,
    label: language === 'fr' ? titleFr : titleEn,
  }));

export const bodies = (codes: CodesText, other: string, notKnown: string): readonly Choice[] =>
  orUnknown(
    [
      ...named(
        ECA_BODIES.map(({ id }) => id),
        (id) => bodyName(id, codes),
      ),
      { value: 'other', label: other },
    ],
    notKnown,
  );

export const yesNo = ({ names }: CodesText, notKnown: string): readonly Choice[] =>
  orUnknown(
    [
      { value: true, label: names.yes },
      { value: false, label: names.no },
    ],
    notKnown,
  );

export const statuses = ({ names }: CodesText, notKnown: string): readonly Choice[] =>
  orUnknown(
    named(STATUSES, (status) => names.statuses[status]),
    notKnown,
  );

export const employments = ({ names }: CodesText, notKnown: string): readonly Choice[] =>
  orUnknown(
    named(EMPLOYMENT, (employment) => names.employment[employment]),
    notKnown,
  );

export const letters = ({ names }: CodesText, notKnown: string): readonly Choice[] =>
  orUnknown(
    named(LETTERS, (letter) => names.letters[letter]),
    notKnown,
  );

export const officialLanguages = ({ names }: CodesText, best: string): readonly Choice[] =>
  orUnknown(
    named(OFFICIAL_LANGUAGES, (language) => names.languages[language].label),
    best,
  );
