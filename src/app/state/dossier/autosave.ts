import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { BesideState } from './createBeside.ts';
import type { DossierState } from './createDossier.ts';
import type { DraftStorage } from './storage.ts';

export type Saving = 'saved' | 'pending' | 'failed';

const PAUSE_IN_MILLISECONDS = 400;

/** Saves the draft and what is kept beside it a moment after each change, and at once when the page may be about to go. */
export function createAutosave(
  dossier: DossierState,
  beside: BesideState,
  storage: DraftStorage,
): Accessor<Saving> {
  const [saving, setSaving] = createSignal<Saving>('saved');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    void storage
      .save({ draft: dossier.snapshot(), origin: dossier.origin(), beside: beside.all() })
      .then((done) => setSaving(done ? 'saved' : 'failed'));
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE_IN_MILLISECONDS);
    setSaving('pending');
  };
  createEffect(on([dossier.snapshot, dossier.origin, beside.all], schedule, { defer: true }));
  const flushIfHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flushIfHidden);
  onCleanup(() => {
    flush();
    removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flushIfHidden);
  });
  return saving;
}
