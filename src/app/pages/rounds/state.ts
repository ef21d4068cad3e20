import { type Accessor, createContext, createMemo, createSignal, useContext } from 'solid-js';
import type { IsoDate } from '../../../engine/index.ts';
import { FIRST_RULES_DATE } from '../../../engine/constants.ts';
import {
  type AnyCategory,
  type AnyRound,
  categoriesOfRounds,
  type Moment,
} from '../../../engine/rounds.ts';
import type { RoundsScreenText } from '../../../text/screen/rounds/en.ts';
import { useApp } from '../../state/app.ts';
import { scoreOn } from '../../state/dossier/scores.ts';
import { type RoundsRecord, useRoundsState } from '../../state/rounds.ts';
import { useSubmittedAt } from '../../state/submittedAt.ts';
import { createAnswer, type WorkerAnswer } from '../../workers/createAnswer.ts';
import { type RoundsPart, roundsPartKey, type RoundsQuestion } from '../../workers/roundsAnswer.ts';

export interface RoundsPageState {
  readonly record: Accessor<RoundsRecord | null>;
  readonly rounds: Accessor<readonly AnyRound[]>;
  /** The categories of the record, that with the latest round first. */
  readonly categories: Accessor<readonly AnyCategory[]>;
  /** The total by the documents today; null where there is none. */
  readonly read: Accessor<number | null>;
  /** The total looked at: the user's own number, else that by the documents. */
  readonly total: Accessor<number | null>;
  readonly tried: Accessor<number | null>;
  readonly tryTotal: (total: number | null) => void;
  readonly since: Accessor<IsoDate>;
  readonly setSince: (date: IsoDate) => void;
  /** The day from which chances run: today, or the end of the record where that is earlier. */
  readonly on: Accessor<IsoDate>;
  readonly answer: WorkerAnswer<RoundsPart>;
}

const startWorker = (): Worker =>
  new Worker(new URL('../../workers/rounds.ts', import.meta.url), { type: 'module' });

export function createRoundsPage(): RoundsPageState {
  const { dossier, today } = useApp();
  const { record } = useRoundsState();
  const submitted = useSubmittedAt();
  const [tried, tryTotal] = createSignal<number | null>(null);
  const [chosenSince, setSince] = createSignal<IsoDate | null>(null);
  const rounds = createMemo(() => record.latest?.rounds ?? []);
  const categories = createMemo(() => categoriesOfRounds(rounds().toReversed()));
  const read = createMemo(() => {
    const current = dossier.dossier();
    return current === null ? null : (scoreOn(current, today).scored?.score.total ?? null);
  });
  const total = (): number | null => tried() ?? read();
  const since = (): IsoDate => {
    const submitted = dossier.dossier()?.dates.profile ?? null;
    const date = chosenSince() ?? submitted ?? today;
    return date < FIRST_RULES_DATE ? FIRST_RULES_DATE : date;
  };
  /** The moment is that of the profile of the dossier, not of another day that is tried. */
  const submittedAt = (): Moment =>
    since() === dossier.dossier()?.dates.profile ? (submitted.known() ?? since()) : since();
  const on = createMemo((): IsoDate => {
    const end = rounds().at(-1)?.date ?? today;
    return end < today ? end : today;
  });
  const question = createMemo((): RoundsQuestion | null => {
    const points = total();
    if (points === null || rounds().length === 0) return null;
    return {
      rounds: rounds(),
      dossier: dossier.dossier(),
      since: since(),
      total: points,
      submittedAt: submittedAt(),
      on: on(),
      categories: categories(),
    };
  });
  return {
    record: () => record.latest ?? null,
    rounds,
    categories,
    read,
    total,
    tried,
    tryTotal,
    since,
    setSince,
    on,
    answer: createAnswer({ question, start: startWorker, keyOf: roundsPartKey }),
  };
}

/** What every part of the page uses. */
export interface RoundsPageParts {
  readonly text: () => RoundsScreenText;
  readonly state: RoundsPageState;
}

export const RoundsContext = createContext<RoundsPageParts>();

export function useRoundsPage(): RoundsPageParts {
  const parts = useContext(RoundsContext);
  if (parts === undefined) throw new Error('useRoundsPage outside of RoundsContext');
  return parts;
}
