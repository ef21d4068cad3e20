import type { IsoDate } from '../dates/plain-date.ts';
import { applyDepartures } from '../dossier/change.ts';
import {
  ageEvents,
  grantEvents,
  invitationEvents,
  siblingEvents,
  spouseEvents,
} from './dossier-events.ts';
import type { DossierEvent, EventSubject, Span } from './event.ts';
import { classificationEvents, rulesEvents } from './law-events.ts';
import { credentialEvents, jobEvents, testEvents } from './person-events.ts';
import { workYearEvents } from './work-years.ts';

/** In the order in which the events of one day are named, and take their share of its points. */
const FAMILIES = [
  ageEvents,
  invitationEvents,
  testEvents,
  credentialEvents,
  classificationEvents,
  workYearEvents,
  jobEvents,
  spouseEvents,
  grantEvents,
  siblingEvents,
  rulesEvents,
] as const;

/**
 * Everything that happens to a dossier after one day and until another, in order of days. Whether it
 * moves the score is for {@link changesBetween} to say: a birthday may give or take no point.
 *
 * @example
 * const span = { after: isoDate('2024-11-01'), until: isoDate('2024-11-30') };
 * eventsOf({ dossier }, span).map(({ code, on }) => [code, on]); // [['birthday', '2024-11-19']]
 */
export function eventsOf(
  { dossier: given, departures = [] }: EventSubject,
  span: Span,
): readonly DossierEvent[] {
  const { dossier, overrides } = applyDepartures(given, departures);
  return FAMILIES.flatMap((family) => family(dossier, span, overrides)).sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
}

/** The events of a span, day by day. */
export function eventsByDay(
  subject: EventSubject,
  span: Span,
): ReadonlyMap<IsoDate, readonly DossierEvent[]> {
  const byDay = new Map<IsoDate, DossierEvent[]>();
  for (const event of eventsOf(subject, span)) {
    const ofDay = byDay.get(event.on);
    if (ofDay === undefined) byDay.set(event.on, [event]);
    else ofDay.push(event);
  }
  return byDay;
}

/**
 * Every day of a span on which the profile that a dossier proves, or its score, may differ from the
 * day before, in order. On all other days they are those of the day before.
 */
export const eventDays = (subject: EventSubject, span: Span): readonly IsoDate[] => [
  ...eventsByDay(subject, span).keys(),
];
