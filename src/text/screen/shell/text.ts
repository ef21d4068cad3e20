/** The page's frame: name, navigation, language, theme, footer, and what goes wrong on loading. */
export interface ShellText {
  readonly product: string;
  readonly tagline: string;
  readonly skipToContent: string;
  readonly navLabel: string;
  /** The title of each page, as the navigation and the window show it. */
  readonly pages: {
    readonly home: string;
    readonly dossiers: string;
    readonly score: string;
    readonly recount: string;
    readonly audit: string;
    readonly report: string;
    readonly letter: string;
    readonly whatif: string;
    readonly plan: string;
    readonly rounds: string;
  };
  /** Which dossier is open, on every page. */
  readonly dossier: {
    readonly open: (name: string) => string;
    readonly example: string;
    readonly unnamed: string;
  };
  readonly windowTitle: (page: string) => string;
  readonly language: {
    /** In this language: what the switch does, for a screen reader. */
    readonly label: string;
    /** In the other language, written in it. */
    readonly other: string;
  };
  readonly theme: {
    readonly label: string;
    readonly system: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly dismiss: string;
  readonly footer: {
    readonly notAdvice: string;
    readonly notAffiliated: string;
    readonly private: string;
    readonly licence: string;
    readonly licenceName: string;
    readonly licenceUrl: string;
  };
}
