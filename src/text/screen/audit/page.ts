import type { AuditText } from '../../codes/audit.ts';
import type { ProgramsText } from '../../codes/programs.ts';
import type { AuditScreenText } from './text.ts';

/** All that the page is written with, loaded with it in one language. */
export interface AuditPageText {
  readonly screen: AuditScreenText;
  readonly audit: AuditText;
  readonly programs: ProgramsText;
}
