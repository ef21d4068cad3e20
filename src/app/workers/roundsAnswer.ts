import type { Dossier, IsoDate, Result } from '../../engine/index.ts';
import {
  type AnyCategory,
  type AnyRound,
  type Chance,
  chanceOfInvitation,
  judgeRounds,
  type Moment,
  type RoundVerdict,
} from '../../engine/rounds.ts';
import type { Answer } from './answer.ts';

export interface RoundsQuestion {
  readonly rounds: readonly AnyRound[];
  /** null: a total alone, without documents. */
  readonly dossier: Dossier | null;
  /** The day from which a profile is in the pool. */
  readonly since: IsoDate;
  readonly total: number;
  readonly submittedAt: Moment | null;
  /** The day from which the months of a chance run. */
  readonly on: IsoDate;
  /** In the order in which they are wanted. */
  readonly categories: readonly AnyCategory[];
}

export type RoundsPart =
  | { readonly kind: 'judged'; readonly verdicts: Result<readonly RoundVerdict[]> }
  | { readonly kind: 'chance'; readonly chance: Chance };

export const roundsPartKey = (part: RoundsPart): string =>
  part.kind === 'judged' ? part.kind : `chance ${part.chance.category}`;

/** The same draw for the same question, on every device and day. */
const SEED = 1;

/** The chances, category by category, then every round judged. */
export function answerRounds(question: RoundsQuestion): Answer<RoundsPart> {
  const { rounds, dossier, since, total, submittedAt, on, categories } = question;
  function* parts(): Generator<RoundsPart> {
    for (const category of categories) {
      const asked = { category, total, submittedAt, on, seed: SEED };
      yield { kind: 'chance', chance: chanceOfInvitation(rounds, asked) };
    }
    if (dossier !== null) {
      yield {
        kind: 'judged',
        verdicts: judgeRounds(rounds, dossier, { since, submittedAt: submittedAt ?? undefined }),
      };
    }
  }
  return { of: categories.length + (dossier === null ? 0 : 1), parts: parts() };
}
