import type { Path } from '../../../engine/index.ts';
import type { Language } from '../../../text/language.ts';
import { focusField } from '../../components/fields/fieldId.ts';
import { routeHash } from '../../state/route.ts';

/** The form comes a moment after its page. Milliseconds. */
const LOOK_EVERY = 80;
const LOOKS = 40;

/** Opens the dossier's page, and puts the focus on a field of it once it is there. */
export function goToField(path: Path, language: Language): void {
  location.hash = routeHash(language, 'score');
  let looks = 0;
  const look = (): void => {
    looks += 1;
    if (!focusField(path) && looks < LOOKS) setTimeout(look, LOOK_EVERY);
  };
  setTimeout(look, LOOK_EVERY);
}
