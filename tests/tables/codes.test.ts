import { describe, expect, it } from 'vitest';
import { dateSchema } from '../../src/engine/tables/schemas/dated.ts';
import {
  noc2016TableSchema,
  nocCodeSchema,
} from '../../src/engine/tables/schemas/noc.ts';

const source = ['noc-2021'];
const of2016 = (code: string, to: string) =>
  noc2016TableSchema.safeParse({
    source,
    from: '2015-01-01',
    note: 'n',
    levelsDerived: true,
    levelBySecondDigit: 'AABBCCDD',
    groups: { [code]: to },
  }).success;

describe('a code of an occupation', () => {
  it.each([
    ['21231', true],
    ['2123', false],
    ['212312', false],
    ['x21231', false],
    ['21231x', false],
  ])('%s is one of NOC 2021: %s', (code, good) => {
    expect(nocCodeSchema.safeParse(code).success).toBe(good);
    expect(of2016('2174', code)).toBe(good);
    expect(of2016('2174', `21232 ${code}`)).toBe(good);
    expect(of2016('2174', `${code} 21232`)).toBe(good);
  });

  it.each([
    ['2174', true],
    ['217', false],
    ['21745', false],
    ['x2174', false],
    ['2174x', false],
  ])('%s is one of NOC 2016: %s', (code, good) => {
    expect(of2016(code, '21231')).toBe(good);
  });
});

it('a day that is none is told as such', () => {
  expect(dateSchema.safeParse('2024-02-30').error?.issues[0]?.message).toBe(
    'a calendar day, YYYY-MM-DD',
  );
});
