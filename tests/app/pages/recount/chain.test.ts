import { describe, expect, test } from 'vitest';
import { type Explanation, recount } from '../../../../src/engine/index.ts';
import { scoresOnDates } from '../../../../src/engine/recount.ts';
import { type Chain, chainOf, type End } from '../../../../src/app/pages/recount/chain/chain.ts';
import { shortfallOf } from '../../../../src/app/pages/recount/chain/shortfall.ts';
import { axisOf, barsOf } from '../../../../src/app/pages/recount/chain/waterfallBars.ts';
import { daysOf, otherReadings } from '../../../../src/app/pages/recount/days.ts';
import { example } from './example.ts';

function explanationsOf(total: number, reader: 'officer' | 'candidate'): readonly Explanation[] {
  const found = recount(example, { total }, { reader });
  if (!found.ok) throw new Error('no dossier');
  return found.value.explanations;
}

const scored = scoresOnDates(example);
if (!scored.ok) throw new Error('no scores');
const plainOn = (date: Explanation['date']): End => {
  const found = scored.value.find(({ name }) => name === date)!;
  return { date, on: found.date, departures: [], score: found.score };
};

function chain(claimedTotal: number | null, claimed: End | null, to: Explanation): Chain {
  const made = chainOf({
    dossier: example,
    claimedTotal,
    claimed,
    to,
    toKind: 'officer',
    plain: plainOn(to.date),
  });
  if (!made.ok) throw new Error('no chain');
  return made.value;
}

const isWhole = ({ from, to, steps }: Chain): void => {
  const totals = steps.flatMap(({ before, after }) => [before, after]);
  expect([from.total, ...totals, to.total]).toEqual(
    [from.total, ...totals, to.total].map((_, at, all) => (at % 2 === 1 ? all[at - 1] : all[at])),
  );
  const sum = steps.reduce((all, { before, after }) => all + after - before, 0);
  expect(from.total + sum).toBe(to.total);
};

describe('from the claimed total to the officer’s', () => {
  const [claimed] = explanationsOf(526, 'candidate');

  test('the example loses 13 points by the count of calendar months, and by nothing else', () => {
    const [plain] = explanationsOf(513, 'officer');
    const found = chain(526, claimed!, plain!);
    isWhole(found);
    expect(found.steps.map(({ kind, departure }) => [kind, departure?.code])).toEqual([
      ['undone', 'calendar-months-counted'],
    ]);
  });

  test('every chain’s steps sum to the difference, whatever explains the officer’s figures', () => {
    const explanations = [505, 497, 480].flatMap((total) => explanationsOf(total, 'officer'));
    expect(explanations.length).toBeGreaterThan(5);
    for (const explanation of explanations) {
      isWhole(chain(526, claimed!, explanation));
      isWhole(chain(null, null, explanation));
    }
  });

  test('a claim that nothing explains is a step of its own', () => {
    const [plain] = explanationsOf(513, 'officer');
    const found = chain(600, null, plain!);
    isWhole(found);
    expect(found.steps[0]).toMatchObject({ kind: 'unexplained', before: 600, after: 513 });
    expect(found.before).toBeNull();
  });

  test('the bars of the waterfall stand where the steps do, within the axis', () => {
    const [explanation] = explanationsOf(497, 'officer');
    const found = chain(526, claimed!, explanation!);
    const bars = barsOf(found);
    const { least, greatest } = axisOf(bars);
    expect(bars.at(0)?.to).toBe(526);
    expect(bars.at(-1)?.to).toBe(497);
    for (const { kind, from, to } of bars) {
      expect(kind === 'gain').toBe(kind !== 'end' && to >= from);
      for (const value of kind === 'end' ? [to] : [from, to]) {
        expect(value).toBeGreaterThan(least);
        expect(value).toBeLessThan(greatest);
      }
    }
  });
});

describe('how little was missing', () => {
  const [claimed] = explanationsOf(526, 'candidate');
  const [departure] = claimed!.departures;

  test('the example is 128.58 hours, about a month, short of two years', () => {
    expect(shortfallOf(departure!, example.dates.application!)).toEqual({
      years: 2,
      counted: '2991.42',
      asked: '3120',
      missing: '128.58',
      days: 30,
    });
  });

  test('nothing is said of other departures, nor where nothing is missing', () => {
    const on = example.dates.application!;
    expect(shortfallOf({ ...departure!, code: 'full-months-counted' }, on)).toBeNull();
    const params = { ...departure!.params, hours: '3120.00' };
    expect(shortfallOf({ ...departure!, params }, on)).toBeNull();
  });
});

describe('one reading on several dates', () => {
  test('is one explanation that names each date once, and is no other way to the same points', () => {
    const [plain] = explanationsOf(513, 'officer');
    const days = daysOf(plain!).map(({ name }) => name);
    expect([...days].sort()).toEqual(['application', 'decision', 'invitation', 'profile']);
    expect(otherReadings(plain!)).toEqual([]);
  });

  test('leaves the other readings, each once', () => {
    for (const explanation of explanationsOf(497, 'officer')) {
      const codes = otherReadings(explanation).map(({ departures }) =>
        JSON.stringify(departures.map(({ code, changes }) => [code, changes])),
      );
      expect(new Set(codes).size).toBe(codes.length);
    }
  });
});
