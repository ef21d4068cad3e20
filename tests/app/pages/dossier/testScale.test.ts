import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../src/engine/index.ts';
import { scalesOn } from '../../../../src/app/pages/dossier/testScale.ts';

describe('the scale that a test score is asked on', () => {
  test.each([
    ['2018-06-01', 300, 450],
    ['2023-12-10', 300, 450],
    ['2023-12-11', 699, 699],
    ['2024-05-01', 699, 699],
  ])('TEF Canada taken on %s: up to %i in reading, %i in writing', (date, reading, writing) => {
    const scales = scalesOn('tef-canada', isoDate(date));
    expect([scales.reading.max, scales.writing.max]).toEqual([reading, writing]);
  });

  test('another test has its own', () => {
    expect(scalesOn('celpip-general', isoDate('2024-05-01')).reading).toMatchObject({
      min: 1,
      max: 12,
    });
  });
});
