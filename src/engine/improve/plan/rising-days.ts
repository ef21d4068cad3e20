import type { IsoDate } from '../../dates/plain-date.ts';
import type { DossierEvent, EventCode } from '../../events/event.ts';
import { eventsOf } from '../../events/events-of.ts';
import { total } from '../../score/total.ts';
import { BLANK } from '../../profile/blank.ts';
import { AGE_MAX } from '../../profile/profile.ts';
import type { View } from '../quick-read.ts';
import { type DossierSubject, rulesOfSubject } from '../subject.ts';

/** Events that only take points away. */
const FALLING: readonly EventCode[] = [
  'age-held',
  'eca-expired',
  'certificate-ended',
  'nomination-ended',
  'offer-ended',
  'year-lapsed',
];

/** The days after the subject's, in order, on which a score may rise without any action. */
export function risingDays(
  subject: DossierSubject,
  view: View,
  horizon: IsoDate,
): readonly IsoDate[] {
  const events = eventsOf(
    { ...subject, dossier: view.dossier },
    { after: subject.date, until: horizon },
  );
  const rising = events.filter((event) => mayRise(event, subject));
  return [...new Set(rising.map(({ on }) => on))];
}

function mayRise(event: DossierEvent, subject: DossierSubject): boolean {
  if (event.code !== 'birthday') return !FALLING.includes(event.code);
  const age = Number(event.params.age);
  return agePoints(age, subject, event.on) > agePoints(age - 1, subject, event.on);
}

function agePoints(age: number, subject: DossierSubject, date: IsoDate): number {
  const rules = rulesOfSubject({ ...subject, date });
  return rules.ok ? total({ ...BLANK, age: Math.min(AGE_MAX, Math.max(0, age)) }, rules.value) : 0;
}
