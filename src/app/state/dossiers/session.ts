import type { ExampleId } from '../../examples/examples.ts';
import type { Backend } from './backend.ts';
import type { Journal } from './journal.ts';
import { merge } from './merge.ts';
import {
  type Content,
  contentOf,
  type DossierRecord,
  type Edit,
  FORMAT,
  isSameContent,
  type Numbered,
  recordFrom,
  recordIn,
  withEdit,
} from './record.ts';

/** `saved`: it would be found again after the worst; `failed`: it is in this page alone. */
export type Saving = 'saved' | 'pending' | 'failed';

/** What a session needs of the world. */
export interface Place {
  readonly backend: Backend;
  readonly journal: Journal;
  readonly tab: string;
  readonly now: () => number;
  /** Numbers this tab's edits, of whatever dossier; never the same twice. */
  readonly nextNumber: () => number;
  /** A record has changed: for the other tabs, and for lists on screen. */
  readonly told: (id: string) => void;
}

export interface SessionOptions {
  readonly id: string;
  readonly example: ExampleId | null;
  /** What is kept already; null for a dossier that is new. */
  readonly base: Content | null;
  readonly place: Place;
  /** What is on screen. */
  readonly content: () => Content;
  /** Others' edits, merged with what is on screen: to be put there. */
  readonly merged: (content: Content) => void;
  readonly saving: (saving: Saving) => void;
}

/** A dossier while it is open in this tab: every edit is journaled at once and kept a moment later. */
export interface Session {
  readonly id: string;
  readonly example: ExampleId | null;
  /** True once there is, or will be, something of it in the store. */
  readonly isKept: () => boolean;
  readonly edited: () => void;
  /** Takes in what other tabs have put in the record. */
  readonly pull: () => Promise<void>;
  /** Keeps what is not kept yet, at once. */
  readonly flush: () => Promise<void>;
  /** Ends it with a last flush; what is on screen is no longer its own. */
  readonly close: () => Promise<void>;
  /** Ends it without another write: all is being erased. */
  readonly abandon: () => void;
}

export const recordKey = (id: string): string => `dossier:${id}`;
const PAUSE_IN_MILLISECONDS = 400;

export function openSession(options: SessionOptions): Session {
  const { id, example, place, saving } = options;
  let { base } = options;
  let number = 0;
  let kept = 0;
  let sent: Numbered | null = null;
  let isJournaled = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let state: 'open' | 'closed' | 'abandoned' = 'open';
  let last: Content | null = null;
  const content = (): Content => last ?? options.content();

  const editNow = (): Edit => ({
    format: FORMAT,
    id,
    example,
    tab: place.tab,
    number,
    at: place.now(),
    base,
    sent,
    content: content(),
  });

  /** Others' edits, on top of which this tab's later ones stand. */
  function takeIn(ground: Content, found: Content): void {
    base = found;
    if (state !== 'open' || isSameContent(ground, found)) return;
    const mine = contentOf(options.content());
    options.merged(merge(ground, mine, found));
  }

  async function commitOnce(): Promise<boolean> {
    const edit = editNow();
    sent = { number: edit.number, content: edit.content };
    const written: { record?: DossierRecord } = {};
    try {
      await place.backend.update(recordKey(id), (held) => {
        written.record = withEdit(recordIn(held), edit);
        return written.record;
      });
    } catch {
      sent = null;
      return false;
    }
    sent = null;
    kept = edit.number;
    takeIn(edit.content, contentOf(written.record ?? edit.content));
    place.told(id);
    return true;
  }

  async function commit(): Promise<void> {
    while (kept < number && state !== 'abandoned') {
      if (!(await commitOnce())) {
        saving(isJournaled ? 'saved' : 'failed');
        return;
      }
      if (kept === number) place.journal.clear({ tab: place.tab, id });
      else isJournaled = place.journal.write(editNow());
    }
    isJournaled = true;
    saving('saved');
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running ??= commit().finally(() => (running = null));
    return running;
  }

  return {
    id,
    example,
    isKept: () => number > 0 || base !== null,
    edited: () => {
      number = place.nextNumber();
      isJournaled = place.journal.write(editNow());
      saving(isJournaled ? 'saved' : 'pending');
      clearTimeout(timer);
      if (isJournaled) timer = setTimeout(() => void flush(), PAUSE_IN_MILLISECONDS);
      else void flush();
    },
    pull: async () => {
      await running;
      const record = recordFrom(await place.backend.get(recordKey(id)).catch(() => undefined));
      if (record === null || state !== 'open' || running !== null || base === null) return;
      takeIn(base, contentOf(record));
      if (kept < number) isJournaled = place.journal.write(editNow());
    },
    flush,
    close: () => {
      last = contentOf(options.content());
      state = 'closed';
      return kept < number ? flush() : Promise.resolve();
    },
    abandon: () => {
      state = 'abandoned';
      clearTimeout(timer);
    },
  };
}
