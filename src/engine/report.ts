/** The report on a refusal, and the ways to contest it. */
export type {
  Block,
  Cell,
  ColumnCode,
  Report,
  ReportCode,
  ReportSection,
  SumTerm,
  TableCode,
} from './report/blocks.ts';
export type { ReportOptions } from './report/input.ts';
export { type RecourseStep, recourseSteps } from './report/recourse.ts';
export { report } from './report/report.ts';
