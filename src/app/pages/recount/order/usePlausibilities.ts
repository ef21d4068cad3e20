import { type Accessor, createMemo } from 'solid-js';
import { READERS, type Reader } from '../../../../engine/constants.ts';
import type { Plausibilities } from '../../../../engine/recount.ts';
import { useApp } from '../../../state/app.ts';

/** The user's own weights, by reader and by `code` or `code/variant`; the table's stand where there is none. */
export type OwnWeights = Readonly<Record<Reader, Readonly<Record<string, number>>>>;

export interface PlausibilitiesState {
  readonly own: Accessor<OwnWeights>;
  readonly set: (reader: Reader, key: string, weight: number) => void;
  /** Takes back one weight, or all of a reader's. */
  readonly reset: (reader: Reader, key?: string) => void;
  readonly of: (reader: Reader) => Plausibilities;
}

const MOST = 1000;

/** Weights kept earlier, from unknown JSON; what is no weight is left out. */
export function weightsFrom(input: unknown): OwnWeights {
  const kept = record(input);
  const of = (reader: Reader) =>
    Object.fromEntries(
      Object.entries(record(kept[reader])).filter(
        (entry): entry is [string, number] =>
          Number.isInteger(entry[1]) && Number(entry[1]) >= 0 && Number(entry[1]) <= MOST,
      ),
    );
  return { officer: of('officer'), candidate: of('candidate') };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export const isReader = (text: string): text is Reader =>
  (READERS as readonly string[]).includes(text);

/** The key under which they are kept with the dossier. */
const KEY = 'recount.weights';

/** The order of explanations as the user states it, kept on this device. */
export function usePlausibilities(): PlausibilitiesState {
  const { beside } = useApp();
  const own = createMemo(() => weightsFrom(beside.at(KEY)));
  const change = (reader: Reader, weights: Readonly<Record<string, number>>): void => {
    beside.set(KEY, { ...own(), [reader]: weights });
  };
  return {
    own,
    set: (reader, key, weight) => {
      change(reader, { ...own()[reader], [key]: weight });
    },
    reset: (reader, key) => {
      const rest = Object.entries(own()[reader]).filter(
        ([each]) => key !== undefined && each !== key,
      );
      change(reader, Object.fromEntries(rest));
    },
    of: (reader) => ({ departures: own()[reader] }),
  };
}
