import type { z } from 'zod';
import { dated, record, rowsOf, text, whole } from './dated.ts';

const study = record({ years: whole, youngest: whole });

export const auditTableSchema = record({
  note: text,
  history: rowsOf({
    ...dated,
    note: text,
    /** Days without a job past which a gap is asked about. */
    gapDays: whole,
    /** Ages under which a job and a union are asked about. */
    youngestWorker: whole,
    youngestUnion: whole,
    /** How many days before a document expires it is worth a warning. */
    soonDays: whole,
    /** Days that an invitation leaves for the application. */
    applicationDays: whole,
    /** The shortest study that a level takes, in years, and the youngest age at its award. */
    study: record({
      secondary: study,
      'one-year': study,
      'two-year': study,
      bachelor: study,
      'two-or-more': study,
      master: study,
      doctoral: study,
    }),
  }),
});
/** What an audit holds a dossier to, with its history. */
export type AuditTable = z.infer<typeof auditTableSchema>;
/** When the audit asks a question, from one date to the next. */
export type AuditRules = AuditTable['history'][number];
/** A level of study whose shortest length the audit knows. */
export type StudyLevel = keyof AuditRules['study'];
