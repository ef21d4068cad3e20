/**
 * The record of the rounds, apart from the engine's index because of its weight: load it when it is
 * needed, and give it to the engine's functions on rounds.
 */
export { ROUNDS, ROUNDS_TABLE } from './tables/registry/rounds.ts';
