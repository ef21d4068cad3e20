import type { DossierDate } from '../../../engine/index.ts';
import type { ExampleId } from '../home/text.ts';

/** The first page: the score on a day, and why. Numbers and dates come in already written out. */
export interface ScoreText {
  readonly title: string;
  readonly intro: string;
  readonly example: {
    readonly tag: string;
    /** What each example is of. */
    readonly sentences: Readonly<Record<ExampleId, string>>;
    readonly edited: string;
    readonly startEmpty: string;
  };
  readonly total: {
    readonly heading: string;
    readonly on: (date: string) => string;
    /** The day by its part in the file. */
    readonly onDate: Readonly<Record<DossierDate, (date: string) => string>>;
    readonly outOf: (maximum: string) => string;
    readonly announced: (points: string, date: string) => string;
    readonly none: string;
    readonly stale: string;
    readonly range: (least: string, greatest: string) => string;
    /** In place of a range, while nothing that could give points has been entered. */
    readonly empty: string;
    readonly rangeFacts: string;
    readonly standsOut: string;
  };
  readonly compare: {
    readonly heading: string;
    readonly claimed: string;
    readonly documents: string;
    readonly cutOff: (number: string, date: string) => string;
    readonly unknownRound: (number: string) => string;
    readonly severalRounds: (numbers: string) => string;
    /** `rounds`: each with its cut-off in brackets. */
    readonly otherCutOff: (told: string, rounds: string) => string;
    readonly above: (points: string) => string;
    readonly below: (points: string) => string;
    readonly at: string;
    readonly claimedMore: (points: string) => string;
    readonly claimedLess: (points: string) => string;
    readonly claimedSame: string;
  };
  readonly day: {
    readonly heading: string;
    readonly hint: string;
    readonly other: string;
    readonly date: string;
    readonly slider: string;
    readonly rules: (date: string) => string;
  };
  readonly breakdown: {
    readonly heading: string;
    readonly intro: string;
    readonly chart: string;
    readonly table: string;
    readonly factor: string;
    readonly points: string;
    readonly most: string;
    readonly why: (title: string) => string;
    readonly bar: (title: string, points: string, most: string) => string;
  };
  readonly reason: {
    readonly facts: string;
    readonly fact: (name: string, value: string) => string;
    readonly tableOf: (title: string) => string;
    readonly decides: string;
    readonly noRow: string;
    readonly sum: string;
    readonly passed: (terms: string) => string;
    readonly cap: (limit: string) => string;
    readonly notInForce: (date: string) => string;
    readonly inForce: (date: string) => string;
    readonly sources: string;
    readonly documents: string;
  };
  /** What stands on paper alone. */
  readonly paper: {
    readonly heading: string;
    readonly reason: string;
    readonly row: (when: string, points: string) => string;
    readonly about: (name: string) => string;
  };
  readonly notes: {
    readonly heading: string;
    readonly intro: string;
    readonly counted: string;
    readonly notCounted: string;
    readonly unknown: string;
    readonly remark: string;
  };
  readonly work: {
    readonly heading: string;
    readonly intro: string;
    readonly kind: string;
    readonly exact: string;
    readonly calendar: string;
    readonly hoursAndDays: (hours: string, days: string) => string;
    readonly months: (months: string) => string;
    readonly differs: string;
    readonly same: string;
    readonly next: (date: string) => string;
  };
  readonly order: {
    readonly heading: string;
    readonly sentence: (total: string, other: string) => string;
  };
}
