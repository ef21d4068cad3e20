import { auditEn } from '../../codes/audit.en.ts';
import { programsEn } from '../../codes/programs.en.ts';
import { auditScreenEn } from './en.ts';
import type { AuditPageText } from './page.ts';

export const auditPageEn: AuditPageText = {
  screen: auditScreenEn,
  audit: auditEn,
  programs: programsEn,
};
