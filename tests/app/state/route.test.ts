import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/text/language.ts';
import { parseRoute, routeHash } from '../../../src/app/state/route.ts';

describe('the address', () => {
  test('holds the language, the page and the place on it, there and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.stringMatching(/^[a-z]+$/),
        fc.stringMatching(/^(?:[a-z]+(?:\/[0-9]+)?)?$/),
        (language, page, place) => {
          expect(parseRoute(routeHash(language, page, place))).toEqual({ language, page, place });
        },
      ),
    );
  });

  test.each(['', '#', '#/', '#/de/score', '#main'])('%j names no language', (hash) => {
    expect(parseRoute(hash).language).toBeNull();
  });
});
