/**
 * The face of the text for programs that speak both languages. A program that loads one language
 * imports `codes/en.ts` or `codes/fr.ts`, and its own `screen/` or `command/` words, by themselves.
 */
export * from './sentences.ts';

export { type ExampleText, type HelpText, type OptionText } from './command/shell/en.ts';
export type { ShellText, UsageCode, UsageParams } from './command/shell/en.ts';
export { shellEn } from './command/shell/en.ts';
export { shellFr } from './command/shell/fr.ts';
export type { ScoreCommandText } from './command/score/en.ts';
export { scoreEn } from './command/score/en.ts';
export { scoreFr } from './command/score/fr.ts';
export type { DossierPart, ReadCommandText } from './command/read/en.ts';
export { readEn } from './command/read/en.ts';
export { readFr } from './command/read/fr.ts';
export type { RulesCommandText } from './command/rules/en.ts';
export { rulesEn } from './command/rules/en.ts';
export { rulesFr } from './command/rules/fr.ts';
export type { RoundsCommandText } from './command/rounds/en.ts';
export { roundsCommandEn } from './command/rounds/en.ts';
export { roundsCommandFr } from './command/rounds/fr.ts';
export type { LetterCommandText } from './command/letter/en.ts';
export { letterCommandEn } from './command/letter/en.ts';
export { letterCommandFr } from './command/letter/fr.ts';
export type { AuditCommandText } from './command/audit/en.ts';
export { auditCommandEn } from './command/audit/en.ts';
export { auditCommandFr } from './command/audit/fr.ts';
export type { WhatIfCommandText } from './command/whatif/en.ts';
export { whatIfCommandEn } from './command/whatif/en.ts';
export { whatIfCommandFr } from './command/whatif/fr.ts';
export type { PlanCommandText } from './command/plan/en.ts';
export { planCommandEn } from './command/plan/en.ts';
export { planCommandFr } from './command/plan/fr.ts';
export type { RecountCommandText } from './command/recount/en.ts';
export { recountCommandEn } from './command/recount/en.ts';
export { recountCommandFr } from './command/recount/fr.ts';
export type { ReportCommandText } from './command/report/en.ts';
export { reportCommandEn } from './command/report/en.ts';
export { reportCommandFr } from './command/report/fr.ts';
