/** Reading a letter from the department: figures, dates and reasons found in its text. */
export type {
  CutOffFind,
  DateFind,
  Doubt,
  FactorFind,
  Find,
  LawFind,
  LetterDateRole,
  LetterOutcome,
  LetterProgram,
  LetterReading,
  ProgramFind,
  ReasonFind,
  RoundFind,
  SectionFind,
  TotalFind,
  Whose,
} from './letter/find.ts';
export { readLetter } from './letter/read-letter.ts';
export { type LetterFacts, toKnown } from './letter/to-known.ts';
