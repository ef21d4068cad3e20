import type { DossiersText } from '../../../text/screen/dossiers/en.ts';
import type { DossierRecord } from '../../state/dossiers/record.ts';
import type { ListedDossier } from '../../state/dossiers/dossierList.ts';

/** What a dossier goes by: its name, the example's, or its number among those without, oldest first. */
export function nameOf(
  record: Pick<DossierRecord, 'id' | 'name' | 'example'>,
  list: readonly ListedDossier[],
  text: DossiersText,
): string {
  if (record.name !== null) return record.name;
  if (record.example !== null) return text.list.example(text.examples[record.example]);
  const unnamed = list
    .flatMap((each) => (each.kind === 'dossier' ? [each.record] : []))
    .filter(({ name, example }) => name === null && example === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const place = unnamed.findIndex(({ id }) => id === record.id);
  return text.list.unnamed(String(place === -1 ? unnamed.length + 1 : place + 1));
}

/** A name as the name of a file: what some systems do not take in one is left out. */
export const fileNameOf = (name: string): string =>
  `${name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'dossier'}.json`;
