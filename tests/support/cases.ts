import { readFileSync } from 'node:fs';
import {
  type Dossier,
  type IsoDate,
  isoDate,
  parseDossier,
  recount,
} from '../../src/engine/index.ts';
import { FIRST_RULES_DATE } from '../../src/engine/constants.ts';
import { type NamedDate, scoresOnDates } from '../../src/engine/recount.ts';
import { type AnyRound, roundOf, ROUNDS } from '../../src/engine/rounds.ts';
import { namedDates } from '../../src/engine/dossier/named-dates.ts';
import { EMPTY_DOSSIER, EMPTY_SPOUSE, GOOD_JOB } from './dossiers.ts';
import { valueOf } from './rules.ts';

const example = (name: string): Dossier =>
  valueOf(
    parseDossier(
      JSON.parse(
        readFileSync(new URL(`../../src/app/examples/${name}.json`, import.meta.url), 'utf8'),
      ),
    ),
  );

/** The examples of the app: a refusal with everything dated, a couple, a nurse who speaks French, a welder. */
export const REFUSED = example('refused');
export const COUPLE = example('couple');
export const FRANCOPHONE = example('francophone');
export const TRADE = example('trade');

const { candidate, dates } = REFUSED;

/** Well-known dossiers by name, for the summaries kept beside the tests. */
export const CASES: readonly (readonly [name: string, dossier: Dossier])[] = [
  ['refused', REFUSED],
  ['couple', COUPLE],
  ['francophone', FRANCOPHONE],
  ['trade', TRADE],
  [
    'refused, with a nomination that ended and an offer',
    {
      ...REFUSED,
      nomination: { province: 'MB', from: isoDate('2025-01-15'), until: isoDate('2025-02-20') },
      offer: { noc: '21231', from: isoDate('2024-01-01'), until: null },
    },
  ],
  [
    'refused, without a round, a claim or a decision',
    { ...REFUSED, round: null, claimedTotal: null, dates: { ...dates, decision: null } },
  ],
  [
    'refused, with the couple’s spouse and a brother',
    {
      ...REFUSED,
      spouse: COUPLE.spouse,
      siblings: [{ birthDate: isoDate('1990-01-01'), status: 'citizen', livesInCanada: true }],
    },
  ],
  [
    'refused, with faulty documents',
    {
      ...REFUSED,
      candidate: {
        ...candidate,
        languageTests: [
          { ...candidate.languageTests[0]!, date: isoDate('2023-02-01') },
          { ...candidate.languageTests[0]!, date: isoDate('2025-06-01') },
        ],
        credentials: [
          {
            ...candidate.credentials[0]!,
            eca: { body: 'wes', date: isoDate('2020-03-10'), equivalent: 'two-year' },
          },
          { ...candidate.credentials[1]!, eligibleCanadianStudy: false },
        ],
        jobs: [
          { ...candidate.jobs[0]!, letter: 'missing', employment: 'self-employed' },
          { ...candidate.jobs[1]!, letter: 'incomplete', authorized: false, hoursPerWeek: 20 },
          { ...GOOD_JOB, noc: '65100', from: isoDate('2024-12-01'), fullTimeStudent: true },
        ],
      },
    },
  ],
  [
    'refused, with much unknown',
    {
      ...REFUSED,
      candidate: {
        ...candidate,
        birthDate: null,
        languageTests: [{ ...candidate.languageTests[0]!, date: null }],
        credentials: [{ ...candidate.credentials[0]!, eca: null }],
        jobs: [{ ...candidate.jobs[1]!, hoursPerWeek: null, letter: null }],
      },
      spouse: { ...EMPTY_SPOUSE, accompanying: null, status: null },
      nomination: { province: 'ON', from: null, until: null },
    },
  ],
  ['nothing but a birth date', EMPTY_DOSSIER],
];

/** The rounds held by a day that stays, so that a new round changes no summary. */
export const HELD_ROUNDS: readonly AnyRound[] = ROUNDS.filter(({ date }) => date <= '2026-10-01');

/** The days of a dossier on which there are rules. */
export const daysOf = (dossier: Dossier): readonly NamedDate[] =>
  namedDates(dossier).filter(({ date }) => date >= FIRST_RULES_DATE);

export const lastDayOf = (dossier: Dossier): IsoDate => daysOf(dossier).at(-1)!.date;

/** The round of a dossier's invitation, or the last one held by its last day. */
export function roundFor(dossier: Dossier): AnyRound {
  const found = roundOf(HELD_ROUNDS, dossier);
  if (found.kind === 'found') return found.round;
  return HELD_ROUNDS.findLast(({ date }) => date <= lastDayOf(dossier))!;
}

/** A total below that of the last day, which a single departure gives; the day's own where none does. */
export function lowerTotalOf(dossier: Dossier): number {
  const total = valueOf(scoresOnDates(dossier)).at(-1)!.score.total;
  const lower = valueOf(recount(dossier, { total: { greatest: total - 1 } }, { most: 1 }));
  return lower.explanations[0]?.score.total ?? total;
}
