/** Lists of the values and codes that the engine takes and gives, and their types. */
export type { IssueCode, IssueParams, Path } from './errors/issue.ts';

export {
  ABILITIES,
  type Ability,
  ARRANGED_EMPLOYMENT,
  type ArrangedEmployment,
  CANADIAN_STUDY,
  type CanadianStudy,
  EDUCATION_LEVELS,
  type EducationLevel,
  OFFICIAL_LANGUAGES,
  type OfficialLanguage,
} from './profile/profile.ts';

export { FIRST_RULES_DATE } from './rules/rules-on.ts';

export { TRACE_VERSION } from './score/trace.ts';

export {
  CATEGORY_IDS,
  type CategoryId,
  type Lane,
  LANES,
  PROGRAM_ROUNDS,
  type ProgramRound,
  type RoundCategory,
  type Section,
  SECTIONS,
} from './tables/ids.ts';
export { HIGHEST_TOTAL } from './tables/registry/crs.ts';
export { COUNTRIES } from './tables/registry/dossier.ts';
export type { Confidence } from './tables/schemas/categories.ts';
export type { EcaBodyId } from './tables/schemas/education.ts';
export { ADAPTABILITY_IDS, type AdaptabilityId } from './tables/schemas/programs.ts';
export { type Asker, RECOURSE_IDS, type RecourseId } from './tables/schemas/recourse.ts';

export {
  DOSSIER_DATES,
  type DossierDate,
  type Employment,
  EMPLOYMENT,
  type Letter,
  LETTERS,
  type Province,
  PROVINCES,
  type Status,
  STATUSES,
  type TestId,
  TESTS,
} from './dossier/dossier.ts';
export type { NoteCode } from './dossier/reading.ts';

export {
  AUDIT_FAMILIES,
  type AuditFamily,
  type FindingCode,
  type FindingParam,
  type MendCode,
  SEVERITIES,
  type Severity,
} from './audit/finding.ts';

export {
  type CriterionCode,
  type CriterionFact,
  type Verdict,
  VERDICTS,
} from './programs/criterion.ts';
export { PROGRAM_IDS, type ProgramId } from './programs/programs.ts';

export {
  DEPARTURE_CODES,
  DEPARTURE_SIDES,
  type DepartureCode,
  type DepartureKind,
  type DepartureSide,
  type Reader,
  READERS,
} from './recount/departure.ts';
export { REFUSAL_VERDICTS, type RefusalVerdict } from './recount/verdict.ts';

export { CHANGE_KINDS, type ChangeKind } from './improve/changes/list.ts';
export { WAGE_BASES, type WageBasis } from './improve/hypothesis.ts';
export { ACTIONS_MAX } from './improve/plan/action.ts';
export { PLAN_YEARS } from './improve/plan/plan.ts';
export { SCENARIOS_MAX } from './improve/scenario.ts';
export { HEAT_LEVELS, HEAT_ROWS, type HeatRow } from './improve/sensitivity/heat-map.ts';
export { LANGUAGE_SLOTS, type LanguageSlot } from './improve/sensitivity/inputs.ts';
export { SHARES_MAX } from './improve/shares.ts';
export { PERSONS, type Who } from './improve/subject.ts';
export { TIMELINE_YEARS } from './improve/timeline/timeline.ts';

export { type HorizonMonths, HORIZONS } from './rounds/chance/chance.ts';

export { CERTAINTIES, type Certainty, REASON_CODES, type ReasonCode } from './letter/finding.ts';

export {
  REPORT_SECTIONS,
  REPORT_VERSION,
  type ReportSectionId,
  type ReportStanding,
  STANDINGS,
} from './report/blocks.ts';

export { EVENT_CODES, type EventCode } from './events/event.ts';
