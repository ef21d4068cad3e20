import { describe, expect, it } from 'vitest';
import { type IsoDate, isoDate, type Overlay } from '../../../src/engine/index.ts';
import { FIRST_RULES_DATE, SCENARIOS_MAX, SHARES_MAX } from '../../../src/engine/constants.ts';
import type { LanguageTest } from '../../../src/engine/dossier.ts';
import {
  addFractions,
  type ChangeEffect,
  compare,
  type DossierSubject,
  fraction,
  type Scenario,
  type Subject,
} from '../../../src/engine/improve.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';
import { allAt } from '../../support/profiles.ts';
import { gridOn, valueOf } from '../../support/rules.ts';
import { change, profileWith, TODAY } from './given.ts';

const scenario = (inputs: readonly object[], on: IsoDate | null = null): Scenario => ({
  name: 'x',
  changes: inputs.map(change),
  on,
});

const SIBLING = { kind: 'sibling' };
const OFFER = { kind: 'job-offer', noc: '00012' };

describe('the limits of scenarios', () => {
  const subject = profileWith({});
  const nothing = scenario([]);

  it('allow eight scenarios of twelve changes each', () => {
    const eight = Array.from({ length: SCENARIOS_MAX }, () => nothing);
    expect(valueOf(compare(subject, eight)).scenarios).toHaveLength(8);
    expect(compare(subject, [...eight, nothing])).toMatchObject({
      issues: [{ code: 'too-many', path: ['scenarios'], params: { limit: 8 } }],
    });
    const twelve = Array.from({ length: SHARES_MAX }, () => SIBLING);
    expect(compare(subject, [nothing, scenario([...twelve, SIBLING])])).toMatchObject({
      issues: [{ code: 'too-many', path: ['scenarios', 1, 'changes'], params: { limit: 12 } }],
    });
  });

  it('allow twelve changes, whatever else is wrong', () => {
    const twelve = Array.from({ length: SHARES_MAX }, () => SIBLING);
    const early = profileWith({}, isoDate('2014-12-31'));
    expect(compare(early, [scenario(twelve)])).toMatchObject({
      issues: [{ code: 'date-before-express-entry', path: [] }],
    });
  });

  it('allow twelve changes that are all the same', () => {
    const twelve = Array.from({ length: SHARES_MAX }, () => SIBLING);
    const [twelfths] = valueOf(compare(subject, [scenario(twelve)])).scenarios;
    expect(twelfths!.effects.map(({ share }) => share)).toEqual(twelve.map(() => fraction(5, 4)));
  });

  it('allow a day from the first of Express Entry on', () => {
    const on = (date: IsoDate) => compare(subject, [scenario([SIBLING], date)]);
    expect(on(FIRST_RULES_DATE)).toMatchObject({
      value: { scenarios: [{ after: { date: FIRST_RULES_DATE }, gain: 0 }] },
    });
    expect(on(TODAY)).toMatchObject({ value: { scenarios: [{ gain: 15 }] } });
    const date = isoDate('2014-12-31');
    expect(on(date)).toMatchObject({
      issues: [
        {
          code: 'date-before-express-entry',
          path: ['scenarios', 0, 'on'],
          params: { date, first: FIRST_RULES_DATE },
        },
      ],
    });
  });

  it('compare the present and a scenario by the grid of its own day, factor by factor', () => {
    const { factors, sections } = valueOf(
      compare(profileWith({ sibling: true }), [scenario([], isoDate('2016-01-01'))]),
    );
    expect(factors.find(({ id }) => id === 'sibling')).toEqual({
      id: 'sibling',
      before: 15,
      after: [0],
    });
    expect(sections.find(({ id }) => id === 'additional')).toEqual({
      id: 'additional',
      before: 15,
      after: [0],
    });
  });
});

describe('why a change gives nothing alone', () => {
  const effectsOf = (
    subject: Subject,
    inputs: readonly object[],
    hypothesis: Overlay | null = null,
  ): readonly ChangeEffect[] =>
    valueOf(compare(subject, [scenario(inputs)], hypothesis)).scenarios[0]!.effects;
  const codesOf = (effect: ChangeEffect | undefined) => effect?.why.map(({ code }) => code);

  it('says that it gives points only together with another', () => {
    const certificate = { kind: 'trade-certificate', province: 'BC' };
    const test = { kind: 'language-test', language: 'english', clb: allAt(7) };
    const [first, second] = effectsOf(profileWith({ age: 30 }), [certificate, test]);
    // A certificate with CLB 7 in all four: 50 points (CRS grid, C), which neither gives alone.
    expect(first).toMatchObject({ alone: 0, share: fraction(25, 1) });
    expect(first?.why.at(-1)).toEqual({ code: 'only-together', params: {} });
    expect(second?.why).toEqual([]);
    expect(codesOf(effectsOf(profileWith({ age: 30 }), [certificate])[0])).not.toContain(
      'only-together',
    );
  });

  it('says that an offer still counts for eligibility, whatever else stops counting', () => {
    const test = (date: string, level: number): LanguageTest => ({
      test: 'celpip-general',
      date: isoDate(date),
      scores: { reading: level, writing: level, listening: level, speaking: level },
    });
    const subject: DossierSubject = {
      kind: 'dossier',
      dossier: {
        ...EMPTY_DOSSIER,
        candidate: {
          ...EMPTY_DOSSIER.candidate,
          languageTests: [test('2026-06-01', 9), test('2025-01-15', 5)],
        },
      },
      date: TODAY,
    };
    expect(codesOf(effectsOf(subject, [{ ...OFFER, on: '2027-02-01' }])[0])).toEqual([
      'not-counted',
      'not-in-force',
      'counts-for-eligibility',
    ]);
  });

  it('does not say so of other factors out of force, or of an offer in force', () => {
    const dropped: Overlay = { name: 'no siblings', replace: { sibling: null } };
    expect(effectsOf(profileWith({}), [SIBLING], dropped)[0]?.why).toEqual([
      { code: 'not-in-force', params: { factor: 'sibling', from: expect.any(String) as string } },
    ]);
    const { version } = gridOn('2025-03-24').factors.find(({ id }) => id === 'arrangedEmployment')!;
    const offers: Overlay = {
      name: 'fifty for any offer',
      replace: { arrangedEmployment: { ...version, cap: 50 } },
    };
    const offered = profileWith({ arrangedEmployment: 'other' });
    expect(effectsOf(offered, [OFFER], offers)[0]?.why).toEqual([
      { code: 'factor-full', params: { factor: 'arrangedEmployment', limit: 50 } },
    ]);
  });
});

describe('the sum of two fractions', () => {
  it('is exact where the product of their denominators would not be', () => {
    const part = fraction(1, 479_001_600);
    expect(addFractions(part, part)).toEqual({ numerator: 1, denominator: 239_500_800 });
    expect(addFractions(fraction(1, 479_001_600), fraction(1, 159_667_200))).toEqual(
      fraction(4, 479_001_600),
    );
  });
});
