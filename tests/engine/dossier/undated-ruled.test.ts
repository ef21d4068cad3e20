import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { mannerOf } from '../../../src/engine/dossier/change.ts';
import { type Pass, startPass } from '../../../src/engine/dossier/pass.ts';
import { readTest } from '../../../src/engine/dossier/read-tests.ts';
import { allAt } from '../../support/profiles.ts';
import { tef } from './cases.ts';

describe('a test of unknown date that is ruled to count', () => {
  const path = ['candidate', 'languageTests', 0];
  const manner = mannerOf([{ kind: 'rule', fact: path, counted: true }]);
  const readIn = (mode: Pass['mode']) =>
    readTest(tef(null), path, startPass(isoDate('2024-07-17'), mode, manner));
  const older = { result: { language: 'french', clb: allAt(7) }, date: null, path };

  it('is read once at the least, in the column that its scores fit first', () => {
    expect(readIn('least')).toEqual([older]);
  });

  it('is read at the most by every table that a result that holds may be read by', () => {
    const later = { ...older, result: { language: 'french', clb: { ...allAt(0), writing: 4 } } };
    expect(readIn('greatest')).toEqual([older, later]);
  });
});
