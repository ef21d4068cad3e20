import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProfile, parseProfile, type Profile } from '../../../src/engine/index.ts';
import { allAt, anyProfile, BLANK } from '../../support/profiles.ts';

type Json = Record<string, unknown>;

const anyValue = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(null, true, false, '', 'english', 'french', 'none', 'other', 'bachelor', 'x'),
    fc.constantFrom(-1, -0, 0, 1, 7.5, 12, 13, 80, 81, 120, 121, 1e21, Number.NaN, Infinity),
    fc.constantFrom({}, [], [1], { reading: 1 }, BLANK.firstLanguage, { ...BLANK.firstLanguage }),
    fc.jsonValue() as fc.Arbitrary<unknown>,
  );

/** Every object within a value, the value included. */
function objectsIn(value: unknown): readonly Json[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [value as Json, ...Object.values(value).flatMap(objectsIn)];
}

type Damage = readonly [where: number, key: number, how: 'set' | 'drop' | 'add', value: unknown];

const anyDamage = (): fc.Arbitrary<Damage> =>
  fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('set', 'drop', 'add'), anyValue());

/** The profile with one key of one of its objects set, dropped or added. */
function damaged(profile: unknown, [where, at, how, value]: Damage): unknown {
  const copy = structuredClone(profile);
  const objects = objectsIn(copy);
  const target = objects[where % objects.length];
  if (target === undefined) return copy;
  const keys = Object.keys(target);
  const key = keys[at % keys.length] ?? 'age';
  if (how === 'set') target[key] = value;
  if (how === 'drop') Reflect.deleteProperty(target, key);
  if (how === 'add') target[['extra', 'constructor', 'toString', 'age'][at % 4] ?? ''] = value;
  return copy;
}

describe('The fast check of a profile', () => {
  it('accepts every profile that the schema accepts', () => {
    fc.assert(fc.property(anyProfile(), (profile) => isProfile(profile)));
  });

  it('agrees with the schema on profiles with up to three faults', () => {
    fc.assert(
      fc.property(
        anyProfile(),
        fc.array(anyDamage(), { minLength: 1, maxLength: 3 }),
        (profile, faults) => {
          const input = faults.reduce<unknown>(damaged, profile);
          expect(isProfile(input)).toBe(parseProfile(input).ok);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('agrees with the schema on every wrong value in every place', () => {
    const clb = allAt(9);
    const full: Profile = {
      ...BLANK,
      secondLanguage: { language: 'french', clb },
      spouse: {
        education: 'master',
        firstLanguage: { language: 'french', clb },
        canadianWorkYears: 1,
      },
    };
    const values: readonly unknown[] = [
      ...[null, undefined, true, 0, 1, -1, 0.5, 13, 81, 121, Number.NaN, '', '0', 'x'],
      ...['english', 'french', 'none', 'master', {}, [], [1, 2], [1, 2, 3, 4], clb],
    ];
    const places = objectsIn(full).flatMap((object, where) =>
      Object.keys(object).map((_, key) => [where, key] as const),
    );
    expect(places).toHaveLength(12 + 2 * (2 + 4) + 3 + (2 + 4));
    for (const [where, key] of places) {
      for (const value of values) {
        const input = damaged(full, [where, key, 'set', value]);
        expect(isProfile(input), JSON.stringify(input)).toBe(parseProfile(input).ok);
      }
      expect(isProfile(damaged(full, [where, key, 'drop', null]))).toBe(false);
    }
  });

  it('agrees with the schema on any value', () => {
    fc.assert(
      fc.property(anyValue(), (value) => {
        expect(isProfile(value)).toBe(parseProfile(value).ok);
      }),
    );
  });

  it('sees a key from the prototype that JSON may hold', () => {
    const text = JSON.stringify(BLANK).replace('"age":17', '"__proto__":{"age":17}');
    expect(isProfile(JSON.parse(text))).toBe(false);
  });

  it('refuses the same language twice', () => {
    expect(isProfile({ ...BLANK, secondLanguage: BLANK.firstLanguage })).toBe(false);
  });
});
