import { expect, it } from 'vitest';
import { compare, outcomeOf, plan, poolTimes, timeline } from '../../../src/engine/improve.ts';
import {
  audit,
  type IsoDate,
  isoDate,
  programsOn,
  read,
  rulesOn,
  scoreDossier,
  unwrap,
} from '../../../src/engine/index.ts';
import { categoriesOfProfile, categoriesOn, fundsOn } from '../../../src/engine/programs.ts';
import { departuresOf, effectsBetween } from '../../../src/engine/recount.ts';
import { recourseSteps, report } from '../../../src/engine/report.ts';
import {
  chanceOfInvitation,
  cutOffHistory,
  judgeRounds,
  placeInPool,
  ROUNDS,
  standingOn,
} from '../../../src/engine/rounds.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';
import { BLANK } from '../../support/profiles.ts';

const DOSSIER = EMPTY_DOSSIER;
const NO_DAY = 'not a day' as IsoDate;
const DAY = isoDate('2024-07-17');
const on = (date: IsoDate) => ({ kind: 'dossier', dossier: DOSSIER, date }) as const;
const NOTHING = { name: 'x', changes: [], on: null };
const TARGET = { kind: 'total', total: 500 } as const;

it.each([
  ['rulesOn', () => rulesOn(NO_DAY)],
  ['rulesOn, of an invitation', () => rulesOn(DAY, NO_DAY)],
  ['read', () => read(DOSSIER, NO_DAY)],
  ['scoreDossier', () => scoreDossier(DOSSIER, NO_DAY)],
  ['programsOn', () => programsOn(DOSSIER, NO_DAY)],
  ['departuresOf', () => departuresOf(DOSSIER, NO_DAY)],
  ['effectsBetween', () => effectsBetween(DOSSIER, DAY, NO_DAY)],
  ['timeline', () => timeline(on(NO_DAY), NOTHING)],
  ['timeline, of its end', () => timeline(on(DAY), NOTHING, { until: NO_DAY })],
  ['poolTimes', () => poolTimes(on(NO_DAY), NOTHING)],
  ['poolTimes, of its end', () => poolTimes(on(DAY), NOTHING, { until: NO_DAY })],
  ['outcomeOf', () => outcomeOf(on(NO_DAY), null)],
  ['compare', () => compare(on(NO_DAY), [NOTHING])],
  ['compare, of a scenario', () => compare(on(DAY), [{ ...NOTHING, on: NO_DAY }])],
  ['plan', () => plan(on(NO_DAY), TARGET, [])],
  ['standingOn', () => standingOn(DOSSIER, NO_DAY)],
  ['judgeRounds', () => judgeRounds(ROUNDS, DOSSIER, { since: NO_DAY })],
  ['judgeRounds, of its end', () => judgeRounds(ROUNDS, DOSSIER, { since: DAY, until: NO_DAY })],
])('%s refuses text that is not a calendar day', (_, ask) => {
  expect(ask()).toMatchObject({ ok: false, issues: [{ code: 'not-a-date' }] });
});

it.each([
  ['audit', () => audit(DOSSIER, { today: NO_DAY })],
  ['categoriesOn', () => categoriesOn(DOSSIER, NO_DAY)],
  ['categoriesOfProfile', () => categoriesOfProfile(BLANK, NO_DAY)],
  ['fundsOn', () => fundsOn(NO_DAY, 1)],
  ['report', () => report(DOSSIER, { today: NO_DAY, findings: [] })],
  ['recourseSteps', () => recourseSteps(null, NO_DAY)],
  ['recourseSteps, of the notice', () => recourseSteps(NO_DAY, DAY)],
  ['placeInPool', () => placeInPool(ROUNDS, 500, NO_DAY)],
  ['cutOffHistory', () => cutOffHistory(ROUNDS, 'general', NO_DAY)],
  [
    'chanceOfInvitation',
    () => {
      const question = { category: 'general', total: 500, seed: 1, submittedAt: null } as const;
      return chanceOfInvitation(ROUNDS, { ...question, on: NO_DAY });
    },
  ],
])('%s throws on text that is not a calendar day', (_, ask) => {
  expect(ask).toThrow('Not a calendar day');
});

it('a result without a value is unwrapped as an error that names its issues', () => {
  expect(() => unwrap(rulesOn(isoDate('2014-12-31')))).toThrow('date-before-express-entry');
  expect(unwrap(rulesOn(isoDate('2025-03-25'))).version).toBe('2025-03-25');
});
