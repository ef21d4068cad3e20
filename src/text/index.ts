/**
 * The face of the text for programs that speak both languages. A program that loads one language
 * imports `codes/en.ts` or `codes/fr.ts`, and its own `screen/` or `command/` words, by themselves.
 */
export { isLanguage, type Language, languageOf, LANGUAGES } from './language.ts';
export {
  formatChoice,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  plural,
} from './format.ts';
export type { CodesText, FactId, FieldKey, Name, Sentence } from './codes/text.ts';
export { codesEn } from './codes/en.ts';
export { codesFr } from './codes/fr.ts';
export { codesOf } from './codes/codes-of.ts';
export { noteText } from './codes/notes.ts';
export { issueSentence, issueText } from './codes/issues.ts';
export { keyText, placeText } from './codes/places.ts';
export { bodyName, countryName, testName, type Wording, wording } from './codes/wording.ts';
export {
  capText,
  conditionsText,
  factName,
  factorTitle,
  factValue,
  nodeTitle,
  rowText,
  sourceText,
} from './codes/grid.ts';
