import { z } from 'zod';
import type { IsoDate } from '../../dates/plain-date.ts';
import { dated, rowsOf } from './dated.ts';

export const STUDY_LEVELS = [
  'secondary',
  'one-year',
  'two-year',
  'bachelor',
  'two-or-more',
  'master',
  'doctoral',
] as const;
/** A level of study whose shortest length the audit knows. */
export type StudyLevel = (typeof STUDY_LEVELS)[number];

/** When the audit asks a question, from one date to the next. */
export interface AuditRules {
  readonly from: IsoDate;
  readonly source: readonly string[];
  readonly certain: boolean;
  readonly note: string;
  /** Days without a job past which a gap is asked about. */
  readonly gapDays: number;
  /** Ages under which a job and a union are asked about. */
  readonly youngestWorker: number;
  readonly youngestUnion: number;
  /** How many days before a document expires it is worth a warning. */
  readonly soonDays: number;
  /** Days that an invitation leaves for the application. */
  readonly applicationDays: number;
  /** The shortest study that a level takes, in years, and the youngest age at its award. */
  readonly study: Readonly<
    Record<StudyLevel, { readonly years: number; readonly youngest: number }>
  >;
}

/** What an audit holds a dossier to, with its history. */
export interface AuditTable {
  readonly note: string;
  readonly history: readonly AuditRules[];
}

const count = z.number().int().min(0);
const study = z.strictObject({ years: count, youngest: count }).readonly();

export const auditTableSchema: z.ZodType<AuditTable> = z
  .strictObject({
    note: z.string().min(1),
    history: rowsOf({
            ...dated,
            note: z.string().min(1),
            gapDays: count,
            youngestWorker: count,
            youngestUnion: count,
            soonDays: count,
            applicationDays: count,
            study: z
              .strictObject({
                secondary: study,
                'one-year': study,
                'two-year': study,
                bachelor: study,
                'two-or-more': study,
                master: study,
                doctoral: study,
              })
              .readonly(),
}),
  })
  .readonly();
