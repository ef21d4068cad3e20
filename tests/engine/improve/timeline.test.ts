import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears } from '../../../src/engine/dossier.ts';
import { type Dossier, type IsoDate, isoDate } from '../../../src/engine/index.ts';
import {
  type DossierSubject,
  outcomeOf,
  parseChange,
  timeline,
  type Timeline,
} from '../../../src/engine/improve.ts';
import { subjectUnder } from '../../../src/engine/improve/timeline/timeline.ts';
import { anyChanges } from '../../support/changes.ts';
import { anyDate } from '../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const NOTHING = { name: 'as it is', changes: [] };

const totalOn = ({ steps }: Timeline, date: IsoDate): number =>
  steps.findLast((step) => step.date <= date)!.total;

const codesOf = (line: Timeline, moved: 'all' | 'moving' = 'all') =>
  line.steps
    .filter(({ delta }) => moved === 'all' || delta !== 0)
    .flatMap(({ date, events }) => events.map(({ code }) => `${date} ${code}`));

describe('the timeline', () => {
  it('gives the score that reading each day gives', () => {
    fc.assert(
      fc.property(
        anyDossier('some-unknown'),
        anyDate('2015-01-01', '2026-12-31'),
        anyChanges(3),
        (dossier, date, changes) => {
          const subject: DossierSubject = { kind: 'dossier', dossier, date };
          const until = addDays(date, 150);
          const line = valueOf(timeline(subject, { name: 'x', changes }, { until }));
          const changed = subjectUnder(subject, { changes });
          for (let day = date; day <= until; day = addDays(day, 1)) {
            expect(valueOf(outcomeOf({ ...changed, date: day })).score.total).toBe(
              totalOn(line, day),
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('finds the days on which years of work are completed and lost, as a scan of all days does', () => {
    const job = fc.record({
      country: fc.constantFrom('CA', 'FR'),
      from: anyDate('2008-01-01', '2024-12-31'),
      length: fc.integer({ min: 100, max: 3000 }),
      hoursPerWeek: fc.constantFrom(10, 15, 20, 30),
    });
    fc.assert(
      fc.property(fc.array(job, { minLength: 1, maxLength: 3 }), (jobs) => {
        const dossier: Dossier = {
          ...EMPTY_DOSSIER,
          candidate: {
            ...EMPTY_DOSSIER.candidate,
            jobs: jobs.map(({ length, ...facts }) => ({
              ...GOOD_JOB,
              ...facts,
              until: addDays(facts.from, length),
            })),
          },
        };
        const date = isoDate('2023-02-01');
        const subject: DossierSubject = { kind: 'dossier', dossier, date };
        const line = valueOf(timeline(subject, NOTHING, { until: isoDate('2028-03-10') }));
        const yearsOn = (day: IsoDate) => {
          const { canadianWorkYears, foreignWorkYears } = valueOf(
            outcomeOf({ ...subject, date: day }),
          ).profile;
          return `${canadianWorkYears} ${foreignWorkYears}`;
        };
        const scanned: IsoDate[] = [];
        for (let day = addDays(date, 1); day <= line.until; day = addDays(day, 1)) {
          if (yearsOn(day) !== yearsOn(addDays(day, -1))) scanned.push(day);
        }
        const found = line.steps.filter(({ events }) =>
          events.some(({ code }) => code.startsWith('year-')),
        );
        expect(found.map((step) => step.date)).toEqual(scanned);
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('starts with the score of its first day, and each step adds a difference', () => {
    fc.assert(
      fc.property(anyDossier(), anyDate(), (dossier, date) => {
        const subject: DossierSubject = { kind: 'dossier', dossier, date };
        const { steps, until } = valueOf(timeline(subject, NOTHING));
        expect(until).toBe(addYears(date, 5));
        expect(steps[0]).toMatchObject({ date, total: valueOf(outcomeOf(subject)).score.total });
        for (const [place, step] of steps.entries()) {
          const before = steps[place - 1];
          if (before === undefined) continue;
          expect(step.date > before.date).toBe(true);
          expect(step.total - before.total).toBe(step.delta);
          expect(step.events.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  const DATE = isoDate('2026-11-24');
  const candidate = {
    ...EMPTY_DOSSIER.candidate,
    birthDate: isoDate('1996-12-01'),
    languageTests: [
      {
        test: 'celpip-general' as const,
        date: isoDate('2025-06-01'),
        scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
      },
    ],
    credentials: [
      {
        level: 'master' as const,
        country: 'FR',
        awarded: isoDate('2019-06-30'),
        eca: { body: 'wes', date: isoDate('2022-03-01'), equivalent: 'master' as const },
        eligibleCanadianStudy: null,
      },
    ],
    jobs: [{ ...GOOD_JOB, from: isoDate('2026-01-01') }],
  };
  const subject: DossierSubject = {
    kind: 'dossier',
    dossier: { ...EMPTY_DOSSIER, candidate },
    date: DATE,
  };

  it('names every event that changes the score', () => {
    const line = valueOf(timeline(subject, NOTHING, { until: isoDate('2028-01-31') }));
    expect(codesOf(line, 'moving')).toEqual([
      '2026-12-01 birthday',
      '2026-12-30 year-completed',
      '2027-03-01 eca-expired',
      '2027-06-01 test-expired',
      '2027-12-01 birthday',
      '2027-12-29 year-completed',
    ]);
  });

  it('names a birthday that changes nothing too', () => {
    const young = { ...subject, date: isoDate('2025-11-30') };
    const [, birthday] = valueOf(timeline(young, NOTHING)).steps;
    expect(birthday).toMatchObject({
      date: '2025-12-01',
      delta: 0,
      events: [{ params: { age: 29 } }],
    });
  });

  it('dates the changes of a scenario', () => {
    const changes = [
      { kind: 'nomination', province: 'ON', on: '2027-02-01', until: '2027-08-01' },
      { kind: 'credential', level: 'doctoral', country: 'CA', on: '2028-05-01' },
    ].map((input) => valueOf(parseChange(input)));
    const codes = codesOf(valueOf(timeline(subject, { name: 'x', changes })), 'moving');
    expect(codes).toEqual(
      expect.arrayContaining([
        '2027-02-01 nomination-began',
        '2027-08-02 nomination-ended',
        '2028-05-01 credential-awarded',
      ]),
    );
  });

  it('refuses days before Express Entry and an end before its start', () => {
    expect(timeline({ ...subject, date: isoDate('2014-12-31') }, NOTHING)).toMatchObject({
      issues: [{ code: 'date-before-express-entry' }],
    });
    expect(timeline(subject, NOTHING, { until: addDays(DATE, -1) })).toMatchObject({
      issues: [{ code: 'end-before-start' }],
    });
  });
});
