import type { IsoDate } from '../dates/plain-date.ts';
import type { DossierDate } from '../dossier/dossier.ts';
import type { Section } from '../tables/ids.ts';

/** `sure` is said only where the words themselves tie the value to its meaning. */
export const CERTAINTIES = ['sure', 'likely', 'unsure'] as const;
/** How sure a find is. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Why a find is not sure. `text/` has a sentence for each. */
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
export type Whose = 'claimed' | 'officer';
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

interface Found {
  /** `[start, end)` in the text as given. */
  readonly span: readonly [number, number];
  readonly certainty: Certainty;
  /** null for what is sure. */
  readonly doubt: Doubt | null;
}

/** A day with the part it plays. */
export interface DateFind extends Found {
  readonly kind: 'date';
  readonly date: IsoDate;
  /** The other day that the digits may mean (05/07/2024); null when there is one reading. */
  readonly alternative: IsoDate | null;
  /** null: a date of something else, or of nothing said. */
  readonly role: LetterDateRole | null;
}

/** A round of invitations, by its number. */
export interface RoundFind extends Found {
  readonly kind: 'round';
  readonly round: string;
}

/** The cut-off of a round. */
export interface CutOffFind extends Found {
  readonly kind: 'cut-off';
  readonly points: number;
}

/** A total score. */
export interface TotalFind extends Found {
  readonly kind: 'total';
  readonly points: number;
  readonly whose: Whose | null;
}

/** The points of a factor. */
export interface FactorFind extends Found {
  readonly kind: 'factor';
  /** A factor's id, as in `Score.factors`. */
  readonly factor: string;
  readonly points: number;
  readonly whose: Whose | null;
}

/** The points of a section. */
export interface SectionFind extends Found {
  readonly kind: 'section';
  readonly section: Section;
  readonly points: number;
  readonly whose: Whose | null;
}

/** A program. */
export interface ProgramFind extends Found {
  readonly kind: 'program';
  readonly program: LetterProgram;
}

/** A provision of the Act or the Regulations. */
export interface LawFind extends Found {
  readonly kind: 'law';
  readonly law: 'irpa' | 'irpr' | null;
  /** As written, without spaces: `11.2(1)`. */
  readonly provision: string;
}

/** A reason for refusing. */
export interface ReasonFind extends Found {
  readonly kind: 'reason';
  readonly reason: ReasonCode;
}

/** Something that a letter or an officer's notes say, and where. Reference numbers and names are never finds. */
export type Find =
  | DateFind
  | RoundFind
  | CutOffFind
  | TotalFind
  | FactorFind
  | SectionFind
  | ProgramFind
  | LawFind
  | ReasonFind;

/** `no-text`: nothing to read, as in a scan. `nothing-found`: words, but none of the facts. */
export type LetterOutcome = 'finds' | 'nothing-found' | 'no-text';

/** What was found in a letter. */
export interface LetterReading {
  readonly outcome: LetterOutcome;
  /** In order of place. */
  readonly finds: readonly Find[];
}

/** The certainty that a doubt leaves; no doubt is sure. */
export const certaintyOf = (doubt: Doubt | null): Certainty => {
  if (doubt === null) return 'sure';
  return LIKELY.includes(doubt) ? 'likely' : 'unsure';
};

const LIKELY: readonly Doubt[] = ['role-from-place', 'several-roles', 'loose-wording', 'inferred'];
