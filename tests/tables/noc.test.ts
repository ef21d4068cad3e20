import { describe, expect, it } from 'vitest';
import noc2016Json from '../../tables/noc/noc2016.json' with { type: 'json' };
import noc2021Json from '../../tables/noc/noc2021.json' with { type: 'json' };
import {
  noc2016TableSchema,
  noc2021TableSchema,
} from '../../src/engine/tables/schemas/noc.ts';

const noc2021 = noc2021TableSchema.parse(noc2021Json);
const noc2016 = noc2016TableSchema.parse(noc2016Json);
const leading = Object.entries(noc2016.groups).map(([code, to]) => ({ code, to: to.split(' ') }));
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
});

describe('NOC 2016', () => {
  it('has 500 unit groups, each once, in order', () => {
    const listed = leading.map(({ code }) => code).sort();
    expect(listed).toHaveLength(500);
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  it('states its rule of levels for every second digit of a code', () => {
    const digits = leading.filter(({ code }) => !code.startsWith('0')).map(({ code }) => code[1]!);
    expect([...new Set(digits)].sort().join('')).toBe('01234567');
    expect(noc2016.levelBySecondDigit).toBe('AABBCCDD');
  });

  it('leads only to unit groups that exist in NOC 2021', () => {
    const offenders = leading.flatMap((group) =>
      group.to
        .filter((code) => !groups.has(code))
        .map((code) => `${group.code} leads to ${code}, which is not in noc2021.json: correct it`),
    );
    expect(offenders).toEqual([]);
  });

  it('reaches every unit group of NOC 2021', () => {
    const reached = new Set(leading.flatMap((group) => group.to));
    const offenders = [...groups]
      .filter((code) => !reached.has(code))
      .map((code) => `${code} is reached by no NOC 2016 code: add it to a "to" list`);
    expect(offenders).toEqual([]);
  });
});
