import type { IsoDate } from '../../engine/index.ts';
import { refusedExample } from '../examples/examples.ts';
import type { App } from './app.ts';
import { createAutosave } from './dossier/autosave.ts';
import { createBeside } from './dossier/createBeside.ts';
import { createDossier, type Opened } from './dossier/createDossier.ts';
import { createScores } from './dossier/scores.ts';
import type { DraftStorage, Stored } from './dossier/storage.ts';
import { type Catalogue, createLanguage } from './language.ts';
import { createRoute } from './route.ts';
import { createTheme } from './theme.ts';

export interface AppStart {
  readonly catalogue: Catalogue;
  readonly stored: Stored;
  readonly storage: DraftStorage;
  readonly today: IsoDate;
}

/** What is on screen first: what was saved, or the worked example. */
export const openedFrom = (stored: Stored): Opened =>
  stored.kind === 'draft' ? stored.opened : { draft: refusedExample(), origin: 'example' };

/** Everything that the app holds; call it inside of a root. */
export function createApp({ catalogue, stored, storage, today }: AppStart): App {
  const route = createRoute();
  const dossier = createDossier(openedFrom(stored), today);
  const beside = createBeside((stored.kind === 'draft' && stored.opened.beside) || {});
  return {
    today,
    route,
    catalogue: createLanguage(route, catalogue),
    theme: createTheme(),
    dossier,
    beside,
    scores: createScores(dossier.dossier),
    saving: createAutosave(dossier, beside, storage),
    stored,
  };
}
