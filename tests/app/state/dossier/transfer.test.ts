import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../src/engine/index.ts';
import { refusedExample } from '../../../../src/app/examples/examples.ts';
import { blankDossier } from '../../../../src/app/state/dossier/blank.ts';
import type { Draft } from '../../../../src/app/state/dossier/draft.ts';
import { draftFrom } from '../../../../src/app/state/dossier/draftFrom.ts';
import { exportDossier, importDossier } from '../../../../src/app/state/dossier/transfer.ts';
import { drafts } from './drafts.ts';

const TODAY = isoDate('2026-01-15');

describe('a dossier as a file', () => {
  test('comes back as it went out', () => {
    const file = exportDossier(refusedExample());
    expect(importDossier(file, TODAY)).toEqual({ ok: true, draft: refusedExample() });
  });

  test('comes back and goes out again the same, whatever was typed in it', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const file = exportDossier(draft);
        const found = importDossier(file, TODAY);
        expect(found.draft).not.toBeNull();
        expect(exportDossier(found.draft as Draft)).toBe(file);
      }),
    );
  });

  test('holds numbers for numbers typed with a comma', () => {
    const draft = refusedExample();
    draft.claimedTotal = '526';
    const job = draft.candidate.jobs[1];
    if (job !== undefined) job.hoursPerWeek = '37,5';
    expect(JSON.parse(exportDossier(draft))).toEqual(refusedExample());
  });

  test('that is cut short is refused with the place where it ends', () => {
    const file = exportDossier(refusedExample());
    const found = importDossier(file.slice(0, 400), TODAY);
    expect(found).toMatchObject({ ok: false, draft: null, issues: [{ code: 'not-json' }] });
    expect(found.ok ? 0 : found.issues[0]?.params['line']).toBeGreaterThan(5);
  });

  test.each([
    ['null', 'wrong-type', []],
    ['[]', 'wrong-type', []],
    ['{"version":1}', 'required', ['dates']],
    ['{"version":1,"dates":{},"candidate":{"jobs":{}}}', 'wrong-type', ['candidate', 'jobs']],
    ['{"version":1,"dates":{},"candidate":{},"extra":1}', 'unknown-key', ['extra']],
    ['{"version":1,"dates":{},"candidate":{"jobs":[1]}}', 'wrong-type', ['candidate', 'jobs', 0]],
  ])('%s is refused with its fault and the place', (file, code, path) => {
    const found = importDossier(file, TODAY);
    expect(found).toMatchObject({ ok: false, draft: null });
    expect(found.ok ? [] : found.issues).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('with a wrong value can still be opened, for the form shows the fault beside its field', () => {
    const draft = { ...refusedExample(), claimedTotal: 5000 };
    const found = importDossier(JSON.stringify(draft), TODAY);
    expect(found).toMatchObject({ ok: false, draft: { claimedTotal: 5000 } });
    expect(found.ok ? [] : found.issues).toMatchObject([
      { code: 'too-big', path: ['claimedTotal'] },
    ]);
  });

  test('of two million characters is refused before it is read', () => {
    expect(importDossier(' '.repeat(2_000_001), TODAY)).toMatchObject({
      ok: false,
      issues: [{ code: 'too-large' }],
    });
  });

  test('may leave out what is not known', () => {
    const found = draftFrom({ version: 1, dates: { profile: '2024-05-02' }, candidate: {} });
    const blank = blankDossier('2024-05-02');
    expect(found).toEqual({ ok: true, value: blank });
  });
});
