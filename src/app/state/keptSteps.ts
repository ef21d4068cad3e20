import type { Path } from '../../engine/constants.ts';
import { draftFrom } from './dossier/draftFrom.ts';
import type { Step, Steps } from './history.ts';

/**
 * The last steps that can be taken back, for as long as the tab lives: they are this tab's, and merging leaves
 * alone what others changed meanwhile. Written when the page goes, so that no edit waits for it; a page that is
 * killed loses steps and no edit.
 */
const KEY = 'crs-recount:steps';
const FORMAT = 1;
const STEPS_KEPT = 20;

const isKey = (key: unknown): boolean => typeof key === 'string' || typeof key === 'number';

function isDraft(text: unknown): boolean {
  try {
    return typeof text === 'string' && draftFrom(JSON.parse(text)).ok;
  } catch {
    return false;
  }
}

const isStep = (value: unknown): value is Step => {
  const { path, key, before, after } = (value ?? {}) as Partial<Step>;
  const isPath = Array.isArray(path) && (path as Path).every(isKey);
  return isPath && (key === null || typeof key === 'string') && isDraft(before) && isDraft(after);
};

const isSteps = (value: unknown): value is readonly Step[] =>
  Array.isArray(value) && value.length <= STEPS_KEPT && value.every(isStep);

/** null: none of this dossier, or none that can be read. */
export function readSteps(text: string | null, dossier: string): Steps | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<Steps & { format: number; dossier: string }>;
    if (kept.format !== FORMAT || kept.dossier !== dossier) return null;
    const { done, undone } = kept;
    return isSteps(done) && isSteps(undone) ? { done, undone } : null;
  } catch {
    return null;
  }
}

export const writtenSteps = ({ done, undone }: Steps, dossier: string): string =>
  JSON.stringify({
    format: FORMAT,
    dossier,
    done: done.slice(-STEPS_KEPT),
    undone: undone.slice(-STEPS_KEPT),
  });

export function loadSteps(dossier: string): Steps | null {
  try {
    return readSteps(sessionStorage.getItem(KEY), dossier);
  } catch {
    return null;
  }
}

/** Where there are none, nothing is left. */
export function saveSteps(steps: Steps, dossier: string): void {
  try {
    if (steps.done.length + steps.undone.length === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, writtenSteps(steps, dossier));
  } catch {
    // A browser that refuses storage takes steps back until the next reload alone.
  }
}
