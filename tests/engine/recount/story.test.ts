import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  isoDate,
  type KnownFigures,
  recount,
  type Recount,
  type RecountOptions,
} from '../../../src/engine/index.ts';
import { gapBetween, verdictOn, discriminatingQuestions } from '../../../src/engine/recount.ts';
import { ROUNDS } from '../../../src/engine/rounds.ts';
import { SHORT_OF_TWO_YEARS, TWO_YEARS } from './two-years.ts';

function answer(dossier: Dossier, known: KnownFigures, options: RecountOptions = {}): Recount {
  const found = recount(dossier, known, options);
  if (!found.ok) throw new Error('no rules on a date');
  return found.value;
}

function verdictOf(dossier: Dossier, known: KnownFigures) {
  const officerTotal = typeof known.total === 'number' ? known.total : null;
  const found = verdictOn(dossier, answer(dossier, known), ROUNDS, { officerTotal });
  if (!found.ok) throw new Error('no rules on a date');
  return found.value;
}

describe('a candidate refused for one calendar month short of two years', () => {
  it('claimed by calendar month: that explains the claim first', () => {
    const claim = answer(SHORT_OF_TWO_YEARS, { total: 519 }, { reader: 'candidate' });
    expect(claim.explanations[0]!.departures).toMatchObject([
      { code: 'calendar-months-counted', params: { years: 2, plain: 1 } },
    ]);
  });

  it('is read by hours: the plain reading explains the officer’s total, and nothing else does', () => {
    const officer = answer(SHORT_OF_TWO_YEARS, { total: 494 });
    expect(officer).toMatchObject({ outcome: 'unique', complete: true, nearest: null });
    expect(officer.explanations[0]!.departures).toEqual([]);
  });

  it('went from the claim to the officer’s score by one step', () => {
    const claim = answer(SHORT_OF_TWO_YEARS, { total: 519 }, { reader: 'candidate' });
    const officer = answer(SHORT_OF_TWO_YEARS, { total: 494 });
    const gap = gapBetween(SHORT_OF_TWO_YEARS, claim.explanations[0]!, officer.explanations[0]!);
    expect(gap).toMatchObject({
      ok: true,
      value: { steps: [{ kind: 'undone', before: 519, after: 494 }] },
    });
  });

  it('was refused as the numbers support: 494 less 505 is 11 points short', () => {
    const verdict = verdictOf(SHORT_OF_TWO_YEARS, { total: 494 });
    expect(verdict).toMatchObject({
      verdict: 'supported',
      because: { kind: 'date', name: 'invitation' },
      officer: { total: 494, judgement: { place: 'below', margin: -11 } },
    });
  });
});

describe('a candidate with two years by hours as well', () => {
  it('was refused on a single judgement, where the officer’s total leaves out one job', () => {
    const known = { total: 494 };
    const verdict = verdictOf(TWO_YEARS, known);
    expect(verdict.verdict).toBe('hangs-on-one-judgement');
    const found = answer(TWO_YEARS, known);
    expect(found.explanations[0]!.departures).toHaveLength(1);
    expect(found.explanations[0]!.departures[0]!.kind).toBe('arguable');
  });

  it('was refused against the numbers, where the officer’s own total was enough', () => {
    expect(verdictOf(TWO_YEARS, { total: 519 })).toMatchObject({
      verdict: 'not-supported',
      because: { kind: 'officer' },
    });
  });

  it('was refused rightly where the round was for others, however many points the officer gave', () => {
    // Round of 2023-07-06, for health occupations, with a cut-off of 463.
    const other: Dossier = {
      ...TWO_YEARS,
      dates: { ...TWO_YEARS.dates, invitation: isoDate('2023-07-06') },
    };
    expect(verdictOf(other, { total: 519 })).toMatchObject({
      officer: { judgement: { reached: 'met' } },
      verdict: 'supported',
      because: { kind: 'criteria', name: 'invitation' },
    });
  });

  it('is told by no round whose cut-off is another than the letter’s', () => {
    const { explanations } = answer(TWO_YEARS, { total: 494 });
    const found = verdictOn(TWO_YEARS, { explanations }, ROUNDS, {
      officerTotal: 494,
      cutOff: 533,
    });
    expect(found).toMatchObject({
      ok: true,
      value: {
        verdict: 'not-decidable',
        round: null,
        finding: { kind: 'other-cut-off', cutOff: 533 },
      },
    });
  });

  it('cannot be told without the round', () => {
    const unknown: Dossier = {
      ...TWO_YEARS,
      dates: { ...TWO_YEARS.dates, profile: null, invitation: null },
    };
    expect(verdictOf(unknown, { total: 494 })).toMatchObject({
      verdict: 'not-decidable',
      round: null,
    });
  });

  it('is told the nearest totals where no reading gives the officer’s', () => {
    const found = answer(TWO_YEARS, { total: 500 });
    expect(found.outcome).toBe('impossible');
    const { below, above } = found.nearest!;
    expect(below!.score.total).toBeLessThan(500);
    expect(above!.score.total).toBeGreaterThan(500);
    for (let total = below!.score.total + 1; total < above!.score.total; total += 1)
      expect(answer(TWO_YEARS, { total }).explanations).toEqual([]);
  });

  it('is told which factor no reading gives, and what it may be', () => {
    const found = answer(TWO_YEARS, { factors: { canadianWork: 41 } });
    expect(found.outcome).toBe('impossible');
    expect(found.nearest!.unreachable).toEqual([
      { figure: 'factors.canadianWork', reachable: [0, 40, 53] },
    ]);
  });
});

describe('what would settle it', () => {
  it('halves or better what remains, best question first, as exact fractions', () => {
    const { explanations } = answer(TWO_YEARS, { refusedBelow: 505 }, { most: 2 });
    expect(explanations.length).toBeGreaterThan(3);
    const settling = discriminatingQuestions(explanations);
    const size = ({ expected }: (typeof settling)[number]): number =>
      expected.numerator / expected.denominator;
    settling.forEach((question, place) => {
      const before = settling[place - 1];
      if (before !== undefined) expect(size(before)).toBeLessThanOrEqual(size(question));
      const places = question.answers.flatMap((each) => each.explanations);
      expect([...places].sort((a, b) => a - b)).toEqual(explanations.map((_, at) => at));
      const squares = question.answers.reduce(
        (sum, each) => sum + each.explanations.length ** 2,
        0,
      );
      expect(size(question)).toBeCloseTo(squares / explanations.length, 12);
      expect(question.answers.length).toBeGreaterThan(1);
    });
    expect(size(settling[0]!)).toBeLessThanOrEqual(explanations.length / 2);
  });

  it('has nothing to ask where one explanation is left', () => {
    expect(
      discriminatingQuestions(answer(SHORT_OF_TWO_YEARS, { total: 494 }).explanations),
    ).toEqual([]);
  });
});

describe('plausibilities', () => {
  it('of the user’s own change the order, and a weight of 0 leaves a departure out', () => {
    const known = { total: 494 };
    const usual = answer(TWO_YEARS, known).explanations[0]!;
    const code = usual.departures[0]!.code;
    const without = answer(TWO_YEARS, known, {
      plausibilities: { departures: { [code]: 0, [`${code}/complete`]: 0 } },
    });
    const all = without.explanations.flatMap((explanation) =>
      [explanation, ...explanation.alternatives].flatMap(({ departures, instead }) => [
        ...departures,
        ...instead.flat(),
      ]),
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((departure) => departure.code === code)).toEqual([]);
    const other = usual.alternatives
      .flatMap(({ departures }) => (departures.length === 1 ? departures : []))
      .find((departure) => departure.code !== code)!.code;
    const turned = (weight: number) =>
      answer(TWO_YEARS, known, { plausibilities: { departures: { [other]: weight } } });
    expect(turned(1000).explanations[0]!.departures[0]!.code).toBe(other);
    // A weight is a whole number from 0 to 1000.
    expect(turned(1001)).toEqual(turned(1000));
    expect(turned(-1)).toEqual(turned(0));
    expect(turned(2.5)).toEqual(turned(3));
  });
});
