import type { InputId, Sensitivity, Step } from '../../../../engine/improve.ts';

export const pays = ({ most }: Sensitivity): boolean => most !== null;

/** The next step takes points away, and none after it gives any: a birthday, say. */
export const isLoss = ({ next, most }: Sensitivity): boolean =>
  most === null && next !== null && next.gain < 0;

const FACTS: Readonly<Partial<Record<InputId, string>>> = {
  firstLanguage: 'firstLanguageMin',
};

/** The fact of the grid that an input is; null where the grid has no name for it. */
export function factOf(input: InputId): string | null {
  const fact = FACTS[input];
  if (fact !== undefined) return fact;
  const unnamed: readonly InputId[] = [
    'secondLanguage',
    'spouseLanguage',
    'spouseAccompanying',
    'languageOrder',
  ];
  return unnamed.includes(input) ? null : input;
}

/** Raising it opens combinations in other factors; a change of the whole grid's columns or order is no such step. */
export const opensMore = ({ input }: Sensitivity, { cliff, gain }: Step): boolean =>
  cliff && gain > 0 && input !== 'spouseAccompanying' && input !== 'languageOrder';
