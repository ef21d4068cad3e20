import { expect, test } from 'vitest';
import { isoDate, parseDossier, programsOn } from '../../../src/engine/index.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import { compare, type DossierSubject } from '../../../src/engine/improve.ts';
import { firstScenarios } from '../../../src/app/pages/whatif/state/ready.ts';
import { scenarioOf } from '../../../src/app/pages/whatif/state/scenarios.ts';
import {
  answerWhatIf,
  type Look,
  partKey,
  partVersion,
  poolSpells,
  type WhatIfPart,
} from '../../../src/app/workers/whatIfAnswer.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { couple } from '../../e2e/couple.ts';

const TODAY = isoDate('2025-06-16');
const parsed = parseDossier(couple, { today: TODAY });
if (!parsed.ok) throw new Error('The couple is no dossier.');
const subject: DossierSubject = { kind: 'dossier', dossier: parsed.value, date: TODAY };
const scenarios = firstScenarios(subject).map((one) => scenarioOf(one, String(one.id)));

test('the comparison comes first, then each state under its own key, as many as were told', () => {
  const { of, parts } = answerWhatIf({ subject, scenarios });
  const all = [...parts] as WhatIfPart[];
  expect(all).toHaveLength(of);
  expect(all[0]).toEqual({ kind: 'comparison', comparison: compare(subject, scenarios) });
  expect(all.map(partKey)).toEqual([
    'comparison',
    ...[subject, ...scenarios].map((_, place) => `look ${place}`),
  ]);
});

test('a state that the asker has is not sent again, wherever it now stands', () => {
  const first = [...answerWhatIf({ subject, scenarios }).parts] as WhatIfPart[];
  const versions = first.flatMap((part) => partVersion(part) ?? []);
  const fewer = scenarios.toSpliced(0, 1);
  const again = [...answerWhatIf({ subject, scenarios: fewer }, new Set(versions)).parts];
  expect(again.slice(1)).toEqual(
    versions
      .toSpliced(1, 1)
      .map((version, place) => ({ kind: 'same', key: `look ${place}`, version })),
  );
  const other = { ...subject, date: isoDate('2025-06-17') };
  const changed = [...answerWhatIf({ subject: other, scenarios }, new Set(versions)).parts];
  expect(changed.every(({ kind }) => kind !== 'same')).toBe(true);
});

test('the pool is entered and left to the day, between two months too', () => {
  const scores = { reading: 9, writing: 9, listening: 9, speaking: 9 };
  const languageTests = [{ test: 'celpip-general' as const, date: isoDate('2024-07-02'), scores }];
  const job = { ...GOOD_JOB, from: isoDate('2024-09-25'), until: null };
  const dossier = {
    ...EMPTY_DOSSIER,
    candidate: { ...EMPTY_DOSSIER.candidate, languageTests, jobs: [job] },
  };
  const spells = poolSpells({ kind: 'dossier', dossier, date: TODAY }, { name: '', changes: [] });
  expect(spells).toEqual([
    { verdict: 'not-met', from: TODAY, until: '2025-09-23' },
    { verdict: 'met', from: '2025-09-23', until: '2026-07-02' },
    { verdict: 'not-met', from: '2026-07-02', until: null },
  ]);
  for (const { verdict, from, until } of spells) {
    for (const day of [from, addDays(until ?? addDays(from, 2), -1)]) {
      const reading = programsOn(dossier, day);
      expect(reading.ok && reading.value.any).toBe(verdict);
    }
  }
});

test('dependent children enter the size of the family of every state, and no state is then the same', () => {
  const lookAt = (dependants?: number) =>
    [...answerWhatIf({ subject, scenarios, dependants }).parts].filter(
      (part): part is Look => part.kind === 'look',
    );
  const [untold, two] = [lookAt(), lookAt(2)];
  expect(two.map(({ funds }) => funds?.familySize)).toEqual(
    untold.map(({ funds }) => (funds?.familySize ?? 0) + 2),
  );
  const amounts = (looks: readonly Look[]) => looks.map(({ funds }) => funds?.amount ?? 0);
  amounts(two).forEach((amount, place) => {
    expect(amount).toBeGreaterThan(amounts(untold)[place]!);
  });
  const criterion = two[0]?.programs?.programs
    .find(({ program }) => program === 'fsw')
    ?.criteria.find(({ code }) => code === 'settlement-funds');
  expect(criterion?.facts).toMatchObject({ familySize: 4, dependantsAssumed: false });
  const versions = untold.flatMap((part) => partVersion(part) ?? []);
  const again = [...answerWhatIf({ subject, scenarios, dependants: 0 }, new Set(versions)).parts];
  expect(again.every(({ kind }) => kind !== 'same')).toBe(true);
});
