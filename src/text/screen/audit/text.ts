import type { AuditFamily, DossierDate, Severity } from '../../../engine/index.ts';

/** The page "Check my file". Numbers and dates come in already written out. */
export interface AuditScreenText {
  readonly title: string;
  readonly intro: string;
  readonly exampleTag: string;
  readonly example: string;
  readonly stale: string;
  readonly noDossier: string;
  readonly toDossier: string;
  readonly summary: {
    readonly heading: string;
    readonly asOf: (date: string) => string;
    readonly round: (number: string, date: string, cutOff: string) => string;
    readonly noRound: string;
    /** The round is as the user imported it, on a day. */
    readonly imported: (date: string) => string;
    readonly clean: string;
    readonly filter: string;
    /** A severity with how many findings have it. */
    readonly count: (severity: string, count: string) => string;
    readonly meanings: Readonly<Record<Severity, string>>;
    readonly shown: (shown: string, of: string) => string;
    readonly print: string;
  };
  readonly families: {
    readonly intros: Readonly<Record<AuditFamily, string>>;
    readonly none: string;
    readonly hidden: (count: number) => string;
  };
  readonly finding: {
    readonly where: string;
    readonly why: string;
    readonly mend: string;
    readonly sources: string;
  };
  readonly expiry: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string;
    readonly states: Readonly<Record<'expired' | 'soon' | 'valid', string>>;
  };
  readonly criteria: {
    readonly heading: string;
    readonly intro: string;
    readonly day: string;
    readonly today: string;
    readonly days: Readonly<Record<DossierDate, string>>;
    readonly on: (date: string) => string;
    readonly programs: string;
    readonly any: (verdict: string) => string;
    readonly categories: string;
    readonly noCategories: string;
    readonly toFind: string;
    readonly law: string;
    readonly grid: string;
    readonly factor: string;
    readonly points: string;
    readonly most: string;
    readonly between: (least: string, greatest: string) => string;
  };
}
