import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, type Profile } from '../../../src/engine/index.ts';
import {
  addFractions,
  compare,
  type Comparison,
  fraction,
  type Fraction,
  hypothesisOverlay,
  outcomeOf,
  parseHypothesis,
  parseScenario,
  shares,
  type Subject,
} from '../../../src/engine/improve.ts';
import { anyChange, anyChanges } from '../../support/changes.ts';
import { anyRulesDate } from '../../support/dates.ts';
import { anyDossier } from '../../support/dossiers.ts';
import { allAt, anyProfile, BLANK } from '../../support/profiles.ts';
import { valueOf } from '../../support/rules.ts';
import { change } from './given.ts';

const ZERO: Fraction = { numerator: 0, denominator: 1 };

const anySubject = (): fc.Arbitrary<Subject> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('dossier' as const),
      dossier: anyDossier(),
      date: anyRulesDate(),
    }),
    fc.record({
      kind: fc.constant('profile' as const),
      profile: anyProfile(),
      date: anyRulesDate(),
    }),
  );

/** The mean of what each player adds over every order, as the definition has it. */
function sharesByOrders(worth: readonly number[], players: number): readonly Fraction[] {
  const sums = new Array<number>(players).fill(0);
  const orders = permutations(Array.from({ length: players }, (_, place) => place));
  for (const order of orders) {
    let set = 0;
    for (const player of order) {
      sums[player]! += worth[set | (1 << player)]! - worth[set]!;
      set |= 1 << player;
    }
  }
  return sums.map((sum) => fraction(sum, orders.length));
}

const permutations = (items: readonly number[]): readonly (readonly number[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item) =>
        permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
      );

const anyGame = (most: number) =>
  fc.integer({ min: 0, max: most }).chain((players) =>
    fc.tuple(
      fc.constant(players),
      fc.array(fc.integer({ min: 0, max: 1200 }), {
        minLength: 1 << players,
        maxLength: 1 << players,
      }),
    ),
  );

describe('shares of a joint gain', () => {
  it('are the mean of what each adds over every order', () => {
    fc.assert(
      fc.property(anyGame(5), ([players, worth]) => {
        expect(shares(worth, players)).toEqual(sharesByOrders(worth, players));
      }),
    );
  });

  it('add up to the whole gain exactly, for up to twelve changes', () => {
    fc.assert(
      fc.property(anyGame(12), ([players, worth]) => {
        const sum = shares(worth, players).reduce(addFractions, ZERO);
        expect(sum).toEqual(fraction(worth.at(-1)! - worth[0]!, 1));
      }),
      { numRuns: 30 },
    );
  });

  it('are refused past twelve', () => {
    expect(() => shares([], 13)).toThrow(RangeError);
  });
});

describe('scenarios side by side', () => {
  const only = (comparison: Comparison) => comparison.scenarios[0]!;

  it('give each change a share, and the shares add up to the gain', () => {
    fc.assert(
      fc.property(anySubject(), anyChanges(4), (subject, changes) => {
        const scenario = { name: 'all', changes, on: null };
        const { gain, effects, without, after } = only(valueOf(compare(subject, [scenario])));
        const sum = effects.map(({ share }) => share).reduce(addFractions, ZERO);
        expect(sum).toEqual(fraction(gain, 1));
        expect(without + gain).toBe(after.score.total);
      }),
    );
  });

  it('without changes keep the score', () => {
    fc.assert(
      fc.property(anySubject(), (subject) => {
        const { before, scenarios, factors } = valueOf(
          compare(subject, [{ name: 'as it is', changes: [], on: null }]),
        );
        expect(scenarios[0]!.after).toEqual(before);
        expect(scenarios[0]!.gain).toBe(0);
        for (const { before: was, after } of factors) expect(after).toEqual([was]);
      }),
    );
  });

  it('give the same share in any order of changes that commute', () => {
    fc.assert(
      fc.property(anySubject(), fc.nat(10), fc.nat(10), (subject, one, other) => {
        const pool = [
          change({ kind: 'nomination', province: 'ON' }),
          change({ kind: 'sibling' }),
          change({ kind: 'job-offer', noc: '00012' }),
          change({ kind: 'trade-certificate', province: 'BC' }),
        ];
        const turned = [...pool.slice(one % 4), ...pool.slice(0, one % 4)];
        if (other % 2 === 0) turned.reverse();
        const [straight, other2] = [pool, turned].map((changes) =>
          only(valueOf(compare(subject, [{ name: 'x', changes, on: null }]))),
        );
        for (const { change: made, share } of straight!.effects) {
          expect(other2!.effects.find((effect) => effect.change === made)!.share).toEqual(share);
        }
      }),
    );
  });

  it('give the same share to changes that do the same', () => {
    const profile: Profile = { ...BLANK, age: 30, education: 'bachelor', canadianWorkYears: 1 };
    const subject: Subject = { kind: 'profile', profile, date: isoDate('2026-11-24') };
    const twice = [change({ kind: 'sibling' }), change({ kind: 'sibling' })];
    const { effects } = only(valueOf(compare(subject, [{ name: 'x', changes: twice, on: null }])));
    expect(effects.map(({ share }) => share)).toEqual([fraction(15, 2), fraction(15, 2)]);
  });

  it('say why each change that gives nothing does not', () => {
    fc.assert(
      fc.property(anySubject(), anyChange(), (subject, made) => {
        const { effects } = only(
          valueOf(compare(subject, [{ name: 'x', changes: [made], on: null }])),
        );
        const { alone, why } = effects[0]!;
        if (alone > 0) expect(why).toEqual([]);
        else expect(why.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('give a job offer 200 or 50 before 2025-03-25 and nothing since, and say why', () => {
    const effectOn = (date: string, noc: string) => {
      const subject: Subject = { kind: 'profile', profile: BLANK, date: isoDate(date) };
      const changes = [change({ kind: 'job-offer', noc })];
      return only(valueOf(compare(subject, [{ name: 'offer', changes, on: null }]))).effects[0]!;
    };
    expect(effectOn('2025-03-24', '00012').alone).toBe(200);
    expect(effectOn('2025-03-24', '21231').alone).toBe(50);
    expect(effectOn('2025-03-25', '00012')).toMatchObject({
      alone: 0,
      why: [
        { code: 'not-in-force', params: { factor: 'arrangedEmployment', from: '2025-03-25' } },
        { code: 'counts-for-eligibility' },
      ],
    });
  });

  it('say that two changes give points only together', () => {
    const profile: Profile = {
      ...BLANK,
      age: 30,
      firstLanguage: { language: 'english', clb: { ...allAt(10), reading: 8, writing: 8 } },
      foreignWorkYears: 3,
      education: 'master',
    };
    const changes = [
      change({ kind: 'language-test', language: 'english', clb: { reading: 9 } }),
      change({ kind: 'language-test', language: 'english', clb: { writing: 9 } }),
    ];
    const subject: Subject = { kind: 'profile', profile, date: isoDate('2026-11-24') };
    const { gain, effects } = only(valueOf(compare(subject, [{ name: 'x', changes, on: null }])));
    expect(gain).toBe(2 * 8 + 50);
    expect(effects.map(({ alone }) => alone)).toEqual([8, 8]);
    expect(effects.map(({ share }) => share)).toEqual([fraction(33, 1), fraction(33, 1)]);
  });

  it('are at most eight, of at most twelve changes, on days with rules', () => {
    const subject: Subject = { kind: 'profile', profile: BLANK, date: isoDate('2026-11-24') };
    const empty = { name: 'x', changes: [], on: null };
    const thirteen = {
      ...empty,
      changes: new Array(13).fill(change({ kind: 'sibling' })) as never,
    };
    expect(compare(subject, new Array(9).fill(empty) as never)).toMatchObject({
      issues: [{ code: 'too-many', path: ['scenarios'] }],
    });
    expect(compare(subject, [thirteen])).toMatchObject({
      issues: [{ code: 'too-many', path: ['scenarios', 0, 'changes'] }],
    });
    expect(compare({ ...subject, date: isoDate('2014-12-31') }, [empty])).toMatchObject({
      issues: [{ code: 'date-before-express-entry' }],
    });
    expect(compare(subject, [{ ...empty, on: isoDate('2014-01-01') }])).toMatchObject({
      issues: [{ code: 'date-before-express-entry', path: ['scenarios', 0, 'on'] }],
    });
  });

  it('come from JSON, with every fault named', () => {
    const good = { name: 'French', changes: [{ kind: 'time', months: 3 }] };
    expect(parseScenario(good)).toMatchObject({ ok: true, value: { on: null } });
    expect(parseScenario({ name: '', changes: [{ kind: 'x' }] })).toMatchObject({ ok: false });
    expect(parseScenario({ name: 'a', changes: [{ kind: 'x' }] }, ['scenarios', 1])).toMatchObject({
      issues: [{ path: ['scenarios', 1, 'changes', 0, 'kind'] }],
    });
  });
});

describe('the proposal of 2026 with the user’s values', () => {
  const values = (more: object = {}) => valueOf(parseHypothesis({ name: 'my guess', ...more }));

  it('is named in every score under it', () => {
    fc.assert(
      fc.property(anySubject(), (subject) => {
        const overlay = hypothesisOverlay(values({ limits: { sibling: 0, french: 10 } }));
        const { hypothetical, before, scenarios } = valueOf(
          compare(subject, [{ name: 'x', changes: [], on: null }], overlay),
        );
        const label = { name: 'my guess' };
        expect(hypothetical).toEqual(label);
        expect(before.score.hypothetical).toEqual(label);
        expect(scenarios[0]!.after.score.hypothetical).toEqual(label);
        expect(before.score.factors.sibling).toBe(0);
        expect(before.score.factors.french).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('changes nothing where the user sets nothing', () => {
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        const subject: Subject = { kind: 'profile', profile, date: isoDate('2026-11-24') };
        const { score: lawful } = valueOf(outcomeOf(subject));
        const { score: under } = valueOf(outcomeOf(subject, hypothesisOverlay(values())));
        expect(under).toEqual({ ...lawful, hypothetical: { name: 'my guess' } });
      }),
    );
  });

  it('gives the points that the user sets for a tier, on the basis that the user sets', () => {
    const wage = { tier: 1, basis: 'canadian-work', points: [10, 20, 30] };
    const pointsFor = (facts: Partial<Profile>): number => {
      const subject: Subject = {
        kind: 'profile',
        profile: { ...BLANK, ...facts },
        date: isoDate('2026-11-24'),
      };
      const overlay = hypothesisOverlay(values({ wage }));
      return valueOf(outcomeOf(subject, overlay)).score.factors.highWage!;
    };
    expect(pointsFor({ canadianWorkYears: 1 })).toBe(20);
    expect(pointsFor({ arrangedEmployment: 'other' })).toBe(0);
  });

  it('may keep the points of Canadian study for graduates only', () => {
    const overlay = hypothesisOverlay(values({ canadianStudy: 'graduate-only' }));
    const pointsFor = (education: Profile['education']): number => {
      const profile: Profile = { ...BLANK, education, canadianStudy: 'three-or-more-year' };
      const subject: Subject = { kind: 'profile', profile, date: isoDate('2026-11-24') };
      return valueOf(outcomeOf(subject, overlay)).score.factors.canadianStudy!;
    };
    expect([pointsFor('bachelor'), pointsFor('master')]).toEqual([0, 30]);
  });

  it('needs points for every tier, and limits only known factors', () => {
    expect(parseHypothesis({ name: 'x', limits: { lottery: 3 } })).toMatchObject({ ok: false });
    expect(
      parseHypothesis({ name: 'x', wage: { tier: 0, basis: 'offer', points: [1] } }),
    ).toMatchObject({ ok: false });
  });
});
