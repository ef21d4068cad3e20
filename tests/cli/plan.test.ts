import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultActions, type DossierSubject, isoDate, plan } from '../../src/engine/index.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../support/dossiers.ts';
import { valueOf } from '../support/rules.ts';
import { type Bin, buildBin, filesFolder, run } from './support/crs.ts';

const DOSSIER = {
  ...EMPTY_DOSSIER,
  candidate: { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB] },
};
const SUBJECT: DossierSubject = { kind: 'dossier', dossier: DOSSIER, date: isoDate('2026-11-24') };
const ON = ['--on', '2026-11-24'];

let bin: Bin;
const files = filesFolder();
let path = '';
beforeAll(() => {
  bin = buildBin();
  path = files.write('dossier.json', JSON.stringify(DOSSIER));
}, 60_000);
afterAll(() => {
  bin.remove();
  files.remove();
});

describe('crs plan', () => {
  it('prints the efficient plans that the engine finds', () => {
    const { out, code } = run(bin, ['plan', path, '--target', '400', ...ON]);
    expect(code).toBe(0);
    const found = valueOf(plan(SUBJECT, { kind: 'total', total: 400 }, defaultActions(SUBJECT)));
    expect(found.plans.length).toBeGreaterThan(0);
    expect(JSON.parse(out)).toMatchObject(JSON.parse(JSON.stringify(found)) as object);
  });

  it('takes the actions back that it lists, and plans the same', () => {
    const listed = run(bin, ['plan', path, '--list', ...ON]).out;
    expect(JSON.parse(listed)).toEqual(JSON.parse(JSON.stringify(defaultActions(SUBJECT))));
    const actions = files.write('actions.json', listed);
    const args = ['plan', path, '--target', '430', ...ON];
    expect(run(bin, [...args, '--actions', actions]).out).toBe(run(bin, args).out);
  });

  it('names the highest total and its day where no plan reaches the target', () => {
    const actions = files.write('none.json', '[]');
    const args = ['plan', path, '--target', '1000', '--actions', actions, ...ON];
    const { out } = run(bin, args);
    expect(JSON.parse(out)).toMatchObject({ plans: [], highest: { steps: [] } });
  });

  it('tells wrong usage from bad input', () => {
    expect(run(bin, ['plan', path]).code).toBe(2);
    expect(run(bin, ['plan', path, '--target', 'many']).code).toBe(2);
    expect(run(bin, ['plan', '--target', '500']).code).toBe(2);
    const actions = files.write('bad.json', '[{"id":"x"}]');
    const bad = run(bin, ['plan', path, '--target', '500', '--actions', actions]);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('lane');
  });

  it('has its help in both languages', () => {
    expect(run(bin, ['plan', '--help', '--lang', 'en']).out).toContain('efficient plan');
    expect(run(bin, ['plan', '--help', '--lang', 'fr']).out).toContain('plan efficace');
  });
});
