import { describe, expect, it } from 'vitest';
import { parseKnownFigures } from '../../../src/engine/index.ts';
import { fail, issue, ok } from '../../../src/engine/errors/issue.ts';

describe('an officer’s figures from a file', () => {
  it('may be any of them: exact, or no less and no more than', () => {
    const figures = {
      total: 471,
      factors: { age: 0, french: { least: 25 } },
      sections: { core: { greatest: 460 }, spouse: { least: 0, greatest: 40 } },
      refusedBelow: 1200,
      cutOff: 0,
    };
    expect(parseKnownFigures(figures)).toEqual(ok(figures));
    expect(parseKnownFigures({})).toEqual(ok({}));
  });

  it('of a day are looked for on that day alone', () => {
    expect(parseKnownFigures({ total: 471, date: 'application' })).toEqual(
      ok({ total: 471, dates: ['application'] }),
    );
  });

  it.each([
    ['no object', 471, issue('wrong-type', [], { expected: 'object' })],
    ['an unknown key', { score: 1 }, issue('unknown-key', ['score'], { key: 'score' })],
    [
      'an unknown factor',
      { factors: { aeg: 1 } },
      issue('unknown-key', ['factors', 'aeg'], { key: 'aeg' }),
    ],
    [
      'an unknown section',
      { sections: { D: 1 } },
      issue('unknown-key', ['sections', 'D'], { key: 'D' }),
    ],
    [
      'a factor of the prototype',
      { factors: { constructor: 1 } },
      issue('unknown-key', ['factors', 'constructor'], { key: 'constructor' }),
    ],
    [
      'a factor named __proto__',
      JSON.parse('{"factors":{"__proto__":1}}'),
      issue('unknown-key', ['factors', '__proto__'], { key: '__proto__' }),
    ],
    [
      'a total whose least is above its greatest',
      { total: { least: 500, greatest: 300 } },
      issue('too-big', ['total', 'least'], { limit: 300 }),
    ],
    [
      'a factor whose least is above its greatest',
      { factors: { age: { least: 2, greatest: 1 } } },
      issue('too-big', ['factors', 'age', 'least'], { limit: 1 }),
    ],
    [
      'a day that is none',
      { date: 'landing' },
      issue('not-allowed', ['date'], {
        allowed: ['profile', 'invitation', 'application', 'decision'],
      }),
    ],
    [
      'a cut-off past the most there is',
      { refusedBelow: 1201 },
      issue('too-big', ['refusedBelow'], { limit: 1200 }),
    ],
    [
      'a cut-off below nothing',
      { refusedBelow: -1 },
      issue('too-small', ['refusedBelow'], { limit: 0 }),
    ],
    [
      'a cut-off of the round past the most there is',
      { cutOff: 1201 },
      issue('too-big', ['cutOff'], { limit: 1200 }),
    ],
    [
      'a factor with an end that is no whole number',
      { factors: { age: { least: 0.5 } } },
      issue('wrong-type', ['factors', 'age']),
    ],
    ['a total that is no figure', { total: '471' }, issue('wrong-type', ['total'])],
    [
      'a total with an unknown bound',
      { total: { most: 1 } },
      issue('unknown-key', ['total', 'most'], { key: 'most' }),
    ],
  ] as const)('with %s are refused at its place', (_, input, expected) => {
    expect(parseKnownFigures(input)).toEqual(fail(expected));
  });

  it('name every key that is not known', () => {
    expect(parseKnownFigures({ factors: { a: 1, age: 1 }, sections: { b: 1 } })).toEqual(
      fail(
        issue('unknown-key', ['factors', 'a'], { key: 'a' }),
        issue('unknown-key', ['sections', 'b'], { key: 'b' }),
      ),
    );
  });
});
