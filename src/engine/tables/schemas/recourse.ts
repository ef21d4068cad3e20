import { z } from 'zod';
import { dated, listOf, record, rowsOf, text, whole } from './dated.ts';

/** Ways to contest a refusal. */
export const RECOURSE_IDS = [
  'reconsideration',
  'officer-notes',
  'personal-information',
  'leave-in-canada',
  'leave-outside-canada',
  'new-profile',
] as const;
/** A way to contest a refusal. */
export type RecourseId = (typeof RECOURSE_IDS)[number];

const versionSchema = record({
  ...dated,
  law: text.nullable(),
  /** Days after the day of notice in which it must be made; null: no time limit is known. */
  days: whole.nullable(),
  /** Days that the institution has to answer. */
  answerDays: whole.nullable(),
  feeCad: whole.nullable(),
  who: listOf(
    z.enum(['applicant', 'citizen', 'permanent-resident', 'present-in-canada', 'representative']),
  ),
  note: text.optional(),
});

export const recourseTableSchema = record({
  note: text,
  steps: rowsOf({ id: z.enum(RECOURSE_IDS), history: listOf(versionSchema) }),
});
/** Ways to contest a refusal, with their history. */
export type RecourseTable = z.infer<typeof recourseTableSchema>;
/** A step after a refusal, from one date to the next. */
export type RecourseVersion = z.infer<typeof versionSchema>;
/** Who may take a step after a refusal. */
export type Asker = RecourseVersion['who'][number];
