import { certaintyOf, type Doubt, type RoundNumberFinding } from './finding.ts';
import { type FlatText, spanOf } from './flatten.ts';
import type { Segment } from './segments.ts';

const ROUND =
  /\b(?<noun>rounds?|draws?|rondes?|tirages?)(?<of> of invitations?| d'invitations?)?(?<adjective> [a-z]{5,12}(?=,?\s(?:no|num|#)))?\s?(?:,\s)?(?<mark>(?:number|num|no|numero|#|:)[\s.#:]{0,3})?\(?(?<number>\d{1,4}[ab]?)\)?(?![\w/-]|[.,:]\d)/g; // prettier-ignore
const ANOTHER =
  /\b(?:previous|prior|next|subsequent|later|earlier|another|other|different|following|since|until|as|such as|precedente?s?|suivante?s?|autres?|anterieure?s?|dernieres?|prochaines?|comme|depuis)\b[^.;]{0,24}$/; // prettier-ignore
const ORDINAL = /^(?:[\s,]{0,2}(?:points?|invitations?|candidates?|candidats?|january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)/; // prettier-ignore

/** Numbers of rounds of invitations. */
export function findRounds(
  flat: FlatText,
  { text, start }: Segment,
): readonly RoundNumberFinding[] {
  const matches = [...text.matchAll(ROUND)];
  return matches.flatMap((match): RoundNumberFinding[] => {
    const { number = '', mark, of, adjective = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (ORDINAL.test(text.slice(end, end + 14))) return [];
    const from = start + match.index + match[0].lastIndexOf(number);
    const doubt = doubtOf(
      `${text.slice(0, match.index)}${adjective}`,
      mark !== undefined,
      of !== undefined,
      number,
    );
    return [
      {
        kind: 'round',
        round: number,
        span: spanOf(flat, from, from + number.length),
        certainty: certaintyOf(doubt),
        doubt,
      },
    ];
  });
}

function doubtOf(before: string, marked: boolean, named: boolean, number: string): Doubt | null {
  if (ANOTHER.test(before)) return 'other-event';
  if (marked || (named && number.length >= 2)) return null;
  return number.length >= 3 ? 'loose-wording' : 'weak-wording';
}
