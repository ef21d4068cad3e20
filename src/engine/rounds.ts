/**
 * The record of the rounds, apart from the engine's index because of its weight: load it when it is
 * needed, and give it to the engine's functions on rounds.
 */
export { ROUNDS } from './tables/registry/rounds.ts';

export type { Pool, Round } from './tables/schemas/rounds.ts';

export {
  backtest,
  type Backtest,
  type BacktestHorizon,
  type BacktestOptions,
  type ReliabilityBand,
} from './rounds/chance/backtest.ts';
export {
  type Chance,
  chanceOfInvitation,
  type ChanceQuestion,
  type HorizonChance,
} from './rounds/chance/chance.ts';
export type { Share } from './rounds/chance/chance.ts';
export { categoriesOfRounds, cutOffHistory } from './rounds/history.ts';
export {
  type CorrectedField,
  type Correction,
  importRounds,
  type RoundsImport,
} from './rounds/import/import-rounds.ts';
export { judge } from './rounds/judge.ts';
export { placeInPool } from './rounds/rank.ts';
export type {
  CutOffHistory,
  Judgement,
  PoolPlace,
  RoundFinding,
  RoundVerdict,
  Standing,
} from './rounds/results.ts';
export { findRound, roundOf, type RoundReference } from './rounds/round-of.ts';
export type { AnyCategory, AnyRound, Moment, OtherCategory } from './rounds/round.ts';
export { judgeStanding, standingOn } from './rounds/standing.ts';
export { judgeRounds, roundsThatWouldInvite, type SinceOptions } from './rounds/would-invite.ts';
