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
export { reasonText } from './codes/reason.ts';
export type { ExampleText, HelpText, OptionText } from './command/help.ts';
export type { ShellText, UsageCode, UsageParams } from './command/shell/text.ts';
export { shellEn } from './command/shell/en.ts';
export { shellFr } from './command/shell/fr.ts';
export type { ScoreCommandText } from './command/score/text.ts';
export { scoreEn } from './command/score/en.ts';
export { scoreFr } from './command/score/fr.ts';
export type { DossierPart, ReadCommandText } from './command/read/text.ts';
export { readEn } from './command/read/en.ts';
export { readFr } from './command/read/fr.ts';
export type { RulesCommandText } from './command/rules/text.ts';
export { rulesEn } from './command/rules/en.ts';
export { rulesFr } from './command/rules/fr.ts';
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
  type RoundsText,
  roundText,
  shareText,
} from './codes/rounds.ts';
export { roundsEn } from './codes/rounds.en.ts';
export { roundsFr } from './codes/rounds.fr.ts';
export type { RoundsCommandText } from './command/rounds/text.ts';
export { roundsCommandEn } from './command/rounds/en.ts';
export { roundsCommandFr } from './command/rounds/fr.ts';
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
export { findText, type LetterText } from './codes/letter.ts';
export { letterEn } from './codes/letter.en.ts';
export { letterFr } from './codes/letter.fr.ts';
export { cellText, reportSentence, type ReportText, type ReportWords } from './codes/report.ts';
export { lawText } from './codes/laws.ts';
export { reportMarkdown } from './codes/report.markdown.ts';
export { reportSaid, type SaidBlock, type SaidReport } from './codes/report.said.ts';
export { reportEn } from './codes/report.en.ts';
export { reportFr } from './codes/report.fr.ts';
export type { LetterCommandText } from './command/letter/text.ts';
export { letterCommandEn } from './command/letter/en.ts';
export { letterCommandFr } from './command/letter/fr.ts';
export type { AuditCommandText } from './command/audit/text.ts';
export { auditCommandEn } from './command/audit/en.ts';
export { auditCommandFr } from './command/audit/fr.ts';
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
export { actionText, eventText, type PlanText, priceText } from './codes/plan.ts';
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
  causeText,
  questionText,
  type RecountText,
  type RecountWords,
  sameEffectText,
  searchedText,
  verdictText,
} from './codes/recount.ts';
export { recountEn } from './codes/recount.en.ts';
export { recountFr } from './codes/recount.fr.ts';
export type { WhatIfCommandText } from './command/whatif/text.ts';
export { whatIfCommandEn } from './command/whatif/en.ts';
export { whatIfCommandFr } from './command/whatif/fr.ts';
export type { PlanCommandText } from './command/plan/text.ts';
export { planCommandEn } from './command/plan/en.ts';
export { planCommandFr } from './command/plan/fr.ts';
export type { RecountCommandText } from './command/recount/text.ts';
export { recountCommandEn } from './command/recount/en.ts';
export { recountCommandFr } from './command/recount/fr.ts';
export type { ReportCommandText } from './command/report/text.ts';
export { reportCommandEn } from './command/report/en.ts';
export { reportCommandFr } from './command/report/fr.ts';
