import { createSignal, onCleanup, untrack } from 'solid-js';
import type { IsoDate } from '../../engine/index.ts';
import type { Language } from '../../text/language.ts';
import type { App } from './app.ts';
import { createAttachments } from './dossier/createAttachments.ts';
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
import { afterPaint } from './afterPaint.ts';
import { createHistory, type HistoryControl } from './history.ts';
import { loadSteps, saveSteps } from './keptSteps.ts';
import { type Catalogue, createLanguage } from './language.ts';
import { createRoute } from './route.ts';
import { createShared } from './shared.ts';
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
  /** What the address brought (`shared.ts`). */
  readonly shared: string | null;
  /** Takes the app off the screen for good; returns where it was. */
  readonly end: () => HTMLElement;
}

/** Everything that the app holds; call it inside of a root. */
export function createApp(start: AppStart): App {
  const { stored, opening, today } = start;
  const shared = createShared(start.shared, () => catalogue().language);
  const route = createRoute();
  const catalogue = createLanguage(route, start.catalogue);
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
  const beside = createAttachments(content.beside, () => dossiers.edited());
  const history = createHistory(dossier.snapshot, (draft) => {
    dossier.replace({ draft, origin: dossier.origin() }, 'same');
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
  keepInTime(dossiers);
  keepSteps(history, () => dossiers.current().id);
  const abandon = (): void => {
    dossiers.abandon();
    history.clear();
  };
  onCleanup(
    start.tabs.hear((notice) => {
      if (notice.kind !== 'erased') return;
      abandon();
      void lastPage(untrack(catalogue).language).then(({ showErased, words }) =>
        showErased(start.end(), words, []),
      );
    }),
  );
  return {
    today,
    route,
    catalogue,
    shared,
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
    erase: async () => {
      const last = await lastPage(catalogue().language);
      abandon();
      const left = await last.eraseEverything(start.tabs);
      last.showErased(start.end(), last.words, left);
    },
  };
}

/** The last page and its words, loaded before what they are loaded from is deleted. */
async function lastPage(language: Language) {
  const [{ eraseEverything, lastWords }, { showErased }] = await Promise.all([
    import('./erase.ts'),
    import('../components/Erased.tsx'),
  ]);
  return { eraseEverything, showErased, words: await lastWords(language) };
}

/** What is not kept yet is kept when the page may be about to go; what others kept is read when it is back. */
function keepInTime(dossiers: DossiersControl): void {
  const flush = (): void => void dossiers.flush();
  const turn = (): void =>
    void (document.visibilityState === 'hidden' ? dossiers.flush() : dossiers.pull());
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', turn);
  onCleanup(() => {
    removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', turn);
  });
}

/** Steps outlive a reload: they are read once the page is on screen, and written when it goes. */
function keepSteps(history: HistoryControl, id: () => string): void {
  const first = untrack(id);
  afterPaint(() => {
    const kept = untrack(id) === first ? loadSteps(first) : null;
    if (kept !== null) history.restore(kept);
  });
  const save = (): void => saveSteps(history.steps(), id());
  addEventListener('pagehide', save);
  onCleanup(() => removeEventListener('pagehide', save));
}
