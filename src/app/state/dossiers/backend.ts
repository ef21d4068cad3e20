import { del, entries, get, update, type UseStore } from 'idb-keyval';

/** Where records are kept, by key. Every call may reject: storage can be full, forbidden or broken. */
export interface Backend {
  readonly get: (key: string) => Promise<unknown>;
  readonly entries: () => Promise<readonly (readonly [string, unknown])[]>;
  /** Reads and writes at once, so that no other tab comes between. */
  readonly update: (key: string, next: (held: unknown) => unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export const DATABASE = 'crs-recount';
const STORE = 'dossiers';
export const LOCAL_PREFIX = 'crs-recount:kept:';

/** A store whose writes are on the disk when they are said to be, and which lets itself be deleted. */
function databaseStore(): UseStore {
  let opening: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    opening ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      const again = (): void => void (opening = undefined);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onerror = () => {
        again();
        reject(request.error ?? new DOMException('refused', 'UnknownError'));
      };
      request.onsuccess = () => {
        const database = request.result;
        database.onclose = again;
        database.onversionchange = () => {
          database.close();
          again();
        };
        resolve(database);
      };
    });
    return opening;
  };
  return async (mode, use) => {
    const database = await open();
    return use(database.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE));
  };
}

export function databaseBackend(store: UseStore = databaseStore()): Backend {
  return {
    get: (key) => get(key, store),
    entries: () => entries<string>(store),
    update: (key, next) => update(key, next, store),
    remove: (key) => del(key, store),
  };
}

function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Local storage, for a browser that has no database to give. */
export function localBackend(storageOf: () => Storage = () => localStorage): Backend {
  const wrap = <T>(act: (storage: Storage) => T): Promise<T> =>
    new Promise((resolve) => resolve(act(storageOf())));
  return {
    get: (key) => wrap((storage) => parsed(storage.getItem(LOCAL_PREFIX + key))),
    entries: () =>
      wrap((storage) =>
        keysOf(storage, LOCAL_PREFIX).map(
          (key) => [key.slice(LOCAL_PREFIX.length), parsed(storage.getItem(key))] as const,
        ),
      ),
    update: (key, next) =>
      wrap((storage) => {
        const held = parsed(storage.getItem(LOCAL_PREFIX + key));
        storage.setItem(LOCAL_PREFIX + key, JSON.stringify(next(held)));
      }),
    remove: (key) => wrap((storage) => storage.removeItem(LOCAL_PREFIX + key)),
  };
}

export function keysOf(storage: Storage, prefix: string): readonly string[] {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '').filter(
    (key) => key.startsWith(prefix),
  );
}

/** A database that does not answer by then is not waited for. */
const PATIENCE_IN_MILLISECONDS = 3000;

/** The database where there is one, else local storage. */
export async function openBackend(
  database: Backend = databaseBackend(),
  local: Backend = localBackend(),
): Promise<Backend> {
  const answers = database.get('').then(
    () => true,
    () => false,
  );
  const patience = new Promise<boolean>((resolve) =>
    setTimeout(() => resolve(false), PATIENCE_IN_MILLISECONDS),
  );
  return (await Promise.race([answers, patience])) ? database : local;
}
