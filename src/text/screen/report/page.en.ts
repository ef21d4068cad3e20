import { auditEn } from '../../codes/audit.en.ts';
import { departuresEn } from '../../codes/departures.en.ts';
import { programsEn } from '../../codes/programs.en.ts';
import { recountEn } from '../../codes/recount.en.ts';
import { reportEn } from '../../codes/report.en.ts';
import { reportScreenEn } from './en.ts';
import type { ReportPageText } from './page.ts';

export const reportPageEn: ReportPageText = {
  screen: reportScreenEn,
  words: {
    audit: auditEn,
    departures: departuresEn,
    programs: programsEn,
    recount: recountEn,
    report: reportEn,
  },
};
