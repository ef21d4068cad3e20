import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Profile, type Rules, score, total } from '../../src/engine/index.ts';
import { CANADIAN_STUDY, EDUCATION_LEVELS } from '../../src/engine/constants.ts';
import { allAt, anyProfile, BLANK } from '../support/profiles.ts';
import { gridOn } from '../support/rules.ts';
import { LAW } from './law.ts';
import { prove } from './harness.ts';
import { PATIENCE } from './run.ts';
import { scorerOf, secondScore } from './second-scorer.ts';

/** A day under each version of the grid, and one after an invitation that keeps its offer points. */
const DAYS: readonly (readonly [on: string, invitedOn: string | null])[] = [
  ['2015-01-01', null],
  ['2016-11-19', null],
  ['2017-06-06', null],
  ['2020-10-20', null],
  ['2022-11-16', null],
  ['2025-03-25', null],
  ['2025-03-25', '2025-03-24'],
];

function agrees(profile: Profile, rules: Rules, on: string, invitedOn: string | null): void {
  const second = secondScore(profile, on, invitedOn);
  const { sections, factors, total: engineTotal } = score(profile, rules);
  const fast = total(profile, rules);
  // A deep comparison a case costs more than both scorers: it is made where a plain one differs.
  if (
    fast !== second.total ||
    JSON.stringify([engineTotal, sections, factors]) !==
      JSON.stringify([second.total, second.sections, second.factors])
  ) {
    expect({ total: engineTotal, sections, factors }).toEqual(second);
    expect(fast).toBe(second.total);
  }
}

describe('the engine and a second scorer, written apart from the text of the law', () => {
  it.each(DAYS)('agree on any profile: rules of %s, invited %s', PATIENCE, (on, invitedOn) => {
    const rules = gridOn(on, invitedOn);
    const variant = invitedOn === null ? on : `${on} invited ${invitedOn}`;
    prove('second-scorer', variant, anyProfile(), (profile) =>
      agrees(profile, rules, on, invitedOn),
    );
  });

  it.each(DAYS.slice(1).map(([on]) => on))('agree on the eve of %s', (on) => {
    const eve = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
    const rules = gridOn(eve);
    for (const arrangedEmployment of ['none', 'other', 'senior-management'] as const) {
      for (const canadianStudy of CANADIAN_STUDY) {
        for (const level of [0, 4, 5, 7]) {
          const profile: Profile = {
            ...BLANK,
            arrangedEmployment,
            canadianStudy,
            sibling: true,
            firstLanguage: { language: 'french', clb: allAt(7) },
            secondLanguage: { language: 'english', clb: allAt(level) },
          };
          agrees(profile, rules, eve, null);
        }
      }
    }
  });

  it(
    'agree over the whole space of skill transferability, with and without a spouse',
    PATIENCE,
    () => {
      const rules = gridOn('2025-03-25');
      const spouse = { education: 'bachelor', firstLanguage: null, canadianWorkYears: 1 } as const;
      let count = 0;
      for (const profile of transferabilitySpace()) {
        agrees({ ...profile, spouse: null }, rules, '2025-03-25', null);
        agrees({ ...profile, spouse }, rules, '2025-03-25', null);
        count += 2;
      }
      expect(count).toBe(2 * 8 * 13 * 7 * 7 * 2);
    },
  );

  it('would disagree if any figure of the law were one point less', PATIENCE, () => {
    const profiles = fc.sample(anyProfile(), { numRuns: 2000, seed: 20150101 });
    const cases = DAYS.flatMap(([on, invitedOn]) => {
      const rules = gridOn(on, invitedOn);
      return profiles.map((profile) => ({ profile, on, invitedOn, total: total(profile, rules) }));
    });
    const unseen = faultyLaws().filter(({ law }) => {
      const scorer = scorerOf(law);
      return cases.every((one) => scorer(one.profile, one.on, one.invitedOn).total === one.total);
    });
    expect(unseen.map(({ line }) => line)).toEqual([]);
  });
});

/** The law with one figure of one line a point too low, for every figure that is not nothing. */
function faultyLaws(): readonly { readonly line: string; readonly law: string }[] {
  const lines = LAW.split('\n');
  return lines.flatMap((line, at) =>
    [...line.matchAll(/(?<=: .*)\d+/g)].map((figure) => {
      const less = String(Number(figure[0]) - 1);
      const end = figure.index + figure[0].length;
      const faulty = line.slice(0, figure.index) + less + line.slice(end);
      return { line: faulty, law: lines.with(at, faulty).join('\n') };
    }),
  );
}

/** Every lowest level, education, count of Canadian and foreign years that the section can tell apart, and the trade. */
function* transferabilitySpace(): Generator<Profile> {
  for (const education of EDUCATION_LEVELS) {
    for (let level = 0; level <= 12; level += 1) {
      for (let canadianWorkYears = 0; canadianWorkYears <= 6; canadianWorkYears += 1) {
        for (let foreignWorkYears = 0; foreignWorkYears <= 6; foreignWorkYears += 1) {
          for (const tradeCertificate of [false, true]) {
            yield {
              ...BLANK,
              education,
              firstLanguage: { language: 'english', clb: allAt(level) },
              canadianWorkYears,
              foreignWorkYears,
              tradeCertificate,
            };
          }
        }
      }
    }
  }
}
