import type { Doubt, Find } from './find.ts';

/** Somebody other than the candidate, as the subject of a sentence. */
const OTHER_PERSON =
  /\b(?:(?:another|other|different) (?:applicant|candidate|person|client)s?|(?:un|une|d'|l')\s?autres? (?:candidate?|demandeu(?:r|se)|personne|cliente?)s?|(?:my|his|her|their|mon|ma|son|sa|leur) (?:spouse|husband|wife|brother|sister|friend|cousin|colleague|co-?worker|neighbou?r|roommate|partner|epou(?:x|se)|conjointe?|mari|femme|frere|soeur|amie?|collegue|voisine?))\b/; // prettier-ignore
/** Another kind of application. */
const OTHER_FILE =
  /\b(?:(?:study|work) permits?|visitor (?:visa|record)|permis d'etudes|permis de travail|visa de visiteur|fiche de visiteur)\b/;
const GOES_ON_PERSON =
  /^(?:he|she|they|his|her|their|him|il|elle|ils|elles|sa|son|leur|cette personne|this person)\b/;
const GOES_ON_FILE = /^(?:(?:the|that|this|la|cette) (?:application|demande)|it|elle)\b/;

/** The doubt that a sentence leaves on the one that goes on from it. */
export interface Subject {
  readonly person: boolean;
  readonly file: boolean;
}
export const CANDIDATE: Subject = { person: false, file: false };

/** Of whom a sentence speaks, given the one before it. */
export function subjectOf(text: string, before: Subject): Subject {
  return {
    person: OTHER_PERSON.test(text) || (before.person && GOES_ON_PERSON.test(text)),
    file: OTHER_FILE.test(text) || (before.file && GOES_ON_FILE.test(text)),
  };
}

/** The find as far as the sentence may be trusted to speak of this candidate and this file. */
export function doubtSubject(find: Find, { person, file }: Subject): Find {
  if (find.kind === 'law' || find.kind === 'reason' || find.certainty === 'unsure') return find;
  const doubt: Doubt | null = person
    ? 'other-person'
    : file && find.kind === 'date'
      ? 'other-event'
      : null;
  return doubt === null ? find : { ...find, certainty: 'unsure', doubt };
}
