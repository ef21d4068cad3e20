import { describe, expect, it } from 'vitest';
import { isoDate, type IsoDate, type Profile, rulesOn, total } from '../../../src/engine/index.ts';
import { EDUCATION_LEVELS } from '../../../src/engine/constants.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import {
  type AnyRound,
  findRound,
  judge,
  judgeStanding,
  type Standing,
  ROUNDS,
} from '../../../src/engine/rounds.ts';
import { allAt, BLANK } from '../../support/profiles.ts';

/**
 * Rounds over the years and the categories, as published by IRCC: number, day, category, cut-off,
 * tie-break. A round is never edited here to make a change of the table pass.
 */
const PUBLISHED = [
  ['1', '2015-01-31', 'general', 886, null],
  ['3', '2015-02-20', 'cec', 808, null],
  ['20', '2015-11-13', 'general', 484, null],
  ['65', '2017-05-31', 'general', 413, null],
  ['91a', '2018-05-30', 'fst', 288, '2017-06-07T20:11:13Z'],
  ['91b', '2018-05-30', 'pnp', 902, '2018-03-23T05:38:02Z'],
  ['150', '2020-05-28', 'cec', 440, '2020-03-07T10:36:59Z'],
  ['176', '2021-02-13', 'cec', 75, '2020-09-12T15:31:40Z'],
  ['240', '2023-02-02', 'fsw', 489, '2022-03-29T16:09:00Z'],
  ['247', '2023-04-26', 'general', 483, '2023-04-22T19:46:58Z'],
  ['252', '2023-06-28', 'healthcare', 476, '2022-11-12T12:47:27Z'],
  ['254', '2023-07-05', 'stem', 486, '2022-11-23T00:01:29Z'],
  ['256', '2023-07-07', 'french', 439, '2023-01-20T17:18:32Z'],
  ['261', '2023-08-03', 'trade', 388, '2023-06-07T07:03:08Z'],
  ['264', '2023-09-20', 'transport', 435, '2023-06-17T06:44:01Z'],
  ['267', '2023-09-28', 'agriculture', 354, '2023-06-12T10:23:21Z'],
  ['294', '2024-04-23', 'general', 529, '2023-11-08T17:50:29Z'],
  ['304', '2024-07-17', 'cec', 515, '2024-02-03T13:01:06Z'],
  ['344', '2025-05-01', 'education', 479, '2024-08-10T10:35:55Z'],
  ['397', '2026-02-19', 'physicians', 169, '2026-01-03T03:25:14Z'],
  ['402', '2026-03-05', 'senior-managers', 429, '2025-08-19T15:10:18Z'],
  ['421', '2026-06-24', 'physicians', 223, '2026-05-31T18:13:49Z'],
  ['430', '2026-07-23', 'military', 368, '2026-06-02T20:11:26Z'],
  ['446', '2026-09-29', 'cec', 518, '2026-02-13T20:48:08Z'],
] as const;

const byNumber = (number: string): AnyRound => {
  const found = findRound(ROUNDS, { number, date: null, category: null });
  if (found.kind !== 'found') throw new Error(`no round ${number}`);
  return found.round;
};

const TWENTY: readonly AnyRound[] = PUBLISHED.map(([number]) => byNumber(number));

/** Profiles by their total under the rules of a day, with a nomination or without. */
function profilesByTotal(date: IsoDate): ReadonlyMap<number, Profile> {
  const rules = rulesOn(date);
  if (!rules.ok) throw new Error('no rules');
  const found = new Map<number, Profile>();
  const levels = Array.from({ length: 11 }, (_, clb) => clb);
  for (const nomination of [false, true])
    for (const age of [17, 25, 31, 33, 36, 39, 41, 43, 45])
      for (const education of EDUCATION_LEVELS)
        for (const clb of levels)
          for (const writing of [clb, Math.max(0, clb - 1)])
            for (const canadianWorkYears of [0, 1, 2, 3])
              for (const foreignWorkYears of [0, 1, 3]) {
                const profile: Profile = {
                  ...BLANK,
                  age,
                  education,
                  nomination,
                  canadianWorkYears,
                  foreignWorkYears,
                  firstLanguage: { language: 'english', clb: { ...allAt(clb), writing } },
                };
                found.set(total(profile, rules.value), profile);
              }
  return found;
}

const standing = (points: number, submittedAt: string | null): Standing => ({
  least: points,
  greatest: points,
  programs: { fsw: 'met', cec: 'met', fst: 'met' },
  nomination: 'met',
  categories: {},
  submittedAt,
});

const before = (moment: string): string =>
  `${new Date(Date.parse(moment) - 1000).toISOString().slice(0, 19)}Z`;

const previousDay = (day: string): string => addDays(isoDate(day), -1);
const nextDay = (day: string): string => addDays(isoDate(day), 1);

describe('the published cut-offs', () => {
  it.each(PUBLISHED)('round %s of %s (%s): %i', (number, date, category, cutOff, tieBreak) => {
    expect(byNumber(number)).toMatchObject({ date, category, cutOff, tieBreak });
  });

  it('are tried on at least twenty rounds, of every year and program', () => {
    expect(TWENTY.length).toBeGreaterThanOrEqual(20);
    expect(new Set(TWENTY.map(({ date }) => date.slice(0, 4))).size).toBeGreaterThanOrEqual(9);
    expect(new Set(TWENTY.map(({ category }) => category)).size).toBeGreaterThanOrEqual(9);
  });

  it.each(TWENTY.map((round) => [round.number, round] as const))(
    'round %s invites a profile just above and not one just below',
    (_, round) => {
      const totals = [...profilesByTotal(round.date).keys()];
      const above = Math.min(...totals.filter((points) => points > round.cutOff));
      const below = Math.max(...totals.filter((points) => points < round.cutOff));
      expect(above - below).toBeLessThanOrEqual(12);
      expect(judge(above, round, null)).toMatchObject({ place: 'above', reached: 'met' });
      expect(judge(below, round, null)).toMatchObject({ place: 'below', reached: 'not-met' });
    },
  );

  it.each(TWENTY.map((round) => [round.number, round] as const))(
    'round %s lets the tie-break decide at the cut-off',
    (_, round) => {
      const { cutOff, tieBreak } = round;
      if (tieBreak === null) {
        expect(judge(cutOff, round, '2015-01-02')).toMatchObject({
          place: 'at',
          tieBreak: 'unpublished',
          reached: 'unknown',
        });
        return;
      }
      const day = tieBreak.slice(0, 10);
      expect(judge(cutOff, round, null).tieBreak).toBe('unknown');
      expect(judge(cutOff, round, day).tieBreak).toBe('unknown');
      expect(judge(cutOff, round, previousDay(day)).reached).toBe('met');
      expect(judge(cutOff, round, nextDay(day)).reached).toBe('not-met');
      if (tieBreak === day) return;
      expect(judge(cutOff, round, before(tieBreak)).tieBreak).toBe('before');
      expect(judge(cutOff, round, tieBreak).tieBreak).toBe('after');
    },
  );

  it('invite someone just above only when the round is open to them', () => {
    const french = byNumber('256');
    const member = { ...standing(french.cutOff + 1, null), categories: { french: 'met' as const } };
    expect(judgeStanding(member, french).invited).toBe('met');
    expect(judgeStanding({ ...member, categories: {} }, french)).toMatchObject({
      invited: 'not-met',
      because: ['french'],
    });
    const unnamed = { ...standing(1200, null), nomination: 'not-met' as const };
    expect(judgeStanding(unnamed, byNumber('91b')).because).toEqual(['nomination']);
    expect(judgeStanding(unnamed, byNumber('304')).because).toEqual([]);
  });

  it('leave it open where the least total is below and the greatest is not', () => {
    const open = { ...standing(400, null), greatest: 900 };
    expect(judgeStanding(open, byNumber('446'))).toMatchObject({
      reached: 'unknown',
      invited: 'unknown',
      judgement: { place: 'below' },
    });
  });
});
