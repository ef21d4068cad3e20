import { type Accessor, createContext, useContext } from 'solid-js';
import type { IsoDate } from '../../engine/index.ts';
import type { AttachmentsState } from './dossier/createAttachments.ts';
import type { DossierState, Opened } from './dossier/createDossier.ts';
import type { ScoresState } from './dossier/scores.ts';
import type { DossiersState } from './dossiers/createDossiers.ts';
import type { Saving } from './dossiers/session.ts';
import type { Stored } from './dossiers/start.ts';
import type { HistoryControl } from './history.ts';
import type { Catalogue } from './language.ts';
import type { Route } from './route.ts';
import type { SharedState } from './shared.ts';
import type { ThemeState } from './theme.ts';

/** The dossier on screen. */
export interface OpenDossier extends DossierState {
  /** Opens another dossier; this one is kept among the others. */
  readonly open: (opened: Opened) => void;
}

/** What every component may use. Made once, in `main.tsx`. */
export interface App {
  /** The day on which the app was opened. */
  readonly today: IsoDate;
  readonly route: Accessor<Route>;
  /** The language on screen and the sentences that every page shares. */
  readonly catalogue: Accessor<Catalogue>;
  readonly theme: ThemeState;
  readonly dossier: OpenDossier;
  /** The dossiers that are kept, and which of them is on screen. */
  readonly dossiers: DossiersState;
  readonly history: HistoryControl;
  readonly shared: SharedState;
  /** What pages keep with the dossier. */
  readonly beside: AttachmentsState;
  readonly scores: ScoresState;
  readonly saving: Accessor<Saving>;
  /** What the storage held when the app was opened. */
  readonly stored: Stored;
  /** Deletes every trace of the app from the device, and ends it with a last page. */
  readonly erase: () => Promise<void>;
}

export const AppContext = createContext<App>();

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('useApp outside of AppContext');
  return app;
}
