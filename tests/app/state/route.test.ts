import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/text/language.ts';
import { parseRoute, routeHash } from '../../../src/app/state/route.ts';

describe('the address', () => {
  test('holds the language and the page, there and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.stringMatching(/^[a-z]+$/),
        (language, page) => {
          expect(parseRoute(routeHash(language, page))).toEqual({ language, page });
        },
      ),
    );
  });

  test.each(['', '#', '#/', '#/de/score', '#main'])('%j names no language', (hash) => {
    expect(parseRoute(hash).language).toBeNull();
  });
});
