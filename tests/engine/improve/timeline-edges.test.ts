import { describe, expect, it } from 'vitest';
import { type IsoDate, isoDate, type Overlay, read } from '../../../src/engine/index.ts';
import { FIRST_RULES_DATE } from '../../../src/engine/constants.ts';
import { addDays, type Departing } from '../../../src/engine/dossier.ts';
import { type DossierSubject, timeline } from '../../../src/engine/improve.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const NOTHING = { name: 'as it is', changes: [] };
const subjectOn = (date: IsoDate): DossierSubject => ({
  kind: 'dossier',
  dossier: EMPTY_DOSSIER,
  date,
});

describe('a timeline', () => {
  const date = isoDate('2024-01-02');

  it('may be only the first day of Express Entry', () => {
    const line = timeline(subjectOn(FIRST_RULES_DATE), NOTHING, { until: FIRST_RULES_DATE });
    expect(line).toMatchObject({
      value: { from: FIRST_RULES_DATE, until: FIRST_RULES_DATE, steps: [{ delta: 0, events: [] }] },
    });
  });

  it('is refused where it ends before it begins, or begins before Express Entry', () => {
    const until = isoDate('2024-01-01');
    expect(timeline(subjectOn(date), NOTHING, { until })).toMatchObject({
      issues: [{ code: 'end-before-start', path: ['until'], params: { from: date, until } }],
    });
    const early = isoDate('2014-12-31');
    expect(timeline(subjectOn(early), NOTHING, { until })).toMatchObject({
      issues: [
        {
          code: 'date-before-express-entry',
          path: [],
          params: { date: early, first: FIRST_RULES_DATE },
        },
      ],
    });
  });

  it('has the name of its hypothesis, and none without one', () => {
    const hypothesis: Overlay = { name: 'my guess' };
    const label = (options: object) =>
      valueOf(timeline(subjectOn(date), NOTHING, { until: date, ...options })).hypothetical;
    expect([label({ hypothesis }), label({ hypothesis: null }), label({})]).toEqual([
      { name: 'my guess' },
      null,
      null,
    ]);
  });
});

describe('years of work counted by calendar months', () => {
  it('are completed on the first of a month, and lost as another month leaves the window', () => {
    const jobs = [
      { ...GOOD_JOB, from: isoDate('2010-01-01'), until: isoDate('2020-03-31') },
      { ...GOOD_JOB, from: isoDate('2021-05-01') },
    ];
    const byMonths: Departing = {
      changes: [
        {
          kind: 'count',
          work: ['candidate', 'canadianWork'],
          basis: 'calendar-months',
          on: null,
        },
      ],
    };
    const departures = [byMonths];
    const dossier = { ...EMPTY_DOSSIER, candidate: { ...EMPTY_DOSSIER.candidate, jobs } };
    const date = isoDate('2026-05-15');
    const until = isoDate('2026-07-05');
    const yearsOn = (day: IsoDate) =>
      valueOf(read(dossier, day, { departures })).profile.canadianWorkYears;
    const changing: IsoDate[] = [];
    for (let day = addDays(date, 1); day <= until; day = addDays(day, 1)) {
      if (yearsOn(day) !== yearsOn(addDays(day, -1))) changing.push(day);
    }
    const { steps } = valueOf(
      timeline({ kind: 'dossier', dossier, date, departures }, NOTHING, { until }),
    );
    const reached = steps.flatMap(({ date: day, events }) =>
      events.some(({ code }) => code.startsWith('year-')) ? [day] : [],
    );
    expect(reached).toEqual(changing);
    expect(changing).toContain('2026-06-01');
    expect(changing.length).toBeGreaterThan(2);
  });
});
