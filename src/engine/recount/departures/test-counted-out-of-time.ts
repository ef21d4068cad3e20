import type { NoteCode } from '../../dossier/reading.ts';
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
const REASONS: Readonly<Partial<Record<NoteCode, string>>> = {
  'test-expired': 'expired',
  'test-after-date': 'after-date',
  'test-not-accepted-yet': 'not-accepted-yet',
};

/** A test that had run out, or was not yet taken, counted all the same. */
export const testCountedOutOfTime = ({ people }: PlainReadingCase): readonly Departure[] =>
  people.flatMap(({ who, person, usable, codesAt }) =>
    person.languageTests.flatMap(({ test, date }, place) => {
      if (usable.has(place)) return [];
      const fact = [who, 'languageTests', place];
      const variant =
        codesAt(fact)
          .map((code) => REASONS[code])
          .find((reason) => reason) ?? 'unknown';
      return [
        overrideDeparture(TEMPLATE, fact, 'counted', {
          variant,
          params: { test, date, reason: variant },
        }),
      ];
    }),
  );
