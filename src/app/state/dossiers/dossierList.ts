import type { Backend } from './backend.ts';
import type { Journal } from './journal.ts';
import {
  type Content,
  contentOf,
  type DossierRecord,
  FORMAT,
  recordFrom,
  withEdit,
} from './record.ts';

/** A line of the list of dossiers. */
export type ListedDossier =
  | { readonly kind: 'dossier'; readonly record: DossierRecord }
  | { readonly kind: 'damaged'; readonly key: string; readonly held: unknown };

const changedAt = (each: ListedDossier): number =>
  each.kind === 'dossier' ? each.record.changed : -Infinity;

/** All that is kept, edits that the store would not take included; the latest change first. */
export async function listOf({
  backend,
  journal,
}: {
  readonly backend: Backend;
  readonly journal: Journal;
}): Promise<readonly ListedDossier[]> {
  const held = await backend.entries();
  const { edits } = journal.read();
  const ids = new Set(edits.map(({ id }) => id));
  const kept = held.flatMap(([key, value]): readonly ListedDossier[] => {
    const record = recordFrom(value);
    if (record === null) return [{ kind: 'damaged', key, held: value }];
    ids.delete(record.id);
    const mine = edits.filter(({ id }) => id === record.id);
    return [{ kind: 'dossier', record: mine.reduce(withEdit, record) }];
  });
  const unkept = [...ids].flatMap((id): readonly ListedDossier[] => {
    const mine = edits.filter((edit) => edit.id === id);
    const record = mine.reduce<DossierRecord | null>(withEdit, null);
    return record === null ? [] : [{ kind: 'dossier', record }];
  });
  const aside = [...journal.aside()].map(([key, text]): ListedDossier => ({
    kind: 'damaged',
    key,
    held: text,
  }));
  return [...kept, ...unkept, ...aside].sort((a, b) => changedAt(b) - changedAt(a));
}

/** A dossier of its own with the same content. */
export const copyOf = (
  from: Content & Pick<DossierRecord, 'example'>,
  id: string,
  name: string,
  changed: number,
): DossierRecord => ({
  ...contentOf(from),
  format: FORMAT,
  id,
  example: from.example,
  name,
  changed,
  edits: {},
});
