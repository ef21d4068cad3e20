import type { NamedDate } from '../../../engine/recount.ts';
import { formatDate, formatList } from '../../../text/format.ts';
import type { Language } from '../../../text/language.ts';
import type { RecountScreenText } from '../../../text/screen/recount/en.ts';

/** With a sign: a true minus, and a plus. */
export const signed = (points: number, number: (points: number) => string): string =>
  points < 0 ? `−${number(-points)}` : points > 0 ? `+${number(points)}` : number(0);

/** "the day of the invitation (February 5, 2025) and …". */
export const daysText = (
  days: readonly NamedDate[],
  text: RecountScreenText,
  language: Language,
): string =>
  formatList(
    days.map(({ name, date }) => `${text.days[name]} (${formatDate(date, language)})`),
    language,
  );
