import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { type Dossier, isoDate, parseDossier, total } from '../../../../src/engine/index.ts';
import { refusedExample } from '../../../../src/app/examples/examples.ts';
import { createScores, dayOf, scoreOn } from '../../../../src/app/state/dossier/scores.ts';

function example(change: Partial<Dossier> = {}): Dossier {
  const parsed = parseDossier({ ...refusedExample(), ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe('the scores on screen', () => {
  test('are first those of the day the application was received', () => {
    const dossier = example();
    createRoot((dispose) => {
      const scores = createScores(() => dossier);
      expect(scores.date()).toBe(dossier.dates.application);
      expect(scores.scored()?.score.total).toBe(scores.scored()?.reading.range.least);
      dispose();
    });
  });

  test('are of the next date that is known when the chosen one is not', () => {
    const dates = {
      profile: isoDate('2024-12-16'),
      invitation: null,
      application: null,
      decision: null,
    };
    expect(dayOf(example({ dates }), { kind: 'dossier', name: 'decision' })).toBe('2024-12-16');
  });

  test('follow the dossier and the day, and are never copied', () => {
    createRoot((dispose) => {
      const [dossier, setDossier] = createSignal<Dossier | null>(example());
      const scores = createScores(dossier);
      const before = scores.scored()?.score.total ?? 0;
      const { candidate } = example();
      setDossier(example({ candidate: { ...candidate, languageTests: [] } }));
      expect(scores.scored()?.score.total).toBeLessThan(before);
      scores.choose({ kind: 'day', date: isoDate('2020-06-01') });
      expect(scores.scored()?.date).toBe('2020-06-01');
      dispose();
    });
  });

  test('agree with the fast total on every date of the file', () => {
    const dossier = example();
    for (const date of Object.values(dossier.dates)) {
      if (date === null) continue;
      const { scored } = scoreOn(dossier, date);
      expect(scored?.score.total).toBe(scored && total(scored.reading.profile, scored.rules));
    }
  });

  test('are none, with the reason, on a day before there were rules', () => {
    const { scored, issues } = scoreOn(example(), isoDate('2014-12-31'));
    expect(scored).toBeNull();
    expect(issues).toMatchObject([{ code: 'date-before-express-entry' }]);
  });
});
