import { type Dossier, isoDate, programsOn } from '../../src/engine/index.ts';
import { categoriesOn } from '../../src/engine/programs.ts';
import {
  backtest,
  chanceOfInvitation,
  importRounds,
  judgeRounds,
  ROUNDS,
} from '../../src/engine/rounds.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../support/dossiers.ts';
import type { BenchRow } from './row.ts';
import { shortestMilliseconds } from './time.ts';

/** Twelve jobs in Canada and abroad, one after another and at once. */
const DOSSIER: Dossier = {
  ...EMPTY_DOSSIER,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    languageTests: [
      {
        test: 'celpip-general',
        date: isoDate('2023-09-10'),
        scores: { reading: 10, writing: 9, listening: 10, speaking: 9 },
      },
    ],
    credentials: [
      {
        level: 'bachelor',
        country: 'MA',
        awarded: isoDate('2014-06-30'),
        eca: { body: 'wes', date: isoDate('2022-05-01'), equivalent: 'bachelor' },
        eligibleCanadianStudy: null,
      },
    ],
    jobs: Array.from({ length: 12 }, (_, at) => ({
      ...GOOD_JOB,
      country: at % 3 === 0 ? 'CA' : 'MA',
      noc: ['21231', '21232', '2173', '63200'][at % 4]!,
      from: isoDate(`${2014 + (at % 10)}-0${1 + (at % 9)}-01`),
      until: isoDate(`${2015 + (at % 10)}-0${1 + (at % 9)}-15`),
    })),
  },
};
const ON = isoDate('2024-07-17');

const row = (name: string, work: () => unknown, note?: string): BenchRow => ({
  name,
  figure: shortestMilliseconds(work),
  unit: 'ms',
  ...(note === undefined ? {} : { note }),
});

/** Rounds, programs and categories, on one core. */
export function roundsBench(): readonly BenchRow[] {
  const question = {
    category: 'cec',
    total: 515,
    on: isoDate('2026-10-05'),
    submittedAt: '2026-01-10',
    seed: 1,
  } as const;
  const feed = {
    rounds: ROUNDS.map(({ number, date, nameEn, invitations, cutOff }) => ({
      drawNumber: number,
      drawDate: date,
      drawName: nameEn,
      drawSize: String(invitations),
      drawCRS: String(cutOff),
    })),
  };
  const since = isoDate('2023-06-01');
  const judged = ROUNDS.filter(({ date }) => date >= since).length;
  return [
    row('programs of a day, 12 jobs', () => programsOn(DOSSIER, ON)),
    row('categories of a day, 12 jobs', () => categoriesOn(DOSSIER, ON)),
    row(
      'rounds that would have invited',
      () => judgeRounds(ROUNDS, DOSSIER, { since }),
      `${judged} rounds, the dossier read anew on each day`,
    ),
    row(
      'chance of an invitation',
      () => chanceOfInvitation(ROUNDS, question),
      '10,000 futures, 6 and 12 months',
    ),
    row('backtest of the last 120 rounds', () => backtest(ROUNDS, { seed: 1 })),
    row('import of the whole record', () => importRounds(feed, ROUNDS), `${ROUNDS.length} rounds`),
  ];
}
