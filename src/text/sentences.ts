/**
 * Every sentence for the engine's codes, in English and in French: the text of the package. The words
 * of the screen and of the command are separate.
 */
import { codesEn } from './codes/en.ts';
import { codesFr } from './codes/fr.ts';
import type { CodesText } from './codes/text.ts';
import type { Language } from './language.ts';

export { isLanguage, type Language, languageOf, LANGUAGES } from './language.ts';
export {
  formatChoice,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  plural,
} from './format.ts';
export type { CodesText, FieldKey, Name, Sentence } from './codes/text.ts';
export { codesEn, codesFr };
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

export { reasonText } from './codes/grid.ts';
export {
  categoryTitle,
  criterionSentence,
  criterionTitle,
  gridNodeTitle,
  missingText,
  type ProgramsText,
  programTitle,
} from './codes/programs.ts';
export { programsEn } from './codes/programs.en.ts';
export { programsFr } from './codes/programs.fr.ts';
export {
  becauseText,
  chanceText,
  findingText,
  judgementText,
  momentText,
  poolText,
  roundCategory,
  roundText,
  shareText,
} from './codes/rounds.ts';
export { type RoundsText } from './codes/rounds.en.ts';
export { roundsEn } from './codes/rounds.en.ts';
export { roundsFr } from './codes/rounds.fr.ts';
export {
  type AuditText,
  type AuditWords,
  categoryName,
  findingSentence,
  type FindingWording,
  mendSentence,
  programName,
} from './codes/audit.ts';
export { auditEn } from './codes/audit.en.ts';
export { auditFr } from './codes/audit.fr.ts';
export { findText } from './codes/letter.ts';
export { type LetterText } from './codes/letter.en.ts';
export { letterEn } from './codes/letter.en.ts';
export { letterFr } from './codes/letter.fr.ts';
export { cellText, reportSentence, type ReportWords } from './codes/report.ts';
export { type ReportText } from './codes/report.en.ts';
export { lawText } from './codes/laws.ts';

export { headLines, type ReportHead } from './codes/report.ts';
export { reportMarkdown } from './codes/report.markdown.ts';
export { reportSaid, type SaidBlock, type SaidReport } from './codes/report.said.ts';
export { reportEn, reportWordsEn } from './codes/report.en.ts';
export { reportFr, reportWordsFr } from './codes/report.fr.ts';
export {
  changeText,
  inputText,
  remarkText,
  shareOfGain,
  type WhatIfText,
  whyText,
} from './codes/changes.ts';
export { whatIfEn } from './codes/changes.en.ts';
export { whatIfFr } from './codes/changes.fr.ts';
export { actionText, type PlanText, priceText } from './codes/plan.ts';
export { type EventsText, eventText } from './codes/events.ts';
export { planEn } from './codes/plan.en.ts';
export { planFr } from './codes/plan.fr.ts';
export {
  departureBasis,
  departurePlace,
  departureSentence,
  type DeparturesText,
  departureText,
  type DepartureWords,
} from './codes/departures.ts';
export { departuresEn } from './codes/departures.en.ts';
export { departuresFr } from './codes/departures.fr.ts';
export {
  questionText,
  type RecountText,
  type RecountWords,
  sameEffectText,
  searchedText,
  verdictText,
} from './codes/recount.ts';
export { recountEn } from './codes/recount.en.ts';
export { recountFr } from './codes/recount.fr.ts';
export { type FindingSentence } from './codes/audit.ts';
export { type ChangeWords, type WhyWords } from './codes/changes.ts';
export { type DepartureSentence } from './codes/departures.ts';
export { type CriterionText, type MissingFact } from './codes/programs.ts';
export { type ReportWording } from './codes/report.ts';
export { type PoolWords } from './codes/rounds.ts';
export { type IssuesText, type NotesText } from './codes/text.ts';
export { type NamesText } from './codes/names.en.ts';
export { type GridText } from './codes/grid.en.ts';
export { type FieldsText } from './codes/fields.en.ts';
export type { FactText, JsonType, ListKey, TermId } from './codes/text.ts';
export type { DepartureWording } from './codes/departures.ts';

const CODES: Readonly<Record<Language, CodesText>> = { en: codesEn, fr: codesFr };

/** The words of a language, both being loaded. */
export const codesOf = (language: Language): CodesText => CODES[language];
