import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IsoDate, isoDate, parseDossier } from '../../../../src/engine/index.ts';
import { addDays, ageOn } from '../../../../src/engine/dossier.ts';
import { EXAMPLE_IDS, loadExample, refusedExample } from '../../../../src/app/examples/examples.ts';
import { scoreOn } from '../../../../src/app/state/dossier/scores.ts';
import { sameAgeOn, redact } from '../../../../src/app/state/share/redact.ts';
import { drafts } from '../dossier/drafts.ts';

const TODAY = isoDate('2026-01-15');
const days = (from: string, count: number) =>
  fc.nat(count).map((shift) => addDays(isoDate(from), shift));
const births = days('1950-01-01', 20_000);
const fileDates = fc.array(days('2015-01-01', 4000), { minLength: 1, maxLength: 4 });

/** How many birth days, around the true one, have the same age on every date. */
function choices(birth: IsoDate, dates: readonly IsoDate[]): number {
  let count = 0;
  for (let shift = -400; shift <= 400; shift += 1) {
    const other = addDays(birth, shift);
    if (dates.every((date) => ageOn(other, date) === ageOn(birth, date))) count += 1;
  }
  return count;
}

describe('a birth date in the place of another', () => {
  test('gives the same age on each date of the file, and is the first day of a month', () => {
    fc.assert(
      fc.property(births, fileDates, (birth, dates) => {
        const other = sameAgeOn(birth, dates);
        if (other === null) return;
        expect(other).toMatch(/-01$/);
        for (const date of dates) expect(ageOn(other, date)).toBe(ageOn(birth, date));
      }),
    );
  });

  test('is found whenever the ages leave more than a month to choose from', () => {
    fc.assert(
      fc.property(births, fileDates, (birth, dates) => {
        if (choices(birth, dates) > 31) expect(sameAgeOn(birth, dates)).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  test('is none when two dates hold the birthday between them', () => {
    const dates = [isoDate('2025-06-10'), isoDate('2025-06-12')];
    expect(sameAgeOn(isoDate('1990-06-11'), dates)).toBeNull();
  });

  test('is none without a date to have an age on', () => {
    expect(sameAgeOn(isoDate('1990-06-11'), [])).toBeNull();
  });
});

describe('a dossier without names', () => {
  test('holds no employer, and nothing that could not be read', () => {
    fc.assert(
      fc.property(drafts, fc.stringMatching(/^[A-Za-z]{6,12}$/), (draft, secret) => {
        const name = `Secret ${secret}`;
        const told = JSON.parse(JSON.stringify(draft)) as typeof draft;
        told.candidate.birthDate = name;
        told.round = null;
        for (const job of told.candidate.jobs) job.employer = name;
        for (const job of told.candidate.jobs) job.noc = name;
        const masked = redact(told, TODAY);
        expect(JSON.stringify(masked.draft)).not.toContain(name);
      }),
    );
  });

  test.each(EXAMPLE_IDS)('scores the same on each date of its file: %s', async (id) => {
    const draft = await loadExample(id);
    const masked = redact(draft, TODAY);
    const [before, after] = [parseDossier(draft), parseDossier(masked.draft)];
    if (!before.ok || !after.ok) throw new Error('no dossier');
    expect(masked.candidate).toBe('replaced');
    expect(masked.draft.candidate.birthDate).not.toBe(draft.candidate.birthDate);
    for (const date of Object.values(before.value.dates)) {
      if (date === null) continue;
      expect(scoreOn(after.value, date).scored?.score.total).toBe(
        scoreOn(before.value, date).scored?.score.total,
      );
    }
  });

  test('leaves the dossier that it is made from as it was', () => {
    const draft = refusedExample();
    redact(draft, TODAY);
    expect(draft).toEqual(refusedExample());
  });
});
