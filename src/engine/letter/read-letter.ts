import { dateTokens } from './date-tokens.ts';
import { findDates } from './find-dates.ts';
import { findFactors, sectionAfter } from './find-factors.ts';
import { findLaws } from './find-laws.ts';
import { findPrograms } from './find-programs.ts';
import { findReasons } from './find-reasons.ts';
import { findRounds } from './find-rounds.ts';
import { findScores } from './find-scores.ts';
import type { Doubt, LetterFinding, LetterReading } from './finding.ts';
import { flatten } from './flatten.ts';
import { numberTokens } from './number-tokens.ts';
import { segmentsOf } from './segments.ts';
import { dedupeFindings } from './dedupe.ts';
import { contextAfter, NO_CONTEXT } from './table-context.ts';

/** Without one of these words, a score may be about anything. */
const IS_IMMIGRATION =
  /\b(?:crs|scg|comprehensive ranking|classement global|express entry|entree express|permanent residen\w{2,3}|residence permanente|immigration|ircc|invitations? to apply|(?:rounds?|rondes?)(?: of| d'invitations?| n?[o#]| \d)|invitation a presenter|invitee? a presenter|(?:first|premiere) (?:official )?lang\w{2,4}|(?:canadian|cdn|foreign) (?:work )?experience|experience de travail au canada)\b/; // prettier-ignore

const doubtPoints = (find: LetterFinding): LetterFinding =>
  'points' in find ? { ...find, certainty: 'unsure', doubt: 'weak-wording' } : find;

/** A scan often yields a few stray words (a page number, a stamp): fewer than this is no text. */
const FEWEST_WORDS = 5;

/**
 * What a refusal letter, an officer's notes or an account of them say, in English or French: dates,
 * round, cut-off, totals, points, program, provisions and reasons, each with its place in the text.
 * Accepts any text, in time linear in its length, and never throws. A finding is a proposal
 * until the user confirms it. File numbers, names and addresses are not looked for.
 */
export function readLetter(text: string): LetterReading {
  const flat = flatten(text);
  if (!hasWords(flat.text)) return { outcome: 'no-text', finds: [] };
  const finds: LetterFinding[] = [];
  let context = NO_CONTEXT;
  let subject = CANDIDATE;
  let section: ReturnType<typeof sectionAfter> = null;
  for (const segment of segmentsOf(flat)) {
    context = contextAfter(segment, context);
    section = sectionAfter(segment, section);
    subject = subjectOf(segment.text, subject);
    const dates = dateTokens(segment.text);
    const numbers = numberTokens(segment.text, dates);
    const found = [
      ...findDates(flat, segment, dates),
      ...findFactors(flat, segment, numbers, context, section),
      ...findScores(flat, segment, numbers),
      ...findRounds(flat, segment),
      ...findPrograms(flat, segment),
      ...findLaws(flat, segment),
      ...findReasons(flat, segment),
    ];
    for (const find of found) finds.push(doubtSubject(find, subject));
  }
  const findings = dedupeFindings(IS_IMMIGRATION.test(flat.text) ? finds : finds.map(doubtPoints));
  const useful = findings.some((find) => find.kind !== 'date' || find.role !== null);
  return { outcome: useful ? 'finds' : 'nothing-found', finds: findings };
}

function hasWords(text: string): boolean {
  const words = text.matchAll(/[a-z]{3,}/g);
  for (let count = 0; count < FEWEST_WORDS; count += 1)
    if (words.next().done === true) return false;
  return true;
}

/** Somebody other than the candidate, as the subject of a sentence. */
const OTHER_PERSON =
  /\b(?:(?:another|other|different) (?:applicant|candidate|person|client)s?|(?:un|une|d'|l')\s?autres? (?:candidate?|demandeu(?:r|se)|personne|cliente?)s?|(?:my|his|her|their|mon|ma|son|sa|leur) (?:spouse|husband|wife|brother|sister|friend|cousin|colleague|co-?worker|neighbou?r|roommate|partner|epou(?:x|se)|conjointe?|mari|femme|frere|soeur|amie?|collegue|voisine?))\b/; // prettier-ignore
/** Another kind of application. */
const OTHER_FILE =
  /\b(?:(?:study|work) permits?|visitor (?:visa|record)|permis d'etudes|permis de travail|visa de visiteur|fiche de visiteur)\b/;
const GOES_ON_PERSON =
  /^(?:he|she|they|his|her|their|him|il|elle|ils|elles|sa|son|leur|cette personne|this person)\b/;
const GOES_ON_FILE = /^(?:(?:the|that|this|la|cette) (?:application|demande)|it|elle)\b/;

/** Whether a sentence is about someone else or another file; the next sentence may continue it. */
interface Subject {
  readonly person: boolean;
  readonly file: boolean;
}
export const CANDIDATE: Subject = { person: false, file: false };

/** Whom a sentence is about, given the one before it. */
export function subjectOf(text: string, before: Subject): Subject {
  return {
    person: OTHER_PERSON.test(text) || (before.person && GOES_ON_PERSON.test(text)),
    file: OTHER_FILE.test(text) || (before.file && GOES_ON_FILE.test(text)),
  };
}

/** The finding, made unsure when the sentence may be about someone else or another file. */
export function doubtSubject(find: LetterFinding, { person, file }: Subject): LetterFinding {
  if (find.kind === 'law' || find.kind === 'reason' || find.certainty === 'unsure') return find;
  const doubt: Doubt | null = person
    ? 'other-person'
    : file && find.kind === 'date'
      ? 'other-event'
      : null;
  return doubt === null ? find : { ...find, certainty: 'unsure', doubt };
}
