import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTION_DEFAULTS,
  ACTIONS_MAX,
  type DossierSubject,
  defaultActions,
  isoDate,
  parseActions,
} from '../../../src/engine/index.ts';
import { anyRulesDate } from '../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const DATE = isoDate('2026-11-24');
const idsFor = (dossier: DossierSubject['dossier']): readonly string[] =>
  defaultActions({ kind: 'dossier', dossier, date: DATE }).map(({ id }) => id);

describe('the actions proposed', () => {
  it('are of the table, at most as many as a plan takes, and come back from their JSON', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
        const actions = defaultActions({ kind: 'dossier', dossier, date });
        expect(actions.length).toBeLessThanOrEqual(ACTIONS_MAX);
        expect(valueOf(parseActions(JSON.parse(JSON.stringify(actions))))).toEqual(actions);
        for (const { id, months } of actions) {
          expect(ACTION_DEFAULTS.find((one) => one.id === id)?.months).toBe(months);
        }
      }),
    );
  });

  it('leave out the spouse where there is none, and work where a job goes on', () => {
    const alone = idsFor(EMPTY_DOSSIER);
    expect(alone.filter((id) => id.startsWith('spouse'))).toEqual([]);
    const candidate = { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB] };
    expect(idsFor({ ...EMPTY_DOSSIER, candidate })).not.toContain('canadian-work');
    const left = { ...GOOD_JOB, until: isoDate('2024-01-01') };
    expect(idsFor({ ...EMPTY_DOSSIER, candidate: { ...candidate, jobs: [left] } })).toContain(
      'canadian-work',
    );
  });

  it('are those that make sense as an officer reads the dossier', () => {
    const test = {
      test: 'celpip-general' as const,
      date: isoDate('2026-06-01'),
      scores: { reading: 8, writing: 8, listening: 8, speaking: 8 },
    };
    const candidate = { ...EMPTY_DOSSIER.candidate, languageTests: [test] };
    const subject: DossierSubject = {
      kind: 'dossier',
      dossier: { ...EMPTY_DOSSIER, candidate },
      date: DATE,
    };
    const fact = ['candidate', 'languageTests', 0];
    const refused = [{ changes: [{ kind: 'rule' as const, fact, counted: false }] }];
    const ids = (given: DossierSubject) => defaultActions(given).map(({ id }) => id);
    expect(ids(subject)).toContain('english-one-more');
    expect(ids(subject)).not.toContain('english-7');
    expect(ids({ ...subject, departures: refused })).not.toContain('english-one-more');
    expect(ids({ ...subject, departures: refused })).toContain('english-7');
  });

  it('are every action of the table for some dossier', () => {
    const seen = new Set(
      fc
        .sample(anyDossier(), { numRuns: 400, seed: 1 })
        .flatMap((dossier) => idsFor({ ...dossier, dates: EMPTY_DOSSIER.dates })),
    );
    expect([...seen].sort()).toEqual(ACTION_DEFAULTS.map(({ id }) => id).sort());
  });
});
