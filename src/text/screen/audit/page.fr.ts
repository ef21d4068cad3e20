import { auditFr } from '../../codes/audit.fr.ts';
import { programsFr } from '../../codes/programs.fr.ts';
import { auditScreenFr } from './fr.ts';
import type { AuditPageText } from './page.ts';

export const auditPageFr: AuditPageText = {
  screen: auditScreenFr,
  audit: auditFr,
  programs: programsFr,
};
