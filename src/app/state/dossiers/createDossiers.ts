import { type Accessor, batch, createSignal, onCleanup, untrack } from 'solid-js';
import type { IsoDate } from '../../../engine/index.ts';
import { EXAMPLE_IDS, type ExampleId, refusedExample } from '../../examples/examples.ts';
import { blankDossier } from '../dossier/blank.ts';
import type { Attachments, AttachmentsState } from '../dossier/createAttachments.ts';
import type { DossierState } from '../dossier/createDossier.ts';
import type { Draft } from '../dossier/draft.ts';
import { type Backend } from './backend.ts';
import type { Journal } from './journal.ts';
import {
  type Content,
  contentOf,
  type DossierRecord,
  recordFrom,
  recordIn,
  withEdit,
} from './record.ts';
import type { ListedDossier } from './dossierList.ts';
import { openSession, recordKey, type Saving, type Session } from './session.ts';
import { OPEN_KEY, type Started } from './start.ts';
import { newName, type Tabs } from './tabs.ts';

/** The dossier on screen, among those that are kept. */
export interface Current {
  readonly id: string;
  readonly name: string | null;
  readonly example: ExampleId | null;
  /** An example or an empty form is kept once it is changed. */
  readonly isKept: boolean;
}

/** What is opened as a dossier of its own. */
export interface NewDossier {
  readonly draft: Draft;
  readonly example?: ExampleId | null;
  readonly name?: string | null;
  readonly beside?: Attachments;
  /** An example or an empty form is kept from its first edit on; what the user brings, from the start. */
  readonly keep: 'now' | 'when-edited';
}

export interface DossiersState {
  readonly current: Accessor<Current>;
  /** Counts up when what is kept has changed, here or in another tab. */
  readonly changes: Accessor<number>;
  /** All that is kept, the latest change first. */
  readonly list: () => Promise<readonly ListedDossier[]>;
  /** Opens another dossier; the one that was open is kept, and is opened again by what is returned. */
  readonly openNew: (dossier: NewDossier) => () => void;
  readonly startBlank: () => () => void;
  readonly open: (id: string) => Promise<boolean>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly duplicate: (id: string, name: string) => Promise<void>;
  /** Takes a dossier, or what cannot be read, out of the store; returns how to put it back. */
  readonly remove: (key: string) => Promise<() => Promise<void>>;
  /** Keeps what is not kept yet, at once. */
  readonly flush: () => Promise<void>;
  /** Forgets without another write: all is being erased. */
  readonly abandon: () => void;
}

export interface DossiersPlace {
  readonly backend: Backend;
  readonly journal: Journal;
  readonly tabs: Tabs;
  readonly tab: string;
  readonly now: () => number;
  readonly today: IsoDate;
  /** Where a tab remembers what it has open. */
  readonly remember: (open: string) => void;
}

export interface Screen {
  readonly dossier: DossierState;
  readonly beside: AttachmentsState;
  /** Called when another dossier, or others' edits, have come on screen. */
  readonly replaced: (kind: 'opened' | 'merged') => void;
}

/** Writes down which dossier a tab has open; absent where storage is refused. */
export function rememberOpen(open: string): void {
  try {
    sessionStorage.setItem(OPEN_KEY, open);
    if (!open.startsWith('new:')) localStorage.setItem(OPEN_KEY, open);
  } catch {
    // The newest dossier is opened next time.
  }
}

/** A dossier about to be on screen. */
export interface Opening {
  readonly id: string;
  readonly example: ExampleId | null;
  readonly content: Content;
  /** What is kept of it; null when nothing is. */
  readonly base: Content | null;
}

const freshContent = (
  draft: Draft,
  name: string | null = null,
  beside: Attachments = {},
): Content => ({
  name,
  draft,
  beside,
});

/** What is on screen first: what this tab or the last one had open, or else the worked example. */
export async function firstOpening(
  { record, fresh }: Started,
  today: IsoDate,
  loadExample: (id: ExampleId) => Promise<Draft>,
): Promise<Opening> {
  if (fresh === 'new:blank' || fresh === 'new:undated') {
    const content = freshContent(blankDossier(fresh === 'new:blank' ? today : null));
    return { id: newName(), example: null, content, base: null };
  }
  const example = EXAMPLE_IDS.find((id) => fresh === `new:${id}`);
  if (example === undefined && record !== null) {
    const content = contentOf(record);
    return { id: record.id, example: record.example, content, base: content };
  }
  const draft = example === undefined ? refusedExample() : await loadExample(example);
  const content = freshContent(draft);
  return { id: newName(), example: example ?? 'refused', content, base: null };
}

/** An empty form is begun with a day of today, or without any. */
const blankKind = ({ content: { draft } }: Opening): 'blank' | 'undated' =>
  draft.dates.profile === null ? 'undated' : 'blank';

export interface DossiersControl extends DossiersState {
  /** To be called after every edit, before anything else can happen. */
  readonly edited: () => void;
  readonly pull: () => Promise<void>;
}

/** What is seldom done is loaded when it is. */
const dossierList = () => import('./dossierList.ts');

/** Every dossier of the user's, one of them on screen. */
export function createDossiers(
  place: DossiersPlace,
  screen: Screen,
  first: Opening,
  saving: (saving: Saving) => void,
): DossiersControl {
  const { backend, journal, tabs, tab, now, today, remember } = place;
  const currentOf = ({ id, example, content, base }: Opening): Current => ({
    id,
    example,
    name: content.name,
    isKept: base !== null,
  });
  const [current, setCurrent] = createSignal<Current>(currentOf(first));
  const [changes, setChanges] = createSignal(0);
  let count = 0;
  const nextNumber = (): number => (count += 1);
  const changed = (): void => void setChanges((before) => before + 1);
  const told = (id: string): void => {
    tabs.tell({ kind: 'changed', id });
    changed();
  };
  const content = (): Content =>
    untrack(() => ({
      name: current().name,
      draft: screen.dossier.snapshot(),
      beside: screen.beside.all(),
    }));

  const sessionOf = ({ id, example, base }: Opening): Session =>
    openSession({
      id,
      example,
      base,
      place: { backend, journal, tab, now, nextNumber, told },
      content,
      merged: (merged) => {
        show({ id, example, base: merged, content: merged }, 'same');
        screen.replaced('merged');
      },
      saving,
    });

  function show(opening: Opening, of: 'same' | 'another'): void {
    batch(() => {
      setCurrent(currentOf(opening));
      screen.beside.replace(opening.content.beside);
      const origin = opening.example === null ? 'own' : 'example';
      screen.dossier.replace({ draft: opening.content.draft, origin }, of);
    });
  }

  let session = sessionOf(first);
  if (first.base !== null) remember(first.id);

  function enter(opening: Opening): Promise<void> {
    const closing = session.close();
    session = sessionOf(opening);
    show(opening, 'another');
    screen.replaced('opened');
    saving('saved');
    remember(opening.base === null ? `new:${opening.example ?? blankKind(opening)}` : opening.id);
    return closing;
  }

  function edited(): void {
    const isFirst = !session.isKept();
    session.edited();
    if (!isFirst) return;
    remember(session.id);
    setCurrent({ ...current(), isKept: true });
  }

  /** A record with the edits that the store would not take. */
  async function find(id: string): Promise<DossierRecord | null> {
    const held = await backend.get(recordKey(id)).catch(() => undefined);
    const mine = journal.read().edits.filter((edit) => edit.id === id);
    return mine.reduce<DossierRecord | null>(withEdit, recordFrom(held));
  }

  async function open(id: string): Promise<boolean> {
    if (id === current().id) return true;
    await session.flush();
    const record = await find(id);
    if (record === null) return false;
    const kept = contentOf(record);
    await enter({ id, example: record.example, content: kept, base: kept });
    return true;
  }

  function openNew(given: NewDossier): () => void {
    const before: Opening = { ...current(), content: content(), base: null };
    const left = session;
    const { draft, example = null, name = null, beside = {}, keep } = given;
    const closing = enter({
      id: newName(),
      example,
      content: freshContent(draft, name, beside),
      base: null,
    });
    if (keep === 'now') edited();
    return () => {
      // eslint-disable-next-line solid/reactivity -- an act, called when the user asks for it
      void closing.then(async () => {
        if (!left.isKept() || !(await open(before.id))) await enter(before);
      });
    };
  }

  async function remove(key: string): Promise<() => Promise<void>> {
    const text = journal.aside().get(key);
    if (text === undefined) return removeRecord(key);
    journal.removeAside(key);
    changed();
    return async () => {
      journal.restoreAside(key, text);
      changed();
      return Promise.resolve();
    };
  }

  async function removeRecord(key: string): Promise<() => Promise<void>> {
    const isCurrent = key === recordKey(current().id);
    await session.flush();
    const id = key.replace(/^dossier:/, '');
    const held = (await find(id)) ?? (await backend.get(key));
    if (isCurrent) {
      session.abandon();
      const content = freshContent(refusedExample());
      await enter({ id: newName(), example: 'refused', content, base: null });
    }
    journal.forget(id);
    await backend.remove(key);
    told(id);
    // eslint-disable-next-line solid/reactivity -- an act, called when the user asks for it
    return async () => {
      await backend.update(key, (other) => other ?? held);
      told(id);
      if (isCurrent) await open(id);
    };
  }

  async function rename(id: string, name: string): Promise<void> {
    const given = name.trim() === '' ? null : name.trim();
    if (id === current().id) {
      setCurrent({ ...current(), name: given });
      edited();
      return session.flush();
    }
    await backend.update(recordKey(id), (held) => {
      const record = recordIn(held);
      return record === null ? held : { ...record, name: given };
    });
    told(id);
  }

  async function duplicate(id: string, name: string): Promise<void> {
    await session.flush();
    const record = id === current().id ? null : await find(id);
    const copied = record ?? { ...content(), example: current().example };
    const made = (await dossierList()).copyOf(copied, newName(), name, now());
    await backend.update(recordKey(made.id), (held) => held ?? made);
    told(made.id);
  }

  onCleanup(
    // eslint-disable-next-line solid/reactivity -- called when a message comes
    tabs.hear((notice) => {
      if (notice.kind === 'erased') return;
      changed();
      if (notice.id === current().id) void session.pull();
    }),
  );

  return {
    current,
    changes,
    list: async () => {
      await session.flush();
      return (await dossierList()).listOf(place);
    },
    openNew,
    startBlank: () => openNew({ draft: blankDossier(today), keep: 'when-edited' }),
    open,
    rename,
    duplicate,
    remove,
    flush: () => session.flush(),
    abandon: () => session.abandon(),
    edited,
    pull: () => session.pull(),
  };
}
