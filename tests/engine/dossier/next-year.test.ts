import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/engine/dossier.ts';
import { isoDate } from '../../../src/engine/index.ts';
import { candidateWith, job, readOn } from './cases.ts';

/** Days before the date, near the ten years that a window holds; days long; hours a week. */
const anyOldJob = fc.record({
  began: fc.integer({ min: 3000, max: 4100 }),
  days: fc.integer({ min: 30, max: 1400 }),
  hours: fc.integer({ min: 10, max: 40 }),
});

it('is the day on which a reading day by day first counts one year more, also while older work leaves the ten years', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.array(anyOldJob, { minLength: 1, maxLength: 3 }),
      fc.record({ since: fc.integer({ min: 0, max: 900 }), until: fc.option(fc.integer({ min: 1, max: 500 })), hours: fc.integer({ min: 8, max: 40 }) }), // prettier-ignore
      (shift, old, now) => {
        const date = addDays(isoDate('2023-01-01'), shift);
        const on = (days: number) => addDays(date, days);
        const jobs = [
          ...old.map(({ began, days, hours }) => job({ from: on(-began), until: on(days - began), hoursPerWeek: hours })), // prettier-ignore
          job({ from: on(-now.since), until: now.until === null ? null : on(now.until), hoursPerWeek: now.hours }), // prettier-ignore
        ];
        const dossier = candidateWith({ jobs });
        const yearsOn = (days: number) => readOn(dossier, on(days)).work.canadian.years;
        const { years, nextYearOn } = readOn(dossier, date).work.canadian;
        const reached = Array.from({ length: 500 }, (_, place) => place + 1).find(
          (days) => yearsOn(days) > years,
        );
        if (reached !== undefined) expect(nextYearOn).toBe(on(reached));
        else expect(nextYearOn === null || nextYearOn > on(500)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
