import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { type DossierSubject, parseChange } from '../../../src/engine/improve.ts';
import { parseChanges } from '../../../src/engine/improve/changes/parse.ts';
import { overridesOfSubject, inlineDepartures } from '../../../src/engine/improve/subject.ts';
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
  ])('%j is one: %s', (input, is) => {
    expect(parseChange(input).ok).toBe(is);
  });

  it('has what is left out told as it is meant', () => {
    expect(parseChange(WORK)).toEqual({
      ok: true,
      value: { ...WORK, who: 'candidate', from: null, noc: null, hoursPerWeek: null },
    });
    expect(parseChange({ kind: 'time' })).toEqual({
      ok: true,
      value: { kind: 'time', months: 0, until: null },
    });
  });

  it('tells its fault, and where it stands', () => {
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

  it('is read with others, or all their faults are told', () => {
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

describe('a subject whose departures are settled', () => {
  const subject: DossierSubject = {
    kind: 'dossier',
    dossier: EMPTY_DOSSIER,
    date: isoDate('2026-11-24'),
  };
  const born = isoDate('1980-01-01');
  const set = { kind: 'set', path: ['candidate', 'birthDate'], value: born } as const;
  const age = { kind: 'age', on: isoDate('2025-01-01') } as const;

  it('is itself without any', () => {
    expect(inlineDepartures(subject)).toBe(subject);
    const none = { ...subject, departures: [] };
    expect(inlineDepartures(none)).toBe(none);
    expect(overridesOfSubject(subject).ageOn).toBeNull();
  });

  it('has what they say of the dossier written into it, and keeps the manner alone', () => {
    const departing = { ...subject, departures: [{ changes: [set] }, { changes: [set, age] }] };
    expect(inlineDepartures(departing)).toEqual({
      ...subject,
      dossier: { ...EMPTY_DOSSIER, candidate: { ...EMPTY_DOSSIER.candidate, birthDate: born } },
      departures: [{ changes: [age] }],
    });
    expect(overridesOfSubject(inlineDepartures(departing)).ageOn).toBe('2025-01-01');
  });
});
