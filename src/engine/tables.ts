/**
 * The law and the record as dated tables, each row with the date from which it is in force and its
 * citations (`source`: ids that `SOURCES` resolves). Apart from the engine's index because of their
 * weight: whoever only scores does not load them.
 */
import noc2016 from '../../tables/noc/noc2016.json' with { type: 'json' };
import noc2021 from '../../tables/noc/noc2021.json' with { type: 'json' };
import audit from '../../tables/audit.json' with { type: 'json' };
import ecaBodies from '../../tables/education/eca-bodies.json' with { type: 'json' };
import validity from '../../tables/language/validity.json' with { type: 'json' };
import recourse from '../../tables/recourse.json' with { type: 'json' };
import programSources from '../../tables/sources-programs.json' with { type: 'json' };
import crsSources from '../../tables/sources.json' with { type: 'json' };
import work from '../../tables/work.json' with { type: 'json' };
import type { AuditTable } from './tables/schemas/audit.ts';
import type { EcaBodiesTable } from './tables/schemas/education.ts';
import type { ValidityTable } from './tables/schemas/language.ts';
import type { Noc2016Table, Noc2021Table } from './tables/schemas/noc.ts';
import type { RecourseTable } from './tables/schemas/recourse.ts';
import type { Source } from './tables/schemas/source.ts';
import type { WorkTable } from './tables/schemas/work.ts';

export { CAPS_TABLE, FACTOR_TABLES, VERSIONS } from './rules/tables.ts';
export { TEST_TABLES } from './language/tests.ts';
export { CATEGORY_TABLES } from './programs/category-tables.ts';
export { CEC, FST, FSW, FUNDS } from './programs/tables.ts';
export { ROUNDS_TABLE } from './rounds/table.ts';
export { PLAUSIBILITY } from './recount/plausibility.ts';
export { PROPOSAL_2026 } from './improve/hypothesis.ts';
export { ACTION_DEFAULTS } from './improve/plan/default-actions.ts';

/** How long a language test and a credential assessment count, by date. */
export const VALIDITY_TABLE = validity as unknown as ValidityTable;
/** How work is counted, by date. */
export const WORK_TABLE = work as unknown as WorkTable;
/** Bodies designated to assess foreign credentials. */
export const ECA_BODIES_TABLE = ecaBodies as unknown as EcaBodiesTable;
/** The 516 unit groups of NOC 2021, with titles in both languages. */
export const NOC_2021 = noc2021 as unknown as Noc2021Table;
/** The 500 unit groups of NOC 2016, their level and where each leads in NOC 2021. */
export const NOC_2016 = noc2016 as unknown as Noc2016Table;
/** What the audit of a dossier holds it to, by date. */
export const AUDIT_TABLE = audit as unknown as AuditTable;
/** Ways to contest a refusal, with their deadlines, by date. */
export const RECOURSE_TABLE = recourse as unknown as RecourseTable;
/** Every citation by its id: title, link, issuer, and the day it was read. */
export const SOURCES = { ...crsSources, ...programSources } as unknown as Readonly<
  Record<string, Source>
>;

export type { ActionDefault } from './tables/schemas/actions.ts';
export type { AuditRules, AuditTable } from './tables/schemas/audit.ts';
export type { CategoryTable, CategoryVersion } from './tables/schemas/categories.ts';
export type { Caps, CapsTable, FactorTable, FactorVersion, RulesVersion } from './tables/schemas/crs.ts'; // prettier-ignore
export type { EcaBodiesTable, EcaBody } from './tables/schemas/education.ts';
export type { TestTable, ValidityTable } from './tables/schemas/language.ts';
export type { Noc2016Group, Noc2016Table, Noc2021Group, Noc2021Table } from './tables/schemas/noc.ts'; // prettier-ignore
export type { PlausibilityTable } from './tables/schemas/plausibility.ts';
export type { CecTable, FstTable, FswTable, FundsTable } from './tables/schemas/programs.ts';
export type { Proposal } from './tables/schemas/proposals.ts';
export type { RecourseTable, RecourseVersion } from './tables/schemas/recourse.ts';
export type { Round, RoundsTable } from './tables/schemas/rounds.ts';
export type { Source } from './tables/schemas/source.ts';
export type { WorkRules, WorkTable } from './tables/schemas/work.ts';
export { type StudyLevel } from './tables/schemas/audit.ts';
export { type CategoryNotInForce } from './tables/schemas/categories.ts';
export { type EcaProfession } from './tables/schemas/education.ts';
export {
  type CecVersion,
  type FstVersion,
  type FswAdaptability,
  type FswAge,
  type FswArrangedEmployment,
  type FswEducation,
  type FswFactor,
  type FswFirstLanguage,
  type FswMinimum,
  type FswPassMark,
  type FswSecondLanguage,
  type FswWork,
} from './tables/schemas/programs.ts';
export type {
  AdaptabilityItem,
  FundsRequirement,
  SkilledWork,
  TradeGroups,
  WorkRequirement,
} from './tables/schemas/programs.ts';
