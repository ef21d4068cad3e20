/** How many shades there are for gains, besides none and the one for losses. */
export const SHADES = 4;

export type Shade = 'loss' | 0 | 1 | 2 | 3 | 4;

/** The shade of a gain, by its part of the greatest; `most` 0: nothing gains. */
export function shadeOf(gain: number, most: number): Shade {
  if (gain < 0) return 'loss';
  if (gain === 0 || most <= 0) return 0;
  return Math.min(SHADES, Math.max(1, Math.ceil((gain / most) * SHADES))) as Shade;
}
