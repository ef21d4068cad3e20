import { beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, type Explanation, isoDate, recount } from '../../../src/engine/index.ts';
import type { DossierDate } from '../../../src/engine/constants.ts';
import {
  type Departure,
  departuresOf,
  judgeRefusal,
  type RefusalJudged,
  verdictOn,
  type VerdictOptions,
} from '../../../src/engine/recount.ts';
import { type AnyRound, ROUNDS } from '../../../src/engine/rounds.ts';
import { valueOf } from '../../support/rules.ts';
import { TWO_YEARS } from './two-years.ts';

/** The round of the invitation: for all programs, at 505. The dossier plainly read has 519 on every day. */
const ROUND: AnyRound = ROUNDS.find(({ date }) => date === '2023-07-11')!;
const CLASSED = ROUNDS.find(({ date }) => date === '2023-07-06')!;

const at = (cutOff: number, tieBreak: string | null = null): AnyRound => ({
  ...ROUND,
  cutOff,
  tieBreak,
});

let plain: Explanation;
let refused: Departure;
beforeAll(() => {
  plain = valueOf(recount(TWO_YEARS, { total: 519 }, { most: 0 })).explanations[0]!;
  const found = valueOf(departuresOf(TWO_YEARS, plain.on));
  refused = found.find(
    ({ code, fact }) => code === 'letter-refused' && fact.join('.') === 'candidate.jobs.0',
  )!;
});

/** An explanation of a total, with so many departures of each kind that change nothing. */
const explained = (total: number, arguable = 0, certain = 0): Explanation => ({
  ...plain,
  score: { ...plain.score, total },
  departures: [
    ...Array.from({ length: arguable }, () => ({ ...refused, changes: [] })),
    ...Array.from({ length: certain }, (): Departure => ({
      ...refused,
      kind: 'certain',
      changes: [],
    })),
  ],
});

const judged = (
  explanations: readonly Explanation[],
  options: VerdictOptions = {},
  round = ROUND,
  dossier: Dossier = TWO_YEARS,
): RefusalJudged => valueOf(judgeRefusal(dossier, explanations, round, options));

const conclusion = ({ verdict, because }: RefusalJudged): readonly unknown[] => [
  verdict,
  because.kind === 'explanation'
    ? because.place
    : 'name' in because
      ? `${because.kind} ${because.name}`
      : because.kind,
];

const dated = (dates: Partial<Dossier['dates']>): Dossier => ({
  ...TWO_YEARS,
  dates: { ...TWO_YEARS.dates, ...dates },
});

describe('a refusal, where explanations are all that is known', () => {
  it.each<
    [
      string,
      readonly (readonly [total: number, arguable?: number, certain?: number])[],
      unknown,
      unknown,
    ]
  >([
    ['none', [], 'not-decidable', 'nothing'],
    [
      'all of them enough',
      [
        [506, 1],
        [519, 2],
      ],
      'not-supported',
      0,
    ],
    [
      'one enough and one not',
      [
        [504, 1],
        [506, 1],
      ],
      'not-decidable',
      'nothing',
    ],
    [
      'one not enough and one at a cut-off without its tie-break',
      [
        [504, 1],
        [505, 1],
      ],
      'not-decidable',
      'nothing',
    ],
    ['a single judgement', [[504, 1]], 'hangs-on-one-judgement', 0],
    [
      'a single judgement beside as few that is certain',
      [
        [504, 0, 1],
        [504, 1],
      ],
      'hangs-on-one-judgement',
      1,
    ],
    ['a single departure that is certain', [[504, 0, 1]], 'hangs-on-several', 0],
    [
      'one that is certain, or that and a judgement',
      [
        [504, 0, 1],
        [504, 1, 1],
      ],
      'hangs-on-several',
      0,
    ],
    ['a judgement and what is certain together', [[504, 1, 1]], 'hangs-on-several', 0],
    [
      'two judgements together',
      [
        [504, 2],
        [504, 1, 1],
      ],
      'hangs-on-several',
      0,
    ],
  ])('%s', (_, totals, verdict, because) => {
    const explanations = totals.map((each) => explained(...each));
    expect(conclusion(judged(explanations, {}, at(505)))).toEqual([verdict, because]);
  });

  it('is open where no day that decides is known, or one of them is at a cut-off without its tie-break', () => {
    const below = [explained(504, 1)];
    const undated = dated({ invitation: null, application: null });
    expect(conclusion(judged(below, {}, ROUND, undated))).toEqual(['not-decidable', 'nothing']);
    expect(conclusion(judged(below, {}, at(519)))).toEqual(['not-decidable', 'nothing']);
    // Nominated between the two, the candidate is at the cut-off on the day of the invitation alone.
    const nominated: Dossier = {
      ...TWO_YEARS,
      nomination: { province: 'ON', from: isoDate('2023-08-01'), until: null },
    };
    expect(conclusion(judged(below, {}, at(519), nominated))).toEqual(['not-decidable', 'nothing']);
  });

  it('is open where they are enough and a condition of the round is not known', () => {
    const unheardOf: AnyRound = { ...ROUND, category: 'other:bakers' };
    const enough = judged([explained(506, 1)], {}, unheardOf);
    expect(enough.explanations[0]!.eligible).toBe('unknown');
    expect(conclusion(enough)).toEqual(['not-decidable', 'nothing']);
    expect(conclusion(judged([explained(504, 1)], {}, unheardOf))).toEqual([
      'hangs-on-one-judgement',
      0,
    ]);
  });

  it('hangs on a judgement that leaves points enough, but no program', () => {
    const without: Explanation = { ...explained(506), departures: [refused] };
    const found = judged([without], {}, { ...ROUND, category: 'cec' });
    expect(found.explanations).toEqual([
      {
        explanation: 0,
        date: plain.date,
        total: 506,
        judgement: { place: 'above', margin: 506 - ROUND.cutOff, tieBreak: null, reached: 'met' },
        arguable: 1,
        certain: 0,
        eligible: 'not-met',
      },
    ]);
    expect(conclusion(found)).toEqual(['hangs-on-one-judgement', 0]);
  });

  it('holds the first fifty against the round', () => {
    const many = Array.from({ length: 60 }, () => explained(504, 1));
    const { explanations } = judged(many);
    expect(explanations.map(({ explanation }) => explanation)).toEqual(
      Array.from({ length: 50 }, (_, place) => place),
    );
  });

  it('does not know the conditions of a day before there were any', () => {
    const early: Explanation = { ...explained(504, 1), on: isoDate('2014-12-31') };
    expect(judged([early]).explanations[0]!.eligible).toBe('unknown');
  });
});

describe('a refusal, the dossier plainly read', () => {
  it('is judged on every day, of which the invitation and the application decide', () => {
    const { dates, officer } = judged([]);
    expect(officer).toBeNull();
    expect(
      dates.map(({ name, date, total, judgement, decisive }) => ({
        ...{ name, date, total, judgement, decisive },
      })),
    ).toEqual(
      (['profile', 'invitation', 'application', 'decision'] as const).map((name: DossierDate) => ({
        name,
        date: TWO_YEARS.dates[name],
        total: 519,
        judgement: { place: 'above', margin: 519 - ROUND.cutOff, tieBreak: null, reached: 'met' },
        decisive: name === 'invitation' || name === 'application',
      })),
    );
    expect(dates.every(({ round }) => round.round === ROUND && round.invited === 'met')).toBe(true);
  });

  it('is supported by the application’s day as by the invitation’s', () => {
    // Nominated on the first of the two days, and no more on the second.
    const lapsed: Dossier = {
      ...TWO_YEARS,
      nomination: { province: 'ON', from: isoDate('2023-07-01'), until: isoDate('2023-08-15') },
    };
    const found = judged([], {}, at(520), lapsed);
    expect(conclusion(found)).toEqual(['supported', 'date application']);
    const earlier = dated({ application: null });
    expect(conclusion(judged([], {}, at(520), earlier))).toEqual(['supported', 'date invitation']);
  });

  it('gives way to the officer’s own total, and that to a round for others', () => {
    const officerTotal = 600;
    expect(conclusion(judged([], { officerTotal }, at(520)))).toEqual(['not-supported', 'officer']);
    expect(conclusion(judged([], { officerTotal }, { ...CLASSED, cutOff: 520 }))).toEqual([
      'supported',
      'criteria invitation',
    ]);
    expect(conclusion(judged([], { officerTotal: 500 }, { ...CLASSED, cutOff: 520 }))).toEqual([
      'supported',
      'date invitation',
    ]);
    expect(conclusion(judged([], { officerTotal: null }, CLASSED))).toEqual([
      'supported',
      'criteria invitation',
    ]);
  });

  it('cannot be read before Express Entry', () => {
    const early = dated({ profile: isoDate('2014-12-31') });
    const refusedDay = judgeRefusal(early, [], ROUND);
    expect(refusedDay).toMatchObject({
      ok: false,
      issues: [{ code: 'date-before-express-entry' }],
    });
    expect(verdictOn(early, { explanations: [] }, [ROUND])).toEqual(refusedDay);
  });
});

describe('at the cut-off', () => {
  // Submitted on 2023-07-05, by the dossier.
  it.each([
    ['the dossier’s day, before the tie-break', '2023-07-06T10:00:00Z', undefined, 'before'],
    ['the dossier’s day, after it', '2023-07-04T10:00:00Z', undefined, 'after'],
    [
      'a moment told, for the dossier’s day',
      '2023-07-05T10:00:00Z',
      '2023-07-05T09:59:59Z',
      'before',
    ],
    ['no day at all, where it is told that none is known', '2023-07-06T10:00:00Z', null, 'unknown'],
  ] as const)('what counts is %s', (_, tieBreak, submittedAt, side) => {
    const { dates, explanations, officer } = judged(
      [explained(519, 1)],
      { submittedAt, officerTotal: 519 },
      at(519, tieBreak),
    );
    expect(
      [...dates, ...explanations, officer!].map(({ judgement }) => judgement.tieBreak),
    ).toEqual([side, side, side, side, side, side]);
  });
});

describe('a refusal whose round is not found', () => {
  it('is judged in nothing', () => {
    expect(valueOf(verdictOn(TWO_YEARS, { explanations: [plain] }, []))).toEqual({
      verdict: 'not-decidable',
      round: null,
      finding: { kind: 'none', nearest: [] },
      officer: null,
      dates: [],
      explanations: [],
      because: { kind: 'nothing' },
    });
  });
});
