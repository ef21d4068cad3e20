import { describe, expect, it } from 'vitest';
import { type Profile, score, total } from '../../../src/engine/index.ts';
import { allAt, BLANK } from '../../support/profiles.ts';
import { askOften, gridOn } from '../../support/rules.ts';

/** Rules that no other test has scored with. */
const freshRules = () => structuredClone(gridOn('2025-03-25'));

const VALID: Profile = {
  age: 31,
  education: 'bachelor',
  firstLanguage: { language: 'english', clb: allAt(9) },
  secondLanguage: { language: 'french', clb: allAt(7) },
  canadianWorkYears: 1,
  foreignWorkYears: 3,
  tradeCertificate: true,
  spouse: {
    education: 'master',
    firstLanguage: { language: 'english', clb: allAt(6) },
    canadianWorkYears: 1,
  },
  nomination: false,
  arrangedEmployment: 'none',
  canadianStudy: 'one-or-two-year',
  sibling: false,
};

type Place = readonly [path: string, wrong: readonly unknown[]];

const NUMBERS = ['3', '', -1, 3.5, NaN, Infinity, 121, null, undefined, true, 3n, {}, [3]];
// Each text has the length and the first letter of one that is allowed.
const PLACES: readonly Place[] = [
  ['age', [...NUMBERS, '31']],
  ['education', ['bachelxr', 'Bachelor', '__proto__', 'toString', '', 4, null, undefined, true]],
  ['firstLanguage', [null, undefined, 'english', 9]],
  ['firstLanguage.language', ['englisx', 'frenxh', '__proto__', null, 0]],
  ['firstLanguage.clb', [null, undefined, [9, 9, 9, 9]]],
  ['firstLanguage.clb.reading', [...NUMBERS, '9', 13]],
  ['secondLanguage', [undefined, 'french', 0]],
  ['secondLanguage.language', ['english', 'frenxh', undefined]],
  ['secondLanguage.clb.speaking', [...NUMBERS, 13]],
  ['canadianWorkYears', NUMBERS],
  ['foreignWorkYears', NUMBERS],
  ['tradeCertificate', ['true', 1, null, undefined]],
  ['spouse', [undefined, true, 'none']],
  ['spouse.education', ['maxxer', '__proto__', null, undefined]],
  ['spouse.firstLanguage', [undefined, 'english']],
  ['spouse.firstLanguage.clb.writing', [...NUMBERS, 13]],
  ['spouse.canadianWorkYears', NUMBERS],
  ['nomination', ['false', 0, null, undefined]],
  ['arrangedEmployment', ['nxne', 'xther', '__proto__', null, undefined]],
  ['canadianStudy', ['nxne', 'three-or-more-yexr', 15, null, undefined]],
  ['sibling', ['yes', 1, undefined]],
];

function withValue(path: string, value: unknown): Profile {
  const copy = structuredClone(VALID);
  const keys = path.split('.');
  const last = keys.pop()!;
  const target = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  (target as Record<string, unknown>)[last] = value;
  return copy;
}

describe('a profile that parseProfile refuses', () => {
  it.each(PLACES)('is a RangeError that names its %s, in score and in total', (path, wrong) => {
    const often = freshRules();
    askOften(often);
    for (const value of wrong) {
      const profile = withValue(path, value);
      const named = expect.objectContaining({
        name: 'RangeError',
        message: expect.stringContaining(path) as string,
      }) as Error;
      expect(() => score(profile, freshRules()), String(value)).toThrow(named);
      expect(() => total(profile, freshRules()), String(value)).toThrow(named);
      expect(() => total(profile, often), String(value)).toThrow(named);
    }
  });

  it('never changes what a later profile scores', () => {
    const [rules, untouched] = [freshRules(), freshRules()];
    for (const [path, wrong] of PLACES) {
      for (const value of wrong) {
        const profile = withValue(path, value);
        expect(() => score(profile, rules)).toThrow(RangeError);
        expect(() => total(profile, rules)).toThrow(RangeError);
      }
    }
    expect(score(VALID, rules)).toEqual(score(VALID, untouched));
    expect(total(VALID, rules)).toBe(total(VALID, untouched));
  });

  it('is none at all: nothing, a text, a number', () => {
    for (const none of [null, undefined, 'profile', 31])
      expect(() => score(none as unknown as Profile, freshRules())).toThrow(RangeError);
  });
});

describe('a profile that parseProfile accepts', () => {
  it('scores with −0 as with 0, whichever comes first', () => {
    const rules = freshRules();
    score({ ...BLANK, canadianWorkYears: -0 }, rules);
    expect(score(BLANK, rules)).toEqual(score(BLANK, freshRules()));
  });

  it('may have keys besides: scores do not look at them', () => {
    const more = { ...VALID, __proto__: { age: 99 }, note: 'x' } as Profile;
    expect(score(more, freshRules())).toEqual(score(VALID, freshRules()));
  });
});
