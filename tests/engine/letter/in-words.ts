import type { LetterFinding } from '../../../src/engine/letter.ts';

/** A find in one line, apart from its place: what the expectations beside the letters are written in. */
export const inWords = (find: LetterFinding): string =>
  [...wordsOf(find), find.certainty, find.doubt ?? ''].join(' ').trim();

function wordsOf(find: LetterFinding): readonly (string | number)[] {
  switch (find.kind) {
    case 'date':
      return ['date', find.role ?? '-', find.date];
    case 'round':
      return ['round', find.round];
    case 'cut-off':
      return ['cut-off', find.points];
    case 'total':
      return ['total', find.whose ?? '-', find.points];
    case 'factor':
      return ['factor', find.factor, find.whose ?? '-', find.points];
    case 'section':
      return ['section', find.section, find.whose ?? '-', find.points];
    case 'program':
      return ['program', find.program];
    case 'law':
      return ['law', find.law ?? '-', find.provision];
    case 'reason':
      return ['reason', find.reason];
  }
}
