import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, parseDraftValues, numberOf } from '../../../../src/app/state/dossier/meaning.ts';

describe('what is typed in a field', () => {
  test('is the same number with a decimal comma as with a decimal point', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), (whole, hundredths) => {
        const [point, comma] = [`${whole}.${hundredths}`, `${whole},${hundredths}`];
        expect(numberOf(comma)).toBe(Number(point));
        expect(numberOf(point)).toBe(Number(point));
      }),
    );
  });

  test.each([['37,5 h'], ['7..5'], ['abc'], ['1,5,2'], ['']])(
    '%j is no number, and is left to be named as a fault',
    (text) => {
      expect(numberOf(text)).toBeNull();
    },
  );

  test.each([
    ['2023-01-14', '2023-01-14'],
    ['2023/1/4', '2023-01-04'],
    ['20230114', '2023-01-14'],
    ['2024.2.29', '2024-02-29'],
  ])('%j is the day %s', (text, day) => {
    expect(dateOf(text)).toBe(day);
  });

  test.each([['2023-02-29'], ['14/01/2023'], ['2023-13-01'], ['202311'], ['tomorrow']])(
    '%j is no day',
    (text) => {
      expect(dateOf(text)).toBeNull();
    },
  );

  test('is a number only where a number is asked for: a round and an occupation are names', () => {
    const draft = { round: '304', candidate: { jobs: [{ noc: '21231', hoursPerWeek: '37,5' }] } };
    expect(parseDraftValues(draft)).toEqual({
      round: '304',
      candidate: { jobs: [{ noc: '21231', hoursPerWeek: 37.5 }] },
    });
  });

  test('is unknown when it is blank', () => {
    expect(parseDraftValues({ claimedTotal: ' ', dates: { profile: '' } })).toEqual({
      claimedTotal: null,
      dates: { profile: null },
    });
  });
});
