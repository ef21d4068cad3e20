import type { IsoDate } from '../../dates/plain-date.ts';

/** What a plan takes: the day it reaches its target, and the sums of its actions. Less is better. */
export interface Price {
  readonly date: IsoDate;
  readonly cost: number;
  readonly effort: number;
}

/** Whether the first is no later, no dearer and no harder than the second. */
const isAsGood = (one: Price, other: Price): boolean =>
  one.date <= other.date && one.cost <= other.cost && one.effort <= other.effort;

/** The prices that no other is as good as; of equal ones, the first. */
export interface Front<T extends Price> {
  readonly members: readonly T[];
  /** Whether a member is as good as this price. */
  readonly covers: (price: Price) => boolean;
  /** Takes a price that is not covered, and drops the members that it is as good as. */
  readonly add: (price: T) => void;
}

export function makeFront<T extends Price>(): Front<T> {
  const members: T[] = [];
  return {
    members,
    covers: (price) => members.some((member) => isAsGood(member, price)),
    add: (price) => {
      const kept = members.filter((member) => !isAsGood(price, member));
      members.splice(0, members.length, ...kept, price);
    },
  };
}
