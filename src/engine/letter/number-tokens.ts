import type { DateToken } from './date-tokens.ts';
import { SOUS, UNDER } from './cues.ts';

/** A whole number by itself: not part of a date, a telephone number, a section of a law or an amount. */
export interface NumberToken {
  readonly value: number;
  readonly digits: number;
  /** What it is said to be out of (`99/110`); null: nothing. */
  readonly outOf: number | null;
  /** Followed by "points". */
  readonly points: boolean;
  readonly start: number;
  /** After the number, and what it is out of. */
  readonly end: number;
}

const NUMBER = /\d{1,12}/g;
const TELEPHONE = /\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]{1,2}\d{4}(?!\d)/g;
const REFERENCE =
  /(?:\b(?:tel|phone|telephone|fax|telecopieur|poste|ext|extension|uci|iuc|client id|file|dossier|application|demande|app|room|suite|bureau|reference|ref|case|ticket|page|p|version|imm|form|formulaire|section|sections|paragraph|article|art|paragraphe|subsection|noc|cnp|code|appendix|annexe)\b[\s.:#]{0,3}(?:no|number|num|numero)?[\s.:#]{0,3}(?:is|est)?[\s:]{0,2}|\b(?:no|number|num|numero)[\s.:#]{0,3}|[$#§]\s?)$/; // prettier-ignore
const UNIT =
  /^\s?(?:%|\$|cad\b|hours?\b|heures?\b|hrs?\b|h\b|days?\b|jours?\b|weeks?\b|semaines?\b|months?\b|mois\b|years?\b|ans?\b|annees?\b|people\b|persons?\b|personnes?\b|candidates?\b|candidats?\b|invitations?\b|pages?\b|dollars?\b|words?\b|mots?\b|minutes?\b|(?:[a-z-]{1,12}\s)?(?:avenue|street|road|rue|chemin|boulevard)\b)/; // prettier-ignore
const SHORTFALL = new RegExp(
  String.raw`^\s?(?:crs\s|scg\s)?(?:points?|pts)\s(?:short|below|${UNDER}|less|lower|fewer|above|over|more|de moins|de plus|en moins|${SOUS}|manquants?)`,
);

/** The numbers of a segment that may be points. */
export function numberTokens(text: string, dates: readonly DateToken[]): readonly NumberToken[] {
  const taken: { readonly start: number; readonly end: number }[] = [...dates];
  for (const { index, 0: phone } of text.matchAll(TELEPHONE))
    taken.push({ start: index, end: index + phone.length });
  const found: NumberToken[] = [];
  let free = 0;
  for (const { index, 0: digits } of text.matchAll(NUMBER)) {
    const within = taken.some(({ start, end }) => start <= index && index < end);
    if (within || index < free) continue;
    const token = tokenAt(text, index, digits);
    if (token === null) continue;
    found.push(token);
    free = token.end;
  }
  return found;
}

function tokenAt(text: string, start: number, digits: string): NumberToken | null {
  if (joinsBefore(text, start)) return null;
  const grouped = /^1\s[012]\d\d(?![\d\w])/.exec(text.slice(start, start + 6))?.[0] ?? digits;
  const value = Number(grouped.replace(/\s/, ''));
  let end = start + grouped.length;
  const of = /^\s?(?:\/|out of|of|sur)\s?(\d{2,4}|1\s200)(?![\w/.-])/.exec(
    text.slice(end, end + 16),
  );
  if (of !== null) end += of[0].length;
  const after = text.slice(end, end + 40);
  if (/^(?:[\w(§]|[.,/:-]\d|\s?[-/]\s?\d)/.test(after) && !/^(?:pts|points?)\b/.test(after)) return null; // prettier-ignore
  if (UNIT.test(after) || SHORTFALL.test(after)) return null;
  return {
    value,
    digits: grouped.length,
    outOf: of === null ? null : Number((of[1] ?? '').replace(/\s/, '')),
    points: /^\s?(?:crs\s|scg\s)?(?:pts?|points?)\b/.test(after),
    start,
    end,
  };
}

const joinsBefore = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 40), start);
  return /[\w$_]$|\d[.,/:]$|[\w.)]-$|\d\s-\s$/.test(before) || REFERENCE.test(before);
};
