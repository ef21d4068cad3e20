import { describe, expect, it } from 'vitest';
import codesJson from '../../tables/noc/codes2021.json' with { type: 'json' };
import noc2016Json from '../../tables/noc/noc2016.json' with { type: 'json' };
import noc2021Json from '../../tables/noc/noc2021.json' with { type: 'json' };
import {
  noc2016TableSchema,
  noc2021TableSchema,
  nocCodesTableSchema,
} from '../../src/engine/tables/schemas/noc.ts';

const noc2021 = noc2021TableSchema.parse(noc2021Json);
const noc2016 = noc2016TableSchema.parse(noc2016Json);
const codes = nocCodesTableSchema.parse(codesJson).codes.split(' ');
const groups = new Set(noc2021.groups.map((group) => group.code));

describe('NOC 2021', () => {
  it('has 516 unit groups, each once, in order', () => {
    const listed = noc2021.groups.map((group) => group.code);
    expect(listed).toHaveLength(516);
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  it('gives each unit group the TEER category that is the second digit of its code', () => {
    const offenders = noc2021.groups
      .filter((group) => String(group.teer) !== group.code[1])
      .map((group) => `${group.code} has TEER ${group.teer}: write ${group.code[1]}`);
    expect(offenders).toEqual([]);
  });

  it('has the same codes, in the same order, with titles and without', () => {
    expect(codes).toEqual(noc2021.groups.map((group) => group.code));
    expect(codesJson.from).toBe(noc2021.from);
  });
});

/** The rule the file states, written a second time so that a slip in either shows. */
function levelOf(code: string): string {
  if (code.startsWith('0')) return '0';
  return 'AABBCCDD'[Number(code[1])] ?? 'none';
}

describe('NOC 2016', () => {
  it('has 500 unit groups, each once, in order', () => {
    const listed = noc2016.groups.map((group) => group.code);
    expect(listed).toHaveLength(500);
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  it('derives every skill level from the code', () => {
    const offenders = noc2016.groups
      .filter((group) => group.level !== levelOf(group.code))
      .map((group) => `${group.code} is level ${group.level}: write ${levelOf(group.code)}`);
    expect(offenders).toEqual([]);
  });

  it('leads only to unit groups that exist in NOC 2021', () => {
    const offenders = noc2016.groups.flatMap((group) =>
      group.to
        .filter((code) => !groups.has(code))
        .map((code) => `${group.code} leads to ${code}, which is not in noc2021.json: correct it`),
    );
    expect(offenders).toEqual([]);
  });

  it('reaches every unit group of NOC 2021', () => {
    const reached = new Set(noc2016.groups.flatMap((group) => group.to));
    const offenders = [...groups]
      .filter((code) => !reached.has(code))
      .map((code) => `${code} is reached by no NOC 2016 code: add it to a "to" list`);
    expect(offenders).toEqual([]);
  });
});
