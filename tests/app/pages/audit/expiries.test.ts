import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiriesOf } from '../../../../src/app/pages/audit/state.ts';
import { audit, isoDate } from '../../../../src/engine/index.ts';
import { overDays } from '../../../../src/engine/dossier.ts';
import { anyDate } from '../../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER } from '../../../support/dossiers.ts';

const TODAY = isoDate('2024-08-01');
const TESTED = {
  ...EMPTY_DOSSIER,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    languageTests: [
      {
        test: 'celpip-general' as const,
        date: isoDate('2022-09-01'),
        scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
      },
    ],
  },
};

describe('the last valid days of documents', () => {
  it('are listed soonest first, each document once, whatever the dossier', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyDate(), (dossier, today) => {
        const found = expiriesOf(overDays(audit(dossier, { today })), today);
        const days = found.map(({ expires }) => expires);
        expect(days).toEqual([...days].sort());
        const places = found.map(({ where }) => where.join('.'));
        expect(new Set(places).size).toBe(places.length);
        for (const { expires, state } of found) expect(state === 'expired').toBe(expires <= today);
      }),
      { numRuns: 50 },
    );
  });

  it('say which documents soon expire, and which have', () => {
    const on = (day: string) => expiriesOf(audit(TESTED, { today: isoDate(day) }), isoDate(day))[0];
    expect(on('2024-08-01')).toMatchObject({ expires: '2024-09-01', state: 'soon' });
    expect(on('2023-08-01')).toMatchObject({ state: 'valid' });
    expect(on('2024-09-01')).toMatchObject({ state: 'expired' });
  });

  it('are none without a dated document', () => {
    expect(expiriesOf(audit(EMPTY_DOSSIER, { today: TODAY }), TODAY)).toEqual([]);
  });
});
