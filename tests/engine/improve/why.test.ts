import { describe, expect, it } from 'vitest';
import { isoDate, overlay, type Profile, type Rules, score } from '../../../src/engine/index.ts';
import type { Note } from '../../../src/engine/dossier.ts';
import { whyNot } from '../../../src/engine/improve/why.ts';
import type { FactorVersion } from '../../../src/engine/tables/schemas/crs.ts';
import { allAt, BLANK } from '../../support/profiles.ts';
import { gridOn } from '../../support/rules.ts';

const GRID = gridOn('2025-03-25');
const scored = (facts: Partial<Profile>, rules: Rules = GRID, notes: readonly Note[] = []) => {
  const profile: Profile = { ...BLANK, ...facts };
  return { profile, score: score(profile, rules), notes };
};
const why = (before: Partial<Profile>, after: Partial<Profile>, rules: Rules = GRID) =>
  whyNot(scored(before, rules), scored(after, rules), rules);
const english = (level: number) => ({ language: 'english', clb: allAt(level) }) as const;
const french = (level: number) => ({ language: 'french', clb: allAt(level) }) as const;

describe('why a score is no higher', () => {
  it('gives no reason where it is higher', () => {
    expect(why({}, { sibling: true })).toEqual([]);
    expect(why({ age: 30 }, { age: 44, nomination: true })).toEqual([]);
  });

  it('says that no scored fact changed', () => {
    expect(why({}, {})).toEqual([{ code: 'fact-unchanged', params: {} }]);
  });

  it('says since when a factor is not in force', () => {
    expect(why({}, { arrangedEmployment: 'other' })).toEqual([
      { code: 'not-in-force', params: { factor: 'arrangedEmployment', from: '2025-03-25' } },
    ]);
    const uncapped = overlay(GRID, {
      name: 'x',
      replace: {
        sibling: {
          ...GRID.factors.find(({ id }) => id === 'sibling')!.version,
          from: isoDate('2026-01-01'),
          cap: 0,
        },
      },
    });
    expect(why({}, { sibling: true }, uncapped)).toEqual([
      { code: 'not-in-force', params: { factor: 'sibling', from: '2026-01-01' } },
    ]);
  });

  it('says that the next row is not reached, with the points of the present row', () => {
    const levels = (level: number) => ({
      firstLanguage: french(9),
      secondLanguage: english(level),
    });
    const same = why(levels(5), levels(6));
    const { factors } = scored(levels(5)).score;
    expect(same).toContainEqual({
      code: 'same-row',
      params: { factor: 'secondLanguage', points: factors.secondLanguage },
    });
    expect(same.every(({ code }) => code === 'same-row')).toBe(true);
    expect(factors.secondLanguage).toBeGreaterThan(0);
  });

  it('says that a section is full where one of its factors gains', () => {
    const full: Partial<Profile> = {
      education: 'master',
      firstLanguage: english(9),
      foreignWorkYears: 3,
    };
    expect(why(full, { ...full, tradeCertificate: true })).toEqual([
      { code: 'section-full', params: { section: 'transferability', limit: 100 } },
    ]);
    const nominated = { nomination: true };
    expect(why(nominated, { ...nominated, sibling: true })).toEqual([
      { code: 'section-full', params: { section: 'additional', limit: 600 } },
    ]);
  });

  const siblingWorth = (version: Partial<FactorVersion>) => {
    const { version: lawful } = GRID.factors.find(({ id }) => id === 'sibling')!;
    return overlay(GRID, { name: 'x', replace: { sibling: { ...lawful, ...version } } });
  };

  it('finds a dropped factor by the facts that its earlier versions used', () => {
    const dropped = overlay(GRID, { name: 'x', replace: { sibling: null } });
    const version = GRID.factors.find(({ id }) => id === 'sibling')!.version;
    const reason = { code: 'not-in-force', params: { factor: 'sibling', from: version.from } };
    expect(why({}, { sibling: true }, dropped)).toEqual([reason]);
    expect(why({}, { sibling: true }, siblingWorth({ terms: null, cap: 10 }))).toEqual([reason]);
  });

  it('leaves out a factor that no longer uses the fact', () => {
    const terms = [{ id: 'sibling', rows: [{ when: { nomination: true }, points: 15 }] }];
    const both = { sibling: true, arrangedEmployment: 'other' } as const;
    expect(why({}, both, siblingWorth({ terms }))).toEqual([
      { code: 'not-in-force', params: { factor: 'arrangedEmployment', from: '2025-03-25' } },
    ]);
  });

  it('leaves out a factor that never had terms', () => {
    const from = isoDate('2026-01-01');
    const empty = overlay(GRID, {
      name: 'x',
      add: [
        {
          id: 'luck',
          section: 'additional',
          titleEn: 'Luck',
          titleFr: 'Chance',
          law: 'none',
          history: [{ from, source: [], cap: 0, terms: null }],
        },
      ],
    });
    expect(why({}, { arrangedEmployment: 'other' }, empty)).toEqual([
      { code: 'not-in-force', params: { factor: 'arrangedEmployment', from: '2025-03-25' } },
    ]);
  });

  it('says that a factor is full, also where its terms fall to the cap', () => {
    const falling = siblingWorth({
      cap: 5,
      terms: [
        {
          id: 'sibling',
          rows: [
            { when: {}, points: 10 },
            { when: { sibling: true }, points: 5 },
          ],
        },
      ],
    });
    expect(why({}, { sibling: true }, falling)).toEqual([
      { code: 'factor-full', params: { factor: 'sibling', limit: 5 } },
    ]);
  });

  it('does not call a section full where only the total is', () => {
    const low = overlay(GRID, { name: 'x', caps: { total: 600 } });
    const nominated = { nomination: true };
    const older = { ...nominated, age: 25 };
    expect(scored(older, low).score).toMatchObject({ total: 600, sections: { core: 110 } });
    expect(why(nominated, older, low)).toEqual([]);
  });

  it('names the factors that lose points and those that gain', () => {
    expect(why({ age: 25, sibling: true }, { age: 40 })).toEqual([
      { code: 'offset', params: { rising: [], falling: ['age', 'sibling'] } },
    ]);
    expect(why({ age: 25 }, { age: 44, sibling: true })).toEqual([
      { code: 'offset', params: { rising: ['sibling'], falling: ['age'] } },
    ]);
  });

  const note = (code: string, counted: boolean | null, place: number): Note =>
    ({
      code,
      counted,
      path: ['candidate', 'languageTests', place],
      params: { test: 'ielts-general' },
      source: [],
    }) as Note;
  const notCounted = {
    code: 'not-counted',
    params: { test: 'ielts-general', note: 'test-expired' },
  };
  const whyNoted = (
    before: readonly Note[],
    after: readonly Note[],
    facts: Partial<Profile> = {},
  ) => whyNot(scored({}, GRID, before), scored(facts, GRID, after), GRID);

  it('names what newly does not count', () => {
    const old = note('test-expired', false, 0);
    expect(whyNoted([], [old])).toEqual([notCounted]);
    expect(whyNoted([old], [old, note('test-expired', false, 1)])).toEqual([notCounted]);
    expect(whyNoted([note('other', false, 0)], [old])).toEqual([notCounted]);
  });

  it('leaves out what counts, and what did not count before either', () => {
    const unchanged = [{ code: 'fact-unchanged', params: {} }];
    const old = note('test-expired', false, 0);
    expect(whyNoted([old], [old])).toEqual(unchanged);
    expect(whyNoted([], [note('test-expired', true, 0), note('test-expired', null, 1)])).toEqual(
      unchanged,
    );
  });

  it('gives what does not count before the reasons of factors', () => {
    const old = note('test-expired', false, 0);
    const lawful = {
      code: 'not-in-force',
      params: { factor: 'arrangedEmployment', from: '2025-03-25' },
    };
    expect(whyNoted([], [old], { arrangedEmployment: 'other' })).toEqual([notCounted, lawful]);
    expect(whyNot(scored({ age: 25 }), scored({ age: 40 }, GRID, [old]), GRID)).toEqual([
      notCounted,
      { code: 'offset', params: { rising: [], falling: ['age'] } },
    ]);
  });
});
