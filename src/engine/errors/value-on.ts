import type { IsoDate } from '../dates/plain-date.ts';
import type { Result } from './issue.ts';

/** The value of what is asked of a day that must have rules; a RangeError where it has none. */
export function valueOn<T>(result: Result<T>, date: IsoDate): T {
  if (!result.ok) throw new RangeError(`No rules on ${date}`);
  return result.value;
}
