import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, fileName } from '../../../src/app/charts/chartTable.ts';

const read = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { bom: true, relax_column_count: true });

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[ ",\r\n;=a-zé]{0,8}$/),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

describe('a chart’s table as CSV', () => {
  it('is read back as it was, whatever stands in its cells', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }).chain((width) => {
          const row = fc.array(cell, { minLength: width, maxLength: width });
          return fc.array(row, { minLength: 1, maxLength: 6 });
        }),
        ([head, ...rows]) => {
          const names = head!.map((each) => String(each ?? ''));
          const texts = rows.map((row) => row.map((each) => (each === null ? '' : String(each))));
          expect(read(csvOf({ head: names, rows }))).toEqual([names, ...texts]);
        },
      ),
    );
  });

  it('writes numbers with a point and days as ISO dates, whatever the language', () => {
    const csv = csvOf({ head: ['Jour', 'Note'], rows: [['2025-03-20', 513.5]] });
    expect(csv).toBe('\u{FEFF}Jour,Note\r\n2025-03-20,513.5\r\n');
  });

  it('has a name that every system takes', () => {
    expect(fileName('Points par facteur, à « l’Âge »', '2025-06-16', 'csv')).toBe(
      'points-par-facteur-a-l-age-2025-06-16.csv',
    );
  });
});
