import { type Accessor, createMemo } from 'solid-js';
import { useApp } from '../../../state/app.ts';
import { FIGURES_KEY } from '../../../state/letterCutOff.ts';
import { type FiguresDraft, figuresFrom } from './figures.ts';

export interface FiguresState {
  readonly draft: Accessor<FiguresDraft>;
  readonly set: (draft: FiguresDraft) => void;
}

/**
 * The officer's figures as typed, kept with the dossier: the letter's page fills them, the recount
 * reads them.
 */
export function useFigures(): FiguresState {
  const { beside } = useApp();
  const draft = createMemo(() => figuresFrom(beside.at(FIGURES_KEY)));
  return {
    draft,
    set: (draft) => {
      beside.set(FIGURES_KEY, draft);
    },
  };
}
