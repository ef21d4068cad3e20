import type { Path } from '../../../engine/constants.ts';
import { flushRenderQueue } from '../../state/renderQueue.ts';

/** The id of the control, or the group of controls, that holds a place of the dossier. */
export const fieldId = (path: Path): string => ['field', ...path].join('-');

function openAround(element: Element): void {
  for (let at = element.closest('details'); at !== null;) {
    at.open = true;
    at = at.parentElement?.closest('details') ?? null;
  }
}

/** Puts the focus on the field of a path, or on the nearest group that holds it; false when none is on screen. */
export function focusField(path: Path): boolean {
  // It may be in a part of the form that is still to be made.
  if (document.getElementById(fieldId(path)) === null) flushRenderQueue();
  for (let length = path.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldId(path.slice(0, length)));
    if (element === null) continue;
    openAround(element);
    if (element instanceof HTMLDetailsElement) element.querySelector('summary')?.focus();
    else element.focus();
    element.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
