import type { DossierDate, Reader } from '../../../engine/index.ts';

/** The page of the recount. Numbers, dates and points come in already written out. */
export interface RecountScreenText {
  readonly title: string;
  readonly intro: string;
  readonly example: string;
  readonly exampleTag: string;
  readonly toLetter: string;
  readonly toDossier: string;
  readonly noDossier: string;
  readonly stale: string;
  readonly answer: {
    readonly heading: string;
    readonly claimedToOfficer: (claimed: string, officer: string) => string;
    readonly claimedToDocuments: (claimed: string, documents: string) => string;
    readonly plainToOfficer: (plain: string, officer: string) => string;
    readonly lost: (points: string) => string;
    readonly gained: (points: string) => string;
    readonly reasonFirst: string;
    readonly same: string;
    readonly documentsOnly: (points: string, day: string) => string;
    readonly noClaim: string;
    readonly noFigures: string;
    readonly unexplainedClaim: (points: string) => string;
    readonly verdict: string;
    readonly announced: (outcome: string, count: string) => string;
  };
  readonly figures: {
    readonly heading: string;
    readonly intro: string;
    readonly total: string;
    readonly kinds: {
      readonly unknown: string;
      readonly exact: string;
      readonly below: string;
      readonly refused: string;
    };
    readonly exactLabel: string;
    readonly belowLabel: string;
    readonly cutOffLabel: string;
    readonly cutOffHint: string;
    readonly cutOffIs: (cutOff: string, round: string) => string;
    readonly date: string;
    readonly dateHint: string;
    readonly anyDate: string;
    readonly factors: string;
    readonly sections: string;
    readonly pointsHint: string;
    readonly claimed: string;
    readonly claimedHint: string;
    readonly clear: string;
    readonly cleared: string;
    readonly undo: string;
    readonly faults: {
      readonly notPoints: string;
      readonly most: (most: string) => string;
      readonly required: string;
      readonly noRound: string;
    };
  };
  readonly search: {
    readonly heading: string;
    readonly claimedHeading: string;
    readonly running: (visited: string) => string;
    readonly progress: string;
    readonly found: (count: string) => string;
    readonly cancel: string;
    readonly again: string;
    readonly failed: string;
    readonly one: string;
    readonly several: (count: string) => string;
    readonly claimedOne: string;
    readonly claimedSeveral: (count: string) => string;
    readonly claimedNone: string;
    readonly nearest: string;
    readonly nearestBelow: (total: string) => string;
    readonly nearestAbove: (total: string) => string;
    readonly unreachable: (figure: string, reachable: string) => string;
    readonly nearestInexact: string;
    readonly checkDossier: string;
    readonly more: (count: string) => string;
    readonly partial: string;
    readonly faultsFirst: string;
  };
  readonly explanation: {
    readonly tryChanges: string;
    readonly numbered: (number: string) => string;
    readonly plainTitle: string;
    readonly days: (days: string) => string;
    readonly total: (points: string) => string;
    readonly instead: string;
    readonly alternatives: string;
    readonly plausibility: (weight: string) => string;
    readonly law: string;
    readonly sources: string;
    readonly goTo: string;
    readonly sums: string;
    readonly sumsCaption: (day: string) => string;
    readonly factor: string;
    readonly plain: string;
    readonly here: string;
    readonly difference: string;
    readonly sumsSame: string;
    readonly path: string;
    readonly shortTitle: (time: string, years: string) => string;
    readonly shortHours: (counted: string, asked: string, missing: string) => string;
    readonly aboutMonths: (months: string) => string;
    readonly aboutDays: (days: string) => string;
  };
  readonly chain: {
    readonly chart: (from: string, to: string) => string;
    readonly axis: (least: string) => string;
    readonly caption: string;
    readonly step: string;
    readonly points: string;
    readonly total: string;
    readonly claimed: string;
    readonly plain: (day: string) => string;
    readonly officer: string;
    readonly documents: string;
    /** Where a step comes from, above what it is. */
    readonly kinds: {
      readonly undone: string;
      readonly made: string;
      readonly dated: (date: string) => string;
    };
    readonly unexplained: string;
    readonly bar: (title: string, points: string, total: string) => string;
  };
  readonly dates: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    readonly row: string;
    readonly between: string;
    readonly fromTo: (from: string, to: string) => string;
    readonly nothing: string;
    readonly effect: (date: string, cause: string, points: string) => string;
    readonly noPoints: string;
    readonly scroll: string;
    readonly decisive: string;
  };
  readonly settle: {
    readonly heading: string;
    readonly intro: string;
    readonly answer: (value: string, explanations: string) => string;
    readonly plainly: string;
    readonly expected: (count: string) => string;
  };
  readonly verdict: {
    readonly heading: string;
    readonly intro: string;
    readonly noRound: string;
    /** The round is as the user imported it, on a day. */
    readonly imported: (date: string) => string;
    readonly cutOff: (round: string, cutOff: string) => string;
    readonly sum: string;
    readonly reading: string;
    readonly place: string;
    readonly conditions: string;
    readonly officer: string;
    readonly decisive: string;
    readonly because: {
      readonly officer: string;
      readonly date: (day: string) => string;
      readonly criteria: (day: string) => string;
      readonly explanation: (number: string) => string;
    };
    readonly notMet: (conditions: string) => string;
    readonly limits: string;
  };
  readonly programs: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    readonly program: string;
    readonly categories: string;
    readonly categoriesCaption: string;
    readonly noCategories: string;
    readonly conditions: (name: string, day: string) => string;
    readonly pick: string;
  };
  readonly order: {
    readonly heading: string;
    readonly intro: string;
    readonly reader: string;
    readonly readers: Readonly<Record<Reader, string>>;
    readonly value: (weight: string) => string;
    readonly changed: string;
    readonly reset: string;
    readonly resetOne: (what: string) => string;
    readonly none: string;
  };
  /** A date of the file in a sentence: "the day of the invitation". */
  readonly days: Readonly<Record<DossierDate, string>>;
}
