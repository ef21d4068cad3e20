import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import { createStore, produce, reconcile, unwrap } from 'solid-js/store';
import { type Dossier, type IsoDate, type Issue, parseDossier } from '../../../engine/index.ts';
import type { Path } from '../../../engine/constants.ts';
import { type Draft, type Raw, valueAt } from './draft.ts';
import type { EditPlace } from '../history.ts';
import { parseDraftValues } from './meaning.ts';

/** Whose facts are on screen: the worked example's, or the user's own. */
export type Origin = 'example' | 'own';

export interface Opened {
  readonly draft: Draft;
  readonly origin: Origin;
}

export interface DossierState {
  /** What stands at a path of the draft; tracked. */
  readonly at: (path: Path) => unknown;
  /** A value as text, empty where there is none; tracked. */
  readonly textAt: (path: Path) => string;
  readonly set: (path: Path, value: unknown) => void;
  /** The rows of a list of the draft. */
  readonly rows: (path: Path) => readonly object[];
  readonly insertRow: (path: Path, place: number, row: object) => void;
  /** Takes a row out and returns it, for undo. */
  readonly removeRow: (path: Path, place: number) => object;
  readonly origin: Accessor<Origin>;
  /** Puts another dossier, or another state of the same one, on screen; that is no edit. */
  readonly replace: (opened: Opened, of: 'same' | 'another') => void;
  /** Counts up with every other dossier that is opened: what is derived of one is never shown of the next. */
  readonly opening: Accessor<number>;
  /** A plain copy of the draft, for storage and export; tracked. */
  readonly snapshot: () => Draft;
  readonly issues: Accessor<readonly Issue[]>;
  /** The draft as a dossier while it is one, else the last that it was since it was opened; null before any. */
  readonly dossier: Accessor<Dossier | null>;
  /** True while `dossier` is an earlier state of the draft. */
  readonly stale: Accessor<boolean>;
}

interface Parsed {
  readonly opening: number;
  readonly dossier: Dossier | null;
  readonly issues: readonly Issue[];
}

const copy = (draft: Draft): Draft => JSON.parse(JSON.stringify(draft)) as Draft;

/**
 * The one store of the app: the dossier as typed, and what the engine makes of it. `edited` is told of every
 * edit once it is made, whatever fails afterwards on the way to the screen.
 */
export function createDossier(
  first: Opened,
  today: IsoDate,
  edited: (place: EditPlace) => void = () => undefined,
): DossierState {
  const [draft, setDraft] = createStore<Draft>(copy(first.draft));
  const [origin, setOrigin] = createSignal<Origin>(first.origin);
  const [opening, setOpening] = createSignal(0);
  const parsed = createMemo<Parsed>(
    (before) => {
      const now = opening();
      const result = parseDossier(parseDraftValues(draft), { today });
      if (result.ok) return { opening: now, dossier: result.value, issues: [] };
      const last = before.opening === now ? before.dossier : null;
      return { opening: now, dossier: last, issues: result.issues };
    },
    { opening: 0, dossier: null, issues: [] },
  );
  const change = (
    place: EditPlace,
    edit: (parent: Record<string | number, unknown>) => void,
  ): void => {
    const { path } = place;
    const made = { yet: false };
    try {
      setDraft(
        produce((root) => {
          const parent = valueAt(root, path.slice(0, -1));
          if (typeof parent !== 'object' || parent === null)
            throw new RangeError(`No such place in the dossier: ${path.join('.')}`);
          edit(parent as Record<string | number, unknown>);
          made.yet = true;
        }),
      );
    } finally {
      if (made.yet) edited(place);
    }
  };
  const list = (path: Path, place: number, edit: (rows: object[]) => void): void => {
    change({ path: [...path, place], kind: 'rows' }, (rows) => {
      edit(rows as unknown as object[]);
    });
  };
  return {
    at: (path) => valueAt(draft, path),
    textAt: (path) => String((valueAt(draft, path) as Raw | undefined) ?? '').trim(),
    set: (path, value) => {
      const kind = typeof value === 'object' && value !== null ? 'rows' : 'field';
      change({ path, kind }, (parent) => (parent[path.at(-1) as string] = value as Raw));
    },
    rows: (path) => (valueAt(draft, path) as readonly object[] | undefined) ?? [],
    insertRow: (path, place, row) => {
      list(path, place, (rows) => rows.splice(place, 0, row));
    },
    removeRow: (path, place) => {
      const row = unwrap(valueAt(draft, [...path, place]) as object);
      list(path, place, (rows) => rows.splice(place, 1));
      return row;
    },
    origin,
    replace: (opened, of) => {
      batch(() => {
        if (of === 'another') setOpening((before) => before + 1);
        setDraft(reconcile(copy(opened.draft)));
        setOrigin(opened.origin);
      });
    },
    opening,
    snapshot: () => copy(draft),
    issues: () => parsed().issues,
    dossier: () => parsed().dossier,
    stale: () => parsed().issues.length > 0 && parsed().dossier !== null,
  };
}
