import {
  type Accessor,
  batch,
  createEffect,
  createMemo,
  createRoot,
  createSignal,
  on,
  untrack,
} from 'solid-js';
import type { LetterReading } from '../../../engine/letter.ts';
import type { FileFault } from '../../../text/screen/letter/en.ts';
import { type App, useApp } from '../../state/app.ts';
import { keepLetter, keptLetter, takeOldLetter } from '../../state/keptLetters.ts';
import type { Decision, Decisions } from './decisions.ts';
import { readFile } from './file.ts';
import { readText } from './readText.ts';

/** What is known of where the text came from. */
export interface Source {
  readonly name: string;
  readonly pages: number | null;
}

/** The letter of the dossier on screen, from page to page; gone with the tab unless the user keeps it. */
export interface LetterSession {
  readonly text: Accessor<string>;
  readonly setText: (text: string) => void;
  readonly setExample: (text: string) => void;
  readonly readFile: (file: File) => Promise<void>;
  readonly source: Accessor<Source | null>;
  readonly isExample: Accessor<boolean>;
  /** The file being opened; null when none is. */
  readonly opening: Accessor<string | null>;
  readonly fault: Accessor<{ readonly fault: FileFault; readonly name: string } | null>;
  /** null before the text is read, and where there is none. */
  readonly reading: Accessor<LetterReading | null>;
  readonly decisions: Accessor<Decisions>;
  readonly decide: (places: readonly number[], decision: (place: number) => Decision) => void;
  readonly isKept: Accessor<boolean>;
  readonly keep: (kept: 'kept' | 'forgotten') => void;
  /** The next dossier opened is begun from this letter, and has it too. */
  readonly follow: () => void;
}

/** Whether the letter is kept, beside the dossier. */
export const LETTER_KEY = 'letter';

export interface LetterChoice {
  readonly isKept: boolean;
}

/** Reading waits until typing has paused. Milliseconds. */
const PAUSE = 250;

/** A letter with what was made of it, of one dossier. */
interface Sheet {
  readonly dossier: string;
  readonly text: string;
  readonly source: Source | null;
  readonly isExample: boolean;
  readonly reading: LetterReading | null;
  readonly decisions: Decisions;
}

const sheetOf = (dossier: string, text: string): Sheet => ({
  dossier,
  text,
  source: null,
  isExample: false,
  reading: null,
  decisions: {},
});

function createLetterSession({ beside, dossiers }: App): LetterSession {
  const id = createMemo(() => dossiers.current().id);
  const isKept = (): boolean =>
    (beside.at(LETTER_KEY) as Partial<LetterChoice> | undefined)?.isKept === true;
  const first = (): Sheet => sheetOf(id(), isKept() ? keptLetter(id()) : '');
  const [sheet, setSheet] = createSignal<Sheet>(untrack(first));
  const [opening, setOpening] = createSignal<string | null>(null);
  const [fault, setFault] = createSignal<ReturnType<LetterSession['fault']>>(null);
  /** Those of the dossiers that were on screen before. */
  const others = new Map<string, Sheet>();
  let follows = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let isReading = false;

  const set = (part: Partial<Sheet>): void => void setSheet((before) => ({ ...before, ...part }));
  const put = (text: string, source: Source | null, isExample: boolean): void => {
    batch(() => {
      set({ text, source, isExample });
      setFault(null);
    });
    read(PAUSE);
  };
  const read = (pause: number): void => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    const { text } = untrack(sheet);
    isReading = text.trim() !== '';
    if (!isReading) {
      set({ reading: null, decisions: {} });
      return;
    }
    timer = setTimeout(() => {
      void readText(text).then((reading) => {
        if (mine !== asked) return;
        isReading = false;
        set({ reading, decisions: {} });
      });
    }, pause);
  };
  /** Another dossier is on screen: its own letter, or the one that it was begun from. */
  const turnTo = (dossier: string): void => {
    const left = untrack(sheet);
    const before = isReading ? { ...left, reading: null } : left;
    others.set(before.dossier, before);
    // What is still being read is the last dossier's letter: its result must not reach this one's.
    clearTimeout(timer);
    asked += 1;
    isReading = false;
    const next = follows ? { ...before, dossier } : (others.get(dossier) ?? untrack(first));
    follows = false;
    batch(() => {
      setSheet(next);
      setFault(null);
    });
    if (next.reading === null) read(0);
  };
  createEffect(on(id, (dossier) => turnTo(dossier), { defer: true }));
  createEffect(() => {
    const { dossier, text } = sheet();
    if (dossier === id()) keepLetter(dossier, isKept() ? text : '');
  });
  const keep = (kept: boolean): void => {
    const choice: LetterChoice = { isKept: kept };
    beside.set(LETTER_KEY, choice);
  };
  untrack(() => {
    const old = takeOldLetter();
    if (old !== '' && sheet().text === '') {
      keep(true);
      set({ text: old });
    }
  });
  read(0);
  return {
    text: () => sheet().text,
    setText: (next) => put(next, null, false),
    setExample: (next) => put(next, null, true),
    readFile: async (file) => {
      batch(() => {
        setFault(null);
        setOpening(file.name);
      });
      const found = await readFile(file);
      setOpening(null);
      if (found.ok) put(found.text, { name: file.name, pages: found.pages }, false);
      else setFault({ fault: found.fault, name: file.name });
    },
    source: () => sheet().source,
    isExample: () => sheet().isExample,
    opening,
    fault,
    reading: () => sheet().reading,
    decisions: () => sheet().decisions,
    decide: (places, decision) => {
      const made = Object.fromEntries(places.map((place) => [place, decision(place)]));
      set({ decisions: { ...untrack(sheet).decisions, ...made } });
    },
    isKept,
    keep: (word) => keep(word === 'kept'),
    follow: () => (follows = true),
  };
}

let session: LetterSession | undefined;

export function useLetter(): LetterSession {
  const app = useApp();
  session ??= createRoot(() => createLetterSession(app));
  return session;
}
