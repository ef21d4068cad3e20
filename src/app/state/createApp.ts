import { createSignal, onCleanup } from 'solid-js';
import type { IsoDate } from '../../engine/index.ts';
import type { App } from './app.ts';
import { createBeside } from './dossier/createBeside.ts';
import { createDossier } from './dossier/createDossier.ts';
import { createScores } from './dossier/scores.ts';
import type { Backend } from './dossiers/backend.ts';
import {
  createDossiers,
  type DossiersControl,
  type Opening,
  rememberOpen,
} from './dossiers/createDossiers.ts';
import type { Journal } from './dossiers/journal.ts';
import type { Saving } from './dossiers/session.ts';
import type { Stored } from './dossiers/start.ts';
import type { Tabs } from './dossiers/tabs.ts';
import { createHistory, listenForHistory } from './history.ts';
import { type Catalogue, createLanguage } from './language.ts';
import { createRoute } from './route.ts';
import { createTheme } from './theme.ts';

export interface AppStart {
  readonly catalogue: Catalogue;
  readonly stored: Stored;
  readonly opening: Opening;
  readonly backend: Backend;
  readonly journal: Journal;
  readonly tabs: Tabs;
  /** The name of this page load among those whose edits are kept. */
  readonly tab: string;
  readonly today: IsoDate;
}

/** Everything that the app holds; call it inside of a root. */
export function createApp(start: AppStart): App {
  const { catalogue, stored, opening, today } = start;
  const route = createRoute();
  const [saving, setSaving] = createSignal<Saving>('saved');
  const { content, example } = opening;
  const dossier = createDossier(
    { draft: content.draft, origin: example === null ? 'own' : 'example' },
    today,
    (place) => {
      dossiers.edited();
      history.edited(place);
    },
  );
  const beside = createBeside(content.beside, () => dossiers.edited());
  const history = createHistory(dossier.snapshot, (draft) => {
    dossier.replace({ draft, origin: dossier.origin() });
    dossiers.edited();
  });
  const dossiers = createDossiers(
    { ...start, now: () => Date.now(), remember: rememberOpen },
    {
      dossier,
      beside,
      replaced: (kind) => (kind === 'opened' ? history.clear() : history.follow()),
    },
    opening,
    setSaving,
  );
  keepInTime(dossiers, start.tabs);
  listenForHistory(history);
  return {
    today,
    route,
    catalogue: createLanguage(route, catalogue),
    theme: createTheme(),
    dossier: {
      ...dossier,
      open: ({ draft, origin }) =>
        void dossiers.openNew({
          draft,
          example: origin === 'example' ? 'refused' : null,
          keep: 'when-edited',
        }),
    },
    dossiers,
    history,
    beside,
    scores: createScores(dossier.dossier),
    saving,
    stored,
  };
}

/** What is not kept yet is kept when the page may be about to go; what others kept is read when it is back. */
function keepInTime(dossiers: DossiersControl, tabs: Tabs): void {
  const flush = (): void => void dossiers.flush();
  const turn = (): void =>
    void (document.visibilityState === 'hidden' ? dossiers.flush() : dossiers.pull());
  const stop = tabs.hear((notice) => {
    if (notice.kind !== 'erased') return;
    dossiers.abandon();
    location.reload();
  });
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', turn);
  onCleanup(() => {
    stop();
    removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', turn);
  });
}
