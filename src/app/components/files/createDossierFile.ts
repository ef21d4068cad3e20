import { type Accessor, createSignal } from 'solid-js';
import type { IsoDate } from '../../../engine/index.ts';
import type { Draft } from '../../state/dossier/draft.ts';
import { type Imported, importDossier } from '../../state/dossier/transfer.ts';

/** A file that is no whole dossier: what is wrong with it, and what could be read of it all the same. */
export type RefusedFile = Extract<Imported, { ok: false }> & { readonly name: string };

/** The reading of a dossier's file, and what came of the last one. */
export interface DossierFile {
  readonly read: (file: File) => Promise<void>;
  /** The device could not give the file's content. */
  readonly isUnreadable: Accessor<boolean>;
  readonly refused: Accessor<RefusedFile | null>;
  /** Opens what could be read, or any other draft; nothing is refused any more. */
  readonly open: (draft: Draft, fileName: string) => void;
  readonly forget: () => void;
}

export function createDossierFile(
  today: IsoDate,
  onOpen: (draft: Draft, fileName: string) => void,
): DossierFile {
  const [refused, setRefused] = createSignal<RefusedFile | null>(null);
  const [isUnreadable, setUnreadable] = createSignal(false);
  const forget = (): void => {
    setRefused(null);
    setUnreadable(false);
  };
  const open = (draft: Draft, fileName: string): void => {
    forget();
    onOpen(draft, fileName);
  };
  const read = async (file: File): Promise<void> => {
    forget();
    const content = await file.text().catch(() => null);
    if (content === null) return void setUnreadable(true);
    const found = importDossier(content, today);
    if (found.ok) open(found.draft, file.name);
    else setRefused({ ...found, name: file.name });
  };
  return { read, isUnreadable, refused, open, forget };
}
