import type { HelpText } from '../help.ts';

export interface AuditCommandText extends HelpText<'on' | 'round' | 'program'> {
  /** What a missing dossier is called in a usage error. */
  readonly argument: string;
  readonly none: string;
  readonly mend: (sentence: string) => string;
  readonly counts: (errors: string, warnings: string, notices: string) => string;
}
