import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, read } from '../../../src/engine/index.ts';
import { ACTIONS_MAX } from '../../../src/engine/constants.ts';
import {
  parseAction,
  parseActions,
  type Target,
  targetTotal,
} from '../../../src/engine/improve.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const GIVEN = {
  id: 'wait',
  change: { kind: 'time', months: 2, until: null },
  lane: 'day',
  months: 2,
  cost: 300,
  effort: 4,
};
const READ = { ...GIVEN, group: null, stopsWork: false };

describe('an action from JSON', () => {
  it('has no group and stops no work by default', () => {
    expect(parseAction(GIVEN)).toEqual({ ok: true, value: READ });
    const more = { group: 'g', stopsWork: true };
    expect(parseAction({ ...GIVEN, ...more })).toEqual({ ok: true, value: { ...READ, ...more } });
  });

  it.each([
    [{ id: 'x' }, true],
    [{ id: 'x'.repeat(100) }, true],
    [{ id: '' }, false],
    [{ id: 'x'.repeat(101) }, false],
    [{ months: 0 }, true],
    [{ months: 60 }, true],
    [{ months: 61 }, false],
    [{ months: -1 }, false],
    [{ months: 1.5 }, false],
    [{ cost: 1_000_000 }, true],
    [{ cost: 1_000_001 }, false],
    [{ effort: 1000 }, true],
    [{ effort: 1001 }, false],
    [{ lane: 'night' }, false],
    [{ group: '' }, false],
    [{ stopsWork: 1 }, false],
    [{ other: 1 }, false],
  ])('with %j is one: %s', (more, is) => {
    expect(parseAction({ ...GIVEN, ...more }).ok).toBe(is);
  });

  it('names a fault with its path', () => {
    expect(parseAction({ ...GIVEN, cost: -1 }, ['actions', 3])).toMatchObject({
      issues: [{ path: ['actions', 3, 'cost'] }],
    });
    expect(parseAction({ ...GIVEN, change: { kind: 'luck' } }, ['actions', 3])).toMatchObject({
      issues: [{ code: 'not-allowed', path: ['actions', 3, 'change', 'kind'] }],
    });
    expect(parseAction({ ...GIVEN, change: { kind: 'luck' } })).toMatchObject({
      issues: [{ path: ['change', 'kind'] }],
    });
  });
});

describe('a list of actions from JSON', () => {
  const named = (...ids: readonly string[]) => ids.map((id) => ({ ...GIVEN, id }));

  it('may be as long as a plan allows', () => {
    expect(parseActions([])).toEqual({ ok: true, value: [] });
    expect(parseActions([GIVEN])).toEqual({ ok: true, value: [READ] });
    const ids = Array.from({ length: ACTIONS_MAX }, (_, place) => String(place));
    expect(valueOf(parseActions(named(...ids))).map(({ id }) => id)).toEqual(ids);
    expect(parseActions(named(...ids, 'more')).ok).toBe(false);
    expect(parseActions('none').ok).toBe(false);
  });

  it('names the faults of all of them', () => {
    const wrong = [{ ...GIVEN, cost: -1 }, GIVEN, { ...GIVEN, lane: 'night' }];
    const parsed = parseActions(wrong, ['plan']);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
      ['plan', 0, 'cost'],
      ['plan', 2, 'lane'],
    ]);
  });

  it('refuses the second of two actions of one name', () => {
    expect(parseActions(named('a', 'b', 'c', 'b', 'a'), ['plan'])).toMatchObject({
      ok: false,
      issues: [{ code: 'duplicate-name', path: ['plan', 3, 'id'], params: { name: 'b' } }],
    });
    expect(parseActions(named('a', 'a'))).toMatchObject({ issues: [{ path: [1, 'id'] }] });
  });
});

describe('the total to reach', () => {
  const of = (target: Target, dossier: Dossier = EMPTY_DOSSIER) =>
    targetTotal(target, { kind: 'dossier', dossier, date: isoDate('2026-11-24') });
  const cutOffs = [510, 90, 530, 500];

  it.each([
    ['latest', cutOffs, 500],
    ['highest', cutOffs, 530],
    ['median', cutOffs, 510],
    ['median', [510, 90, 530], 510],
    ['median', [500, 520], 520],
    ['median', [500], 500],
  ] as const)('is the %s of the cut-offs %j', (take, rounds, total) => {
    expect(of({ kind: 'cut-offs', cutOffs: rounds, take })).toEqual({ ok: true, value: total });
  });

  it('keeps the order of the cut-offs given', () => {
    const given = [3, 1, 2];
    of({ kind: 'cut-offs', cutOffs: given, take: 'highest' });
    expect(given).toEqual([3, 1, 2]);
  });

  it('is the total asked for', () => {
    expect(of({ kind: 'total', total: 77 })).toEqual({ ok: true, value: 77 });
  });

  it('needs at least one cut-off', () => {
    expect(of({ kind: 'cut-offs', cutOffs: [], take: 'latest' })).toMatchObject({
      issues: [{ code: 'required', path: ['target', 'cutOffs'] }],
    });
  });

  const before: Target = { kind: 'before-refusal' };
  const dated = (
    dates: Partial<Dossier['dates']>,
    claimedTotal: number | null = null,
  ): Dossier => ({
    ...EMPTY_DOSSIER,
    candidate: { ...EMPTY_DOSSIER.candidate, birthDate: isoDate('1994-01-01') },
    claimedTotal,
    dates: { ...EMPTY_DOSSIER.dates, profile: null, invitation: null, ...dates },
  });
  const [young, old] = [isoDate('2020-01-01'), isoDate('2036-01-01')];

  it('before the refusal is the claimed total, whatever was proven', () => {
    expect(of(before, dated({ invitation: young }, 0))).toEqual({ ok: true, value: 0 });
    expect(of(before, dated({ invitation: young }, 444))).toEqual({ ok: true, value: 444 });
  });

  it('is else the total proven when invited, or when the profile was made', () => {
    const least = (day: typeof young, dossier: Dossier): number =>
      valueOf(read(dossier, day)).range.least;
    const both = dated({ invitation: young, profile: old });
    expect(of(before, both)).toEqual({ ok: true, value: least(young, both) });
    const profiled = dated({ profile: old });
    expect(of(before, profiled)).toEqual({ ok: true, value: least(old, profiled) });
    expect(least(young, both)).not.toBe(least(old, both));
  });

  it('needs one of these, on a day with rules', () => {
    expect(of(before, dated({}))).toMatchObject({
      issues: [{ code: 'required', path: ['claimedTotal'] }],
    });
    expect(of(before, dated({ invitation: isoDate('2014-01-01') }))).toMatchObject({
      issues: [{ code: 'date-before-express-entry' }],
    });
  });
});
