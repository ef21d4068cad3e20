import { createRoot } from 'solid-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { refusedExample } from '../../../src/app/examples/examples.ts';
import { blankJob } from '../../../src/app/state/dossier/blank.ts';
import { createDossier, type DossierState } from '../../../src/app/state/dossier/createDossier.ts';
import { createHistory, type HistoryControl } from '../../../src/app/state/history.ts';

const TODAY = isoDate('2026-01-15');
const BIRTH = ['candidate', 'birthDate'];
const ROUND = ['round'];
const JOBS = ['candidate', 'jobs'];

function withHistory(run: (dossier: DossierState, history: HistoryControl) => void): void {
  createRoot((dispose) => {
    const opened = { draft: refusedExample(), origin: 'own' } as const;
    const dossier: DossierState = createDossier(opened, TODAY, (place) => history.edited(place));
    const history: HistoryControl = createHistory(dossier.snapshot, (draft) =>
      dossier.replace({ draft, origin: 'own' }),
    );
    run(dossier, history);
    dispose();
  });
}

describe('steps back', () => {
  test('undo and make again whatever edits there were, all the way', () => {
    const edits = fc.array(
      fc.oneof(
        fc.record({ path: fc.constantFrom(BIRTH, ROUND), value: fc.string() }),
        fc.constantFrom('add' as const, 'remove' as const, 'leave' as const),
      ),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(edits, (all) => {
        withHistory((dossier, history) => {
          const before = dossier.snapshot();
          for (const edit of all) {
            if (edit === 'leave') history.seal();
            else if (edit === 'add') dossier.insertRow(JOBS, 0, blankJob());
            else if (edit !== 'remove') dossier.set(edit.path, edit.value);
            else if (dossier.rows(JOBS).length > 0) dossier.removeRow(JOBS, 0);
          }
          const after = dossier.snapshot();
          while (history.canUndo()) history.undo();
          expect(dossier.snapshot()).toEqual(before);
          while (history.canRedo()) history.redo();
          expect(dossier.snapshot()).toEqual(after);
        });
      }),
    );
  });

  test('take what was typed in one field as one step, until it is left', () => {
    withHistory((dossier, history) => {
      for (const text of ['1', '19', '199']) dossier.set(BIRTH, text);
      history.seal();
      dossier.set(BIRTH, '1990');
      expect(history.undo()).toEqual(BIRTH);
      expect(dossier.at(BIRTH)).toBe('199');
      history.undo();
      expect(dossier.at(BIRTH)).toBe('1993-11-19');
      expect(history.undo()).toBeNull();
    });
  });

  test('leave alone what came from another tab since', () => {
    withHistory((dossier, history) => {
      dossier.set(BIRTH, '1990-01-01');
      dossier.replace({ draft: { ...dossier.snapshot(), round: '400' }, origin: 'own' });
      history.follow();
      history.undo();
      expect(dossier.at(BIRTH)).toBe('1993-11-19');
      expect(dossier.at(ROUND)).toBe('400');
    });
  });

  test('forget what was undone once something else is done', () => {
    withHistory((dossier, history) => {
      dossier.set(BIRTH, 'x');
      history.undo();
      dossier.set(ROUND, '1');
      expect(history.canRedo()).toBe(false);
    });
  });

  test('end with the dossier that they are of', () => {
    withHistory((dossier, history) => {
      dossier.set(BIRTH, 'x');
      history.clear();
      expect(history.canUndo()).toBe(false);
    });
  });
});
