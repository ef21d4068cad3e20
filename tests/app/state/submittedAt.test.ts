import { describe, expect, test } from 'vitest';
import refused from '../../../src/app/examples/refused.json' with { type: 'json' };
import { momentFrom, submittedFault } from '../../../src/app/state/submittedAt.ts';
import { isoDate, parseDossier } from '../../../src/engine/index.ts';
import { judge } from '../../../src/engine/rounds.ts';

const parsed = parseDossier(
  { ...refused, dates: { ...refused.dates, profile: '2024-05-02' } },
  { today: isoDate('2025-10-01') },
);
if (!parsed.ok) throw new Error('The example is no dossier.');
const dossier = parsed.value;

describe('the moment of submission as typed', () => {
  test('is a day and a time of UTC, however written', () => {
    for (const typed of [
      '2024-05-02 17:30:05',
      ' 2024-05-02T17:30:05Z ',
      '2024-05-02T17:30:05.250Z',
      '2024-05-02  17:30:05 utc',
    ])
      expect(momentFrom(typed)).toBe('2024-05-02T17:30:05Z');
    expect(momentFrom('2024-05-02 17:30')).toBe('2024-05-02T17:30:00Z');
  });

  test('is none where there is no such day or time', () => {
    for (const typed of [
      '',
      '2024-05-02',
      '2024-02-30 10:00',
      '2024-05-02 24:00',
      '2024-05-02 10:60',
      '17:30',
    ])
      expect(momentFrom(typed)).toBeNull();
  });

  test('is of the profile’s day, by some clock', () => {
    expect(submittedFault('', dossier)).toBeNull();
    expect(submittedFault('soon', dossier)).toBe('no-moment');
    expect(submittedFault('2024-05-03 02:00', dossier)).toBeNull();
    expect(submittedFault('2024-05-04 02:00', dossier)).toBe('other-day');
    expect(submittedFault('2024-05-04 02:00', null)).toBeNull();
  });

  test('settles what the day alone does not', () => {
    const round = { cutOff: 500, tieBreak: '2024-05-02T12:00:00Z' };
    const side = (moment: string | null) => judge(500, round, moment).tieBreak;
    expect(side('2024-05-02')).toBe('unknown');
    expect(side(momentFrom('2024-05-02 11:59:59'))).toBe('before');
    expect(side(momentFrom('2024-05-02 12:00'))).toBe('after');
  });
});
