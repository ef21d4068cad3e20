/** Reading a letter from the department: figures, dates and reasons found in its text. */
export type {
  CutOffFinding,
  DateFinding,
  Doubt,
  FactorFinding,
  LetterFinding,
  LawFinding,
  LetterDateRole,
  LetterOutcome,
  LetterProgram,
  LetterReading,
  ProgramFinding,
  ReasonFinding,
  RoundNumberFinding,
  SectionFinding,
  TotalFinding,
  FigureOwner,
} from './letter/finding.ts';
export { readLetter } from './letter/read-letter.ts';
export { type LetterFacts, toKnownFigures } from './letter/known-figures.ts';
