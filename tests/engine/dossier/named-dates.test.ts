import { expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { namedDates } from '../../../src/engine/dossier/named-dates.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';

it('the days that a dossier knows are told by name, in the order in which they come', () => {
  const dates = {
    decision: isoDate('2025-02-20'),
    application: null,
    invitation: isoDate('2024-07-17'),
    profile: isoDate('2024-05-02'),
  };
  expect(namedDates({ ...EMPTY_DOSSIER, dates })).toEqual([
    { name: 'profile', date: '2024-05-02' },
    { name: 'invitation', date: '2024-07-17' },
    { name: 'decision', date: '2025-02-20' },
  ]);
});
