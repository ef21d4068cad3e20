import * as z from 'zod/mini';
import { addMonths, type IsoDate, later } from '../../dates/plain-date.ts';
import { changed, type ChangeDefinition } from '../change.ts';
import { date, known, months } from './fields.ts';

/** Only time passes: age, documents and open jobs go on, to the later of the two days. */
export interface TimeChange {
  readonly kind: 'time';
  readonly months: number;
  readonly until: IsoDate | null;
}

export const time: ChangeDefinition<TimeChange> = {
  schema: z.readonly(
    z.strictObject({ kind: z.literal('time'), months: z._default(months, 0), until: known(date) }),
  ),
  touches: () => [],
  doneOn: (change, start) => later(addMonths(start, change.months), change.until ?? start),
  toDossier: (_, state) => changed(state),
  toProfile: (_, state) => changed(state),
};
