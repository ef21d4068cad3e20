import { EXAMPLE_IDS, type ExampleId } from '../../examples/examples.ts';
import type { Attachments } from '../dossier/createAttachments.ts';
import type { Draft } from '../dossier/draft.ts';
import { draftFrom } from '../dossier/draftFrom.ts';
import { merge } from './merge.ts';
import { isGroup, isSame } from './same.ts';

/** All of a dossier that its user can change. */
export interface Content {
  /** As the user named it; null: it goes by its number. */
  readonly name: string | null;
  readonly draft: Draft;
  /** What pages keep with it. */
  readonly beside: Attachments;
}

/** The form of what is kept. 1 was one dossier in local storage (`versionOne.ts`). */
export const FORMAT = 2;

/** A dossier as it is kept. */
export interface DossierRecord extends Content {
  readonly format: typeof FORMAT;
  readonly id: string;
  /** The example that it began as; null for the user's own. */
  readonly example: ExampleId | null;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
  /** The number of the last edit of each page load ("tab") that is in it, so that none is put in twice. */
  readonly edits: Readonly<Record<string, number>>;
}

/** A state of a dossier, and the number of the edit that made it. */
export interface Numbered {
  readonly number: number;
  readonly content: Content;
}

/** An edit that may not be in the record yet, with all that is needed to put it there. */
export interface Edit extends Numbered {
  readonly format: typeof FORMAT;
  readonly id: string;
  readonly example: ExampleId | null;
  readonly tab: string;
  readonly at: number;
  /** What it was made on; null: the dossier was new. */
  readonly base: Content | null;
  /** An earlier edit that was on its way to the record when this one was made. */
  readonly sent: Numbered | null;
}

/** Page loads remembered in a record: far more than are ever open with edits that are not kept yet. */
const TABS_REMEMBERED = 64;

export const contentOf = ({ name, draft, beside }: Content): Content => ({ name, draft, beside });

/** A record with an edit put in, merged with what others put in since; the same record when it is in already. */
export function withEdit(record: DossierRecord | null, edit: Edit): DossierRecord {
  const { id, example, tab, number, content, at } = edit;
  if (record === null) {
    return { format: FORMAT, id, example, changed: at, edits: { [tab]: number }, ...content };
  }
  const known = record.edits[tab] ?? 0;
  if (known >= number) return record;
  const base = edit.sent !== null && known >= edit.sent.number ? edit.sent.content : edit.base;
  const earlier = Object.entries(record.edits).filter(([key]) => key !== tab);
  return {
    ...record,
    ...merge(base, content, contentOf(record)),
    changed: Math.max(record.changed, at),
    edits: Object.fromEntries([...earlier, [tab, number] as const].slice(-TABS_REMEMBERED)),
  };
}

export function contentFrom(input: unknown): Content | null {
  if (!isGroup(input)) return null;
  const { name, draft, beside } = input;
  const found = draftFrom(draft);
  if (!found.ok) return null;
  return {
    name: typeof name === 'string' ? name : null,
    draft: found.value,
    beside: isGroup(beside) ? beside : {},
  };
}

export const exampleFrom = (input: unknown): ExampleId | null =>
  EXAMPLE_IDS.find((id) => id === input) ?? null;

const numberFrom = (input: unknown): number => (Number.isFinite(input) ? Number(input) : 0);

const numberedFrom = (input: unknown): Numbered | null => {
  if (!isGroup(input)) return null;
  const content = contentFrom(input['content']);
  return content === null ? null : { number: numberFrom(input['number']), content };
};

/** A record of unknown origin; null when it is none, or of a format that this version does not know. */
export function recordFrom(input: unknown): DossierRecord | null {
  const content = contentFrom(input);
  if (content === null || !isGroup(input)) return null;
  const { format, id, example, changed, edits } = input;
  if (format !== FORMAT || typeof id !== 'string') return null;
  return {
    format,
    id,
    example: exampleFrom(example),
    changed: numberFrom(changed),
    edits: isGroup(edits)
      ? Object.fromEntries(Object.entries(edits).map(([tab, each]) => [tab, numberFrom(each)]))
      : {},
    ...content,
  };
}

/** The record held at a key, null when there is none; throws on what cannot be read, which must not be written over. */
export function recordIn(held: unknown): DossierRecord | null {
  if (held === undefined) return null;
  const record = recordFrom(held);
  if (record === null) throw new RangeError('What is kept here cannot be read.');
  return record;
}

export function editFrom(input: unknown): Edit | null {
  const numbered = numberedFrom(input);
  if (numbered === null || !isGroup(input)) return null;
  const { format, id, tab, example, at, base, sent } = input;
  if (format !== FORMAT || typeof id !== 'string' || typeof tab !== 'string') return null;
  return {
    format,
    id,
    tab,
    example: exampleFrom(example),
    at: numberFrom(at),
    base: contentFrom(base),
    sent: numberedFrom(sent),
    ...numbered,
  };
}

export const isSameContent = (a: Content, b: Content): boolean =>
  isSame(contentOf(a), contentOf(b));
