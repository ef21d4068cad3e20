import type { Backend } from '../../../../src/app/state/dossiers/backend.ts';

/** As much of a browser's storage as is used here; `room` is how many characters a value may have. */
export function memoryStorage(room = Infinity): {
  readonly storage: Storage;
  readonly held: Map<string, string>;
} {
  const held = new Map<string, string>();
  const storage = {
    get length() {
      return held.size;
    },
    key: (place: number) => [...held.keys()][place] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  } as unknown as Storage;
  return { storage, held };
}

export interface MemoryBackend extends Backend {
  readonly held: Map<string, unknown>;
  /** From now on every write is refused. */
  isFull: boolean;
}

/** A store in memory, each of whose calls ends some turns later, as a database's does. */
export function memoryBackend(): MemoryBackend {
  const held = new Map<string, unknown>();
  const later = async <T>(act: () => T): Promise<T> => {
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    return act();
  };
  const copy = (value: unknown): unknown => (value === undefined ? value : structuredClone(value));
  const backend: MemoryBackend = {
    held,
    isFull: false,
    get: (key) => later(() => copy(held.get(key))),
    entries: () => later(() => [...held].map(([key, value]) => [key, copy(value)] as const)),
    update: (key, next) =>
      later(() => {
        if (backend.isFull) throw new DOMException('full', 'QuotaExceededError');
        held.set(key, copy(next(copy(held.get(key)))));
      }),
    remove: (key) => later(() => void held.delete(key)),
  };
  return backend;
}
