import { type Accessor, createMemo } from 'solid-js';
import { useApp } from './app.ts';

/** The key under which the officer's figures, as typed, are kept beside the dossier. */
export const FIGURES_KEY = 'recount.figures';

const POINTS = /^\d{1,4}$/;

/** The cut-off that the letter names, as typed; null where none is told, or it is no number. */
export const cutOffOf = (typed: string): number | null =>
  POINTS.test(typed.trim()) ? Number(typed) : null;

/** The one that is kept with the dossier on screen: every page finds the round of the invitation by it. */
export function useLetterCutOff(): Accessor<number | null> {
  const { beside } = useApp();
  const cutOff = createMemo(() => {
    const figures = beside.at(FIGURES_KEY) as { readonly cutOff?: unknown } | null | undefined;
    return typeof figures?.cutOff === 'string' ? cutOffOf(figures.cutOff) : null;
  });
  return cutOff;
}
