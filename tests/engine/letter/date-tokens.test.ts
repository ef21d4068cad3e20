import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { dateTokens } from '../../../src/engine/letter/date-tokens.ts';

const said = (text: string): readonly string[] =>
  dateTokens(text).map(({ date, alternative, doubt, start, end }) =>
    [date, alternative ?? '-', doubt ?? '-', `${start}-${end}`].join(' '),
  );

describe('the days in a sentence', () => {
  it.each<readonly [string, readonly string[]]>([
    ['2024-07-17', ['2024-07-17 - - 0-10']],
    ['2024/07/17', ['2024-07-17 - - 0-10']],
    ['2024 . 07 . 17', ['2024-07-17 - - 0-14']],
    ['2024-07-17t14:05:59.123z', ['2024-07-17 - - 0-24']],
    ['2024-07/17', []],
    ['2024-02-30', []],
    ['1899-07-17', []],
    ['2199-07-17', ['2199-07-17 - - 0-10']],
    ['july 17, 2024', ['2024-07-17 - - 0-13']],
    ['july 1st, 2024', ['2024-07-01 - - 0-14']],
    ['july 2 nd 2024', ['2024-07-02 - - 0-14']],
    ['july 17, 24', []],
    ['17 july 2024', ['2024-07-17 - - 0-12']],
    ['1er juillet 2024', ['2024-07-01 - - 0-16']],
    ['17th day of july, 2024', ['2024-07-17 - - 0-22']],
    ['17th of july 2024', ['2024-07-17 - - 0-17']],
    ['17-jul-24', ['2024-07-17 - two-digit-year 0-9']],
    ['17 juillet 24', ['2024-07-17 - two-digit-year 0-13']],
    ['2024 july 17', ['2024-07-17 - - 0-12']],
    ['2024-jul-17', ['2024-07-17 - - 0-11']],
    ['february 30, 2024', []],
    ['30 february 2024', []],
    ['05/07/2024', ['2024-07-05 2024-05-07 day-month-order 0-10']],
    ['07/07/2024', ['2024-07-07 - day-month-order 0-10']],
    ['17/07/2024', ['2024-07-17 - day-month-order 0-10']],
    ['07/17/2024', ['2024-07-17 - day-month-order 0-10']],
    ['17/17/2024', []],
    ['5.7.2024', ['2024-07-05 2024-05-07 day-month-order 0-8']],
    ['july 17', []],
    ['no day', []],
    ['7 may', []],
  ])('%j', (text, found) => {
    expect(said(text)).toEqual(found);
  });

  it.each([
    'x2024-07-17',
    '/2024-07-17',
    '.2024-07-17',
    '5 2024-07-17',
    '2024-07-17x',
    '2024-07-17/',
    '2024-07-17-5',
  ])(
    // prettier-ignore
    'are none in %j',
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  const months = {
    '01': 'january,janvier,janv,jan',
    '02': 'february,fevrier,fevr,feb,fev',
    '03': 'march,mars,mar',
    '04': 'april,avril,apr,avr',
    '05': 'may,mai',
    '06': 'june,juin,jun',
    '07': 'july,juillet,juill,juil,jul',
    '08': 'august,aout,aug',
    '09': 'september,septembre,sept,sep',
    '10': 'october,octobre,oct',
    '11': 'november,novembre,nov',
    '12': 'december,decembre,dec',
  };
  const names = Object.entries(months).flatMap(([month, all]) => all.split(',').map((name) => [name, month] as const)); // prettier-ignore
  it.each(names)('name their month, in whole or in short: %s', (name, month) => {
    const date = isoDate(`2024-${month}-09`);
    for (const text of [`9 ${name} 2024`, `${name} 9, 2024`, `${name}. 9, 2024`])
      expect(dateTokens(text), text).toEqual([{ date, alternative: null, doubt: null, start: 0, end: text.length }]); // prettier-ignore
  });

  it('are listed in order, whatever their form', () => {
    expect(said('17 july 2024, 2024-09-10 and may 2, 2024')).toEqual([
      '2024-07-17 - - 0-12',
      '2024-09-10 - - 14-24',
      '2024-05-02 - - 29-40',
    ]);
  });

  it('hold no word twice', () => {
    expect(said('2024-07-17.2024-07-18')).toEqual(['2024-07-17 - - 0-10']);
    expect(said('2024-07-17 2024-07-18')).toEqual(['2024-07-17 - - 0-10']);
    expect(said('july 17 2024; july 18 2024')).toEqual([
      '2024-07-17 - - 0-12',
      '2024-07-18 - - 14-26',
    ]);
  });
});
