import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, type IsoDate, isoDate, programsOn } from '../../../src/engine/index.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import { type DossierSubject, parseChange, poolTimes } from '../../../src/engine/improve.ts';
import { anyDate } from '../../support/dates.ts';
import { anyDossier, anyJob, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const NOTHING = { name: 'as it is', changes: [] };

const CELPIP = {
  test: 'celpip-general' as const,
  date: isoDate('2025-06-01'),
  scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
};

describe('the days in the pool', () => {
  it('are those found by judging every day', () => {
    const lively = fc
      .tuple(
        anyDossier('some-unknown'),
        fc.array(anyJob(anyDate('2016-01-01', '2024-12-31')), { maxLength: 3 }),
      )
      .map(([dossier, jobs]): Dossier => ({
        ...dossier,
        candidate: {
          ...dossier.candidate,
          jobs,
          languageTests: [{ ...CELPIP, date: isoDate('2024-01-01') }],
        },
      }));
    fc.assert(
      fc.property(lively, anyDate('2023-06-01', '2026-12-31'), (dossier, date) => {
        const subject: DossierSubject = { kind: 'dossier', dossier, date };
        const until = addDays(date, 300);
        const { spells } = valueOf(poolTimes(subject, NOTHING, { until }));
        for (let day = date; day <= until; day = addDays(day, 1)) {
          const spell = spells.find(({ from, until: last }) => from <= day && day <= last)!;
          const { any, programs } = valueOf(programsOn(dossier, day));
          expect([day, spell.verdict]).toEqual([day, any]);
          expect(spell.programs).toEqual(
            programs.map(({ program, verdict }) => ({ program, verdict })),
          );
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  const candidate = {
    ...EMPTY_DOSSIER.candidate,
    languageTests: [CELPIP],
    jobs: [{ ...GOOD_JOB, from: isoDate('2026-03-01') }],
  };
  const subject: DossierSubject = {
    kind: 'dossier',
    dossier: { ...EMPTY_DOSSIER, candidate },
    date: isoDate('2026-11-24'),
  };
  const times = (...changes: readonly object[]): readonly [IsoDate | null, IsoDate | null] => {
    const { enters, leaves } = valueOf(
      poolTimes(subject, { name: 'x', changes: changes.map((one) => valueOf(parseChange(one))) }),
    );
    return [enters, leaves];
  };

  it('begin with a year of Canadian work and end with the language test', () => {
    expect(times()).toEqual(['2027-02-27', '2027-06-01']);
  });

  it('last longer when the test is retaken', () => {
    const retake = { kind: 'language-test', language: 'english', clb: {}, on: '2027-05-01' };
    expect(times(retake)).toEqual(['2027-02-27', '2029-05-01']);
  });

  it('never come without a test', () => {
    const untested = {
      ...subject,
      dossier: { ...subject.dossier, candidate: { ...candidate, languageTests: [] } },
    };
    expect(valueOf(poolTimes(untested, NOTHING))).toMatchObject({ enters: null, leaves: null });
  });

  it('cannot be before Express Entry, or end before they begin', () => {
    expect(poolTimes({ ...subject, date: isoDate('2014-01-01') }, NOTHING)).toMatchObject({
      issues: [{ code: 'date-before-express-entry' }],
    });
    expect(poolTimes(subject, NOTHING, { until: isoDate('2026-01-01') })).toMatchObject({
      issues: [{ code: 'end-before-start' }],
    });
  });
});
