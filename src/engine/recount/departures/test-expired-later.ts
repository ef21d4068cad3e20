import { expiryOf } from '../../dossier/expiry.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'test-expired-later',
  kind: 'certain',
  side: 'dates',
  source: ['language-documents', 'irpa-11.2'],
  law: 'IRPA, s. 11.2; MI',
};

/** A test that holds on the date, and had run out on a later date of the file: read as run out. */
export function testExpiredLater({
  people,
  date,
  otherDates,
}: PlainReadingCase): readonly Departure[] {
  return people.flatMap(({ who, person, usable }) =>
    [...usable.keys()].flatMap((place) => {
      const test = person.languageTests[place]!;
      if (test.date === null) return [];
      const expires = expiryOf('language-test', test.date, date);
      const later = otherDates.find((other) => other.date >= expires);
      if (later === undefined) return [];
      const params = {
        test: test.test,
        date: test.date,
        expires,
        name: later.name,
        on: later.date,
      };
      return [
        overrideDeparture(TEMPLATE, [who, 'languageTests', place], 'not-counted', {
          variant: later.name,
          params,
        }),
      ];
    }),
  );
}
