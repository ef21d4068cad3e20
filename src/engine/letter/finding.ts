import type { IsoDate } from '../dates/plain-date.ts';
import type { DossierDate } from '../dossier/dossier.ts';
import type { Section } from '../tables/ids.ts';

/** `sure` only when the words themselves tie the value to its meaning. */
export const CERTAINTIES = ['sure', 'likely', 'unsure'] as const;
/** How certain a finding is. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Why a finding is not sure. `text/` has a sentence for each. */
export type Doubt =
  | 'day-month-order'
  | 'two-digit-year'
  | 'role-from-place'
  | 'role-unknown'
  | 'several-roles'
  | 'loose-wording'
  | 'weak-wording'
  | 'whose-unknown'
  | 'inferred'
  | 'hypothetical'
  | 'other-person'
  | 'other-event'
  | 'no-unit'
  | 'several-values'
  | 'spaced-digits'
  | 'law-unknown'
  | 'conflict';

/** `letter`: the date at the head of the letter itself. */
export type LetterDateRole = DossierDate | 'letter';
/** Whose figure: the candidate's as claimed, or the officer's as recounted. */
export type FigureOwner = 'claimed' | 'officer';
/** A program that a letter names. */
export type LetterProgram = 'fsw' | 'cec' | 'fst' | 'pnp';

/** Reasons that a refusal gives. */
export const REASON_CODES = [
  'score-below-cut-off',
  'work-not-proven',
  'work-not-enough',
  'letter-missing',
  'letter-incomplete',
  'duties-not-matched',
  'self-employed',
  'work-while-studying',
  'work-unauthorized',
  'test-expired',
  'language-not-proven',
  'eca-not-accepted',
  'education-not-proven',
  'funds-not-proven',
  'spouse-not-proven',
  'sibling-not-proven',
  'nomination-not-held',
  'offer-not-accepted',
  'not-member-of-category',
  'program-not-met',
  'document-missing',
  'misrepresentation',
] as const;
/** A reason that a refusal gives. */
export type ReasonCode = (typeof REASON_CODES)[number];

interface FoundInText {
  /** `[start, end)` in the text as given. */
  readonly span: readonly [number, number];
  readonly certainty: Certainty;
  /** null when sure. */
  readonly doubt: Doubt | null;
}

/** A date and its role. */
export interface DateFinding extends FoundInText {
  readonly kind: 'date';
  readonly date: IsoDate;
  /** The other day that the digits may mean (05/07/2024); null when there is only one. */
  readonly alternative: IsoDate | null;
  /** null when the date has another role or none that is stated. */
  readonly role: LetterDateRole | null;
}

/** A round of invitations, by its number. */
export interface RoundNumberFinding extends FoundInText {
  readonly kind: 'round';
  readonly round: string;
}

/** The cut-off of a round. */
export interface CutOffFinding extends FoundInText {
  readonly kind: 'cut-off';
  readonly points: number;
}

/** A total score. */
export interface TotalFinding extends FoundInText {
  readonly kind: 'total';
  readonly points: number;
  readonly whose: FigureOwner | null;
}

/** The points of a factor. */
export interface FactorFinding extends FoundInText {
  readonly kind: 'factor';
  /** A factor's id, as in `Score.factors`. */
  readonly factor: string;
  readonly points: number;
  readonly whose: FigureOwner | null;
}

/** The points of a section. */
export interface SectionFinding extends FoundInText {
  readonly kind: 'section';
  readonly section: Section;
  readonly points: number;
  readonly whose: FigureOwner | null;
}

/** A program. */
export interface ProgramFinding extends FoundInText {
  readonly kind: 'program';
  readonly program: LetterProgram;
}

/** A provision of the Act or the Regulations. */
export interface LawFinding extends FoundInText {
  readonly kind: 'law';
  readonly law: 'irpa' | 'irpr' | null;
  /** As written, without spaces: `11.2(1)`. */
  readonly provision: string;
}

/** A reason for refusing. */
export interface ReasonFinding extends FoundInText {
  readonly kind: 'reason';
  readonly reason: ReasonCode;
}

/** Something that a letter or an officer's notes say, and where. Reference numbers and names are never included. */
export type LetterFinding =
  | DateFinding
  | RoundNumberFinding
  | CutOffFinding
  | TotalFinding
  | FactorFinding
  | SectionFinding
  | ProgramFinding
  | LawFinding
  | ReasonFinding;

/** `no-text`: nothing to read, as in a scan. `nothing-found`: words, but no facts. */
export type LetterOutcome = 'finds' | 'nothing-found' | 'no-text';

/** What was found in a letter. */
export interface LetterReading {
  readonly outcome: LetterOutcome;
  /** In order of place. */
  readonly finds: readonly LetterFinding[];
}

/** The certainty for a doubt; `sure` without one. */
export const certaintyOf = (doubt: Doubt | null): Certainty => {
  if (doubt === null) return 'sure';
  return LIKELY.includes(doubt) ? 'likely' : 'unsure';
};

const LIKELY: readonly Doubt[] = ['role-from-place', 'several-roles', 'loose-wording', 'inferred'];
