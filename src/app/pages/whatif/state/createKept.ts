import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';
import { useApp } from '../../../state/app.ts';
import { afterPaint } from '../../../state/afterPaint.ts';
import { type KeptScenario, reused, scenariosFrom } from './scenarios.ts';

/** What scenarios are kept under, beside the dossier. */
const KEY = 'whatif';

type Scenarios = readonly KeptScenario[];

export interface KeptState {
  /** null: none was ever kept. */
  readonly kept: Accessor<Scenarios | null>;
  readonly keep: (next: Scenarios) => void;
}

/** The scenarios kept with the dossier. An edit shows at once, and is kept as soon as it is on screen. */
export function createKept(): KeptState {
  const { beside, dossiers } = useApp();
  const [live, setLive] = createSignal<Scenarios | null>(null);
  let own: Scenarios | null = null;
  let waiting: (() => void) | undefined;
  const stored = createMemo<Scenarios | null>((before) => {
    const value = beside.at(KEY);
    return value === own ? own : reused(before, scenariosFrom(value));
  }, null);
  const kept = createMemo(() => live() ?? stored());
  const write = (next: Scenarios, dossier: string): void => {
    waiting = undefined;
    // Another dossier may have come in the meantime, to which these do not belong.
    if (dossiers.current().id === dossier) {
      own = next;
      beside.set(KEY, next);
    }
    setLive(null);
  };
  onCleanup(() => waiting?.());
  return {
    kept,
    keep: (next) => {
      const { id } = dossiers.current();
      setLive(next);
      // eslint-disable-next-line solid/reactivity -- called once, after the paint
      waiting ??= afterPaint(() => write(live() ?? next, id));
    },
  };
}

/** Whether two lists hold the same objects in the same order. */
export const haveSameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, place) => item === b[place]);
