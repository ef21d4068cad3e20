import { type Accessor, batch, createEffect, createRoot, createSignal, on } from 'solid-js';
import type { LetterReading } from '../../../engine/index.ts';
import type { FileFault } from '../../../text/screen/letter/text.ts';
import { preference } from '../../state/preference.ts';
import type { Decision, Decisions } from './decisions.ts';
import { readFile } from './file.ts';
import { readText } from './readText.ts';

/** What is known of where the text came from. */
export interface Source {
  readonly name: string;
  readonly pages: number | null;
}

/** The letter at hand, from page to page of the app; gone with the tab unless the user keeps it. */
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
}

const kept = preference('crs-recount:letter');

/** Reading waits until typing has paused. Milliseconds. */
const PAUSE = 250;

function createLetterSession(): LetterSession {
  const stored = kept.read() ?? '';
  const [text, setText] = createSignal(stored);
  const [source, setSource] = createSignal<Source | null>(null);
  const [isExample, setExample] = createSignal(false);
  const [opening, setOpening] = createSignal<string | null>(null);
  const [fault, setFault] = createSignal<ReturnType<LetterSession['fault']>>(null);
  const [reading, setReading] = createSignal<LetterReading | null>(null);
  const [decisions, setDecisions] = createSignal<Decisions>({});
  const [isKept, setKept] = createSignal(stored !== '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const put = (next: string, from: Source | null, example: 'example' | 'own'): void => {
    batch(() => {
      setText(next);
      setSource(from);
      setExample(example === 'example');
      setFault(null);
    });
  };
  const read = (next: string, pause: number): void => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    if (next.trim() === '') {
      batch(() => {
        setReading(null);
        setDecisions({});
      });
      return;
    }
    timer = setTimeout(() => {
      void readText(next).then((found) => {
        if (mine !== asked) return;
        batch(() => {
          setDecisions({});
          setReading(found);
        });
      });
    }, pause);
  };
  createEffect(
    on(text, (next, before) => {
      if (next === before) return;
      read(next, before === undefined ? 0 : PAUSE);
    }),
  );
  createEffect(() => {
    kept.write(isKept() ? text() : '');
  });
  return {
    text,
    setText: (next) => put(next, null, 'own'),
    setExample: (next) => put(next, null, 'example'),
    readFile: async (file) => {
      batch(() => {
        setFault(null);
        setOpening(file.name);
      });
      const found = await readFile(file);
      batch(() => {
        setOpening(null);
        if (found.ok) put(found.text, { name: file.name, pages: found.pages }, 'own');
        else setFault({ fault: found.fault, name: file.name });
      });
    },
    source,
    isExample,
    opening,
    fault,
    reading,
    decisions,
    decide: (places, decision) => {
      setDecisions((before) => ({
        ...before,
        ...Object.fromEntries(places.map((place) => [place, decision(place)])),
      }));
    },
    isKept,
    keep: (word) => setKept(word === 'kept'),
  };
}

let session: LetterSession | undefined;

export function useLetter(): LetterSession {
  session ??= createRoot(createLetterSession);
  return session;
}
