/** The record of the rounds alone, to be imported when it is needed: it is heavy. */
export { ROUNDS } from './tables/registry/rounds.ts';
