import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { overridesOf } from '../../../src/engine/dossier/change.ts';
import { type ReadContext, startContext } from '../../../src/engine/dossier/read-context.ts';
import { readTest } from '../../../src/engine/dossier/read-tests.ts';
import { allAt } from '../../support/profiles.ts';
import { tef } from './cases.ts';

describe('a test of unknown date that is ruled to count', () => {
  const path = ['candidate', 'languageTests', 0];
  const overrides = overridesOf([{ kind: 'rule', fact: path, counted: true }]);
  const readIn = (mode: ReadContext['mode']) =>
    readTest(tef(null), path, startContext(isoDate('2024-07-17'), mode, overrides));
  const older = { result: { language: 'french', clb: allAt(7) }, date: null, path };

  it('is read once at the least, in the column that its scores fit first', () => {
    expect(readIn('least')).toEqual([older]);
  });

  it('is read at the most by every table that a result that holds may be read by', () => {
    const later = { ...older, result: { language: 'french', clb: { ...allAt(0), writing: 4 } } };
    expect(readIn('greatest')).toEqual([older, later]);
  });
});
