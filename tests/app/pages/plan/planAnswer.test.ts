import { describe, expect, it } from 'vitest';
import example from '../../../../src/app/examples/refused.json' with { type: 'json' };
import { momentsOf } from '../../../../src/app/pages/plan/result/moments.ts';
import { type FoundPlans, makePlanAnswer } from '../../../../src/app/workers/planAnswer.ts';
import { isoDate, parseDossier } from '../../../../src/engine/index.ts';
import { defaultActions, type DossierSubject, plan } from '../../../../src/engine/improve.ts';
import { type AnyRound, ROUNDS } from '../../../../src/engine/rounds.ts';

const dossier = parseDossier(example);
if (!dossier.ok) throw new Error('the example is no dossier');
const subject: DossierSubject = {
  kind: 'dossier',
  dossier: dossier.value,
  date: isoDate('2026-11-24'),
};
const actions = defaultActions(subject).filter(({ id }) => id !== 'nomination');
const lastOf = (category: string): AnyRound =>
  ROUNDS.findLast((round) => round.category === category)!;

function found(
  total: number,
  round: AnyRound | null,
  required: readonly string[] = [],
): FoundPlans {
  const answer = makePlanAnswer(() => 0)({ subject, total, actions, required, round });
  const [last] = [...answer.parts].slice(-1);
  if (last?.kind !== 'plans') throw new Error('no plans at the end');
  return last;
}

describe('the search of the page', () => {
  it('reports how far it is while time passes, and ends with what plan gives', () => {
    let time = 0;
    const answer = makePlanAnswer(() => (time += 40))({
      subject,
      total: 518,
      actions,
      required: [],
      round: null,
    });
    const parts = [...answer.parts];
    expect(parts.slice(0, -1).every(({ kind }) => kind === 'progress')).toBe(true);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.at(-1)).toEqual({
      kind: 'plans',
      plans: plan(subject, { kind: 'total', total: 518 }, actions),
      eligible: [],
      helps: [],
    });
  });

  it('says that points without French do not open a French round, and that French would', () => {
    const { eligible, helps } = found(lastOf('french').cutOff, lastOf('french'));
    expect(eligible.map((one) => one?.verdict)).toEqual(eligible.map(() => 'not-met'));
    expect(eligible[0]?.because).toEqual(['french']);
    // NCLC 9 comes in 30 months, when the work abroad has left the ten years that a program counts.
    expect(helps).toEqual(['french-7']);
  });

  it('gives, with French required, plans that a French round would take', () => {
    const { eligible, helps, plans } = found(lastOf('french').cutOff, lastOf('french'), [
      'french-7',
    ]);
    expect(eligible.map((one) => one?.verdict)).toContain('met');
    expect(helps).toEqual([]);
    if (!plans.ok) throw new Error('no plans');
    for (const { steps } of plans.value.plans)
      expect(steps.map(({ action }) => action)).toContain('french-7');
  });
});

describe('a plan day by day', () => {
  it('is in order, from the start to the day that the target is reached, with each score once told', () => {
    const { plans } = found(518, null);
    if (!plans.ok) throw new Error('no plans');
    for (const one of plans.value.plans) {
      const moments = momentsOf(one, subject, plans.value.now);
      const days = moments.map(({ date }) => date);
      expect(days).toEqual([...days].sort());
      expect(moments[0]).toEqual({ kind: 'start', date: subject.date, total: plans.value.now });
      expect(moments.at(-1)).toEqual({ kind: 'end', date: one.date, total: one.total });
      const done = moments.filter(({ kind }) => kind === 'done');
      expect(done.map(({ total }) => total)).toEqual(one.steps.map(({ total }) => total));
    }
  });
});
