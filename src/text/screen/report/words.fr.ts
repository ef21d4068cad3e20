import { auditFr } from '../../codes/audit.fr.ts';
import { departuresFr } from '../../codes/departures.fr.ts';
import { programsFr } from '../../codes/programs.fr.ts';
import { recountFr } from '../../codes/recount.fr.ts';
import { reportFr } from '../../codes/report.fr.ts';
import type { ReportPageWords } from './words.ts';

export const reportWordsFr: ReportPageWords = {
  audit: auditFr,
  departures: departuresFr,
  programs: programsFr,
  recount: recountFr,
  report: reportFr,
};
