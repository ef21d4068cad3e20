import type { IsoDate } from '../../../engine/index.ts';
import { loadExample } from '../../examples/examples.ts';
import { type Backend, databaseBackend, localBackend, openBackend } from './backend.ts';
import { firstOpening, type Opening } from './createDossiers.ts';
import { type Journal, localJournal } from './journal.ts';
import { start, type Stored } from './start.ts';
import { browserTabs, newName, type Tabs } from './tabs.ts';

/** All that the app needs of the device's storage, and what was found there. */
export interface Store {
  readonly backend: Backend;
  readonly journal: Journal;
  readonly tabs: Tabs;
  readonly tab: string;
  readonly stored: Stored;
  readonly opening: Opening;
}

export async function openStore(today: IsoDate): Promise<Store> {
  const [database, journal] = [databaseBackend(), localJournal()];
  const backend = await openBackend(database, localBackend());
  const place = {
    backend,
    journal,
    local: () => localStorage,
    session: () => sessionStorage,
    now: () => Date.now(),
  };
  const started = await start(place, backend === database);
  const opening = await firstOpening(started, today, loadExample);
  return {
    backend,
    journal,
    tabs: browserTabs(),
    tab: newName(),
    stored: started.stored,
    opening,
  };
}
