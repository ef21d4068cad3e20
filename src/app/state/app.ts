import { type Accessor, createContext, useContext } from 'solid-js';
import type { IsoDate } from '../../engine/index.ts';
import type { Saving } from './dossier/autosave.ts';
import type { BesideState } from './dossier/createBeside.ts';
import type { DossierState } from './dossier/createDossier.ts';
import type { ScoresState } from './dossier/scores.ts';
import type { Stored } from './dossier/storage.ts';
import type { Catalogue } from './language.ts';
import type { Route } from './route.ts';
import type { ThemeState } from './theme.ts';

/** What every component may use. Made once, in `main.tsx`. */
export interface App {
  /** The day on which the app was opened. */
  readonly today: IsoDate;
  readonly route: Accessor<Route>;
  /** The language on screen and the sentences that every page shares. */
  readonly catalogue: Accessor<Catalogue>;
  readonly theme: ThemeState;
  readonly dossier: DossierState;
  /** What pages keep with the dossier. */
  readonly beside: BesideState;
  readonly scores: ScoresState;
  readonly saving: Accessor<Saving>;
  /** What the storage held when the app was opened. */
  readonly stored: Stored;
}

export const AppContext = createContext<App>();

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('useApp outside of AppContext');
  return app;
}
