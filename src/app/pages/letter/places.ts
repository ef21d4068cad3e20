/** Where a find stands in the text, and in the list. */
export const markId = (place: number): string => `mark-${place}`;
export const findId = (place: number): string => `find-${place}`;

function focusOn(id: string): void {
  const element = document.getElementById(id);
  const around = element?.closest('details');
  if (around) around.open = true;
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}

export const focusMark = (place: number): void => focusOn(markId(place));
export const focusFind = (place: number): void => focusOn(findId(place));

/** The head of the list. */
export const FINDS_HEADING = 'finds-heading';
export const goToFinds = (): void => focusOn(FINDS_HEADING);
