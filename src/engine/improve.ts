/** What would raise a score: changes, scenarios, sensitivity, timelines and plans. */
export { type Applied, applyChanges } from './improve/apply.ts';
export type { ChangeRemark, Remark } from './improve/change.ts';
export type { CredentialAssessmentChange } from './improve/changes/credential-assessment.ts';
export type { CredentialChange } from './improve/changes/credential.ts';
export type { NominationChange, TradeCertificateChange } from './improve/changes/grants.ts';
export type { JobOfferChange } from './improve/changes/job-offer.ts';
export type { LanguageTestChange } from './improve/changes/language-test.ts';
export type { Change } from './improve/changes/list.ts';
export { parseChange, parseChanges } from './improve/changes/parse.ts';
export type { SiblingChange } from './improve/changes/sibling.ts';
export type { SpouseAccompanyingChange } from './improve/changes/spouse-accompanying.ts';
export type { StopWorkChange } from './improve/changes/stop-work.ts';
export type { SwapLanguagesChange } from './improve/changes/swap-languages.ts';
export type { PrincipalFacts, SwapPrincipalChange } from './improve/changes/swap-principal.ts';
export type { TimeChange } from './improve/changes/time.ts';
export type { WorkChange } from './improve/changes/work.ts';
export { addFractions, fraction, type Fraction } from './improve/shares.ts';
export { hypothesisOverlay, type HypothesisValues, parseHypothesis } from './improve/hypothesis.ts';
export { outcomeOf, type WhatIfOutcome } from './improve/outcome.ts';
export { type Action, parseAction, parseActions } from './improve/plan/action.ts';
export { defaultActions } from './improve/plan/default-actions.ts';
export {
  plan,
  type Plan,
  type PlanOptions,
  type Plans,
  type PlanStep,
  planSteps,
} from './improve/plan/plan.ts';
export type { PlanProgress } from './improve/plan/search.ts';
export { type Target, targetTotal } from './improve/plan/target.ts';
export {
  type ChangeEffect,
  compare,
  type Comparison,
  type FactorDifference,
  parseScenario,
  type Scenario,
  type ScenarioOutcome,
} from './improve/scenario.ts';
export {
  type HeatCell,
  type HeatMap,
  heatMaps,
  type HeatState,
} from './improve/sensitivity/heat-map.ts';
export type { InputId } from './improve/sensitivity/inputs.ts';
export {
  type Moved,
  sensitivity,
  type Sensitivity,
  type Step,
} from './improve/sensitivity/sensitivity.ts';
export { shares } from './improve/shares.ts';
export type { DossierSubject, ProfileSubject, Subject } from './improve/subject.ts';
export { type PoolSpell, poolTimes, type PoolTimes } from './improve/timeline/pool.ts';
export {
  timeline,
  type Timeline,
  type TimelineOptions,
  type TimelineStep,
} from './improve/timeline/timeline.ts';
export type { Why, WhyCode } from './improve/why.ts';
