import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Path } from '../../engine/constants.ts';
import { type Draft, pathKey } from './dossier/draft.ts';
import { merge } from './dossiers/merge.ts';

/** Where an edit was made; `field`: one value was typed in, so that what follows in it is the same step. */
export interface EditPlace {
  readonly path: Path;
  readonly kind: 'field' | 'rows';
}

export interface History {
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** Takes the last step back; where it was, or null when there is none. */
  readonly undo: () => Path | null;
  readonly redo: () => Path | null;
}

export interface HistoryControl extends History {
  readonly edited: (place: EditPlace) => void;
  /** The next edit begins a step of its own, in the same field or not. */
  readonly seal: () => void;
  /** Another dossier is on screen: nothing of it can be taken back. */
  readonly clear: () => void;
  /** Others' edits are on screen: they are none of this tab's steps. */
  readonly follow: () => void;
  readonly steps: () => Steps;
  /** Those of before a reload; nothing comes of it once there are newer ones. */
  readonly restore: (steps: Steps) => void;
}

/** An edit that can be taken back. */
export interface Step {
  readonly path: Path;
  readonly key: string | null;
  /** Drafts as JSON: the text that ends a step begins the next, and is held once. */
  readonly before: string;
  readonly after: string;
}

/** The steps that were made, and those that were taken back, the latest last. */
export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

const STEPS_KEPT = 200;

/** The steps that can be taken back. Taking one back leaves alone what other tabs, or later steps, changed elsewhere. */
export function createHistory(snapshot: () => Draft, put: (draft: Draft) => void): HistoryControl {
  const [done, setDone] = createSignal<readonly Step[]>([]);
  const [undone, setUndone] = createSignal<readonly Step[]>([]);
  let isSealed = true;
  const text = (): string => JSON.stringify(snapshot());
  let now = text();

  const swap = (step: Step, from: string, to: string): Path => {
    const [base, wanted] = [JSON.parse(from) as Draft, JSON.parse(to) as Draft];
    put(merge(base, wanted, snapshot()));
    now = text();
    isSealed = true;
    return step.path;
  };
  return {
    canUndo: () => done().length > 0,
    canRedo: () => undone().length > 0,
    undo: () => {
      const step = done().at(-1);
      if (step === undefined) return null;
      setDone(done().slice(0, -1));
      setUndone([...undone(), step]);
      return swap(step, step.after, step.before);
    },
    redo: () => {
      const step = undone().at(-1);
      if (step === undefined) return null;
      setUndone(undone().slice(0, -1));
      setDone([...done(), step]);
      return swap(step, step.before, step.after);
    },
    edited: ({ path, kind }) => {
      const after = text();
      if (after === now) return;
      const key = kind === 'field' ? pathKey(path) : null;
      const last = done().at(-1);
      const isSameStep = !isSealed && last !== undefined && key !== null && last.key === key;
      const step: Step = { path, key, before: isSameStep ? last.before : now, after };
      setDone([...(isSameStep ? done().slice(0, -1) : done()), step].slice(-STEPS_KEPT));
      setUndone([]);
      now = after;
      isSealed = false;
    },
    seal: () => (isSealed = true),
    clear: () => {
      setDone([]);
      setUndone([]);
      now = text();
      isSealed = true;
    },
    follow: () => {
      now = text();
      isSealed = true;
    },
    steps: () => ({ done: done(), undone: undone() }),
    restore: (steps) => {
      if (done().length + undone().length > 0) return;
      setDone(steps.done);
      setUndone(steps.undone);
      isSealed = true;
    },
  };
}

/** Fields where the browser itself takes back what is typed. */
const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type=radio], [type=checkbox], [type=range])'));

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside of text fields; a step ends where a field is left. */
export function listenForHistory(history: {
  readonly undo: () => unknown;
  readonly redo: () => unknown;
  readonly seal: () => void;
}): void {
  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typesText(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && !(key === 'y' && event.ctrlKey)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) history.redo();
    else history.undo();
  };
  document.addEventListener('keydown', press);
  document.addEventListener('focusout', history.seal);
  onCleanup(() => {
    document.removeEventListener('keydown', press);
    document.removeEventListener('focusout', history.seal);
  });
}
