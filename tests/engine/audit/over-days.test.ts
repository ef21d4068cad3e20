import { describe, expect, it } from 'vitest';
import { type Finding, isoDate } from '../../../src/engine/index.ts';
import { overDays } from '../../../src/engine/dossier.ts';
import { finding } from '../../../src/engine/audit/finding.ts';

const on = (name: string, day: string | null, change: Partial<Finding> = {}): Finding => ({
  ...finding('below-cut-off', 'error', [['dates', name], ['round']], { name, cutOff: 500 }),
  on: day === null ? null : isoDate(day),
  ...change,
});

describe('findings over days', () => {
  it('are told as of their first day, with the names in the order of the days', () => {
    const days = [
      on('decision', '2024-09-01'),
      on('application', '2024-05-01'),
      on('invitation', '2024-03-01'),
    ];
    expect(overDays(days)).toEqual([
      on('invitation', '2024-03-01', {
        params: { name: ['invitation', 'application', 'decision'], cutOff: 500 },
        where: [
          ['dates', 'invitation'],
          ['round'],
          ['dates', 'application'],
          ['dates', 'decision'],
        ],
      }),
    ]);
  });

  it('are not one where one of them is of no day', () => {
    expect(overDays([on('invitation', '2024-03-01'), on('application', null)])).toHaveLength(2);
  });

  it('are not one where they name no day of the file', () => {
    const nameless = ['2024-03-01', '2024-05-01'].map((day) => on('', day, { params: {} }));
    expect(overDays(nameless)).toEqual(nameless);
  });
});
