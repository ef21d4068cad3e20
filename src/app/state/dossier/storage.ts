import type { Draft } from './draft.ts';
import type { Beside } from './createBeside.ts';
import type { Opened, Origin } from './createDossier.ts';
import { draftFrom } from './draftFrom.ts';

/** What was found in storage. A store that cannot be read is kept under another key, never written over. */
export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly opened: Kept }
  | { readonly kind: 'corrupt'; readonly keptAs: string }
  | { readonly kind: 'refused' };

/** The draft, and what pages keep with it. */
export interface Kept extends Opened {
  readonly beside?: Beside;
}

/** Where the draft outlives the visit. */
export interface DraftStorage {
  readonly load: () => Promise<Stored>;
  /** False when the browser refused: storage is full or forbidden. Written before it first awaits. */
  readonly save: (kept: Kept) => Promise<boolean>;
}

const KEY = 'crs-recount:dossier';
const FORMAT = 1;

interface Envelope {
  readonly format: number;
  readonly origin: Origin;
  readonly draft: Draft;
  readonly beside?: Beside;
}

const isBeside = (value: unknown): value is Beside =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseEnvelope(text: string): Kept | null {
  try {
    const { format, origin, draft, beside } = JSON.parse(text) as Partial<Envelope>;
    if (format !== FORMAT || (origin !== 'own' && origin !== 'example')) return null;
    const found = draftFrom(draft);
    if (!found.ok) return null;
    return { draft: found.value, origin, ...(isBeside(beside) ? { beside } : {}) };
  } catch {
    return null;
  }
}

/**
 * Keeps a damaged store under a key of its own and returns that key; numbered, so that an earlier one
 * is not written over. null when there is no room: the store must then be left where it is.
 */
function keepAside(storage: Storage, text: string): string | null {
  try {
    for (let count = 1; ; count += 1) {
      const key = `${KEY}:damaged-${count}`;
      const held = storage.getItem(key);
      if (held === null) storage.setItem(key, text);
      if (held === null || held === text) return key;
    }
  } catch {
    return null;
  }
}

/** The draft in the browser's local storage. */
export function localDraftStorage(storageOf: () => Storage = () => localStorage): DraftStorage {
  let mustStay = false;

  function load(): Stored {
    try {
      const text = storageOf().getItem(KEY);
      if (text === null) return { kind: 'none' };
      const opened = parseEnvelope(text);
      if (opened !== null) return { kind: 'draft', opened };
      const keptAs = keepAside(storageOf(), text);
      mustStay = keptAs === null;
      return { kind: 'corrupt', keptAs: keptAs ?? KEY };
    } catch {
      return { kind: 'refused' };
    }
  }

  function save({ draft, origin, beside }: Kept): boolean {
    if (mustStay) return false;
    try {
      const envelope: Envelope = {
        format: FORMAT,
        origin,
        draft,
        ...(beside === undefined ? {} : { beside }),
      };
      storageOf().setItem(KEY, JSON.stringify(envelope));
      return true;
    } catch {
      return false;
    }
  }

  return {
    load: () => Promise.resolve(load()),
    save: (kept) => Promise.resolve(save(kept)),
  };
}
