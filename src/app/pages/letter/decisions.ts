import type { LetterFinding } from '../../../engine/letter.ts';

/** What the user made of a find. A correction is confirmed in its own words. */
export type Decision =
  | { readonly state: 'open' }
  | { readonly state: 'refused' }
  | { readonly state: 'confirmed'; readonly find: LetterFinding; readonly isCorrected: boolean };

export type Decisions = Readonly<Record<number, Decision>>;

export const decisionOf = (decisions: Decisions, place: number): Decision =>
  decisions[place] ?? { state: 'open' };

/** Whether a find says enough to be used as it stands: which day it is, whose figure. */
export function isUsable(find: LetterFinding): boolean {
  switch (find.kind) {
    case 'date':
      return find.role !== null && find.alternative === null;
    case 'total':
    case 'factor':
    case 'section':
      return find.whose !== null;
    case 'round':
    case 'cut-off':
    case 'program':
    case 'law':
    case 'reason':
      return true;
  }
}

/** A date of nothing in particular, and provisions of the Act, fill in nothing. */
export const isBeside = (find: LetterFinding): boolean =>
  find.kind === 'law' || (find.kind === 'date' && find.role === null);

/** The places of those that do. */
export const mainPlaces = (finds: readonly LetterFinding[]): readonly number[] =>
  finds.flatMap((find, place) => (isBeside(find) ? [] : [place]));

/** The finds that were confirmed, as confirmed. */
export const confirmedOf = (
  finds: readonly LetterFinding[],
  decisions: Decisions,
): readonly LetterFinding[] =>
  finds.flatMap((_, place) => {
    const decision = decisionOf(decisions, place);
    return decision.state === 'confirmed' ? [decision.find] : [];
  });

/** The finds that the text says in so many words and that nothing was decided of. */
export const sureAndOpen = (
  finds: readonly LetterFinding[],
  decisions: Decisions,
): readonly number[] =>
  finds.flatMap((find, place) =>
    find.certainty === 'sure' &&
    !isBeside(find) &&
    isUsable(find) &&
    decisionOf(decisions, place).state === 'open'
      ? [place]
      : [],
  );
