import type { IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import type { FactValue } from '../score/trace.ts';

/** `unknown`: what is not known, or is not in a dossier at all, decides. */
export const VERDICTS = ['met', 'not-met', 'unknown'] as const;
/** Whether a criterion is met, not met, or cannot be told. */
export type Verdict = (typeof VERDICTS)[number];

/** What a program or a category asks. `text/` has a sentence for each. */
export type CriterionCode =
  // work
  | 'work-continuous-one-occupation'
  | 'work-in-canada'
  | 'work-in-trade'
  // the rest of the programs
  | 'language-minimum'
  | 'education-proven'
  | 'grid-points'
  | 'offer-or-certificate'
  | 'trade-certificate'
  | 'trade-offer'
  // the user's to prove
  | 'settlement-funds'
  | 'settlement-funds-exempt'
  | 'outside-quebec'
  | 'trade-qualified'
  // categories
  | 'category-experience'
  | 'category-language'
  | 'military-service'
  | 'military-offer'
  | 'category-credential'
  // what no profile tells
  | 'not-in-profile';

/** A fact that decided a criterion. */
export type CriterionFact = FactValue | readonly string[];

/** One condition on a day, and what was found of it. */
export interface Criterion {
  readonly code: CriterionCode;
  readonly verdict: Verdict;
  /**
   * False where a dossier has no place for the fact (funds, the intention to live outside Quebec):
   * the condition is stated with what it asks, `verdict` is `unknown`, and no program's verdict
   * depends on it.
   */
  readonly judged: boolean;
  /** What was found, by name: hours as exact decimals in text, levels, codes, amounts. */
  readonly facts: Readonly<Record<string, CriterionFact>>;
  /** The row of the table that asks, whole; null where the criterion is made of others. */
  readonly row: unknown;
  readonly law: string;
  /** The day from which the row is in force. */
  readonly from: IsoDate;
  /** Citation: ids for `sourceOf`. */
  readonly source: readonly string[];
  /** False where the row's date or wording is not confirmed by a source held. */
  readonly certain: boolean;
  /** Facts of the dossier that are not known and leave this open. */
  readonly unknown: readonly Path[];
  /** Facts that decide and that no dossier holds (`relative-in-canada`, `military-service`). */
  readonly missing: readonly string[];
  /** Where it is made of alternatives or parts. */
  readonly children: readonly Criterion[];
}
