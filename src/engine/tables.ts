/**
 * The law and the record as dated tables, each row with the date from which it is in force and its
 * citations (`source`: ids that `SOURCES` resolves).
 */
export { auditRulesOn, AUDIT_TABLE } from './tables/registry/audit.ts';
export { CAPS_TABLE, FACTOR_TABLES, VERSIONS } from './tables/registry/crs.ts';
export { ECA_BODIES_TABLE } from './tables/registry/dossier.ts';
export { ACTION_DEFAULTS, PROPOSAL_2026 } from './tables/registry/improve.ts';
export { TEST_TABLES, VALIDITY_TABLE, validityOn } from './tables/registry/language.ts';
export { NOC_2016 } from './tables/registry/noc.ts';
export { CATEGORY_TABLES, CEC, FST, FSW, FUNDS } from './tables/registry/programs.ts';
export { PLAUSIBILITY, RECOURSE_TABLE } from './tables/registry/recount.ts';
export { ROUNDS_TABLE } from './tables/registry/rounds.ts';
export { SOURCES } from './tables/registry/sources.ts';
export { WORK_TABLE, workRulesOn } from './tables/registry/work.ts';

export type { ActionDefault } from './tables/schemas/actions.ts';
export type { AuditRules, AuditTable, StudyLevel } from './tables/schemas/audit.ts';
export type {
  CategoryInForce,
  CategoryTable,
  CategoryVersion,
} from './tables/schemas/categories.ts';
export type { Caps, CapsTable, FactorTable, FactorVersion } from './tables/schemas/crs.ts';
export type { EcaBodiesTable, EcaBody, EcaProfession } from './tables/schemas/education.ts';
export type { TestTable, ValidityRules, ValidityTable } from './tables/schemas/language.ts';
export type { Noc2016Table } from './tables/schemas/noc.ts';
export type { PlausibilityTable } from './tables/schemas/plausibility.ts';
export type { CecTable, CecVersion, FstTable, FstVersion, FswTable, FundsTable } from './tables/schemas/programs.ts'; // prettier-ignore
export type { Proposal } from './tables/schemas/proposals.ts';
export type { RecourseTable, RecourseVersion } from './tables/schemas/recourse.ts';
export type { RoundsTable } from './tables/schemas/rounds.ts';
export type { WorkRules, WorkTable } from './tables/schemas/work.ts';

export { rulesDiff, type RulesDifference } from './rules/diff.ts';
export type { RulesFactor } from './rules/rules-on.ts';

export { type Column, pointsIn } from './score/row.ts';

export { ECA_BODIES } from './tables/registry/dossier.ts';
export { testTable } from './tables/registry/language.ts';
export { categoryVersionOn } from './tables/registry/programs.ts';
export type { CategoryExperience, CategoryLanguage } from './tables/schemas/categories.ts';
export type { Condition, Points, PointsByColumn, Row, Term } from './tables/schemas/crs.ts';
export type { Band, Scale, TestColumn } from './tables/schemas/language.ts';
export type { DateWeights, DepartureWeights } from './tables/schemas/plausibility.ts';
export type { FundsVersion } from './tables/schemas/programs.ts';

export { dateWeights, departureWeights } from './recount/plausibility.ts';
export type { FactId } from './score/facts.ts';
