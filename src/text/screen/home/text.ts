/** The examples to explore, as the app names them. */
export type ExampleId = 'refused' | 'francophone' | 'couple' | 'trade';

export interface ExamplesText {
  readonly titles: Readonly<Record<ExampleId, string>>;
  /** What each shows, in a sentence or two. */
  readonly stories: Readonly<Record<ExampleId, string>>;
}

/** The ways in. */
export type DoorId = 'refused' | 'better' | 'advise';

/** The groups of questions of a guided path; each is a part of the dossier's form. */
export type StepId =
  'dates' | 'candidate' | 'languageTests' | 'credentials' | 'jobs' | 'spouse' | 'additional';

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export interface StepText {
  /** As a question, in plain words. */
  readonly question: string;
  readonly why: string;
  readonly short: string;
  /** Terms of the field met in this group, explained in place. */
  readonly terms: readonly Term[];
}

/** The first page: three ways in, what is open, and the examples. */
export interface HomeText {
  readonly title: string;
  readonly intro: string;
  readonly doors: {
    readonly heading: string;
    readonly titles: Readonly<Record<DoorId, string>>;
    readonly leads: Readonly<Record<DoorId, string>>;
    readonly enter: Readonly<Record<DoorId, string>>;
  };
  readonly resume: {
    readonly heading: string;
    readonly where: (door: string, step: string, of: string) => string;
    readonly go: string;
  };
  readonly open: {
    readonly heading: string;
    readonly example: string;
    readonly title: string;
    readonly unnamed: string;
    readonly proves: string;
    readonly on: (date: string) => string;
    readonly outOf: (maximum: string) => string;
    readonly range: (least: string, greatest: string) => string;
    readonly none: string;
    /** Nothing that could give points has been entered. */
    readonly empty: string;
    readonly see: string;
    readonly others: string;
  };
  readonly examples: ExamplesText & {
    readonly heading: string;
    readonly intro: string;
    readonly tag: string;
    readonly explore: string;
    readonly exploreThis: (title: string) => string;
  };
}

/** A guided path over the dossier's form. */
export interface GuideText {
  readonly titles: Readonly<Record<DoorId, string>>;
  readonly start: {
    readonly heading: string;
    readonly intro: string;
    readonly go: (name: string) => string;
    /** From a step past the first, where the path was left. */
    readonly goFrom: (name: string, step: string, of: string) => string;
    readonly fresh: string;
    readonly unnamed: string;
  };
  readonly progress: (step: string, of: string) => string;
  readonly stepsLabel: string;
  readonly steps: Readonly<Record<StepId, StepText>>;
  /** Beside the first step of who was refused: the letter may be read instead. */
  readonly letterFirst: { readonly go: string; readonly lead: string };
  readonly terms: string;
  readonly back: string;
  readonly next: string;
  readonly skip: string;
  /** The way on from the last step. */
  readonly finish: string;
  readonly leave: string;
  readonly whole: string;
  readonly soFar: {
    readonly total: (points: string, date: string) => string;
    readonly range: (least: string, greatest: string, date: string) => string;
    readonly none: string;
    readonly empty: string;
  };
  readonly end: {
    readonly heading: string;
    readonly total: (points: string, date: string) => string;
    readonly none: string;
    readonly empty: string;
    readonly missing: string;
    readonly leads: Readonly<Record<DoorId, string>>;
    readonly pages: {
      readonly score: string;
      readonly recount: string;
      readonly letter: string;
      readonly whatif: string;
      readonly rounds: string;
      readonly audit: string;
      readonly report: string;
      readonly dossiers: string;
    };
  };
  readonly advise: {
    readonly intro: string;
    readonly clients: {
      readonly heading: string;
      readonly lead: string;
      readonly name: string;
      readonly nameHint: string;
      readonly start: string;
      readonly list: string;
    };
    readonly builders: {
      readonly heading: string;
      readonly lead: string;
      readonly command: string;
      readonly commandLead: string;
      readonly package: string;
      readonly packageLead: string;
      readonly example: string;
    };
  };
}
