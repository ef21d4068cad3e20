import { type Accessor, createSignal } from 'solid-js';

/** What pages keep with the dossier, by page key; each page checks its own shape. */
export type Attachments = Readonly<Record<string, unknown>>;

export interface AttachmentsState {
  readonly all: Accessor<Attachments>;
  readonly at: (key: string) => unknown;
  /** Plain data only: it is saved as JSON. */
  readonly set: (key: string, value: unknown) => void;
  /** Replaces everything with another dossier's; not an edit. */
  readonly replace: (all: Attachments) => void;
}

/** Scenarios, plans and the like: saved with the dossier but not part of it. */
export function createAttachments(
  first: Attachments,
  edited: () => void = () => undefined,
): AttachmentsState {
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
