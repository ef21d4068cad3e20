import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import {
  applyChanges,
  type DossierSubject,
  parseChange,
  parseChanges,
} from '../../../src/engine/improve.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';

const WORK = { kind: 'work', country: 'CA', months: 12 };
const ASSESSMENT = { kind: 'credential-assessment' };
const NOMINATION = { kind: 'nomination', province: 'ON' };

describe('a change from JSON', () => {
  it.each([
    [WORK, true],
    [{ ...WORK, months: 0 }, true],
    [{ ...WORK, months: 120 }, true],
    [{ ...WORK, months: 121 }, false],
    [{ ...WORK, months: -1 }, false],
    [{ ...WORK, months: 0.5 }, false],
    [{ ...WORK, hoursPerWeek: 0 }, true],
    [{ ...WORK, hoursPerWeek: 168 }, true],
    [{ ...WORK, hoursPerWeek: 168.01 }, false],
    [{ ...WORK, hoursPerWeek: -0.01 }, false],
    [{ ...WORK, hoursPerWeek: 37.25 }, true],
    [{ ...WORK, hoursPerWeek: 37.255 }, false],
    [{ ...WORK, noc: '21231' }, true],
    [{ ...WORK, noc: '99999' }, false],
    [{ ...WORK, country: 'XX' }, false],
    [{ ...WORK, who: 'spouse' }, true],
    [{ ...WORK, who: 'neighbour' }, false],
    [{ ...WORK, from: '2026-02-28' }, true],
    [{ ...WORK, from: '2026-02-29' }, false],
    [{ ...ASSESSMENT, credential: 0 }, true],
    [{ ...ASSESSMENT, credential: 99 }, true],
    [{ ...ASSESSMENT, credential: 100 }, false],
    [{ ...ASSESSMENT, equivalent: 'master' }, true],
    [{ ...ASSESSMENT, equivalent: 'genius' }, false],
    [NOMINATION, true],
    [{ ...NOMINATION, province: 'XX' }, false],
    [{ ...NOMINATION, more: 1 }, false],
    [{}, false],
    [null, false],
    ['work', false],
  ])('%j is accepted: %s', (input, is) => {
    expect(parseChange(input).ok).toBe(is);
  });

  it('comes back with the defaults of what was left out', () => {
    expect(parseChange(WORK)).toEqual({
      ok: true,
      value: { ...WORK, who: 'candidate', from: null, noc: null, hoursPerWeek: null },
    });
    expect(parseChange({ kind: 'time' })).toEqual({
      ok: true,
      value: { kind: 'time', months: 0, until: null },
    });
  });

  it('names its fault, with the path', () => {
    expect(parseChange({ ...WORK, noc: '99999' }, ['a', 1])).toMatchObject({
      issues: [{ code: 'unknown-noc', path: ['a', 1, 'noc'] }],
    });
    expect(parseChange({ ...WORK, country: 'XX' })).toMatchObject({
      issues: [{ code: 'unknown-country', path: ['country'] }],
    });
    expect(parseChange({ ...WORK, from: 'soon' })).toMatchObject({
      issues: [{ code: 'not-a-date', path: ['from'] }],
    });
    expect(parseChange({ kind: 'luck' }, ['a'])).toMatchObject({
      issues: [{ code: 'not-allowed', path: ['a', 'kind'] }],
    });
  });

  it('is read in a list, or every fault of the list is named', () => {
    const time = { kind: 'time', months: 1, until: null };
    expect(parseChanges([time, time])).toEqual({ ok: true, value: [time, time] });
    expect(parseChanges([])).toEqual({ ok: true, value: [] });
    const wrong = parseChanges([{ kind: 'luck' }, time, { ...time, months: -1 }], ['changes']);
    expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path)).toEqual([
      ['changes', 0, 'kind'],
      ['changes', 2, 'months'],
    ]);
  });
});

describe('a subject with departures, once changed', () => {
  const subject: DossierSubject = {
    kind: 'dossier',
    dossier: EMPTY_DOSSIER,
    date: isoDate('2026-11-24'),
  };
  const born = isoDate('1980-01-01');
  const set = { kind: 'set', path: ['candidate', 'birthDate'], value: born } as const;
  const age = { kind: 'age', on: isoDate('2025-01-01') } as const;

  it('has facts that they set written into its dossier, and keeps the other departures', () => {
    const departing = { ...subject, departures: [{ changes: [set] }, { changes: [set, age] }] };
    expect(applyChanges(departing, []).subject).toEqual({
      ...subject,
      dossier: { ...EMPTY_DOSSIER, candidate: { ...EMPTY_DOSSIER.candidate, birthDate: born } },
      departures: [{ changes: [age] }],
    });
  });
});
