import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, read } from '../../../src/engine/index.ts';
import type { Spouse } from '../../../src/engine/dossier.ts';
import type { DossierSubject, Change } from '../../../src/engine/improve.ts';
import { NO_OVERRIDES } from '../../../src/engine/dossier/change.ts';
import { keyed, quickReader, readPart } from '../../../src/engine/improve/quick-read.ts';
import { EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { gridOn, valueOf } from '../../support/rules.ts';

const DATE = isoDate('2026-11-24');
const { candidate: NOBODY } = EMPTY_DOSSIER;
const SPOUSE: Spouse = { ...EMPTY_SPOUSE, jobs: [GOOD_JOB] };
const married = (facts: Partial<Spouse>): Dossier => ({
  ...EMPTY_DOSSIER,
  spouse: { ...SPOUSE, ...facts },
});

describe('the spouse as a part of a dossier', () => {
  const counted = {
    education: 'less-than-secondary',
    firstLanguage: null,
    canadianWorkYears: 4,
  };
  it.each([
    ['none', EMPTY_DOSSIER, [null]],
    ['one who counts', married({}), [counted]],
    ['one who stays', married({ accompanying: false }), [null]],
    ['a citizen', married({ status: 'citizen' }), [null]],
    ['one who may stay', married({ accompanying: null }), [counted, null]],
    ['one who may be a citizen', married({ status: null }), [counted, null]],
    [
      'one of whom neither is known',
      married({ accompanying: null, status: null }),
      [counted, null],
    ],
    ['one not yet married', married({ since: isoDate('2027-01-01') }), [null]],
  ])('%s', (_, dossier, spouses) => {
    const view = { dossier, departures: [], overrides: NO_OVERRIDES };
    expect(readPart('spouse', view, DATE).variants).toEqual(spouses);
  });

  it.each([
    ['none', EMPTY_DOSSIER],
    ['one who counts', married({})],
    ['one who may stay', married({ accompanying: null })],
    ['none, and no birth date', { ...EMPTY_DOSSIER, candidate: { ...NOBODY, birthDate: null } }],
  ])('is put together with the others as reading whole does (%s)', (_, dossier) => {
    const subject: DossierSubject = { kind: 'dossier', dossier, date: DATE };
    const { profile, range } = valueOf(read(dossier, DATE));
    expect(quickReader(subject)([], DATE)).toEqual({
      profile,
      total: range.least,
      rules: gridOn('2026-11-24'),
    });
  });
});

describe('a change with a key', () => {
  const grant = { province: 'ON', on: null, until: null } as const;
  it.each<readonly [Change, number]>([
    [{ kind: 'time', months: 1, until: null }, 0],
    [{ kind: 'nomination', ...grant }, 1 << 12],
    [{ kind: 'stop-work', who: 'candidate', on: null }, 1 << 4],
    [{ kind: 'stop-work', who: 'spouse', on: null }, 1 << 9],
  ])('%j has a bit for each fact', (change, facts) => {
    expect(keyed(change, 'k')).toEqual({ key: 'k', change, facts });
  });

  it('is made where a day or a set asks for it, and the day must have rules', () => {
    const subject: DossierSubject = { kind: 'dossier', dossier: EMPTY_DOSSIER, date: DATE };
    const reader = quickReader(subject);
    const later = isoDate('2027-11-24');
    const nomination = keyed({ kind: 'nomination', ...grant, on: later }, 'a');
    const held = [reader([], later), reader([nomination], later), reader([nomination], DATE)];
    expect(held.map(({ profile }) => profile.nomination)).toEqual([false, true, false]);
    expect(() => reader([], isoDate('2014-01-01'))).toThrow('date-before-express-entry');
  });
});
