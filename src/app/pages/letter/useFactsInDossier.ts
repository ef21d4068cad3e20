import { batch } from 'solid-js';
import type { LetterFacts } from '../../../engine/letter.ts';
import { useApp } from '../../state/app.ts';
import { blankDossier } from '../../state/dossier/blank.ts';
import { type Draft, valueAt } from '../../state/dossier/draft.ts';
import { NO_FIGURES, withLetter } from '../recount/figures/figures.ts';
import { FIGURES_KEY } from '../../state/letterCutOff.ts';
import { useFigures } from '../recount/figures/useFigures.ts';
import { LETTER_KEY, useLetter } from './session.ts';
import { dossierFacts } from './facts.ts';

/**
 * Puts the facts of a letter in the dossier on screen and in the officer's figures, or begins a dossier
 * of the user's own with them; returns how to take all of that back.
 */
export function useFactsInDossier(): (facts: LetterFacts, where: 'current' | 'new') => () => void {
  const { beside, dossier, dossiers, today } = useApp();
  const letter = useLetter();
  const figures = useFigures();

  function inCurrent(facts: LetterFacts): () => void {
    const before = dossierFacts(facts).map(([path]) => [path, dossier.at(path)] as const);
    const figuresBefore = figures.draft();
    batch(() => {
      for (const [path, value] of dossierFacts(facts)) dossier.set(path, value);
      figures.set(withLetter(figuresBefore, facts));
    });
    return () => {
      batch(() => {
        for (const [path, value] of before) dossier.set(path, value);
        figures.set(figuresBefore);
      });
    };
  }

  function inNew(facts: LetterFacts): () => void {
    const kept = beside.at(LETTER_KEY);
    letter.follow();
    return dossiers.openNew({
      draft: withFacts(blankDossier(today), facts),
      beside: {
        [FIGURES_KEY]: withLetter(NO_FIGURES, facts),
        ...(kept === undefined ? {} : { [LETTER_KEY]: kept }),
      },
      keep: 'now',
    });
  }

  return (facts, where) => (where === 'new' ? inNew(facts) : inCurrent(facts));
}

/** A draft with the facts of a letter; the blank's own day of today gives way to the letter's dates. */
export function withFacts(draft: Draft, facts: LetterFacts): Draft {
  const copy = JSON.parse(JSON.stringify(draft)) as Draft;
  const hasDates = Object.keys(facts.dates).length > 0;
  if (hasDates) copy.dates.profile = null;
  for (const [path, value] of dossierFacts(facts)) {
    const parent = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
    parent[String(path.at(-1))] = value;
  }
  return copy;
}
