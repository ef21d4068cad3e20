import { auditEn } from '../../codes/audit.en.ts';
import { departuresEn } from '../../codes/departures.en.ts';
import { programsEn } from '../../codes/programs.en.ts';
import { recountEn } from '../../codes/recount.en.ts';
import { reportEn } from '../../codes/report.en.ts';
import type { ReportPageWords } from './words.ts';

export const reportWordsEn: ReportPageWords = {
  audit: auditEn,
  departures: departuresEn,
  programs: programsEn,
  recount: recountEn,
  report: reportEn,
};
