import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../src/engine/index.ts';
import { allAt, anyProfile, BLANK } from '../../support/profiles.ts';

type Fault = readonly [
  title: string,
  input: unknown,
  code: string,
  path: readonly (string | number)[],
];

const clb = (levels: object): object => ({
  ...BLANK,
  firstLanguage: { language: 'english', clb: levels },
});
const without = (key: string): object =>
  Object.fromEntries(Object.entries(BLANK).filter(([name]) => name !== key));
const ability = 'firstLanguage clb reading'.split(' ');
const spouse = { education: 'master', firstLanguage: null, canadianWorkYears: 0 };

// prettier-ignore
const FAULTS: readonly Fault[] = [
  ['nothing', undefined, 'required', []],
  ['null', null, 'wrong-type', []],
  ['a list', [], 'wrong-type', []],
  ['a text', '{"age":31}', 'wrong-type', []],
  ['a number', 31, 'wrong-type', []],
  ['a missing fact', without('sibling'), 'required', ['sibling']],
  ['a missing ability', clb({ reading: 9, writing: 9, listening: 9 }), 'required', ['firstLanguage', 'clb', 'speaking']],
  ['an unknown key', { ...BLANK, agee: 31 }, 'unknown-key', ['agee']],
  ['an unknown key inside', clb({ ...allAt(9), spelling: 9 }), 'unknown-key', ['firstLanguage', 'clb', 'spelling']],
  ['a key from the prototype', JSON.parse(JSON.stringify(BLANK).replace('{', '{"__proto__":{"age":1},')), 'unknown-key', ['__proto__']],
  ['a key that every object answers to', { ...BLANK, constructor: 1 }, 'unknown-key', ['constructor']],
  ['CLB 13', clb({ ...allAt(9), reading: 13 }), 'too-big', ability],
  ['CLB −1', clb({ ...allAt(9), reading: -1 }), 'too-small', ability],
  ['CLB 7.5', clb({ ...allAt(9), reading: 7.5 }), 'not-whole', ability],
  ['CLB as a text', clb({ ...allAt(9), reading: '9' }), 'wrong-type', ability],
  ['CLB NaN', clb({ ...allAt(9), reading: Number.NaN }), 'wrong-type', ability],
  ['CLB null', clb({ ...allAt(9), reading: null }), 'wrong-type', ability],
  ['an age below zero', { ...BLANK, age: -1 }, 'too-small', ['age']],
  ['an age past the oldest', { ...BLANK, age: 121 }, 'too-big', ['age']],
  ['an age with a fraction', { ...BLANK, age: 31.5 }, 'not-whole', ['age']],
  ['an age without end', { ...BLANK, age: Number.POSITIVE_INFINITY }, 'wrong-type', ['age']],
  ['an age past the whole numbers', { ...BLANK, age: 1e300 }, 'too-big', ['age']],
  ['an age in a text', { ...BLANK, age: '31' }, 'wrong-type', ['age']],
  ['negative Canadian years', { ...BLANK, canadianWorkYears: -1 }, 'too-small', ['canadianWorkYears']],
  ['half a foreign year', { ...BLANK, foreignWorkYears: 0.5 }, 'not-whole', ['foreignWorkYears']],
  ['years past a working life', { ...BLANK, foreignWorkYears: 81 }, 'too-big', ['foreignWorkYears']],
  ['an education that is none', { ...BLANK, education: 'masters' }, 'not-allowed', ['education']],
  ['an education of the prototype', { ...BLANK, education: 'toString' }, 'not-allowed', ['education']],
  ['an education in capitals', { ...BLANK, education: 'BACHELOR' }, 'not-allowed', ['education']],
  ['an education of ten million letters', { ...BLANK, education: 'x'.repeat(10_000_000) }, 'not-allowed', ['education']],
  ['a language that is not official', { ...BLANK, firstLanguage: { language: 'spanish', clb: allAt(9) } }, 'not-allowed', ['firstLanguage', 'language']],
  ['no first language', { ...BLANK, firstLanguage: null }, 'wrong-type', ['firstLanguage']],
  ['the same language twice', { ...BLANK, secondLanguage: BLANK.firstLanguage }, 'same-language', ['secondLanguage', 'language']],
  ['a yes in a text', { ...BLANK, nomination: 'true' }, 'wrong-type', ['nomination']],
  ['a yes as a number', { ...BLANK, sibling: 1 }, 'wrong-type', ['sibling']],
  ['an offer that is none', { ...BLANK, arrangedEmployment: '00' }, 'not-allowed', ['arrangedEmployment']],
  ['study that is none', { ...BLANK, canadianStudy: true }, 'not-allowed', ['canadianStudy']],
  ['a spouse who is only true', { ...BLANK, spouse: true }, 'wrong-type', ['spouse']],
  ['an empty spouse', { ...BLANK, spouse: { ...spouse, education: undefined } }, 'required', ['spouse', 'education']],
  ['a spouse with foreign years', { ...BLANK, spouse: { ...spouse, foreignWorkYears: 1 } }, 'unknown-key', ['spouse', 'foreignWorkYears']],
  ['a spouse with CLB 13', { ...BLANK, spouse: { ...spouse, firstLanguage: { language: 'french', clb: allAt(13) } } }, 'too-big', ['spouse', 'firstLanguage', 'clb', 'reading']],
];

describe('a malformed profile', () => {
  it.each(FAULTS)('with %s is a named error at its place', (_, input, code, path) => {
    const result = parseProfile(input);
    expect(result.ok).toBe(false);
    const issues = result.ok ? [] : result.issues;
    expect(issues[0]).toMatchObject({ code, path });
  });

  it('names every fault of it, each once', () => {
    const result = parseProfile({ ...BLANK, age: -1, education: 'x', nomination: 0, extra: 1 });
    const found = result.ok
      ? []
      : result.issues.map(({ code, path }) => `${path.join('.')} ${code}`);
    expect([...found].sort()).toEqual([
      'age too-small',
      'education not-allowed',
      'extra unknown-key',
      'nomination wrong-type',
    ]);
  });

  it('names the values that are allowed', () => {
    const result = parseProfile({ ...BLANK, canadianStudy: 'yes' });
    expect(result.ok ? null : result.issues[0]?.params).toEqual({
      allowed: ['none', 'one-or-two-year', 'three-or-more-year'],
    });
  });

  it('nested ten thousand deep is an error, not a crash', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 10_000; n += 1) deep = { deep };
    expect(parseProfile({ ...BLANK, firstLanguage: deep }).ok).toBe(false);
    expect(parseProfile(deep).ok).toBe(false);
  });

  it('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => {
        expect(parseProfile(input).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever stands in one of its places', () => {
    const keys = Object.keys(BLANK);
    fc.assert(
      fc.property(anyProfile(), fc.constantFrom(...keys), fc.anything(), (profile, key, value) => {
        const result = parseProfile({ ...profile, [key]: value });
        if (!result.ok)
          expect(result.issues[0]?.path[0]).toBe(
            key === 'firstLanguage' && result.issues[0]?.code === 'same-language'
              ? 'secondLanguage'
              : key,
          );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a well-formed profile', () => {
  it('comes back as it went in, through JSON and back', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        const once = parseProfile(JSON.parse(JSON.stringify(profile)));
        expect(once).toEqual({ ok: true, value: profile });
        const twice = parseProfile(JSON.parse(JSON.stringify(once.ok ? once.value : null)));
        expect(twice).toEqual(once);
      }),
    );
  });

  it('may have its keys in any order', () => {
    const reversed = Object.fromEntries(Object.entries(BLANK).reverse());
    expect(parseProfile(reversed)).toEqual({ ok: true, value: BLANK });
  });
});
