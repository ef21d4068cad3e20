import type { HelpText } from '../help.ts';

export interface RecountCommandText extends HelpText<'officer' | 'most'> {
  /** What a missing dossier is called in a usage error. */
  readonly argument: string;
  readonly scores: string;
  readonly changes: (from: string, to: string) => string;
  readonly claim: (total: string) => string;
  readonly gap: string;
  /** Before a step of the way from the claim to the officer's score. */
  readonly stepKinds: Readonly<Record<'undone' | 'dated' | 'made', string>>;
  readonly explanations: (count: string) => string;
  /** One explanation: its number, its date by name, its total, its plausibility per billion. */
  readonly explanation: (number: string, day: string, total: string) => string;
  readonly or: (sentence: string) => string;
  /** Other dates on which the same departures give the same points. */
  readonly alsoOn: (days: string) => string;
  readonly more: (count: string) => string;
  readonly nearest: (below: string | null, above: string | null) => string;
  readonly unreachable: (figure: string, reachable: string) => string;
  readonly settle: string;
  /** A question, and how many explanations are expected to remain, as an exact fraction. */
  readonly question: (question: string, expected: string) => string;
  readonly verdict: string;
  readonly round: (number: string, cutOff: string) => string;
  readonly noRound: string;
}
