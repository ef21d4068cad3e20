import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import { familySizeOn, fundsOn } from '../../../src/engine/programs.ts';
import { anyDate } from '../../support/dates.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';

const amount = (date: string, familySize: number) => fundsOn(isoDate(date), familySize)?.amount;

describe('settlement funds', () => {
  it('are not recorded before 2020-02-25', () => {
    expect(fundsOn(isoDate('2020-02-24'), 1)).toBeNull();
    expect(amount('2020-02-25', 1)).toBe(12960);
  });

  it('change on the first day of each table', () => {
    const changes = ['2021-07-15', '2022-06-08', '2023-04-25', '2024-05-28', '2025-07-07'].map(
      isoDate,
    );
    for (const day of changes) {
      const [before, on] = [fundsOn(addDays(day, -1), 2)!, fundsOn(day, 2)!];
      expect(on.from).toBe(day);
      expect(on.amount).toBeGreaterThan(before.amount!);
    }
  });

  it('add the same amount for each person past seven, where it is held', () => {
    expect(amount('2025-07-07', 8)).toBe(40392 + 4112);
    expect(amount('2025-07-07', 10)).toBe(40392 + 3 * 4112);
    expect(amount('2020-03-01', 8)).toBeNull();
  });

  it('say which published amounts look misprinted, and which table may have been replaced', () => {
    expect(fundsOn(isoDate('2024-06-01'), 5)).toMatchObject({ amount: 30690, suspect: true });
    expect(fundsOn(isoDate('2024-06-01'), 4)).toMatchObject({ suspect: false, lastKnown: false });
    expect(fundsOn(isoDate('2026-10-01'), 1)).toMatchObject({ amount: 15263, lastKnown: true });
  });

  it('rise with every person, on every day', () => {
    fc.assert(
      fc.property(anyDate('2020-02-25'), fc.integer({ min: 1, max: 15 }), (date, size) => {
        const [fewer, more] = [fundsOn(date, size)!.amount, fundsOn(date, size + 1)!.amount];
        if (fewer === null) expect(more).toBeNull();
        else if (more !== null) expect(more).toBeGreaterThan(fewer);
      }),
    );
  });

  it('count a spouse of that day, whether accompanying or not, and the children told', () => {
    const spouse = {
      ...EMPTY_DOSSIER.candidate,
      accompanying: false,
      status: 'citizen' as const,
      since: isoDate('2024-06-01'),
    };
    const dossier = { ...EMPTY_DOSSIER, spouse };
    expect(familySizeOn(dossier, isoDate('2024-05-31'))).toBe(1);
    expect(familySizeOn(dossier, isoDate('2024-06-01'))).toBe(2);
    expect(familySizeOn(dossier, isoDate('2024-06-01'), 3)).toBe(5);
  });
});
