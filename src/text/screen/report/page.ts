import type { ReportWords } from '../../codes/report.ts';
import type { ReportScreenText } from './text.ts';

/** What a report is written with in one language, beside the words for the engine's codes. */
export type ReportPageWords = Omit<ReportWords, 'codes'>;

/** All that the page is written with, loaded with it in one language. */
export interface ReportPageText {
  readonly screen: ReportScreenText;
  readonly words: ReportPageWords;
}
