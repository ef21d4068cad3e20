import { describe, expect, it } from 'vitest';
import {
  FIRST_START,
  departureKey,
  startFrom,
  startFromReading,
} from '../../../../src/app/pages/whatif/state/start.ts';
import { dependantsFrom } from '../../../../src/app/state/dependants.ts';
import { recount } from '../../../../src/engine/index.ts';
import { type DossierSubject, outcomeOf } from '../../../../src/engine/improve.ts';
import { departuresOf } from '../../../../src/engine/recount.ts';
import { example } from '../recount/example.ts';

describe('a reading of the recount taken over', () => {
  const found = recount(example, { total: 496 });
  if (!found.ok) throw new Error('no recount');
  const readings = found.value.explanations.filter(({ departures }) => departures.length > 0);

  it('is made of departures that the page finds by itself, and gives the same total', () => {
    expect(readings.length).toBeGreaterThan(0);
    for (const { date, on, departures, score } of readings) {
      const start = startFrom(JSON.parse(JSON.stringify(startFromReading(date, departures))));
      expect(start.day).toEqual({ kind: 'dossier', name: date });
      const all = departuresOf(example, on);
      if (!all.ok) throw new Error('no departures');
      const taken = all.value.filter((each) => start.taken.includes(departureKey(each)));
      expect(taken).toHaveLength(departures.length);
      const subject: DossierSubject = {
        kind: 'dossier',
        dossier: example,
        date: on,
        departures: taken,
      };
      const outcome = outcomeOf(subject);
      expect(outcome.ok && outcome.value.score.total).toBe(score.total);
    }
  });
});

describe('where scenarios start from', () => {
  it('is as at first where nothing, or nothing of use, was kept', () => {
    for (const kept of [undefined, null, 7, [], { day: 'today', taken: 'x' }])
      expect(startFrom(kept)).toEqual(FIRST_START);
    const early = { day: { kind: 'day', date: '1999-01-01' }, taken: [1, 'a'] };
    expect(startFrom(early)).toEqual({ ...FIRST_START, taken: ['a'] });
    expect(startFrom({ day: { kind: 'dossier', name: 'birthday' } })).toEqual(FIRST_START);
  });
});

describe('dependent children', () => {
  it('are a whole number within bounds, or not told', () => {
    expect([0, 3, 20].map(dependantsFrom)).toEqual([0, 3, 20]);
    expect([-1, 1.5, 21, '2', null, Number.NaN].map(dependantsFrom)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});
