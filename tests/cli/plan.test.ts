import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/engine/index.ts';
import { defaultActions, type DossierSubject, plan } from '../../src/engine/improve.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../support/dossiers.ts';
import { valueOf } from '../support/rules.ts';
import { useCrs } from './support/crs.ts';

const DOSSIER = {
  ...EMPTY_DOSSIER,
  candidate: { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB] },
};
const SUBJECT: DossierSubject = { kind: 'dossier', dossier: DOSSIER, date: isoDate('2026-11-24') };
const ON = ['--on', '2026-11-24'];

const crs = useCrs();
const path = crs.write('dossier.json', JSON.stringify(DOSSIER));

describe('crs plan', () => {
  it('prints the efficient plans that the engine finds', () => {
    const { out, code } = crs.run(['plan', path, '--target', '400', ...ON]);
    expect(code).toBe(0);
    const found = valueOf(plan(SUBJECT, { kind: 'total', total: 400 }, defaultActions(SUBJECT)));
    expect(found.plans.length).toBeGreaterThan(0);
    expect(JSON.parse(out)).toMatchObject(JSON.parse(JSON.stringify(found)) as object);
  });

  it('takes the actions back that it lists, and plans the same', () => {
    const listed = crs.run(['plan', path, '--list', ...ON]).out;
    expect(JSON.parse(listed)).toEqual(JSON.parse(JSON.stringify(defaultActions(SUBJECT))));
    const actions = crs.write('actions.json', listed);
    const args = ['plan', path, '--target', '430', ...ON];
    expect(crs.run([...args, '--actions', actions]).out).toBe(crs.run(args).out);
  });

  it('names the highest total and its day where no plan reaches the target', () => {
    const actions = crs.write('none.json', '[]');
    const args = ['plan', path, '--target', '1000', '--actions', actions, ...ON];
    const { out } = crs.run(args);
    expect(JSON.parse(out)).toMatchObject({ plans: [], highest: { steps: [] } });
  });

  it('tells wrong usage from bad input', () => {
    expect(crs.run(['plan', path]).code).toBe(2);
    expect(crs.run(['plan', path, '--target', 'many']).code).toBe(2);
    expect(crs.run(['plan', '--target', '500']).code).toBe(2);
    const actions = crs.write('bad.json', '[{"id":"x"}]');
    const bad = crs.run(['plan', path, '--target', '500', '--actions', actions]);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('lane');
  });

  it('has its help in both languages', () => {
    expect(crs.run(['plan', '--help', '--lang', 'en']).out).toContain('efficient plan');
    expect(crs.run(['plan', '--help', '--lang', 'fr']).out).toContain('plan efficace');
  });
});
