import { describe, expect, it } from 'vitest';
import noc2016 from '../../../tables/noc/noc2016.json' with { type: 'json' };
import noc2021 from '../../../tables/noc/noc2021.json' with { type: 'json' };
import { isoDate } from '../../../src/engine/index.ts';
import { isKnownNoc, isSkilled } from '../../../src/engine/dossier.ts';
import { workRulesOn } from '../../../src/engine/tables/registry/work.ts';
import { readNoc } from '../../../src/engine/noc/noc.ts';

const BEFORE = workRulesOn(isoDate('2022-11-15'));
const SINCE = workRulesOn(isoDate('2022-11-16'));
const CODES_2021 = noc2021.groups.map(({ code }) => code);
const GROUPS_2016 = Object.entries(noc2016.groups).map(([code, to]) => ({
  code,
  to: to.split(' '),
}));

/** The rule that the table states, written a second time so that a slip in either shows. */
const isSkilledLevel = (code: string): boolean =>
  code.startsWith('0') || '0123'.includes(code.charAt(1));

describe('skilled work', () => {
  it('under NOC 2021 is TEER 0, 1, 2 or 3: the second digit of the code, for all 516 groups', () => {
    expect(CODES_2021).toHaveLength(516);
    const offenders = CODES_2021.filter(
      (code) => isSkilled(code, SINCE) !== '0123'.includes(code.charAt(1)),
    );
    expect(offenders).toEqual([]);
  });

  it('under NOC 2016 is level 0, A or B, for all 500 groups', () => {
    expect(GROUPS_2016).toHaveLength(500);
    const offenders = GROUPS_2016.filter(
      ({ code }) => isSkilled(code, BEFORE) !== isSkilledLevel(code),
    );
    expect(offenders).toEqual([]);
  });

  it('of a code of the other classification is what all of its counterparts are, else not known', () => {
    for (const { code, to } of GROUPS_2016) {
      const skilled = new Set(to.map((target) => isSkilled(target, SINCE)));
      expect(isSkilled(code, SINCE), code).toBe(skilled.size > 1 ? null : [...skilled][0]);
    }
    for (const code of CODES_2021) {
      const from = GROUPS_2016.filter(({ to }) => to.includes(code));
      const skilled = new Set(from.map((group) => isSkilled(group.code, BEFORE)));
      expect(isSkilled(code, BEFORE), code).toBe(skilled.size > 1 ? null : [...skilled][0]);
    }
  });
});

describe('a code', () => {
  it('always leads somewhere in the other classification', () => {
    for (const code of CODES_2021) expect(readNoc(code, BEFORE).codes, code).not.toEqual([]);
    for (const { code } of GROUPS_2016) {
      expect(readNoc(code, SINCE).codes, code).not.toEqual([]);
    }
  });

  it('is read as it is in its own classification', () => {
    expect(readNoc('21231', SINCE)).toMatchObject({ codes: ['21231'], translated: false });
    expect(readNoc('2173', BEFORE)).toMatchObject({ codes: ['2173'], translated: false });
    expect(readNoc('2173', SINCE)).toMatchObject({
      codes: ['21211', '21231'],
      translated: true,
    });
  });

  it('of senior managers is in major group 00, in either classification and across them', () => {
    const senior2021 = CODES_2021.filter((code) => code.startsWith('00'));
    const senior2016 = GROUPS_2016.map(({ code }) => code).filter((code) => code.startsWith('00'));
    expect([senior2021.length, senior2016.length]).toEqual([6, 6]);
    for (const code of [...senior2021, ...senior2016]) {
      expect(readNoc(code, BEFORE).seniorManagement, code).toBe(true);
      expect(readNoc(code, SINCE).seniorManagement, code).toBe(true);
    }
    expect(readNoc('10010', SINCE).seniorManagement).toBe(false);
    expect(readNoc('0111', SINCE).seniorManagement).toBe(false);
  });

  it.each(['9999', '99999', '10999', '00999', ''])(
    'that is none leads nowhere, and nothing is known of its work: %j',
    (code) => {
      for (const rules of [BEFORE, SINCE]) {
        expect(readNoc(code, rules)).toMatchObject({
          codes: [],
          levels: [],
          skilled: null,
          seniorManagement: false,
        });
        expect(isSkilled(code, rules)).toBeNull();
      }
    },
  );

  it.each(['', '0', '99999', '212311', '21231 ', '２１２３１', 'toString', '__proto__'])(
    'that is none is not known: %j',
    (code) => {
      expect(isKnownNoc(code)).toBe(false);
    },
  );
});
