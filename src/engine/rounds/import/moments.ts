import { type IsoDate, isIsoDate } from '../../dates/plain-date.ts';
import type { Moment } from '../round.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
];

/** Longer than any date that is published: more is not read. */
const LONGEST = 80;

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

const two = (digits: string): string => digits.padStart(2, '0');

/**
 * A moment as the official feed writes it, in English or French: "August 7, 2026 at 10:08:20 UTC",
 * "July 3rd 2026 at 21:35:13 UTC", « 7 août 2026 à 10 h 08 min 20 s UTC », "August 30. 2023".
 * A day without a year ("October 7 at 16:38:21 UTC") is the last such day up to `latest`.
 * A day when no hour is given; null for anything else.
 */
export function readMoment(text: string, latest: IsoDate | null = null): Moment | null {
  if (text.length > LONGEST) return null;
  const words = plain(text);
  const day = readDay(words) ?? (latest === null ? null : readDayWithoutYear(words, latest));
  if (day === null) return null;
  const time = /(\d{1,2}) ?(?::|h) ?(\d{2}) ?(?::|min|m)? ?(\d{2})?/.exec(
    words.slice(words.indexOf(day.text) + day.text.length),
  );
  if (time === null) return day.date;
  const [hour, minute, second] = [time[1]!, time[2]!, time[3] ?? '00'];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return day.date;
  return `${day.date}T${two(hour)}:${minute}:${second}Z`;
}

/** The day alone, with the text it was read from. */
function readDay(words: string): { readonly date: IsoDate; readonly text: string } | null {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(words);
  if (iso !== null) return isIsoDate(iso[0]) ? { date: iso[0], text: iso[0] } : null;
  const english = /([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?[,.]? (\d{4})/.exec(words);
  if (english !== null) return dayOf(english[0], english[3]!, english[1]!, english[2]!);
  const french = /(\d{1,2})(?:er)? ([a-z]+) (\d{4})/.exec(words);
  return french === null ? null : dayOf(french[0], french[3]!, french[2]!, french[1]!);
}

function readDayWithoutYear(words: string, latest: IsoDate) {
  const english = /([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?\b/.exec(words);
  const french = /(\d{1,2})(?:er)? ([a-z]+)/.exec(words);
  const year = Number(latest.slice(0, 4));
  const days = [year, year - 1].flatMap((each) => [
    english && dayOf(english[0], String(each), english[1]!, english[2]!),
    french && dayOf(french[0], String(each), french[2]!, french[1]!),
  ]);
  return days.find((day) => day !== null && day.date <= latest) ?? null;
}

function dayOf(text: string, year: string, monthName: string, day: string) {
  const month = MONTHS.findIndex((names) => names.includes(monthName));
  const date = `${year}-${two(String(month + 1))}-${two(day)}`;
  return month >= 0 && isIsoDate(date) ? { date, text } : null;
}
