import { certaintyOf, type Doubt, type LawFinding } from './finding.ts';
import { type FlatText, spanOf } from './flatten.ts';
import type { Segment } from './segments.ts';

const PROVISION = String.raw`\d{1,3}(?:\.\d{1,2})?(?:\s?\(\d{1,2}(?:\.\d)?\))?(?:\s?\(?[a-z]{1,2}(?:\.\d)?\))?(?:\s?\(?[ivx]{1,4}\))?`;
const WORDED = new RegExp(
  String.raw`\b(?:subsections?|sections?|sous-paragraphe|paragraphs?|paragraphes?|articles?|alineas?|ss?\.|sec\.|art\.|par\.|para\.)\s?(?<provision>${PROVISION})`,
  'g',
);
const SHORT = new RegExp(
  String.raw`(?<![\w.-])(?<letter>[alr])\s?(?<provision>\d{1,3}\.\d{1,2}(?:\(\d{1,2}\))?(?:\([a-z]\))?|\d{2,3}(?:\(\d{1,2}\))(?:\([a-z]\))?|(?:7[5-9]|8[0-7]))(?![\w%/-]|\.\d)`,
  'g',
);
const ACT = /\b(?:act|irpa|lipr|loi)\b/;
const REGULATIONS = /\b(?:regulations?|irpr|ripr|reglement)\b/;

/** Provisions of the Act and of the Regulations. A short form (A11.2, L11.2, R75(1)) names its law. */
export function findLaws(flat: FlatText, segment: Segment): readonly LawFinding[] {
  const { text } = segment;
  const worded = [...text.matchAll(WORDED)].map((match) => ({ match, law: lawNear(text, match) }));
  const short = [...text.matchAll(SHORT)].map((match) => ({
    match,
    law: match.groups?.['letter'] === 'r' ? ('irpr' as const) : ('irpa' as const),
  }));
  return [...worded, ...short].map(({ match, law }) => lawFind(flat, segment, match, law));
}

function lawNear(text: string, match: RegExpExecArray): LawFinding['law'] {
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 60);
  const act = ACT.exec(after)?.index ?? Infinity;
  const regulations = REGULATIONS.exec(after)?.index ?? Infinity;
  if (act !== regulations) return act < regulations ? 'irpa' : 'irpr';
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  if (/\b(?:irpa|lipr)[\s,]{1,2}$/.test(before)) return 'irpa';
  return /\b(?:irpr|ripr)[\s,]{1,2}$/.test(before) ? 'irpr' : null;
}

function lawFind(
  flat: FlatText,
  { start }: Segment,
  match: RegExpExecArray,
  law: LawFinding['law'],
): LawFinding {
  const written = match.groups?.['provision'] ?? '';
  const from = start + match.index + match[0].length - written.length;
  const doubt: Doubt | null = law === null ? 'law-unknown' : null;
  return {
    kind: 'law',
    law,
    provision: plainProvision(written),
    span: spanOf(flat, from, from + written.length),
    certainty: certaintyOf(doubt),
    doubt,
  };
}

/** « 10.3(1)e) » is written `10.3(1)(e)`. */
const plainProvision = (written: string): string =>
  written.replace(/\s/g, '').replace(/([\d)])([a-z])/g, '$1($2');
