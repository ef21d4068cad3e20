import type { HelpText } from '../help.ts';

/** The parts of a dossier under which its notes are listed. */
export type DossierPart =
  | 'age'
  | 'languageTests'
  | 'credentials'
  | 'jobs'
  | 'tradeCertificate'
  | 'spouse'
  | 'nomination'
  | 'offer'
  | 'siblings';

export interface ReadCommandText extends HelpText<'on'> {
  /** What a missing dossier is called in a usage error. */
  readonly argument: string;
  readonly heading: (date: string) => string;
  readonly parts: Readonly<Record<DossierPart, string>>;
  readonly marks: {
    readonly counted: string;
    readonly notCounted: string;
    readonly remark: string;
  };
  readonly legend: string;
  readonly profile: string;
  readonly total: (total: string, rules: string) => string;
  readonly range: (least: string, greatest: string) => string;
  readonly unknown: string;
}
