import { certaintyOf, type Doubt, type LetterProgram, type ProgramFinding } from './finding.ts';
import { type FlatText, spanOf } from './flatten.ts';
import type { Segment } from './segments.ts';

const PROGRAMS: readonly (readonly [LetterProgram, RegExp])[] = [
  ['cec', /\b(?:canadian experience class|cec|categorie de l'experience canadienne|cec\/cec)\b/g],
  ['fsw', /\b(?:federal skilled workers?(?: class| program| category)?|fswp?|travailleurs? qualifies? \(?federa(?:l|ux)\b\)?|ptqf|tqf)\b/g], // prettier-ignore
  ['fst', /\b(?:federal skilled trades?(?: class| program)?|fstp?|(?:travailleurs de )?metiers specialises(?: federa(?:l|ux))?|pmsf)\b/g], // prettier-ignore
  ['pnp', /\b(?:provincial nominee (?:program|class)|pnp|programme des candidats des provinces|candidats? des provinces|pcp)\b/g], // prettier-ignore
];
const CATEGORY_OF_FILE =
  /\b(?:application|applied|apply|applying|applicant|app|category|class|refused|assessed|demande|presentee?|refusee|au titre de|dans le cadre d(?:\w{1,2}|'une?)|dans la categorie|categorie|under|stream|program|programme|membre|member)\b[^.;]{0,70}$/; // prettier-ignore

/** The program of the file; sure when one alone is named, with words of the application before it. */
export function findPrograms(flat: FlatText, { text, start }: Segment): readonly ProgramFinding[] {
  const hits = PROGRAMS.flatMap(([program, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ program, index, words })),
  );
  const several = new Set(hits.map(({ program }) => program)).size > 1;
  return hits.map(({ program, index, words }): ProgramFinding => {
    const tied = CATEGORY_OF_FILE.test(text.slice(Math.max(0, index - 100), index));
    const doubt: Doubt | null = several ? 'several-values' : tied ? null : 'loose-wording';
    const from = start + index;
    return {
      kind: 'program',
      program,
      span: spanOf(flat, from, from + words.length),
      certainty: certaintyOf(doubt),
      doubt,
    };
  });
}
