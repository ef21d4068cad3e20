import { describe, expect, it } from 'vitest';
import {
  contextAfter,
  NO_CONTEXT,
  type TableContext,
  whoseIn,
} from '../../../src/engine/letter/table-context.ts';

const row = (text: string, order = 0, heading = true) => ({ text, start: 0, order, heading });

describe('the headings over a table', () => {
  it.each<readonly [string, Omit<TableContext, 'order'>]>([
    ['factor\tclaimed\trecalculated', { columns: ['claimed', 'officer'], points: false }],
    ['factor\trecalculated\tclaimed', { columns: ['officer', 'claimed'], points: false }],
    ['recalculated score\tclaimed and claimed', { columns: ['officer', 'claimed'], points: true }],
    ['points claimed', { columns: ['claimed'], points: true }],
    ...['point', 'points', 'pts', 'score', 'pointage', 'note'].map((word) => [`factor\t${word}`, { columns: [], points: true }] as const), // prettier-ignore
  ])('%j', (text, context) => {
    expect(contextAfter(row(text, 4), NO_CONTEXT)).toEqual({ ...context, order: 4 });
  });

  it.each(['factor', 'appointment', 'noted', 'claimed 12 points', 'your profile'])(
    'say nothing in %j',
    (text) => {
      expect(contextAfter(row(text), NO_CONTEXT)).toBe(NO_CONTEXT);
    },
  );

  it('are no sentences', () => {
    expect(contextAfter(row('claimed points', 0, false), NO_CONTEXT)).toBe(NO_CONTEXT);
  });

  it('may hold one digit', () => {
    expect(contextAfter(row('table 1: points'), NO_CONTEXT).points).toBe(true);
  });

  const claimed: TableContext = { columns: ['claimed'], points: true, order: 10 };
  it('reach thirty rows', () => {
    expect(contextAfter(row('age', 40), claimed)).toBe(claimed);
    expect(contextAfter(row('age', 41), claimed)).toBe(NO_CONTEXT);
    expect(contextAfter(row('recalculated', 41), claimed)).toEqual({ columns: ['officer'], points: false, order: 41 }); // prettier-ignore
  });

  it('add to those above, or take their place', () => {
    expect(contextAfter(row('points', 12), { ...claimed, points: false })).toEqual({ ...claimed, order: 12 }); // prettier-ignore
    expect(contextAfter(row('recalculated', 12), claimed)).toEqual({ columns: ['officer'], points: true, order: 12 }); // prettier-ignore
  });

  it('name nobody before there is one', () => {
    expect(NO_CONTEXT).toEqual({ columns: [], points: false, order: -1 });
    expect(contextAfter(row('age', 29), NO_CONTEXT)).toEqual(NO_CONTEXT);
  });

  it('are listed in the order of their first words', () => {
    expect(whoseIn('the recalculated and the claimed')).toEqual(['officer', 'claimed']);
    expect(whoseIn('new score, invited with the claims')).toEqual(['officer', 'claimed']);
    expect(whoseIn('the minimum of the profile')).toEqual([]);
  });
});
