export {
  type Issue,
  type IssueCode,
  type IssueParams,
  type Path,
  type Result,
} from './errors/issue.ts';
export {
  addDays,
  addMonths,
  addYears,
  ageOn,
  type IsoDate,
  isIsoDate,
  isoDate,
} from './dates/plain-date.ts';
export {
  ABILITIES,
  type Ability,
  type ArrangedEmployment,
  ARRANGED_EMPLOYMENT,
  CANADIAN_STUDY,
  type CanadianStudy,
  type Clb,
  EDUCATION_LEVELS,
  type EducationLevel,
  type LanguageResult,
  OFFICIAL_LANGUAGES,
  type OfficialLanguage,
  type Profile,
  type SpouseProfile,
} from './profile/profile.ts';
export { parseProfile } from './profile/schema.ts';
export {
  type Caps,
  type Condition,
  type FactorTable,
  type FactorVersion,
  type Points,
  type Row,
  type RulesVersion,
  type Term,
} from './tables/schemas/crs.ts';
export { type Section, SECTIONS } from './tables/ids.ts';
export { type Source } from './tables/schemas/source.ts';
export {
  type Rules,
  type RulesFactor,
  rulesOn,
  rulesVersions,
  FIRST_RULES_DATE,
} from './rules/rules-on.ts';
export { type Overlay, overlay } from './rules/overlay.ts';
export { type RulesDifference, rulesDiff } from './rules/diff.ts';
export { sourceOf } from './tables/registry/sources.ts';
export { workRulesOn } from './tables/registry/work.ts';
export { type WorkRules } from './tables/schemas/work.ts';
export {
  type AppliedCap,
  type FactValue,
  type Score,
  TRACE_VERSION,
  type TraceNode,
} from './score/trace.ts';
export type { FactId } from './score/facts.ts';
export { score } from './score/score.ts';
export { total } from './score/total.ts';
export { testTable, TEST_TABLES } from './tables/registry/language.ts';
export { type ClbReading, clbOf } from './language/clb.ts';
export {
  type Candidate,
  type Credential,
  type Dossier,
  DOSSIER_DATES,
  type DossierDate,
  type Eca,
  EMPLOYMENT,
  type Employment,
  type Job,
  type LanguageTest,
  type Letter,
  LETTERS,
  type Offer,
  type Person,
  type Province,
  PROVINCES,
  type ProvincialGrant,
  type Sibling,
  type Spouse,
  type Status,
  STATUSES,
  type TestId,
  TESTS,
  type TestScore,
} from './dossier/dossier.ts';
export { parseDossier } from './dossier/parse.ts';
export {
  type Note,
  type NoteCode,
  type NoteParam,
  type Reading,
  type WorkCount,
} from './dossier/reading.ts';
export { type Item, type ItemKind, type ItemOf, type ItemReason, itemsOf } from './dossier/item.ts';
export { type ExpiringDocument, expiryOf } from './dossier/expiry.ts';
export { read, type ReadOptions, rulesFor } from './dossier/read.ts';
export { COUNTRIES } from './tables/registry/dossier.ts';
export { ECA_BODIES } from './tables/registry/dossier.ts';
export { isKnownNoc, isSkilled } from './noc/noc.ts';
export { type EcaBodyId } from './tables/schemas/education.ts';
export { type Column, pointsIn } from './score/row.ts';
export { FACTOR_TABLES } from './tables/registry/crs.ts';
export {
  type Criterion,
  type CriterionCode,
  type CriterionFact,
  type Verdict,
  VERDICTS,
} from './programs/criterion.ts';
export {
  type CategoryReading,
  PROGRAM_IDS,
  type ProgramId,
  type ProgramOptions,
  type ProgramReading,
  type ProgramsReading,
} from './programs/programs.ts';
export { type FswFacts, fswGrid, type GridNode, type GridRow } from './programs/fsw-grid.ts';
export { CATEGORY_TABLES, categoryVersionOn } from './tables/registry/programs.ts';
export { CATEGORY_IDS, type CategoryId } from './tables/ids.ts';
export {
  type CategoryInForce,
  type CategoryTable,
  type Confidence,
} from './tables/schemas/categories.ts';
export { ADAPTABILITY_IDS, type AdaptabilityId } from './tables/schemas/programs.ts';
export { type Pool, type Round } from './tables/schemas/rounds.ts';
export { PROGRAM_ROUNDS, type RoundCategory } from './tables/ids.ts';
export {
  type AnyCategory,
  type AnyRound,
  type Moment,
  type OtherCategory,
} from './rounds/round.ts';
export {
  type CutOffHistory,
  type Judgement,
  type PoolPlace,
  type RoundFinding,
  type RoundVerdict,
  type Standing,
} from './rounds/results.ts';
export { programsOn } from './programs/programs-on.ts';
export { categoriesOfProfile, categoriesOn } from './programs/categories-on.ts';
export { familySizeOn, type FundsRequired, fundsOn } from './programs/funds.ts';
export { type Change, type Departing, type WorkBasis, type WorkPlace } from './dossier/change.ts';
export {
  type Departure,
  DEPARTURE_CODES,
  DEPARTURE_SIDES,
  type DepartureCode,
  type DepartureKind,
  type DepartureParam,
  type DepartureSide,
  type NamedDate,
  type Reader,
  READERS,
} from './recount/departure.ts';
export {
  type Figure,
  type KnownFigures,
  type Plausibilities,
  type PointsRange,
  type RecountOptions,
} from './recount/known.ts';
export {
  type Bound,
  type DepartureSet,
  type Explanation,
  type Nearest,
  type Outcome,
  type Recount,
  type RecountProgress,
  type Searched,
} from './recount/explanation.ts';
export { findRound, roundOf, type RoundReference } from './rounds/round-of.ts';
export { judge } from './rounds/judge.ts';
export { judgeStanding, standingOn } from './rounds/standing.ts';
export { judgeRounds, roundsThatWouldInvite, type SinceOptions } from './rounds/would-invite.ts';
export { categoriesOfRounds, cutOffHistory } from './rounds/history.ts';
export { placeInPool } from './rounds/rank.ts';
export {
  type CorrectedField,
  type Correction,
  importRounds,
  type RoundsImport,
} from './rounds/import/import-rounds.ts';
export { isProfile } from './profile/is-profile.ts';
export { type Proposal } from './tables/schemas/proposals.ts';
export {
  type DossierSubject,
  PERSONS,
  type ProfileSubject,
  type Subject,
  type Who,
} from './improve/subject.ts';
export { type ChangeRemark, type Remark } from './improve/change.ts';
export {
  CHANGE_KINDS,
  type Change as WhatIfChange,
  type ChangeKind,
} from './improve/changes/list.ts';
export { parseChange, parseChanges } from './improve/changes/parse.ts';
export { type Applied, applyChanges } from './improve/apply.ts';
export { addFractions, type Fraction, fraction } from './improve/shares.ts';
export { shares, SHARES_MAX } from './improve/shares.ts';
export { type Outcome as WhatIfOutcome, outcomeOf } from './improve/outcome.ts';
export { type Why, type WhyCode } from './improve/why.ts';
export {
  type ChangeEffect,
  compare,
  type Comparison,
  type FactorDifference,
  parseScenario,
  type Scenario,
  type ScenarioOutcome,
  SCENARIOS_MAX,
} from './improve/scenario.ts';
export { type InputId, LANGUAGE_SLOTS, type LanguageSlot } from './improve/sensitivity/inputs.ts';
export {
  type Moved,
  type Sensitivity,
  sensitivity,
  type Step,
} from './improve/sensitivity/sensitivity.ts';
export {
  HEAT_LEVELS,
  HEAT_ROWS,
  type HeatCell,
  type HeatMap,
  heatMaps,
  type HeatRow,
  type HeatState,
} from './improve/sensitivity/heat-map.ts';
export {
  hypothesisOverlay,
  type HypothesisValues,
  parseHypothesis,
  WAGE_BASES,
  type WageBasis,
} from './improve/hypothesis.ts';
export { PROPOSAL_2026 } from './tables/registry/improve.ts';
export {
  type Chance,
  chanceOfInvitation,
  type ChanceQuestion,
  type HorizonChance,
  type HorizonMonths,
  HORIZONS,
} from './rounds/chance/chance.ts';
export {
  backtest,
  type Backtest,
  type BacktestHorizon,
  type BacktestOptions,
} from './rounds/chance/backtest.ts';

export { type Share } from './rounds/chance/chance.ts';
export {
  CERTAINTIES,
  type Certainty,
  type Doubt,
  type LetterFinding,
  type LetterDateRole,
  type LetterOutcome,
  type LetterProgram,
  type LetterReading,
  REASON_CODES,
  type ReasonCode,
  type FigureOwner,
} from './letter/finding.ts';
export { readLetter } from './letter/read-letter.ts';
export { type LetterFacts, toKnownFigures } from './letter/known-figures.ts';
export { audit, type AuditOptions } from './audit/audit.ts';
export { overDays } from './audit/over-days.ts';
export {
  AUDIT_FAMILIES,
  type AuditFamily,
  type Finding,
  type FindingCode,
  type FindingParam,
  type MendCode,
  SEVERITIES,
  type Severity,
} from './audit/finding.ts';
export {
  type DossierEvent,
  EVENT_CODES,
  type EventCode,
  type EventSubject,
} from './events/event.ts';
export { eventDays, eventsOf } from './events/events-of.ts';
export {
  changesBetween,
  type Effect,
  effectsBetween,
  type FactChange,
  type ScoreChange,
} from './events/changes-between.ts';
export {
  timeline,
  type Timeline,
  TIMELINE_YEARS,
  type TimelineOptions,
  type TimelineStep,
} from './improve/timeline/timeline.ts';
export { departuresOf, excludeEachOther } from './recount/departures-of.ts';
export { recount, recountSteps } from './recount/recount.ts';
export { dateWeights, departureWeights } from './recount/plausibility.ts';
export { PLAUSIBILITY } from './tables/registry/recount.ts';
export {
  type DateWeights,
  type DepartureWeights,
  type PlausibilityTable,
} from './tables/schemas/plausibility.ts';
export { report } from './report/report.ts';
export { type ReportOptions } from './report/input.ts';
export {
  type Block,
  type Cell,
  type ColumnCode,
  type Report,
  REPORT_SECTIONS,
  REPORT_VERSION,
  type ReportCode,
  type ReportSection,
  type ReportSectionId,
  type Standing as ReportStanding,
  STANDINGS,
  type SumTerm,
  type TableCode,
} from './report/blocks.ts';
export { recourseSteps, type RecourseStep } from './report/recourse.ts';
export { type Asker, RECOURSE_IDS, type RecourseId } from './tables/schemas/recourse.ts';
export { type Lane, LANES } from './tables/ids.ts';
export { type Action, ACTIONS_MAX, parseAction, parseActions } from './improve/plan/action.ts';
export { type Target, targetTotal } from './improve/plan/target.ts';
export {
  type Plan,
  plan,
  PLAN_YEARS,
  type PlanOptions,
  type Plans,
  planSteps,
  type PlanStep,
} from './improve/plan/plan.ts';
export { type PlanProgress } from './improve/plan/search.ts';
export { type DatedScore, scoresOnDates } from './recount/scores-on-dates.ts';
export {
  type Settling,
  type SettlingAnswer,
  type SettlingQuestion,
  whatWouldSettle,
} from './recount/what-would-settle.ts';
export {
  type DateVerdict,
  type ExplanationVerdict,
  judgeRefusal,
  REFUSAL_VERDICTS,
  type RefusalFinding,
  type RefusalJudged,
  type RefusalVerdict,
  type TotalJudged,
  type VerdictOptions,
  verdictOn,
} from './recount/verdict.ts';
export { type Gap, gapBetween, type GapStep } from './recount/gap.ts';
export { type ActionDefault } from './tables/schemas/actions.ts';
export { ACTION_DEFAULTS } from './tables/registry/improve.ts';
export { defaultActions } from './improve/plan/default-actions.ts';
export { parseKnownFigures } from './recount/parse-known.ts';
export { type PoolSpell, type PoolTimes, poolTimes } from './improve/timeline/pool.ts';
export { type ParseDossierOptions } from './dossier/parse.ts';
export {
  type CutOffFinding,
  type DateFinding,
  type FactorFinding,
  type LawFinding,
  type ProgramFinding,
  type ReasonFinding,
  type RoundNumberFinding,
  type SectionFinding,
  type TotalFinding,
} from './letter/finding.ts';
export { type ReliabilityBand } from './rounds/chance/backtest.ts';
export { type ProgramRound } from './tables/ids.ts';
export { type CategoryExperience, type CategoryLanguage } from './tables/schemas/categories.ts';
export { type PointsByColumn } from './tables/schemas/crs.ts';
export { type TestColumn } from './tables/schemas/language.ts';
export { type FundsVersion } from './tables/schemas/programs.ts';
export { type CredentialAssessmentChange } from './improve/changes/credential-assessment.ts';
export { type CredentialChange } from './improve/changes/credential.ts';
export { type NominationChange, type TradeCertificateChange } from './improve/changes/grants.ts';
export { type JobOfferChange } from './improve/changes/job-offer.ts';
export { type LanguageTestChange } from './improve/changes/language-test.ts';
export { type SiblingChange } from './improve/changes/sibling.ts';
export { type SpouseAccompanyingChange } from './improve/changes/spouse-accompanying.ts';
export { type StopWorkChange } from './improve/changes/stop-work.ts';
export { type SwapLanguagesChange } from './improve/changes/swap-languages.ts';
export { type SwapPrincipalChange } from './improve/changes/swap-principal.ts';
export { type TimeChange } from './improve/changes/time.ts';
export { type WorkChange } from './improve/changes/work.ts';
export { type PrincipalFacts } from './improve/changes/swap-principal.ts';
export { type Band, type Scale } from './tables/schemas/language.ts';
