import type { Accessor } from 'solid-js';
import { useApp } from './app.ts';

/** Kept beside the dossier, which has no place for them: the score does not count them. */
const KEY = 'family.dependants';
const MOST = 20;

/** Dependent children, for the size of the family. */
export interface Dependants {
  /** null: not told. */
  readonly count: Accessor<number | null>;
  /** What is no whole number of children is as if it were not told. */
  readonly set: (count: number | null) => void;
  readonly most: number;
}

export const dependantsFrom = (kept: unknown): number | null =>
  typeof kept === 'number' && Number.isInteger(kept) && kept >= 0 && kept <= MOST ? kept : null;

export function useDependants(): Dependants {
  const { beside } = useApp();
  return {
    count: () => dependantsFrom(beside.at(KEY)),
    set: (count) => beside.set(KEY, dependantsFrom(count)),
    most: MOST,
  };
}
