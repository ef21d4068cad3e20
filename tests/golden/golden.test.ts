import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProfile, type Profile, rulesVersions, score, total } from '../../src/engine/index.ts';
import { FACTOR_TABLES } from '../../src/engine/tables.ts';
import { gridOn, valueOf } from '../support/rules.ts';

/** A profile scored by hand. */
interface GoldenCase {
  /** A sentence about the law. */
  readonly title: string;
  /** The day of the grid. */
  readonly asOf: string;
  readonly invitedOn?: string;
  readonly profile: Profile;
  /** Points of every factor, after its own cap; a factor newer than the case has none. */
  readonly factors: Readonly<Record<string, number>>;
  readonly sections: Readonly<Record<string, number>>;
  readonly total: number;
  /** The sum, in a line. */
  readonly derivation: string;
}

const FOLDER = new URL('cases/', import.meta.url);

const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({
    theme: name.replace('.json', '').replaceAll('-', ' '),
    cases: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as readonly GoldenCase[],
  }));

const NOTHING = Object.fromEntries(FACTOR_TABLES.map(({ id }) => [id, 0]));
const CASES = FILES.flatMap(({ cases }) => cases);

describe.each(FILES.map(({ theme, cases }) => [theme, cases] as const))('%s', (_, cases) => {
  it.each(cases.map((each) => [each.title, each] as const))('%s', (_title, each) => {
    const profile = valueOf(parseProfile(each.profile));
    const rules = gridOn(each.asOf, each.invitedOn ?? null);
    const { factors, sections, total: points } = score(profile, rules);
    expect({ factors, sections, total: points }).toEqual({
      factors: { ...NOTHING, ...each.factors },
      sections: each.sections,
      total: each.total,
    });
    expect(total(profile, rules)).toBe(each.total);
  });

  it.each(cases.map((each) => [each.title, each] as const))(
    '%s: its sum is right',
    (_title, each) => {
      expect(sumOf(each.derivation)).toBe(each.total);
      expect(each.derivation).toMatch(new RegExp(`total ${String(each.total)}$`));
    },
  );
});

/** What a derivation comes to, worked out from its text alone. */
function sumOf(derivation: string): number {
  const sections = derivation.split('; ').slice(0, -1);
  return sections.reduce((sum, section) => sum + sectionOf(section), 0);
}

function sectionOf(text: string): number {
  const [sums = '', atMost] = text.split(', at most ');
  const [left = '', stated] = sums.replace(/^[a-z]+: /i, '').split(' = ');
  const found = addUp(left.replace(/\b(?!min\b)[A-Za-z]+\b/g, ''));
  if (stated !== undefined) expect(found, text).toBe(Number(stated));
  return atMost === undefined ? found : Math.min(found, Number(atMost));
}

/** A sum of numbers, products and minimums: `3 × 29 + 22 + min(50, 25 + 50)`. */
function addUp(sum: string): number {
  const flat = sum.replace(/min\((\d+), ([^)]*)\)/g, (_, limit: string, inner: string) =>
    String(Math.min(Number(limit), addUp(inner))),
  );
  return flat
    .split('+')
    .map((term) => term.split('×').reduce((product, number) => product * Number(number), 1))
    .reduce((a, b) => a + b, 0);
}

describe('the golden cases', () => {
  it('are at least forty, no two with one title', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CASES.map(({ title }) => title)).size).toBe(CASES.length);
  });

  it('cover every version of the grid', () => {
    const versions = new Set(CASES.map(({ asOf }) => gridOn(asOf).version));
    expect([...versions].sort()).toEqual(rulesVersions().map(({ from }) => from));
  });

  it('cover both sides of every step of the first language, in both columns', () => {
    for (const spouse of [false, true]) {
      const own = CASES.filter(({ profile }) => (profile.spouse !== null) === spouse);
      const levels = new Set(
        own.flatMap(({ profile }) => Object.values(profile.firstLanguage.clb)),
      );
      expect([...levels]).toEqual(expect.arrayContaining([3, 4, 6, 7, 8, 9, 10]));
    }
  });

  it('give points in every factor, and reach every section’s cap', () => {
    const factors = Object.keys(CASES[0]!.factors);
    for (const id of factors) {
      expect(
        CASES.some((each) => each.factors[id]! > 0),
        id,
      ).toBe(true);
    }
    const reached = (section: string, cap: number) =>
      CASES.some((each) => each.sections[section] === cap);
    expect(reached('core', 500) && reached('core', 460)).toBe(true);
    expect(reached('spouse', 40)).toBe(true);
    expect(reached('transferability', 100)).toBe(true);
    expect(reached('additional', 600)).toBe(true);
  });
});
