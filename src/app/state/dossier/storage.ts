import type { Draft } from './draft.ts';
import type { Opened, Origin } from './createDossier.ts';
import { draftFrom } from './draftFrom.ts';

/** What was found in storage. A store that cannot be read is kept under another key, never written over. */
export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly opened: Opened }
  | { readonly kind: 'corrupt'; readonly keptAs: string }
  | { readonly kind: 'refused' };

/** Where the draft outlives the visit. */
export interface DraftStorage {
  readonly load: () => Promise<Stored>;
  /** False when the browser refused: storage is full or forbidden. Written before it first awaits. */
  readonly save: (opened: Opened) => Promise<boolean>;
}

const KEY = 'crs-recount:dossier';
const FORMAT = 1;

interface Envelope {
  readonly format: number;
  readonly origin: Origin;
  readonly draft: Draft;
}

function parseEnvelope(text: string): Opened | null {
  try {
    const { format, origin, draft } = JSON.parse(text) as Partial<Envelope>;
    if (format !== FORMAT || (origin !== 'own' && origin !== 'example')) return null;
    const found = draftFrom(draft);
    return found.ok ? { draft: found.value, origin } : null;
  } catch {
    return null;
  }
}

/** The key to keep a damaged store under: numbered, so that an earlier one is not written over. */
function keepAside(storage: Storage, text: string): string {
  let count = 1;
  while (storage.getItem(`${KEY}:damaged-${count}`) !== null) count += 1;
  const key = `${KEY}:damaged-${count}`;
  storage.setItem(key, text);
  return key;
}

/** The draft in the browser's local storage. */
export function localDraftStorage(storageOf: () => Storage = () => localStorage): DraftStorage {
  return {
    load: () => Promise.resolve(load(storageOf)),
    save: (opened) => Promise.resolve(save(storageOf, opened)),
  };
}

function load(storageOf: () => Storage): Stored {
  try {
    const text = storageOf().getItem(KEY);
    if (text === null) return { kind: 'none' };
    const opened = parseEnvelope(text);
    if (opened !== null) return { kind: 'draft', opened };
    return { kind: 'corrupt', keptAs: keepAside(storageOf(), text) };
  } catch {
    return { kind: 'refused' };
  }
}

function save(storageOf: () => Storage, { draft, origin }: Opened): boolean {
  try {
    const envelope: Envelope = { format: FORMAT, origin, draft };
    storageOf().setItem(KEY, JSON.stringify(envelope));
    return true;
  } catch {
    return false;
  }
}
