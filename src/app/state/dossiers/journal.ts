import { keysOf } from './backend.ts';
import { type Edit, editFrom } from './record.ts';

/**
 * Edits written down at once, before the database has them: its writes take a moment in which a page can be
 * killed, and local storage takes none. An edit is struck out when its record has it.
 */
export interface Journal {
  /** False when there is no room. */
  readonly write: (edit: Edit) => boolean;
  readonly clear: (edit: Pick<Edit, 'tab' | 'id'>) => void;
  /** Every edit of every tab, oldest first. What cannot be read is kept aside, under the keys returned. */
  readonly read: () => { readonly edits: readonly Edit[]; readonly keptAs: readonly string[] };
  /** Strikes out whatever concerns a dossier. */
  readonly forget: (id: string) => void;
  /** What was kept aside because it could not be read, by its key. */
  readonly aside: () => ReadonlyMap<string, string>;
  readonly restoreAside: (key: string, text: string) => void;
  readonly removeAside: (key: string) => void;
}

const PREFIX = 'crs-recount:edit:';
const keyOf = ({ tab, id }: Pick<Edit, 'tab' | 'id'>): string => `${PREFIX}${tab}:${id}`;

function parsedEdit(text: string): Edit | null {
  try {
    return editFrom(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Keeps a text that cannot be read under a key of its own and returns that key; numbered, so that an earlier
 * one is not written over. null when there is no room: the text must then be left where it is.
 */
export function keepAside(storage: Storage, stem: string, text: string): string | null {
  try {
    for (let count = 1; ; count += 1) {
      const key = `${stem}:damaged-${count}`;
      const held = storage.getItem(key);
      if (held === null) storage.setItem(key, text);
      if (held === null || held === text) return key;
    }
  } catch {
    return null;
  }
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

export function localJournal(storageOf: () => Storage = () => localStorage): Journal {
  function readOne(storage: Storage, key: string): Edit | string {
    const text = storage.getItem(key) ?? '';
    const edit = parsedEdit(text);
    if (edit !== null) return edit;
    const keptAs = keepAside(storage, 'crs-recount:edit', text);
    if (keptAs !== null) storage.removeItem(key);
    return keptAs ?? key;
  }
  return {
    write: (edit) =>
      attempt(() => {
        storageOf().setItem(keyOf(edit), JSON.stringify(edit));
        return true;
      }, false),
    clear: (edit) => attempt(() => storageOf().removeItem(keyOf(edit)), undefined),
    read: () =>
      attempt(
        () => {
          const storage = storageOf();
          const found = keysOf(storage, PREFIX)
            .filter((key) => !key.startsWith(`${PREFIX}damaged-`))
            .map((key) => readOne(storage, key));
          return {
            edits: found
              .filter((each): each is Edit => typeof each !== 'string')
              .sort((a, b) => a.at - b.at || a.number - b.number),
            keptAs: found.filter((each): each is string => typeof each === 'string'),
          };
        },
        { edits: [], keptAs: [] },
      ),
    forget: (id) =>
      attempt(() => {
        const storage = storageOf();
        for (const key of keysOf(storage, PREFIX)) {
          if (key.endsWith(`:${id}`)) storage.removeItem(key);
        }
      }, undefined),
    aside: () =>
      attempt(() => {
        const storage = storageOf();
        const keys = keysOf(storage, 'crs-recount:').filter((key) => key.includes(':damaged-'));
        return new Map(keys.map((key) => [key, storage.getItem(key) ?? '']));
      }, new Map<string, string>()),
    restoreAside: (key, text) => storageOf().setItem(key, text),
    removeAside: (key) => storageOf().removeItem(key),
  };
}
