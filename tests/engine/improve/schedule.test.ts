import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import type { Lane } from '../../../src/engine/constants.ts';
import type { Action, Change } from '../../../src/engine/improve.ts';
import {
  changesOn,
  datedChange,
  isLeftBySwap,
  stopOf,
  whoOf,
} from '../../../src/engine/improve/plan/dated.ts';
import {
  inLaneOrder,
  monthsOf,
  schedule,
  type Scheduled,
} from '../../../src/engine/improve/plan/schedule.ts';
import { allAt } from '../../support/profiles.ts';

const START = isoDate('2026-01-15');

const TEST: Change = {
  kind: 'language-test',
  who: 'candidate',
  language: 'english',
  clb: allAt(9),
  test: null,
  on: null,
};
const ECA: Change = {
  kind: 'credential-assessment',
  who: 'candidate',
  credential: null,
  equivalent: null,
  body: 'wes',
  on: null,
};
const WORK: Change = {
  kind: 'work',
  who: 'spouse',
  country: 'CA',
  months: 1,
  from: null,
  noc: null,
  hoursPerWeek: null,
};
const GRANT = { province: 'ON', on: null, until: null } as const;
const NOMINATION: Change = { kind: 'nomination', ...GRANT };
const CERTIFICATE: Change = { kind: 'trade-certificate', ...GRANT };
const SWAP: Change = { kind: 'swap-principal', spouse: null, on: null };
const TIME: Change = { kind: 'time', months: 3, until: null };

const action = (id: string, change: Change, lane: Lane, months: number): Action => ({
  id,
  change,
  lane,
  months,
  cost: 1,
  effort: 1,
  group: null,
  stopsWork: false,
});

describe('the months of a set of actions', () => {
  it.each<readonly [string, readonly (readonly [Lane, number])[], number]>([
    ['no actions take no months', [], 0],
    [
      'one lane adds up',
      [
        ['day', 3],
        ['day', 4],
      ],
      7,
    ],
    [
      'two lanes run side by side',
      [
        ['day', 3],
        ['preparation', 4],
      ],
      4,
    ],
    [
      'the longer lane decides, listed first or not',
      [
        ['day', 9],
        ['preparation', 4],
      ],
      9,
    ],
    [
      'paperwork never waits',
      [
        ['paperwork', 3],
        ['paperwork', 4],
        ['paperwork', 2],
      ],
      4,
    ],
    [
      'each person has lanes of their own',
      [
        ['day', 3],
        ['spouse-day', 5],
        ['day', 1],
      ],
      5,
    ],
  ])('%s', (_, taken, months) => {
    expect(
      monthsOf(taken.map(([lane, own], place) => action(String(place), TEST, lane, own))),
    ).toBe(months);
  });
});

describe('the order of a lane', () => {
  const actions = [
    action('short test', TEST, 'day', 1),
    action('assessment', ECA, 'day', 1),
    action('short grant', NOMINATION, 'day', 1),
    action('long test', TEST, 'day', 4),
    action('same test', TEST, 'day', 4),
    action('long grant', NOMINATION, 'day', 6),
  ];

  it('puts results that never expire first, then those that expire last, then the longest, then as listed', () => {
    const before = actions.map(({ id }) => id);
    expect(inLaneOrder(actions, START).map(({ id }) => id)).toEqual([
      'long grant',
      'short grant',
      'assessment',
      'long test',
      'same test',
      'short test',
    ]);
    expect(actions.map(({ id }) => id)).toEqual(before);
  });
});

describe('the days of actions', () => {
  const days = (actions: readonly Action[], on: string): readonly string[] =>
    schedule(actions, START, isoDate(on)).map(
      ({ action: { id }, begins, done }) => `${id} ${begins} ${done}`,
    );
  const lane = [
    action('grant', NOMINATION, 'day', 2),
    action('assessment', ECA, 'day', 3),
    action('test', TEST, 'day', 4),
  ];

  it('follow each other in a lane, and come in the order that they are done', () => {
    const other = action('other', WORK, 'preparation', 3);
    expect(days([...lane, other], '2026-10-15')).toEqual([
      'grant 2026-01-15 2026-03-15',
      'other 2026-01-15 2026-04-15',
      'assessment 2026-03-15 2026-06-15',
      'test 2026-06-15 2026-10-15',
    ]);
  });

  it('start at once for all paperwork', () => {
    expect(
      days(
        [action('a', NOMINATION, 'paperwork', 2), action('b', ECA, 'paperwork', 2)],
        '2026-10-15',
      ),
    ).toEqual(['a 2026-01-15 2026-03-15', 'b 2026-01-15 2026-03-15']);
  });

  it('are the soonest up to the day before the first result expires', () => {
    expect(days(lane, '2028-10-14')[2]).toBe('test 2026-06-15 2026-10-15');
  });

  it('move all results that expire to the plan’s day once the first would have expired', () => {
    expect(days(lane, '2028-10-15')).toEqual([
      'grant 2026-01-15 2026-03-15',
      'assessment 2028-03-15 2028-06-15',
      'test 2028-06-15 2028-10-15',
    ]);
  });

  it('are none without actions', () => {
    expect(schedule([], START, START)).toEqual([]);
  });
});

describe('the changes of a schedule', () => {
  const begins = isoDate('2026-02-01');
  const done = isoDate('2026-08-01');
  const of = (change: Change, more: Partial<Action> = {}): Scheduled => ({
    action: { ...action('it', change, 'day', 6), ...more },
    begins,
    done,
  });

  it('are dated: work by its first day and months, time not at all, others by the day of the result', () => {
    expect([WORK, TIME, TEST, NOMINATION].map((change) => datedChange(of(change)))).toEqual([
      { ...WORK, from: begins, months: 6 },
      TIME,
      { ...TEST, on: done },
      { ...NOMINATION, on: done },
    ]);
  });

  it('stop the work of the action’s person, by default the candidate', () => {
    expect([WORK, TEST, NOMINATION].map(whoOf)).toEqual(['spouse', 'candidate', 'candidate']);
    expect(stopOf(of(WORK))).toEqual({ kind: 'stop-work', who: 'spouse', on: begins });
  });

  const stops = { stopsWork: true };
  const stop = { kind: 'stop-work', who: 'candidate', on: begins };
  it.each([
    ['before it begins', '2026-01-31', [], [], []],
    [
      'from the day that it begins',
      '2026-02-01',
      [stop],
      [{ ...WORK, from: begins, months: 6 }],
      [],
    ],
    ['before it is done', '2026-07-31', [stop], [{ ...WORK, from: begins, months: 6 }], []],
    [
      'from the day that it is done',
      '2026-08-01',
      [stop, { ...TEST, on: done }],
      [{ ...WORK, from: begins, months: 6 }],
      [{ ...NOMINATION, on: done }],
    ],
  ])('count %s', (_, date, study, work, grant) => {
    const day = isoDate(date);
    expect(changesOn([of(TEST, stops)], day)).toEqual(study);
    expect(changesOn([of(WORK)], day)).toEqual(work);
    expect(changesOn([of(NOMINATION)], day)).toEqual(grant);
  });

  it('put a swap first, trade the persons of the others, and drop the candidate’s certificate', () => {
    expect(
      changesOn([of(TEST), of(CERTIFICATE), of(NOMINATION), of(WORK), of(SWAP)], done),
    ).toEqual([
      { ...SWAP, on: done },
      { ...TEST, who: 'spouse', on: done },
      { ...NOMINATION, on: done },
      { ...WORK, who: 'candidate', from: begins, months: 6 },
    ]);
    expect([SWAP, CERTIFICATE, TEST].map(isLeftBySwap)).toEqual([false, false, true]);
  });

  it('keep every person and the certificate without a swap', () => {
    expect(changesOn([of(TEST), of(CERTIFICATE)], done)).toEqual([
      { ...TEST, on: done },
      { ...CERTIFICATE, on: done },
    ]);
  });
});
