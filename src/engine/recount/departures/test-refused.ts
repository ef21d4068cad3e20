import type { PlainReadingCase } from '../plain-reading-case.ts';
import type { Departure } from '../departure.ts';
import { type DepartureTemplate, overrideDeparture } from '../departure-template.ts';

const TEMPLATE: DepartureTemplate = {
  code: 'test-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['pdi-a11-2', 'language-documents'],
  law: 'IRPA, s. 11.2; MI',
};

/** A test that holds, not accepted: no report, or one that the test's body does not confirm. */
export const testRefused = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, usable }) =>
    [...usable.keys()].map((place) => {
      const { test, date } = person.languageTests[place]!;
      return overrideDeparture(TEMPLATE, [who, 'languageTests', place], 'not-counted', {
        params: { test, date },
      });
    }),
  );
