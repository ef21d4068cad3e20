import { expect, it, vi } from 'vitest';
import { audit } from '../../../src/engine/audit/audit.ts';
import { addDays, isoDate } from '../../../src/engine/dates/plain-date.ts';
import { expiryOf } from '../../../src/engine/dossier/expiry.ts';
import { itemsOf } from '../../../src/engine/dossier/item.ts';
import { candidateWith, foreign, readOn } from './cases.ts';

/** As if assessments made less of a promise from 2026 on, and more from 2030 on. */
vi.mock('../../../tables/language/validity.json', () => ({
  default: {
    history: [
      { from: '2015-01-01', source: ['crs-grid'], certain: true, testYears: 2, ecaYears: 5 },
      { from: '2026-01-01', source: ['crs-grid'], certain: true, testYears: 2, ecaYears: 3 },
      { from: '2030-01-01', source: ['crs-grid'], certain: true, testYears: 2, ecaYears: 10 },
    ],
  },
}));

const expiryOn = (issued: string, day: string) =>
  expiryOf('assessment', isoDate(issued), isoDate(day));

const dossier = (issued: string) =>
  candidateWith({
    credentials: [foreign('bachelor', issued)],
  });

it.each([
  [
    'the years of the rule in force on the day of reading',
    '2022-09-01',
    '2026-03-01',
    '2025-09-01',
  ],
  [
    'the day on which a shorter rule begins, seen from before it',
    '2022-09-01',
    '2025-06-01',
    '2026-01-01',
  ],
  [
    'the years of the rule today where they end before the rule changes',
    '2019-02-01',
    '2022-06-01',
    '2024-02-01',
  ],
  ['the years of a later rule where it begins first', '2024-02-01', '2025-06-01', '2027-02-01'],
  [
    'the years of the longest rule where the document lives to see it',
    '2028-02-01',
    '2029-06-01',
    '2038-02-01',
  ],
])('an assessment expires after %s', (_, issued, day, expires) => {
  expect(expiryOn(issued, day)).toBe(expires);
});

it.each(['2019-02-01', '2022-09-01', '2024-02-01', '2028-02-01'])(
  'an assessment of %s counts on each day up to its expiry, and on the expiry it does not',
  (issued) => {
    for (const day of ['2021-06-01', '2025-06-01', '2026-01-01', '2026-12-31', '2030-06-01']) {
      const from = isoDate(day);
      const expires = expiryOn(issued, day);
      const counted = (on: typeof from) =>
        readOn(dossier(issued), on).profile.education === 'bachelor';
      if (from < issued || expires <= from) continue;
      expect([counted(from), counted(addDays(expires, -1)), counted(expires)]).toEqual([
        true,
        true,
        false,
      ]);
      const [item] = itemsOf(readOn(dossier(issued), from), 'credential');
      expect(item).toMatchObject({ counted: true, until: addDays(expires, -1) });
    }
  },
);

it('is one day in a reading and in an audit', () => {
  const today = isoDate('2026-03-01');
  const { notes } = readOn(dossier('2022-09-01'), today);
  const findings = audit(dossier('2022-09-01'), { today });
  const said = [...notes, ...findings].flatMap(({ params }) => params['expires'] ?? []);
  expect(new Set(said)).toEqual(new Set(['2025-09-01']));
});
