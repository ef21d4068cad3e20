import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../src/engine/index.ts';
import { refusedExample } from '../../../../src/app/examples/examples.ts';
import { blankDossier, blankJob } from '../../../../src/app/state/dossier/blank.ts';
import {
  createDossier,
  type DossierState,
} from '../../../../src/app/state/dossier/createDossier.ts';

const TODAY = isoDate('2026-01-15');
const JOBS = ['candidate', 'jobs'] as const;

function withExample(run: (dossier: DossierState) => void): void {
  createRoot((dispose) => {
    run(createDossier({ draft: refusedExample(), origin: 'example' }, TODAY));
    dispose();
  });
}

describe('the dossier as it is edited', () => {
  test('is the dossier that the engine reads, as soon as it holds together', () => {
    withExample((dossier) => {
      dossier.set(['candidate', 'jobs', 1, 'hoursPerWeek'], '22,5');
      expect(dossier.issues()).toEqual([]);
      expect(dossier.dossier()?.candidate.jobs[1]?.hoursPerWeek).toBe(22.5);
    });
  });

  test('keeps what cannot be read as it was typed, with its fault at its place', () => {
    withExample((dossier) => {
      const path = ['candidate', 'birthDate'];
      dossier.set(path, '31 février');
      expect(dossier.at(path)).toBe('31 février');
      expect(dossier.issues()).toMatchObject([{ code: 'not-a-date', path }]);
    });
  });

  test('keeps the last dossier that held together while it does not, and says so', () => {
    withExample((dossier) => {
      const before = dossier.dossier();
      dossier.set(['candidate', 'birthDate'], 'x');
      expect(dossier.dossier()).toEqual(before);
      expect(dossier.stale()).toBe(true);
      dossier.set(['candidate', 'birthDate'], '1990-01-01');
      expect(dossier.stale()).toBe(false);
      expect(dossier.dossier()?.candidate.birthDate).toBe('1990-01-01');
    });
  });

  test('shows nothing of the dossier before, where another one opened cannot be read', () => {
    withExample((dossier) => {
      const faulty = { ...blankDossier(TODAY), claimedTotal: '5000' };
      dossier.replace({ draft: faulty, origin: 'own' }, 'another');
      expect(dossier.issues()).not.toEqual([]);
      expect(dossier.dossier()).toBeNull();
      expect(dossier.stale()).toBe(false);
    });
  });

  test('has a row put back just where it was', () => {
    withExample((dossier) => {
      const before = dossier.snapshot();
      const row = dossier.removeRow(JOBS, 0);
      expect(dossier.rows(JOBS)).toHaveLength(1);
      dossier.insertRow(JOBS, 0, row);
      expect(dossier.snapshot()).toEqual(before);
    });
  });

  test('shares nothing with what it was opened from', () => {
    withExample((dossier) => {
      dossier.insertRow(JOBS, 2, blankJob());
      expect(dossier.rows(JOBS)).toHaveLength(3);
      expect(refusedExample().candidate.jobs).toHaveLength(2);
    });
  });

  test('is replaced whole when another is opened', () => {
    withExample((dossier) => {
      dossier.replace({ draft: blankDossier(TODAY), origin: 'own' }, 'another');
      expect(dossier.snapshot()).toEqual(blankDossier(TODAY));
      expect(dossier.origin()).toBe('own');
    });
  });

  test('holds together from the start when it is empty', () => {
    createRoot((dispose) => {
      const dossier = createDossier({ draft: blankDossier(TODAY), origin: 'own' }, TODAY);
      expect(dossier.issues()).toEqual([]);
      dispose();
    });
  });

  test('refuses a place that it does not have', () => {
    withExample((dossier) => {
      expect(() => dossier.set(['candidate', 'jobs', 9, 'noc'], '21231')).toThrow(RangeError);
    });
  });
});
