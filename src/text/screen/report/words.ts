import type { ReportWords } from '../../codes/report.ts';

/** What a report is written with in one language, beside the words for the engine's codes. */
export type ReportPageWords = Omit<ReportWords, 'codes'>;
