import { expect, it } from 'vitest';
import { poolTimes, timeline } from '../../../src/engine/improve.ts';
import {
  audit,
  type IsoDate,
  isoDate,
  programsOn,
  read,
  rulesOn,
  unwrap,
} from '../../../src/engine/index.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';

const DOSSIER = EMPTY_DOSSIER;
const NO_DAY = 'not a day' as IsoDate;
const subject = { kind: 'dossier', dossier: DOSSIER, date: NO_DAY } as const;
const fault = { ok: false, issues: [{ code: 'not-a-date' }] };

it.each([
  ['rulesOn', () => rulesOn(NO_DAY)],
  ['rulesOn, of an invitation', () => rulesOn(isoDate('2024-07-17'), NO_DAY)],
  ['read', () => read(DOSSIER, NO_DAY)],
  ['programsOn', () => programsOn(DOSSIER, NO_DAY)],
  ['timeline', () => timeline(subject, { name: 'x', changes: [] })],
  ['poolTimes', () => poolTimes(subject, { name: 'x', changes: [] })],
])('%s refuses text that is not a calendar day', (_, ask) => {
  expect(ask()).toMatchObject(fault);
});

it('the audit throws on text that is not a calendar day', () => {
  expect(() => audit(DOSSIER, { today: NO_DAY })).toThrow('Not a calendar day');
});

it('a result without a value is unwrapped as an error that names its issues', () => {
  expect(() => unwrap(rulesOn(isoDate('2014-12-31')))).toThrow('date-before-express-entry');
  expect(unwrap(rulesOn(isoDate('2025-03-25'))).version).toBe('2025-03-25');
});
