import type { Profile } from '../../profile/profile.ts';
import type { Rules } from '../../rules/rules.ts';
import { score } from '../../score/score.ts';
import { total } from '../../score/total.ts';
import type { FactValue, Score, TraceNode } from '../../score/trace.ts';
import { type Why, whyNot } from '../why.ts';
import { type Input, type InputId, inputsOf } from './inputs.ts';

/** Points that a step changes: a factor's after its cap, or a term's before it. */
export interface Moved {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** One input raised, and nothing else changed. */
export interface Step {
  readonly to: FactValue;
  readonly gain: number;
  readonly factors: readonly Moved[];
  readonly terms: readonly Moved[];
  /** It also raises another factor than the input's own, such as skill transferability. */
  readonly cliff: boolean;
  /** Why it gives nothing; empty when it does. */
  readonly why: readonly Why[];
}

/** What the steps of one input are worth. */
export interface Sensitivity {
  readonly input: InputId;
  readonly now: FactValue;
  /** The next step up; for the age, the next birthday; null: there is none. */
  readonly next: Step | null;
  /** The nearest step that adds points, and the nearest of those that add the most; null: none adds any. */
  readonly pays: Step | null;
  readonly most: Step | null;
}

/** What the next steps of each input of a profile are worth, in the order of the inputs. */
export function sensitivity(profile: Profile, rules: Rules): readonly Sensitivity[] {
  const before = score(profile, rules);
  return inputsOf(profile).map((input) => sensitivityOf(input, profile, before, rules));
}

function sensitivityOf(input: Input, profile: Profile, before: Score, rules: Rules): Sensitivity {
  const totals = input.next.map((value) => total(input.set(value), rules));
  const best = Math.max(before.total, ...totals);
  const step = (at: number): Step | null =>
    at < 0 || at >= totals.length ? null : stepTo(input, input.next[at]!, profile, before, rules);
  return {
    input: input.id,
    now: input.now,
    next: step(0),
    pays: step(totals.findIndex((points) => points > before.total)),
    most: best > before.total ? step(totals.indexOf(best)) : null,
  };
}

function stepTo(input: Input, to: FactValue, profile: Profile, before: Score, rules: Rules): Step {
  const raised = input.set(to);
  const after = score(raised, rules);
  const factors = Object.keys(after.factors)
    .map((id) => ({ id, before: before.factors[id]!, after: after.factors[id]! }))
    .filter(hasMoved);
  return {
    to,
    gain: after.total - before.total,
    factors,
    terms: termsMoved(before, after),
    cliff: factors
      .filter(({ before: was, after: is }) => is > was)
      .some(({ id }) => id !== ownFactor(input.id)),
    why: whyNot(
      { profile, score: before, notes: [] },
      { profile: raised, score: after, notes: [] },
      rules,
    ),
  };
}

const hasMoved = ({ before, after }: Moved): boolean => before !== after;

/** The factor that scores an input by itself. */
function ownFactor(input: InputId): string {
  const [slot] = input.split('.') as [string];
  return OWN[slot] ?? slot;
}
const OWN: Readonly<Record<string, string>> = {
  canadianWorkYears: 'canadianWork',
  foreignWorkYears: 'foreignWorkTransfer',
  tradeCertificate: 'tradeCertificateTransfer',
  spouseCanadianWorkYears: 'spouseCanadianWork',
};

function termsMoved(before: Score, after: Score): readonly Moved[] {
  const was = new Map(terms(before.trace).map(({ id, points }) => [id, points]));
  return terms(after.trace)
    .map(({ id, points }) => ({ id, before: was.get(id)!, after: points }))
    .filter(hasMoved);
}

const terms = (nodes: readonly TraceNode[]): readonly TraceNode[] =>
  nodes.flatMap((node) => (node.kind === 'term' ? [node] : terms(node.children)));
