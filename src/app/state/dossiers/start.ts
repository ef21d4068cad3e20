import { type Backend, keysOf, LOCAL_PREFIX } from './backend.ts';
import type { Journal } from './journal.ts';
import { type DossierRecord, type Edit, recordFrom, recordIn, withEdit } from './record.ts';
import { recordKey } from './session.ts';
import { KEY_OF_VERSION_ONE } from './keys.ts';

/** What the storage held when the app was opened. What cannot be read is kept aside, never written over. */
export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly opened: DossierRecord }
  | { readonly kind: 'corrupt'; readonly keptAs: string }
  | { readonly kind: 'refused' };

export interface Started {
  readonly stored: Stored;
  /** The dossier to open; null when there is none. */
  readonly record: DossierRecord | null;
  /** What this tab had open without its being kept: `new:blank`, `new:undated` or `new:<example>`. */
  readonly fresh: string | null;
}

export interface StartPlace {
  readonly backend: Backend;
  readonly journal: Journal;
  readonly local: () => Storage;
  readonly session: () => Storage;
  readonly now: () => number;
}

/** What few visits need is loaded when they do. */
const earlier = () => import('./migrate.ts');

/** Which dossier this tab has open, and which one was open last in any. */
export const OPEN_KEY = 'crs-recount:open';

/** An edit older than this is of a tab that is gone: one that lives would have kept it long ago. */
const OLD_IN_MILLISECONDS = 10_000;

const read = (storage: () => Storage, key: string): string | null => {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
};

/** Puts in its record an edit that a killed tab left behind; beside a record that cannot be read, as its own. */
async function recover({ backend, journal, now }: StartPlace, edit: Edit): Promise<void> {
  const put = (each: Edit): Promise<void> =>
    backend.update(recordKey(each.id), (held) => withEdit(recordIn(held), each));
  try {
    await put(edit).catch(() => put({ ...edit, id: `${edit.id}-again` }));
    if (now() - edit.at > OLD_IN_MILLISECONDS) journal.clear(edit);
  } catch {
    // It stays in the journal.
  }
}

async function newest({ backend }: StartPlace): Promise<DossierRecord | null> {
  const records = (await backend.entries())
    .map(([, held]) => recordFrom(held))
    .filter((record) => record !== null);
  return records.reduce<DossierRecord | null>(
    (best, each) => (best === null || each.changed > best.changed ? each : best),
    null,
  );
}

/** Finds what earlier visits left: unfinished edits first, then the dossier that was open. */
export async function start(place: StartPlace, isDatabase: boolean): Promise<Started> {
  const { journal, local, session } = place;
  try {
    if (isDatabase && keysOf(local(), LOCAL_PREFIX).length > 0)
      await (await earlier()).moveFromLocal(place).catch(() => undefined);
    const { edits, keptAs } = journal.read();
    for (const edit of edits) await recover(place, edit);
    const old = read(local, KEY_OF_VERSION_ONE);
    const brought = old === null ? null : await (await earlier()).migrate(place, old);
    const damaged = typeof brought === 'string' ? brought : keptAs[0];
    const opened = await wanted(place, brought, edits);
    if (typeof opened === 'string') return { stored: corrupt(opened), record: null, fresh: null };
    const stored: Stored =
      damaged !== undefined
        ? corrupt(damaged)
        : opened === null
          ? { kind: 'none' }
          : { kind: 'draft', opened };
    const open = read(session, OPEN_KEY);
    return { stored, record: opened, fresh: open?.startsWith('new:') === true ? open : null };
  } catch {
    return { stored: { kind: 'refused' }, record: null, fresh: null };
  }

  function corrupt(key: string): Stored {
    return { kind: 'corrupt', keptAs: key };
  }

  async function wanted(
    { backend: store }: StartPlace,
    brought: DossierRecord | string | null,
    edits: readonly Edit[],
  ): Promise<DossierRecord | string | null> {
    if (brought !== null && typeof brought !== 'string') return brought;
    const open = read(session, OPEN_KEY);
    const id = open !== null && !open.startsWith('new:') ? open : read(local, OPEN_KEY);
    if (id === null) return newest(place);
    const held = await store.get(recordKey(id));
    const record = recordFrom(held);
    const mine = edits.filter((edit) => edit.id === id);
    if (held !== undefined && record === null) return recordKey(id);
    return mine.reduce<DossierRecord | null>(withEdit, record);
  }
}
