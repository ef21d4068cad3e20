import type { Certainty, ReasonCode } from '../../engine/constants.ts';
import type {
  Doubt,
  LetterDateRole,
  LetterOutcome,
  LetterProgram,
  FigureOwner,
} from '../../engine/letter.ts';

const of = (whose: string | null): string => (whose === null ? '' : ` (${whose})`);

/** The sentences for letters, in English. */
export const letterEn = {
  certainties: { sure: 'Found', likely: 'Likely', unsure: 'To check' } satisfies Record<
    Certainty,
    string
  >,
  doubts: {
    'day-month-order': 'Written in digits: check which is the day and which the month.',
    'two-digit-year': 'The year has two digits.',
    'role-from-place': 'No words say what this date is; it stands at the head of the text.',
    'role-unknown': 'No words say what this date is.',
    'several-roles': 'The words near it speak of more than one thing.',
    'loose-wording': 'The words fit, but not closely.',
    'weak-wording': 'The words say little of what it is.',
    'whose-unknown': 'Nothing says whether it is what you claimed or what the officer counted.',
    inferred: 'Understood from what stands beside it.',
    hypothetical: 'It may be a supposition, an example or a limit.',
    'other-person': 'It may be somebody else’s.',
    'other-event': 'It may be of another round, another application or another time.',
    'no-unit': 'Nothing says that these are points.',
    'several-values': 'Several values stand together.',
    'spaced-digits': 'The digits stand apart: they may be one number or several.',
    'law-unknown': 'Nothing says of which law.',
    conflict: 'The text says two different things. Keep the right one.',
  } satisfies Record<Doubt, string>,
  outcomes: {
    'no-text':
      'There is no text to read: this is likely a scan, an image of the page. Type in the figures, or have the file recognized (OCR) first.',
    'nothing-found': 'The text was read, and none of the facts sought is in it.',
  } satisfies Record<Exclude<LetterOutcome, 'finds'>, string>,
  roles: {
    profile: 'Profile submitted',
    invitation: 'Invitation issued',
    application: 'Application received',
    decision: 'Decision',
    letter: 'Date of the letter',
  } satisfies Record<LetterDateRole, string>,
  otherDate: 'Another date',
  whose: { claimed: 'claimed', officer: 'counted by the officer' } satisfies Record<
    FigureOwner,
    string
  >,
  programs: {
    fsw: 'Federal Skilled Worker Program',
    cec: 'Canadian Experience Class',
    fst: 'Federal Skilled Trades Program',
    pnp: 'Provincial Nominee Program',
  } satisfies Record<LetterProgram, string>,
  reasons: {
    'score-below-cut-off': 'The score counted is below the round’s cut-off',
    'work-not-proven': 'Work experience not proven',
    'work-not-enough': 'Not enough work experience',
    'letter-missing': 'Reference letter missing',
    'letter-incomplete': 'Reference letter incomplete',
    'duties-not-matched': 'Duties do not match the occupation',
    'self-employed': 'Self-employed work not counted',
    'work-while-studying': 'Work during full-time study not counted',
    'work-unauthorized': 'Work without authorization',
    'test-expired': 'Language test expired',
    'language-not-proven': 'Language results not proven',
    'eca-not-accepted': 'Credential assessment missing or not accepted',
    'education-not-proven': 'Education not proven',
    'funds-not-proven': 'Settlement funds not proven',
    'spouse-not-proven': 'Facts of the spouse or partner not proven',
    'sibling-not-proven': 'Brother or sister in Canada not proven',
    'nomination-not-held': 'Nomination not held',
    'offer-not-accepted': 'Job offer not accepted',
    'not-member-of-category': 'Not a member of the category',
    'program-not-met': 'Requirements of the program not met',
    'document-missing': 'A document is missing',
    misrepresentation: 'Misrepresentation is alleged',
  } satisfies Record<ReasonCode, string>,
  laws: {
    irpa: (provision: string) => `Immigration and Refugee Protection Act, s. ${provision}`,
    irpr: (provision: string) => `Immigration and Refugee Protection Regulations, s. ${provision}`,
  },
  anyLaw: (provision: string) => `Section ${provision}`,
  round: (round: string) => `Round ${round}`,
  cutOff: (points: string) => `Cut-off of the round: ${points}`,
  total: (points: string, whose: string | null) => `Total: ${points}${of(whose)}`,
  points: (name: string, points: string, whose: string | null) => `${name}: ${points}${of(whose)}`,
  dated: (role: string, date: string) => `${role}: ${date}`,
  either: (date: string, alternative: string) => `${date}, or ${alternative}`,
  program: (name: string) => `Program: ${name}`,
};

/** The words of what a letter says, in either language. */
export type LetterText = typeof letterEn;
