import { describe, expect, it } from 'vitest';
import example from '../../../../src/app/examples/refused.json' with { type: 'json' };
import { FIRST_CHOICES } from '../../../../src/app/pages/plan/state/choices.ts';
import {
  beforeTargets,
  cutOffTarget,
  firstCategory,
  resolveTarget,
  roundsUntil,
} from '../../../../src/app/pages/plan/state/targets.ts';
import { type Dossier, isoDate, parseDossier } from '../../../../src/engine/index.ts';
import type { DossierSubject } from '../../../../src/engine/improve.ts';
import { ROUNDS } from '../../../../src/engine/rounds.ts';

const dossier = parseDossier(example);
if (!dossier.ok) throw new Error('the example is no dossier');
const subject: DossierSubject = {
  kind: 'dossier',
  dossier: dossier.value,
  date: isoDate('2025-06-16'),
};
const rounds = roundsUntil(ROUNDS, subject.date);
const own = ROUNDS.find(({ number }) => number === example.round) ?? null;

describe('the target from recent cut-offs', () => {
  it('knows no round later than the day of the start', () => {
    expect(rounds.every(({ date }) => date <= subject.date)).toBe(true);
    expect(rounds.length).toBeLessThan(ROUNDS.length);
  });

  it('is of the last ten rounds of the category, the round named where it is of one', () => {
    const recent = rounds.filter(({ category }) => category === 'cec').slice(-10);
    const cutOffs = recent.map(({ cutOff }) => cutOff).sort((a, b) => a - b);
    const latest = cutOffTarget(rounds, 'cec', 'latest', subject);
    expect([latest?.total, latest?.named]).toEqual([recent.at(-1)?.cutOff, recent.at(-1)]);
    const highest = cutOffTarget(rounds, 'cec', 'highest', subject);
    expect([highest?.total, highest?.named?.cutOff]).toEqual([cutOffs[9], cutOffs[9]]);
    const median = cutOffTarget(rounds, 'cec', 'median', subject);
    expect([median?.total, median?.named]).toEqual([cutOffs[5], null]);
  });

  const on = (date: string, change: Partial<Dossier> = {}): DossierSubject => ({
    ...subject,
    dossier: { ...subject.dossier, ...change },
    date: isoDate(date),
  });
  const heldBy = (date: string) => roundsUntil(ROUNDS, isoDate(date));

  it('begins with the category, of those open to the most, that had the latest round', () => {
    expect(firstCategory(rounds, subject)).toBe('cec');
    expect(firstCategory(heldBy('2019-12-31'), on('2019-12-31'))).toBe('general');
    expect(firstCategory([], subject)).toBeNull();
  });

  it('begins with a category that the candidate is in, where that is not one of the widest', () => {
    const { candidate } = subject.dossier;
    const nominated = on('2025-06-16', {
      candidate: { ...candidate, jobs: candidate.jobs.filter(({ country }) => country !== 'CA') },
      nomination: { province: 'MB', from: isoDate('2025-05-01'), until: null },
    });
    expect(firstCategory(rounds, nominated)).toBe('pnp');
  });

  it('begins with one of the widest where the candidate is in none', () => {
    expect(
      firstCategory(
        rounds,
        on('2025-06-16', { candidate: { ...subject.dossier.candidate, jobs: [] } }),
      ),
    ).toBe('cec');
  });

  it('is of the first category where the chosen one had no round yet', () => {
    const choices = { ...FIRST_CHOICES, category: 'physicians' };
    expect(resolveTarget(choices, rounds, null, subject)?.named?.category).toBe('cec');
  });
});

describe('the target as before the refusal', () => {
  it('is the total claimed, or the cut-off of the round of the invitation', () => {
    const targets = beforeTargets(subject, own);
    expect([targets.total?.total, targets['cut-off']?.total]).toEqual([526, 521]);
  });

  it('is what the documents gave when invited where nothing was claimed', () => {
    const unclaimed = { ...subject, dossier: { ...subject.dossier, claimedTotal: null } };
    expect(beforeTargets(unclaimed, null).total?.total).toBeGreaterThan(400);
    expect(beforeTargets(unclaimed, null)['cut-off']).toBeNull();
  });
});
