import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'test-counted-out-of-time',
  kind: 'certain',
  side: 'candidate',
  source: ['language-documents', 'irpa-11.2'],
  law: 'IRPA, s. 11.2; MI',
};
/** A test that had run out, or was not yet taken, counted all the same. */
export const testCountedOutOfTime = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, tests }) =>
    tests.flatMap(({ counted, why: [why] }, place) => {
      if (counted === true) return [];
      const { test, date } = person.languageTests[place]!;
      const variant = why === undefined || why === 'date-unknown' ? 'unknown' : why;
      const params = { test, date, reason: variant };
      const fact = [who, 'languageTests', place];
      return [overrideDeparture(TEMPLATE, fact, 'counted', { variant, params })];
    }),
  );
