import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, type Result } from '../../../src/engine/index.ts';
import type { LanguageTest } from '../../../src/engine/dossier.ts';
import {
  judgeRounds,
  roundsThatWouldInvite,
  type RoundVerdict,
  standingOn,
  ROUNDS,
} from '../../../src/engine/rounds.ts';
import { anyDate } from '../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';

const CELPIP: LanguageTest = {
  test: 'celpip-general',
  date: isoDate('2024-01-10'),
  scores: { reading: 10, writing: 10, listening: 10, speaking: 10 },
};
/** In Canada since 2022 after four years abroad, a master's degree, CLB 10. */
const STRONG: Dossier = {
  ...EMPTY_DOSSIER,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    languageTests: [CELPIP],
    credentials: [
      {
        level: 'master',
        country: 'CA',
        awarded: isoDate('2021-06-01'),
        eca: null,
        eligibleCanadianStudy: true,
      },
    ],
    jobs: [
      GOOD_JOB,
      {
        ...GOOD_JOB,
        country: 'FR',
        authorized: null,
        from: isoDate('2017-01-01'),
        until: isoDate('2020-12-31'),
      },
    ],
  },
};

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error('no value');
  return result.value;
};
const inviting = (dossier: Dossier, since: string, until: string): readonly RoundVerdict[] =>
  valueOf(roundsThatWouldInvite(ROUNDS, dossier, { since: isoDate(since), until: isoDate(until) }));

describe('the rounds that would have invited', () => {
  it('are those whose cut-off the score of the day reached, open to the candidate', () => {
    const found = inviting(STRONG, '2024-05-02', '2024-09-30');
    expect(found.every(({ least, round }) => least >= round.cutOff)).toBe(true);
    expect(new Set(found.map(({ round }) => round.category))).toEqual(new Set(['cec']));
    expect(found.map(({ round }) => round.number)).toContain('304');
  });

  it('are none before the profile exists', () => {
    const first = inviting(STRONG, '2024-07-18', '2024-09-30')[0]!;
    expect(first.round.date > '2024-07-17').toBe(true);
  });

  it('follow the score as it changes: a test that expires ends them', () => {
    const found = valueOf(
      judgeRounds(ROUNDS, STRONG, { since: isoDate('2025-12-01'), until: isoDate('2026-03-31') }),
    );
    const eligible = (after: string, until: string) =>
      found
        .filter(({ round }) => round.date >= after && round.date < until)
        .map((verdict) => verdict.eligible);
    expect(new Set(eligible('2026-01-10', '2026-12-31'))).toEqual(new Set(['not-met']));
    expect(eligible('2025-12-01', '2026-01-10')).toContain('met');
  });

  it('take a nominee in a nominee round, and no one else', () => {
    const nomination = { province: 'ON' as const, from: isoDate('2024-05-01'), until: null };
    const numbers = (dossier: Dossier) =>
      inviting(dossier, '2024-05-02', '2024-09-30')
        .filter(({ round }) => round.category === 'pnp')
        .map(({ round }) => round.number);
    expect(numbers(STRONG)).toEqual([]);
    expect(numbers({ ...STRONG, nomination })).toContain('303');
  });

  it('judge by the dates of the pool, not by an invitation that the dossier holds', () => {
    const dates = {
      profile: isoDate('2024-05-02'),
      invitation: isoDate('2024-07-17'),
      application: isoDate('2024-09-10'),
      decision: isoDate('2026-01-20'),
    };
    expect(inviting({ ...STRONG, dates }, '2024-05-02', '2025-12-31')).toEqual(
      inviting(STRONG, '2024-05-02', '2025-12-31'),
    );
  });

  it('leave a category that no table has open', () => {
    const round = { ...ROUNDS.at(-1)!, category: 'other:welders' as const, cutOff: 1 };
    const standing = valueOf(standingOn(STRONG, isoDate('2024-07-17')));
    expect(standing.categories).toMatchObject({ french: 'not-met', stem: 'met' });
    const [verdict] = valueOf(
      judgeRounds([{ ...round, date: isoDate('2024-07-17') }], STRONG, {
        since: isoDate('2024-05-02'),
      }),
    );
    expect(verdict).toMatchObject({ invited: 'unknown', because: ['other-category'] });
  });

  it('have no answer before Express Entry', () => {
    const found = roundsThatWouldInvite(ROUNDS, STRONG, { since: isoDate('2014-01-01') });
    expect(found).toMatchObject({ ok: false, issues: [{ code: 'date-before-express-entry' }] });
  });

  it('never include one that is surely below, for any dossier', () => {
    fc.assert(
      fc.property(
        anyDossier('some-unknown'),
        anyDate('2023-01-01', '2026-06-01'),
        (dossier, day) => {
          const verdicts = valueOf(
            roundsThatWouldInvite(ROUNDS.slice(-60), dossier, { since: day }),
          );
          for (const { invited, greatest, round } of verdicts) {
            expect(invited).not.toBe('not-met');
            expect(greatest).toBeGreaterThanOrEqual(round.cutOff);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
