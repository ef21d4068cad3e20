import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ABILITIES,
  type Ability,
  EDUCATION_LEVELS,
  SECTIONS,
} from '../../../src/engine/constants.ts';
import type { Clb, LanguageResult } from '../../../src/engine/schema.ts';
import { pointsIn } from '../../../src/engine/tables.ts';
import { type Profile, type Rules, score, total } from '../../../src/engine/index.ts';
import { anyProfile, anySpouseProfile } from '../../support/profiles.ts';
import {
  anyGrid,
  anyGridOrOverlay,
  anyOverlay,
  askOften,
  EVERY_GRID_AND_KEPT,
  EVERY_OVERLAY,
} from '../../support/rules.ts';

const columnOf = (profile: Profile) => (profile.spouse === null ? 'withoutSpouse' : 'withSpouse');

/** The published maxima: core 500 alone or 460, spouse 40, transferability 100, additional 600. */
const PUBLISHED = {
  withSpouse: { core: 460, spouse: 40, transferability: 100, additional: 600 },
  withoutSpouse: { core: 500, spouse: 0, transferability: 100, additional: 600 },
} as const;

describe('bounds', () => {
  it.each(EVERY_GRID_AND_KEPT.map((rules) => [rules.version, rules] as const))(
    'hold the total and every section, under the grid of %s',
    (_, rules) => {
      fc.assert(
        fc.property(anyProfile(), (profile) => {
          const found = score(profile, rules);
          expect(found.total).toBeGreaterThanOrEqual(0);
          expect(found.total).toBeLessThanOrEqual(1200);
          const most = PUBLISHED[columnOf(profile)];
          for (const section of SECTIONS) {
            expect(found.sections[section]).toBeGreaterThanOrEqual(0);
            expect(found.sections[section]).toBeLessThanOrEqual(most[section]);
          }
        }),
      );
    },
  );

  it('are reached: the best profile there is has 1200 points, alone or with the best spouse', () => {
    const clb: Clb = { reading: 12, writing: 12, listening: 12, speaking: 12 };
    const best: Profile = {
      age: 25,
      education: 'doctoral',
      firstLanguage: { language: 'french', clb },
      secondLanguage: { language: 'english', clb },
      canadianWorkYears: 80,
      foreignWorkYears: 80,
      tradeCertificate: true,
      spouse: null,
      nomination: true,
      arrangedEmployment: 'senior-management',
      canadianStudy: 'three-or-more-year',
      sibling: true,
    };
    const spouse = {
      education: 'doctoral',
      firstLanguage: { language: 'english', clb },
      canadianWorkYears: 5,
    } as const;
    const sums = EVERY_GRID_AND_KEPT.flatMap((rules) => [
      score(best, rules).sections,
      score({ ...best, spouse }, rules).sections,
    ]);
    for (const [place, sections] of sums.entries()) {
      expect(sections).toEqual(place % 2 === 0 ? PUBLISHED.withoutSpouse : PUBLISHED.withSpouse);
    }
  });

  it('of a section bind exactly: it is its factors’ sum, or the cap where the sum is above', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), (profile, rules) => {
        const found = score(profile, rules);
        for (const section of SECTIONS) {
          const sum = rules.factors
            .filter((factor) => factor.section === section)
            .reduce((all, factor) => all + (found.factors[factor.id] as number), 0);
          const cap = pointsIn(rules.caps[section], columnOf(profile));
          expect(found.sections[section]).toBe(Math.min(sum, cap));
        }
        const sections = SECTIONS.reduce((all, section) => all + found.sections[section], 0);
        expect(found.total).toBe(Math.min(sections, rules.caps.total));
      }),
      { numRuns: 300 },
    );
  });
});

const humanCapital = (profile: Profile, rules: Parameters<typeof score>[1]): number => {
  const { core, spouse, transferability } = score(profile, rules).sections;
  return core + spouse + transferability;
};

/** Each way of raising one fact by one step; the same profile where there is no step left. */
const RAISES: Readonly<Record<string, (profile: Profile) => Profile>> = {
  ...Object.fromEntries(
    ABILITIES.map((ability) => [
      `first language, ${ability}`,
      (profile: Profile): Profile => ({
        ...profile,
        firstLanguage: raise(profile.firstLanguage, ability),
      }),
    ]),
  ),
  education: (profile) => ({
    ...profile,
    education:
      EDUCATION_LEVELS[EDUCATION_LEVELS.indexOf(profile.education) + 1] ?? profile.education,
  }),
  'Canadian years': (profile) => ({
    ...profile,
    canadianWorkYears: Math.min(80, profile.canadianWorkYears + 1),
  }),
  'foreign years': (profile) => ({
    ...profile,
    foreignWorkYears: Math.min(80, profile.foreignWorkYears + 1),
  }),
};

function raise(result: LanguageResult, ability: Ability): LanguageResult {
  const level = Math.min(12, result.clb[ability] + 1);
  return { ...result, clb: { ...result.clb, [ability]: level } };
}

describe('more never scores less', () => {
  it.each(Object.entries(RAISES))(
    'core, spouse and transferability do not fall with a step of %s',
    (_, raised) => {
      fc.assert(
        fc.property(anyProfile(), anyGrid(), (profile, rules) => {
          expect(humanCapital(raised(profile), rules)).toBeGreaterThanOrEqual(
            humanCapital(profile, rules),
          );
          expect(total(raised(profile), rules)).toBeGreaterThanOrEqual(total(profile, rules));
        }),
        { numRuns: 200 },
      );
    },
  );

  it('the total does not fall with a second language, a certificate, study, a sibling or a nomination', () => {
    fc.assert(
      fc.property(anyProfile(), anyGrid(), (profile, rules) => {
        const before = total(profile, rules);
        const without = total({ ...profile, secondLanguage: null }, rules);
        expect(before).toBeGreaterThanOrEqual(without);
        for (const more of [
          { tradeCertificate: true },
          { sibling: true },
          { nomination: true },
          { canadianStudy: 'three-or-more-year' as const },
          { arrangedEmployment: 'senior-management' as const },
        ]) {
          expect(total({ ...profile, ...more }, rules)).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });
});

const permute = (clb: Clb, order: readonly Ability[]): Clb => ({
  reading: clb[order[0]!],
  writing: clb[order[1]!],
  listening: clb[order[2]!],
  speaking: clb[order[3]!],
});

const anyOrder = () =>
  fc.shuffledSubarray([...ABILITIES], { minLength: ABILITIES.length, maxLength: ABILITIES.length });

describe('the four abilities', () => {
  it('count alike: putting their levels in another order never changes the total', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), anyOrder(), (profile, rules, order) => {
        const moved = <T extends LanguageResult | null>(result: T): T =>
          result === null ? result : { ...result, clb: permute(result.clb, order) };
        const other: Profile = {
          ...profile,
          firstLanguage: moved(profile.firstLanguage),
          secondLanguage: moved(profile.secondLanguage),
          spouse: profile.spouse && {
            ...profile.spouse,
            firstLanguage: moved(profile.spouse.firstLanguage),
          },
        };
        expect(total(other, rules)).toBe(total(profile, rules));
        expect(score(other, rules).sections).toEqual(score(profile, rules).sections);
      }),
    );
  });
});

describe('the spouse', () => {
  it('adds nothing where there is none, and the section then has no points to give', () => {
    fc.assert(
      fc.property(anyProfile(fc.constant(null)), anyGridOrOverlay(), (profile, rules) => {
        expect(score(profile, rules).sections.spouse).toBe(0);
      }),
    );
  });

  it('without any facts adds nothing, though the columns change', () => {
    const bare = {
      education: 'less-than-secondary',
      firstLanguage: null,
      canadianWorkYears: 0,
    } as const;
    fc.assert(
      fc.property(anyProfile(fc.constant(bare)), anyGrid(), (profile, rules) => {
        expect(score(profile, rules).sections.spouse).toBe(0);
      }),
    );
  });

  it('changes only the spouse section by what the spouse can prove', () => {
    fc.assert(
      fc.property(
        anyProfile(anySpouseProfile()),
        anySpouseProfile(),
        anyGrid(),
        (profile, other, rules) => {
          const before = score(profile, rules).sections;
          const after = score({ ...profile, spouse: other }, rules).sections;
          expect({ ...after, spouse: 0 }).toEqual({ ...before, spouse: 0 });
        },
      ),
    );
  });
});

describe('the total alone', () => {
  const agrees = (rules: Rules, numRuns: number): void =>
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        expect(total(profile, rules)).toBe(score(profile, rules).total);
      }),
      { numRuns },
    );

  it.each(
    [...EVERY_GRID_AND_KEPT, ...EVERY_OVERLAY].map((rules) => [nameOf(rules), rules] as const),
  )('is that of the score, for the first profiles and after thousands: %s', (_, rules) => {
    agrees({ ...rules }, 50);
    const asked = { ...rules };
    askOften(asked);
    agrees(asked, 250);
  });

  it('is that of the score under any overlay: joined facts, late ages, fractions, caps that bind', () => {
    fc.assert(
      fc.property(anyOverlay(), fc.array(anyProfile(), { minLength: 20 }), (rules, profiles) => {
        const expected = profiles.map((profile) => score(profile, rules).total);
        const totals = () => profiles.map((profile) => total(profile, rules));
        expect(totals()).toEqual(expected);
        askOften(rules);
        expect(totals()).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('does not mix up grids asked for in turn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyProfile(), anyGridOrOverlay()), { minLength: 2, maxLength: 12 }),
        (pairs) => {
          const fast = pairs.map(([profile, rules]) => total(profile, rules));
          expect(fast).toEqual(pairs.map(([profile, rules]) => score(profile, rules).total));
        },
      ),
    );
  });
});

function nameOf(rules: Parameters<typeof score>[1]): string {
  const kept = rules.factors.some(
    ({ id, version }) =>
      id === 'arrangedEmployment' && version.from < rules.version && version.cap !== 0,
  );
  return rules.hypothetical?.name ?? `${rules.version}${kept ? ', offer as before' : ''}`;
}

describe('a score', () => {
  it('is the same whenever it is asked for, and leaves the profile as it was', () => {
    fc.assert(
      fc.property(anyProfile(), anyGridOrOverlay(), (profile, rules) => {
        const before = JSON.stringify(profile);
        const first = JSON.stringify(score(profile, rules));
        expect(JSON.stringify(score(profile, rules))).toBe(first);
        expect(JSON.stringify(profile)).toBe(before);
      }),
    );
  });

  it('is labelled hypothetical under an overlay, and only there', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        for (const rules of EVERY_OVERLAY) {
          expect(score(profile, rules).hypothetical).toEqual(rules.hypothetical);
        }
        for (const rules of EVERY_GRID_AND_KEPT) {
          expect('hypothetical' in score(profile, rules)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});
