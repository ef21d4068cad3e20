import { describe, expect, it } from 'vitest';
import { isoDate, type Rules, rulesOn, rulesVersions } from '../../src/engine/index.ts';
import { useCrs } from './support/crs.ts';

const crs = useCrs();

interface GridJson {
  readonly on: string;
  readonly rules: string;
  readonly factors: readonly {
    readonly id: string;
    readonly from: string;
    readonly source: readonly string[];
  }[];
  readonly caps: Rules['caps'];
  readonly sources: Readonly<
    Record<string, { readonly title: string; readonly url: string | null }>
  >;
}
interface DiffJson {
  readonly before: { readonly on: string; readonly rules: string };
  readonly after: { readonly on: string; readonly rules: string };
  readonly changes: readonly { readonly from: string }[];
  readonly differences: readonly { readonly id: string }[];
}

const json = (...args: readonly string[]): unknown => JSON.parse(crs.run(['rules', ...args]).out);

describe('crs rules', () => {
  it.each(rulesVersions().map(({ from }) => from))(
    'prints the whole grid of %s with its sources',
    (from) => {
      const grid = json('--on', from) as GridJson;
      const rules = rulesOn(isoDate(from));
      const expected = rules.ok ? rules.value : null;
      expect(grid.rules).toBe(from);
      expect(grid.caps).toEqual(expected?.caps);
      expect(grid.factors.map(({ id }) => id)).toEqual(expected?.factors.map(({ id }) => id));
      for (const { source } of grid.factors) {
        for (const id of source) expect(grid.sources[id]?.title.length).toBeGreaterThan(10);
      }
    },
  );

  it('names the sources in the language asked for', () => {
    const [english, french] = [
      json('--on', '2024-01-01'),
      json('--on', '2024-01-01', '--lang', 'fr'),
    ] as [GridJson, GridJson];
    expect(french.sources['crs-grid']?.title).toMatch(/Entrée express/);
    expect(english.sources['crs-grid']?.title).toMatch(/Express Entry/);
  });

  it('prints what differs between two days, the earlier first, however they are given', () => {
    const diff = json('--on', '2025-03-25', '--diff', '2025-03-24') as DiffJson;
    expect(diff.before).toEqual({ on: '2025-03-24', rules: '2022-11-16' });
    expect(diff.after).toEqual({ on: '2025-03-25', rules: '2025-03-25' });
    expect(diff.changes.map(({ from }) => from)).toEqual(['2025-03-25']);
    expect(diff.differences.map(({ id }) => id)).toEqual(['arrangedEmployment']);
    expect(diff).toEqual(json('--on', '2025-03-24', '--diff', '2025-03-25'));
  });

  it('finds nothing between two days of the same rules', () => {
    const diff = json('--on', '2023-01-01', '--diff', '2024-01-01') as DiffJson;
    expect([diff.changes, diff.differences]).toEqual([[], []]);
  });

  it('refuses a day before Express Entry in either option', () => {
    for (const args of [
      ['--on', '2014-12-31'],
      ['--diff', '2014-12-31'],
    ]) {
      const { code, out, err } = crs.run(['rules', ...args]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Express Entry began on/);
    }
  });
});
