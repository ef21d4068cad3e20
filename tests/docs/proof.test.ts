import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTS, LONGER } from '../proof/counts.ts';

const text = readFileSync(new URL('../../docs/proof.md', import.meta.url), 'utf8');
const COUNT = /^\| `([a-z-]+)`[^|]* \| ([\d,]+) \| ([\d,]+) \|$/gm;
const number = (written = ''): number => Number(written.replaceAll(',', ''));

describe('docs/proof.md', () => {
  it('tells the counts that are run', () => {
    const told = [...text.matchAll(COUNT)].map(
      ([, id = '', ci, long]) => [id, { ci: number(ci), long: number(long) }] as const,
    );
    expect(Object.fromEntries(told)).toEqual(COUNTS);
    expect(text).toContain(`with ${LONGER.usual} times its cases (${LONGER.searches} times`);
  });
});
