import type { NoteCode } from '../../dossier/reading.ts';
import type { Case } from '../case.ts';
import type { Departure } from '../departure.ts';
import { type Ground, makeRuling } from '../make.ts';

const GROUND: Ground = {
  code: 'test-counted-out-of-time',
  kind: 'certain',
  side: 'candidate',
  source: ['language-documents', 'irpa-11.2'],
  law: 'IRPA, s. 11.2; MI',
};
const REASONS: Readonly<Partial<Record<NoteCode, string>>> = {
  'test-expired': 'expired',
  'test-after-date': 'after-date',
  'test-not-accepted-yet': 'not-accepted-yet',
};

/** A test that had run out, or was not yet taken, counted all the same. */
export const testCountedOutOfTime = ({ people }: Case): readonly Departure[] =>
  people.flatMap(({ who, person, usable, codesAt }) =>
    person.languageTests.flatMap(({ test, date }, place) => {
      if (usable.has(place)) return [];
      const fact = [who, 'languageTests', place];
      const variant =
        codesAt(fact)
          .map((code) => REASONS[code])
          .find((reason) => reason) ?? 'unknown';
      return [
        makeRuling(GROUND, fact, 'counted', { variant, params: { test, date, reason: variant } }),
      ];
    }),
  );
