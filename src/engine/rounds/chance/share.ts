import { Exact } from '../../decimal.ts';

/** A share as an exact fraction, and as a decimal with four places, in text. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly decimal: string;
}

const PLACES = 4;

export const share = (count: number, of: number): Share => ({
  count,
  of,
  decimal: of === 0 ? '0.0000' : new Exact(count).div(of).toFixed(PLACES),
});
