/** Explaining an officer's figures: differences in counting, verdicts, and what changed between two days. */
export type { Departure, DepartureParam, NamedDate } from './recount/departure.ts';
export { departuresOf, excludeEachOther } from './recount/departures-of.ts';
export type {
  Bound,
  DepartureSet,
  Nearest,
  RecountOutcome,
  RecountProgress,
  Searched,
} from './recount/explanation.ts';
export { type Gap, gapBetween, type GapStep } from './recount/gap.ts';
export type { Figure, Plausibilities, PointsRange } from './recount/known.ts';
export { recountSteps } from './recount/recount.ts';
export { type DatedScore, scoresOnDates } from './recount/scores-on-dates.ts';
export {
  type DateVerdict,
  type ExplanationVerdict,
  judgeRefusal,
  type RefusalFinding,
  type RefusalJudged,
  type TotalJudged,
  verdictOn,
  type VerdictOptions,
} from './recount/verdict.ts';
export {
  type DiscriminatingQuestion,
  type PossibleAnswer,
  type QuestionAsked,
  discriminatingQuestions,
} from './recount/discriminating-questions.ts';

export { eventDays, eventsOf } from './events/events-of.ts';
export type { DossierEvent, EventSubject } from './events/event.ts';
export {
  changesBetween,
  type Effect,
  effectsBetween,
  type FactChange,
  type ScoreChange,
} from './events/changes-between.ts';
