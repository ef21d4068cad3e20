import { createRoot } from 'solid-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { refusedExample } from '../../../src/app/examples/examples.ts';
import { blankJob } from '../../../src/app/state/dossier/blank.ts';
import { createDossier, type DossierState } from '../../../src/app/state/dossier/createDossier.ts';
import { createHistory, type HistoryControl } from '../../../src/app/state/history.ts';
import { readSteps, writtenSteps } from '../../../src/app/state/keptSteps.ts';

const TODAY = isoDate('2026-01-15');
const BIRTH = ['candidate', 'birthDate'];
const ROUND = ['round'];
const JOBS = ['candidate', 'jobs'];

function withHistory(run: (dossier: DossierState, history: HistoryControl) => void): void {
  createRoot((dispose) => {
    const opened = { draft: refusedExample(), origin: 'own' } as const;
    const dossier: DossierState = createDossier(opened, TODAY, (place) => history.edited(place));
    const history: HistoryControl = createHistory(dossier.snapshot, (draft) =>
      dossier.replace({ draft, origin: 'own' }, 'same'),
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
      dossier.replace({ draft: { ...dossier.snapshot(), round: '400' }, origin: 'own' }, 'same');
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

describe('steps kept over a reload', () => {
  /** What one page leaves, in a page that opens what it left. */
  function reloaded(
    edit: (dossier: DossierState, history: HistoryControl) => void,
    then: (dossier: DossierState, history: HistoryControl) => void,
  ): void {
    withHistory((dossier, history) => {
      edit(dossier, history);
      const [left, draft] = [writtenSteps(history.steps(), 'one'), dossier.snapshot()];
      withHistory((next, nextHistory) => {
        next.replace({ draft, origin: 'own' }, 'same');
        nextHistory.follow();
        nextHistory.restore(readSteps(left, 'one')!);
        then(next, nextHistory);
      });
    });
  }

  test('are taken back and made again there', () => {
    const before = refusedExample().candidate.birthDate;
    reloaded(
      (dossier, history) => {
        dossier.set(BIRTH, '1990-02-03');
        history.seal();
        dossier.set(ROUND, '91');
        history.undo();
      },
      (dossier, history) => {
        history.redo();
        expect(dossier.at(ROUND)).toBe('91');
        history.undo();
        history.undo();
        expect(dossier.at(BIRTH)).toBe(before);
        expect(history.canUndo()).toBe(false);
      },
    );
  });

  test('are the last twenty, in as little as they need', () => {
    reloaded(
      (dossier, history) => {
        for (let step = 0; step < 30; step += 1) {
          dossier.set(ROUND, String(step));
          history.seal();
        }
      },
      (dossier, history) => {
        let count = 0;
        for (; history.canUndo(); count += 1) history.undo();
        expect(count).toBe(20);
        expect(dossier.at(ROUND)).toBe('9');
      },
    );
  });

  test('leave alone what was edited since, and come after nothing newer', () => {
    reloaded(
      (dossier) => dossier.set(BIRTH, '1990-02-03'),
      (dossier, history) => {
        dossier.set(ROUND, '91');
        history.undo();
        history.undo();
        expect(dossier.at(ROUND)).toBe(refusedExample().round);
        expect(history.canUndo()).toBe(false);
      },
    );
    withHistory((dossier, history) => {
      dossier.set(BIRTH, '1990-02-03');
      const { done } = history.steps();
      dossier.set(ROUND, '91');
      history.restore({ done, undone: [] });
      expect(history.steps().done).toHaveLength(2);
    });
  });

  test('of another dossier, or that cannot be read, are none', () => {
    withHistory((dossier, history) => {
      dossier.set(BIRTH, '1990-02-03');
      const left = writtenSteps(history.steps(), 'one');
      expect(readSteps(left, 'one')?.done).toHaveLength(1);
      expect(readSteps(left, 'two')).toBeNull();
      for (const text of [null, '', '[]', 'null', left.replace('"format":1', '"format":2')])
        expect(readSteps(text, 'one')).toBeNull();
      expect(readSteps(left.replaceAll('birthDate', 'birthday'), 'one')).toBeNull();
    });
  });
});
