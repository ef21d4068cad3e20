/** The dossier's form, and its file. Names of fields and of their values are in `codes/`. */
export interface DossierText {
  readonly heading: string;
  readonly intro: string;
  readonly saving: {
    readonly saved: string;
    readonly pending: string;
    readonly failed: string;
  };
  readonly file: {
    readonly heading: string;
    readonly export: string;
    readonly import: string;
    readonly example: string;
    readonly empty: string;
    readonly drop: string;
    readonly fileName: string;
    readonly imported: (name: string) => string;
    readonly exampleOpened: string;
    readonly emptyOpened: string;
    readonly refused: (name: string) => string;
    readonly openAnyway: string;
    readonly unreadable: string;
  };
  readonly undo: {
    /** The last edit, whatever it was; `undo` is for the removal just told of. */
    readonly back: string;
    readonly again: string;
    readonly undone: (place: string) => string;
    readonly redone: (place: string) => string;
    readonly removed: (row: string) => string;
    readonly undo: string;
    readonly restored: (row: string) => string;
  };
  readonly toMend: (count: number) => string;
  readonly notKnown: string;
  readonly rows: {
    readonly add: Readonly<Record<'languageTests' | 'credentials' | 'jobs' | 'siblings', string>>;
    readonly none: Readonly<Record<'languageTests' | 'credentials' | 'jobs' | 'siblings', string>>;
    readonly remove: string;
    readonly duplicate: string;
    /** An action on a row, by its name. */
    readonly of: (action: string, row: string) => string;
  };
  readonly sections: {
    readonly dates: string;
    readonly candidate: string;
    readonly languageTests: string;
    readonly credentials: string;
    readonly jobs: string;
    readonly spouse: string;
    readonly additional: string;
    readonly spousePart: (part: string) => string;
  };
  readonly hints: {
    readonly date: string;
    readonly untilJob: string;
    readonly score: (min: string, max: string, step: string) => string;
    readonly marks: (marks: string) => string;
    readonly round: string;
    readonly claimedTotal: string;
    readonly firstOfficialLanguage: string;
    readonly eca: string;
    readonly eligibleCanadianStudy: string;
    readonly hours: string;
    readonly authorized: string;
    readonly letter: string;
    readonly noc: string;
    readonly since: string;
    readonly dates: string;
  };
  readonly firstLanguageBest: string;
  readonly otherBody: string;
  readonly add: {
    readonly eca: string;
    readonly spouse: string;
    readonly tradeCertificate: string;
    readonly nomination: string;
    readonly offer: string;
  };
  readonly remove: {
    readonly eca: string;
    readonly spouse: string;
    readonly tradeCertificate: string;
    readonly nomination: string;
    readonly offer: string;
  };
  readonly noc: {
    readonly show: string;
    readonly results: (count: number) => string;
    readonly none: string;
    /** After `none`, where some are offered all the same. */
    readonly nearest: string;
  };
  readonly ongoing: string;
  readonly total: (points: string, date: string) => string;
}
