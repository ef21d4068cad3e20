import type { Path } from '../../engine/constants.ts';
import type { Language } from '../../text/language.ts';
import { routeHash } from '../state/route.ts';
import { focusField } from './fields/fieldId.ts';

/** The form comes a moment after its page. Milliseconds. */
const LOOK_EVERY = 80;
const LOOKS = 40;

/** Puts the focus on a field of the dossier, where it is, or on the page that holds the form. */
export function goToField(path: Path, language: Language): void {
  if (focusField(path)) return;
  location.hash = routeHash(language, 'score');
  let looks = 0;
  const look = (): void => {
    looks += 1;
    if (!focusField(path) && looks < LOOKS) setTimeout(look, LOOK_EVERY);
  };
  setTimeout(look, LOOK_EVERY);
}
