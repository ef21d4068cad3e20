import { describe, expect, test } from 'vitest';
import rounds from '../../../tables/rounds/rounds.json' with { type: 'json' };
import { type Dossier, isoDate, parseDossier, score } from '../../../src/engine/index.ts';
import refused from '../../../src/app/examples/refused.json' with { type: 'json' };
import { scoreOn } from '../../../src/app/state/dossier/scores.ts';

const parsed = parseDossier(refused, { today: isoDate('2025-10-01') });
const dossier = (parsed.ok ? parsed.value : null) as Dossier;

describe('the worked example, a refused candidate', () => {
  test('is a dossier without a fault', () => {
    expect(parsed).toMatchObject({ ok: true });
  });

  test('claims the total that the count by calendar month gives on the day of the profile', () => {
    const { scored } = scoreOn(dossier, dossier.dates.profile ?? isoDate('2024-12-16'));
    if (scored === null) throw new Error('no score');
    const { canadian } = scored.reading.work;
    expect(canadian.calendarYears).toBe(2);
    expect(canadian.years).toBe(1);
    const claimed = { ...scored.reading.profile, canadianWorkYears: canadian.calendarYears };
    expect(score(claimed, scored.rules).total).toBe(dossier.claimedTotal);
  });

  test('was invited in a real round whose cut-off the claim passes, and the documents do not on any date', () => {
    const round = rounds.rounds.find(({ number }) => number === dossier.round);
    expect(round?.date).toBe(dossier.dates.invitation);
    expect(dossier.claimedTotal).toBeGreaterThanOrEqual(round?.cutOff ?? Infinity);
    for (const date of Object.values(dossier.dates)) {
      expect(scoreOn(dossier, date as NonNullable<typeof date>).scored?.score.total).toBeLessThan(
        round?.cutOff ?? 0,
      );
    }
  });

  test('leaves no fact unknown', () => {
    const { scored } = scoreOn(dossier, isoDate('2025-03-20'));
    expect(scored?.reading.unknown).toEqual([]);
  });
});
