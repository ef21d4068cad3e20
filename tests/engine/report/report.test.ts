import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  isoDate,
  read,
  recount,
  sourceOf,
  total,
} from '../../../src/engine/index.ts';
import { type RefusalVerdict, REPORT_SECTIONS } from '../../../src/engine/constants.ts';
import { rulesFor } from '../../../src/engine/dossier.ts';
import { departuresOf, judgeRefusal } from '../../../src/engine/recount.ts';
import {
  type Block,
  recourseSteps,
  report,
  type Report,
  type ReportOptions,
} from '../../../src/engine/report.ts';
import { ROUNDS } from '../../../src/engine/rounds.ts';
import { anyDate } from '../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';

const blocksOf = (made: Report): readonly Block[] => made.sections.flatMap(({ blocks }) => blocks);
const codesOf = (made: Report): readonly string[] =>
  blocksOf(made).flatMap((block) => (block.kind === 'paragraph' ? [block.code] : []));

/** Two years of work by calendar month, and one day short of them by hours. */
const SHORT: Dossier = {
  ...EMPTY_DOSSIER,
  dates: {
    profile: isoDate('2024-05-02'),
    invitation: isoDate('2024-07-17'),
    application: isoDate('2024-09-10'),
    decision: isoDate('2025-02-20'),
  },
  round: '304',
  claimedTotal: 530,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    languageTests: [
      {
        test: 'ielts-general',
        date: isoDate('2023-03-01'),
        scores: { reading: 8, writing: 7.5, listening: 8.5, speaking: 7.5 },
      },
    ],
    credentials: [
      {
        level: 'master',
        country: 'MA',
        awarded: isoDate('2016-06-30'),
        eca: { body: 'wes', date: isoDate('2022-05-01'), equivalent: 'master' },
        eligibleCanadianStudy: null,
      },
    ],
    jobs: [{ ...GOOD_JOB, from: isoDate('2022-09-20'), until: isoDate('2024-09-10') }],
  },
};
const TODAY = isoDate('2025-02-25');
const ROUND = ROUNDS.find(({ number }) => number === '304')!;

function makeReport(options: Partial<ReportOptions> = {}, dossier = SHORT): Report {
  return report(dossier, { today: TODAY, round: ROUND, ...options });
}

const totalOn = (name: 'invitation' | 'application'): number => {
  const table = blocksOf(makeReport()).find(
    (block) => block.kind === 'table' && block.code === 'scores-by-date',
  );
  const rows = table?.kind === 'table' ? table.rows : [];
  const row = rows.find(([cell]) => cell?.kind === 'date-name' && cell.name === name);
  const cell = row?.[2];
  return cell?.kind === 'points' ? (cell.least ?? 0) : 0;
};

describe('a report', () => {
  it('has its sections, in their order', () => {
    expect(makeReport().sections.map(({ id }) => id)).toEqual([...REPORT_SECTIONS]);
  });

  it('says that it is not legal advice, and what is certain and inferred', () => {
    const codes = codesOf(report(EMPTY_DOSSIER, { today: TODAY }));
    expect(codes).toContain('not-legal-advice');
    expect(codes).toContain('certain-are');
    expect(codes).toContain('inferred-are');
  });

  it('is the same for the same dossier, survives JSON, and cites known sources, whatever the dossier', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyDate(), (dossier, today) => {
        const made = report(dossier, { today, round: ROUND });
        expect(report(structuredClone(dossier), { today, round: ROUND })).toEqual(made);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        for (const block of blocksOf(made)) {
          if (block.kind === 'table')
            for (const row of block.rows) expect(row.length).toBe(block.columns.length);
          if (block.kind === 'sources')
            for (const id of block.source) expect(sourceOf(id), id).toBeDefined();
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

/** The total of the application's day when the job's letter is not accepted. */
function totalWithoutLetter(): number {
  const [job] = SHORT.candidate.jobs;
  const jobs = [{ ...job!, letter: 'missing' as const }];
  const reading = read(
    { ...SHORT, candidate: { ...SHORT.candidate, jobs } },
    SHORT.dates.application!,
  );
  return reading.ok ? reading.value.range.least : 0;
}

describe('the explanations of a report', () => {
  const officer = totalWithoutLetter();
  const answer = recount(SHORT, { total: officer });
  const found = answer.ok ? answer.value : null;
  const made = makeReport({ known: { total: officer }, recount: found });

  it('sum, step by step, from the plain total to the officer’s', () => {
    const sums = blocksOf(made).filter((block) => block.kind === 'sum');
    expect(sums.length).toBeGreaterThan(0);
    for (const { terms, total } of sums) {
      expect(terms.length).toBeGreaterThan(1);
      expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(total);
      expect(total).toBe(officer);
    }
  });

  it('are as many as asked for', () => {
    const below = recount(SHORT, { refusedBelow: officer });
    const many = below.ok ? below.value : null;
    const count = (explanations: number): number =>
      blocksOf(makeReport({ recount: many, explanations })).filter(
        (block) => block.kind === 'heading' && block.code === 'explanation-heading',
      ).length;
    expect(many!.explanations.length).toBeGreaterThan(2);
    expect([count(0), count(1), count(2)]).toEqual([0, 1, 2]);
  });
});

it('says of a search that goes on that it does, and of none that there was none', () => {
  const codes = (options: Partial<ReportOptions>) =>
    blocksOf(makeReport(options)).flatMap((block) =>
      block.kind === 'paragraph' ? [block.code] : [],
    );
  expect(codes({ isSearching: true })).toContain('explanations-running');
  expect(codes({})).toContain('explanations-none-asked');
});

describe('the verdict of a report', () => {
  const verdictOf = (options: Partial<ReportOptions>, dossier = SHORT) =>
    codesOf(makeReport(options, dossier)).find((code) => code.startsWith('verdict-') && code !== 'verdict-intro'); // prettier-ignore
  const counted = Math.min(totalOn('invitation'), totalOn('application'));
  const low = { ...ROUND, cutOff: 300 };

  it('is open without a round', () => {
    expect(verdictOf({ round: null })).toBe('verdict-open');
  });

  it('supports the refusal when the documents themselves give less than the cut-off', () => {
    expect(verdictOf({ round: { ...ROUND, cutOff: counted + 1 } })).toBe('verdict-supported');
  });

  it('does not support it when the officer’s own total was above the cut-off', () => {
    expect(verdictOf({ round: low, known: { total: 301 } })).toBe('verdict-unsupported');
  });

  it('leaves a tie to the tie-break where the moment is not known', () => {
    const tie = { ...low, tieBreak: null };
    expect(verdictOf({ round: tie, known: { total: 300 } })).toBe('verdict-tie');
  });

  it('hangs on a judgement when one arguable departure alone explains the officer’s total', () => {
    const certainAnswer = recount(SHORT, { total: counted });
    expect(certainAnswer.ok).toBe(true);
    const explanation = certainAnswer.ok ? certainAnswer.value.explanations[0]! : null;
    const score = { ...explanation!.score, total: 290 };
    const judged = { ...explanation!, score, departures: [departure('arguable')] };
    const answer = { ...(certainAnswer.ok ? certainAnswer.value : null)!, explanations: [judged] };
    expect(verdictOf({ round: low, known: { total: 290 }, recount: answer })).toBe('verdict-one-judgement'); // prettier-ignore
    const two = { ...answer, explanations: [{ ...judged, departures: [departure('arguable'), departure('certain')] }] }; // prettier-ignore
    expect(verdictOf({ round: low, known: { total: 290 }, recount: two })).toBe('verdict-judgements'); // prettier-ignore
    const dates = { ...answer, explanations: [{ ...judged, departures: [departure('certain')] }] };
    expect(verdictOf({ round: low, known: { total: 290 }, recount: dates })).toBe('verdict-by-dates'); // prettier-ignore
    const none = { ...answer, explanations: [] };
    expect(verdictOf({ round: low, known: { total: 290 }, recount: none })).toBe('verdict-unexplained'); // prettier-ignore
    const enough = { ...judged, score: { ...score, total: 301 } };
    const known = { factors: { age: 110 } };
    expect(verdictOf({ round: low, known, recount: { ...answer, explanations: [enough] } })).toBe('verdict-still-enough'); // prettier-ignore
    expect(verdictOf({ round: low, known, recount: { ...answer, explanations: [judged, enough] } })).toBe('verdict-disagree'); // prettier-ignore
  });

  const OF_RECOUNT: Readonly<Record<RefusalVerdict, readonly string[]>> = {
    supported: ['verdict-supported', 'verdict-criteria'],
    'not-supported': ['verdict-unsupported', 'verdict-still-enough'],
    'hangs-on-one-judgement': ['verdict-one-judgement'],
    'hangs-on-several': ['verdict-judgements', 'verdict-by-dates'],
    'not-decidable': ['verdict-tie', 'verdict-disagree', 'verdict-unexplained', 'verdict-open'],
  };

  it('is the verdict of the recount, whatever the dossier, the cut-off and the officer’s total', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        anyDossier('some-unknown'),
        fc.integer({ min: 0, max: 700 }),
        fc.option(fc.integer({ min: 0, max: 700 })),
        fc.constantFrom('general' as const, ROUND.category),
        (dossier, cutOff, total, category) => {
          const round = { ...ROUND, cutOff, category };
          const known = total === null ? {} : { total };
          const judged = judgeRefusal(dossier, [], round, { officerTotal: total });
          const code = verdictOf({ round, known }, dossier);
          const verdict = judged.ok ? judged.value.verdict : 'not-decidable';
          expect(OF_RECOUNT[verdict]).toContain(code);
          seen.add(verdict);
        },
      ),
      { numRuns: 60 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(3);
  }, 60_000);
});

/** The total of the application's day as the online profile counts its years. */
function totalByCalendarMonths(): number {
  const on = SHORT.dates.application!;
  const found = departuresOf(SHORT, on);
  const departures = (found.ok ? found.value : []).filter(({ code }) => code === 'calendar-months-counted'); // prettier-ignore
  const [reading, rules] = [read(SHORT, on, { departures }), rulesFor(SHORT, on)];
  return reading.ok && rules.ok ? total(reading.value.profile, rules.value) : 0;
}

describe('the score claimed, in a report', () => {
  const claimedTotal = totalByCalendarMonths();
  const claimant = { ...SHORT, claimedTotal };
  const claimAnswer = recount(claimant, { total: claimedTotal }, { reader: 'candidate' });
  const claim = claimAnswer.ok ? claimAnswer.value : null;
  const officer = recount(SHORT, { total: totalOn('application') });
  const found = officer.ok ? officer.value : null;
  const gapOf = (made: Report) =>
    blocksOf(made).find((block) => block.kind === 'sum' && block.terms[0]?.what.kind === 'claimed');

  it('is led to the officer’s, step by step', () => {
    const gap = gapOf(makeReport({ claim, recount: found }, claimant));
    const terms = gap?.kind === 'sum' ? gap.terms : [];
    expect(terms[0]?.points).toBe(claimedTotal);
    expect(terms.map(({ what }) => what.kind)).toContain('undone');
    expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(totalOn('application'));
  });

  it('is explained by the calendar months of the online profile', () => {
    const table = blocksOf(makeReport({ claim }, claimant)).find(
      (block) => block.kind === 'table' && block.code === 'claim-departures',
    );
    const cells = table?.kind === 'table' ? table.rows.map(([cell]) => cell) : [];
    expect(cells).toMatchObject([{ departure: { code: 'calendar-months-counted' } }]);
  });

  it('is left out when the dossier has none, and called unexplained when nothing gives it', () => {
    const untold = makeReport({ claim }, { ...SHORT, claimedTotal: null });
    expect(codesOf(untold).filter((code) => code.startsWith('claim-'))).toEqual([]);
    const none = { ...claim!, explanations: [] };
    expect(codesOf(makeReport({ claim: none }, claimant))).toContain('claim-unexplained');
  });
});

describe('what happened between the days of a report', () => {
  it('adds to the difference of their totals', () => {
    fc.assert(
      fc.property(anyDossier('all-known'), (dossier) => {
        const made = report(dossier, { today: TODAY });
        const table = (code: string) => {
          const found = blocksOf(made).find(
            (block) => block.kind === 'table' && block.code === code,
          );
          return found?.kind === 'table' ? found.rows : [];
        };
        const totals = table('scores-by-date').map(([, , cell]) =>
          cell?.kind === 'points' ? (cell.least ?? 0) : 0,
        );
        const moved = table('changes').reduce(
          (sum, [, , cell]) => sum + (cell?.kind === 'difference' ? cell.points : 0),
          0,
        );
        if (totals.length > 0) expect(moved).toBe(totals.at(-1)! - totals[0]!);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

const departure = (kind: 'arguable' | 'certain') => ({
  code: 'letter-refused' as const,
  variant: null,
  kind,
  side: 'officer' as const,
  fact: ['candidate', 'jobs', 0],
  path: ['candidate', 'jobs', 0],
  params: {},
  changes: [],
  source: ['pdi-a11-2'],
  law: 'IRPA, s. 11.2(1)',
});

describe('the days for an application for leave (IRPA 72(2)(b))', () => {
  const lastDays = (notified: string, today = '2025-02-25') =>
    Object.fromEntries(
      recourseSteps(isoDate(notified), isoDate(today)).map(({ id, counted, last, past }) => [
        id,
        { counted, last, past },
      ]),
    );

  it('are 15 and 60 after the day of notice', () => {
    const steps = lastDays('2025-02-20');
    expect(steps['leave-in-canada']).toEqual({
      counted: '2025-03-07',
      last: '2025-03-07',
      past: false,
    });
    expect(steps['leave-outside-canada']?.counted).toBe('2025-04-21');
  });

  it('run over 29 February', () => {
    expect(lastDays('2024-02-20', '2024-02-21')['leave-in-canada']?.last).toBe('2024-03-06');
  });

  it('run on from a Sunday or a holiday, not from a Saturday', () => {
    const days = ['2025-02-20', '2025-02-21', '2025-02-22', '2025-02-23'].map(
      (day) => lastDays(day)['leave-in-canada']?.last,
    );
    expect(days).toEqual(['2025-03-07', '2025-03-08', '2025-03-10', '2025-03-10']);
    expect(lastDays('2025-02-20')['leave-outside-canada']?.last).toBe('2025-04-22');
  });

  it('are past on the day after the last, not on it', () => {
    expect(lastDays('2025-02-20', '2025-03-07')['leave-in-canada']?.past).toBe(false);
    expect(lastDays('2025-02-20', '2025-03-08')['leave-in-canada']?.past).toBe(true);
  });

  it('are left out without a day of notice', () => {
    const steps = recourseSteps(null, TODAY);
    expect(steps.every(({ last, past }) => last === null && !past)).toBe(true);
  });

  it('appear in the summary while the Court can be asked', () => {
    const told = (today: string) => {
      const [summary] = makeReport({
        notifiedOn: isoDate('2025-02-20'),
        today: isoDate(today),
      }).sections;
      return summary?.blocks.find(
        (block) => block.kind === 'paragraph' && block.code === 'court-by',
      );
    };
    expect(told('2025-03-07')).toMatchObject({
      params: { inside: '2025-03-07', outside: '2025-04-22' },
    });
    expect(told('2025-03-08')).toMatchObject({ params: { inside: null, outside: '2025-04-22' } });
    expect(told('2025-04-23')).toBeUndefined();
  });

  it('count from the day of notice where it is not the decision’s', () => {
    const steps = blocksOf(makeReport({ notifiedOn: isoDate('2025-03-01') })).find(
      (block) => block.kind === 'table' && block.code === 'steps',
    );
    const days = steps?.kind === 'table' ? steps.rows.map(([, last]) => last) : [];
    expect(days).toContainEqual({ kind: 'day', day: '2025-03-17' });
  });
});
