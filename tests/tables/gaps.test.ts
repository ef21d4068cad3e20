import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Gaps, gapsIn } from '../../.ci/tables/gaps.ts';

const TABLES = fileURLToPath(new URL('../../tables', import.meta.url));
const DAY = '2026-11-24';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The gaps of a copy of the tables in which one of them was changed. */
function gapsAfter(path: string, search: string | RegExp, put: string, day = DAY): Gaps {
  const folder = mkdtempSync(join(tmpdir(), 'crs-tables-'));
  folders.push(folder);
  cpSync(TABLES, folder, { recursive: true });
  const text = readFileSync(join(folder, path), 'utf8');
  const changed = text.replace(search, put);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, path), changed);
  return gapsIn(folder, day);
}

describe('the check for gaps in the tables', () => {
  it('finds none in the tables as they are', () => {
    expect(gapsIn(TABLES, DAY).gaps).toEqual([]);
  });

  it('finds a date without a source, wherever it stands', () => {
    const { gaps } = gapsAfter('crs/age.json', '"source": ["mi-2015", "crs-grid"],', '');
    expect(gaps).toContain('crs/age.json history 0: a date without a source');
    const inner = gapsAfter('noc/noc2021.json', '"source": ["noc2021"],', '');
    expect(inner.gaps).toContain('noc/noc2021.json: a date without a source');
  });

  it('finds a list of occupations that lost one', () => {
    const { gaps } = gapsAfter('categories/education.json', /"\d{5}", /, '');
    expect(gaps.filter((gap) => gap.startsWith('categories/education.json'))).toHaveLength(1);
    expect(gaps[0]).toContain('lists count 4, 5');
  });

  it('finds a last known row that is not the last', () => {
    const { gaps } = gapsAfter('programs/funds.json', '"from": "2020-02-25",', '"from": "2020-02-25", "lastKnown": true,');
    expect(gaps.join('\n')).toContain('the row of 2020-02-25 is said to be the last known');
  });

  it('tells what may be out of date by the day that is asked about', () => {
    const told = gapsIn(TABLES, DAY).stale;
    expect(told.filter((line) => line.startsWith('programs/funds.json'))).toHaveLength(1);
    expect(told.filter((line) => line.startsWith('sources'))).toEqual([]);
    expect(gapsIn(TABLES, '2025-08-01').stale).toEqual([]);
    const later = gapsIn(TABLES, '2028-01-01').stale;
    expect(later.filter((line) => line.startsWith('sources')).length).toBeGreaterThan(20);
    expect(later.filter((line) => line.startsWith('rounds'))).toHaveLength(1);
  });
});
