import type { HelpText } from '../help.ts';

export interface ReportCommandText extends HelpText<
  'officer' | 'notified' | 'on' | 'round' | 'program' | 'markdown'
> {
  /** What a missing dossier is called in a usage error. */
  readonly argument: string;
}
