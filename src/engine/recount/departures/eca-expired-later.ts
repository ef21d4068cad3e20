import { expiryOf } from '../../dossier/expiry.ts';
import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'eca-expired-later',
  kind: 'certain',
  side: 'dates',
  source: ['crs-grid', 'irpa-11.2'],
  law: 'IRPA, s. 11.2; MI',
};

/** An assessment that holds on the date, and had run out on a later date of the file: read as run out. */
export const ecaExpiredLater = ({
  people,
  date,
  otherDates,
}: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, proven }) =>
    [...proven.keys()].flatMap((place) => {
      const { eca, level, country } = person.credentials[place]!;
      const assessed = eca?.date ?? null;
      if (country === 'CA' || assessed === null) return [];
      const expires = expiryOf('assessment', assessed, date);
      const later = otherDates.find((other) => other.date >= expires);
      if (later === undefined) return [];
      const params = { level, date: assessed, expires, name: later.name, on: later.date };
      return [
        overrideDeparture(TEMPLATE, [who, 'credentials', place], 'not-counted', {
          variant: later.name,
          params,
        }),
      ];
    }),
  );
