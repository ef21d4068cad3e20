import { type Accessor, createSignal } from 'solid-js';

/** What a page keeps with the dossier, by the page's own key; its shape is that page's to check. */
export type Beside = Readonly<Record<string, unknown>>;

export interface BesideState {
  readonly all: Accessor<Beside>;
  readonly at: (key: string) => unknown;
  /** Plain data only: it is kept as JSON. */
  readonly set: (key: string, value: unknown) => void;
  /** Puts another dossier's in the place of all, which is no edit. */
  readonly replace: (all: Beside) => void;
}

/** Scenarios, plans and the like: saved with the dossier, and no part of it. */
export function createBeside(first: Beside, edited: () => void = () => undefined): BesideState {
  const [all, setAll] = createSignal(first);
  return {
    all,
    at: (key) => all()[key],
    set: (key, value) => {
      try {
        setAll((before) => ({ ...before, [key]: value }));
      } finally {
        edited();
      }
    },
    replace: (next) => void setAll(() => next),
  };
}
