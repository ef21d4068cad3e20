import type { Language } from '../../text/language.ts';
import type { DossiersText } from '../../text/screen/dossiers/en.ts';
import { DATABASE, keysOf } from './dossiers/backend.ts';
import type { Tabs } from './dossiers/tabs.ts';

/** What of this app can be left on a device. */
export type Trace = 'dossiers' | 'settings' | 'offline';

const PREFIX = 'crs-recount';

function clearStorage(storage: Storage): void {
  for (const key of keysOf(storage, PREFIX)) storage.removeItem(key);
}

/** Another tab holds the database open until it has heard of this; it is given that long. */
const PATIENCE_IN_MILLISECONDS = 3000;

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new DOMException('refused', 'UnknownError'));
    setTimeout(() => reject(new DOMException('blocked', 'TimeoutError')), PATIENCE_IN_MILLISECONDS);
  });
}

/** Caches and service workers are the origin's: those of this app alone are taken. */
async function removeOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  const scope = registration?.scope ?? new URL('./', location.href).href;
  await registration?.unregister();
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  const own = names.filter((name) => name.endsWith(scope));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Deletes every trace of the app from the device; returns what the browser would not let go of. */
export async function eraseEverything(tabs: Tabs): Promise<readonly Trace[]> {
  tabs.tell({ kind: 'erased' });
  const acts: readonly (readonly [Trace, () => Promise<void>])[] = [
    ['dossiers', deleteDatabase],
    [
      'settings',
      () => {
        clearStorage(localStorage);
        clearStorage(sessionStorage);
        return Promise.resolve();
      },
    ],
    ['offline', removeOffline],
  ];
  const left: Trace[] = [];
  for (const [trace, act] of acts) await act().catch(() => left.push(trace));
  return left;
}

/** What the last page says. */
export type LastWords = Pick<
  DossiersText['erase'],
  'done' | 'doneDetail' | 'again' | 'left' | 'traces'
>;

const WORDS: Readonly<Record<Language, () => Promise<LastWords>>> = {
  en: async () => (await import('../../text/screen/dossiers/en.ts')).dossiersEn.erase,
  fr: async () => (await import('../../text/screen/dossiers/fr.ts')).dossiersFr.erase,
};

export const lastWords = (language: Language): Promise<LastWords> => WORDS[language]();
