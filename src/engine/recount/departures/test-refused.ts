import type { Case } from '../case.ts';
import type { Departure } from '../departure.ts';
import { type Ground, makeRuling } from '../make.ts';

const GROUND: Ground = {
  code: 'test-refused',
  kind: 'arguable',
  side: 'officer',
  source: ['pdi-a11-2', 'language-documents'],
  law: 'IRPA, s. 11.2; MI',
};

/** A test that holds, not accepted: no report, or one that the test's body does not confirm. */
export const testRefused = ({ people }: Case): readonly Departure[] =>
  people.flatMap(({ who, person, usable }) =>
    [...usable.keys()].map((place) => {
      const { test, date } = person.languageTests[place]!;
      return makeRuling(GROUND, [who, 'languageTests', place], 'not-counted', {
        params: { test, date },
      });
    }),
  );
