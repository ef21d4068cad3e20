import { auditFr } from '../../codes/audit.fr.ts';
import { departuresFr } from '../../codes/departures.fr.ts';
import { programsFr } from '../../codes/programs.fr.ts';
import { recountFr } from '../../codes/recount.fr.ts';
import { reportFr } from '../../codes/report.fr.ts';
import { reportScreenFr } from './fr.ts';
import type { ReportPageText } from './page.ts';

export const reportPageFr: ReportPageText = {
  screen: reportScreenFr,
  words: {
    audit: auditFr,
    departures: departuresFr,
    programs: programsFr,
    recount: recountFr,
    report: reportFr,
  },
};
