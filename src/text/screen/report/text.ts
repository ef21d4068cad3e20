/** The page of the report. Numbers and dates come in already written out. */
export interface ReportScreenText {
  readonly title: string;
  readonly intro: string;
  readonly stale: string;
  readonly noDossier: string;
  readonly toDossier: string;
  readonly options: {
    readonly heading: string;
    readonly notified: string;
    readonly notifiedHint: string;
    readonly notifiedDefault: (date: string) => string;
    readonly notADay: string;
    readonly beforeDecision: (date: string) => string;
    readonly language: string;
    /** Each language by its own name. */
    readonly languages: Readonly<Record<'en' | 'fr', string>>;
    readonly figures: string;
    readonly noFigures: string;
    readonly toRecount: string;
    readonly toLetter: string;
    readonly print: string;
    readonly printHint: string;
    readonly markdown: string;
    readonly json: string;
  };
  readonly search: {
    readonly running: (visited: string) => string;
    readonly stop: string;
    readonly failed: string;
    readonly retry: string;
    readonly ready: string;
  };
  readonly contents: string;
  /** The beginning of a file's name, without accents. */
  readonly fileName: string;
}
