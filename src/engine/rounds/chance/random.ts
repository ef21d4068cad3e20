/** A source of whole numbers from 0 to below `limit`, the same for the same seed. */
export type Draw = (limit: number) => number;

const TWO_TO_32 = 4_294_967_296;

/**
 * Mulberry32: a 32-bit counter through a mixer (T. Ettinger, 2017). Enough for a bootstrap, not for
 * secrets. `seed` is any whole number; its low 32 bits count.
 */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) * limit) / TWO_TO_32);
  };
}
