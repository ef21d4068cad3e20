import type { Note, Path } from '../../../../engine/index.ts';
import { isWithin } from '../../../state/dossier/draft.ts';

/** The part of the dossier that each factor is read from. */
const PARTS: Readonly<Record<string, readonly Path[]>> = {
  age: [['candidate', 'birthDate']],
  education: [['candidate', 'credentials']],
  firstLanguage: [['candidate', 'languageTests']],
  secondLanguage: [['candidate', 'languageTests']],
  canadianWork: [['candidate', 'jobs']],
  spouseEducation: [['spouse', 'credentials']],
  spouseLanguage: [['spouse', 'languageTests']],
  spouseCanadianWork: [['spouse', 'jobs']],
  educationTransfer: [
    ['candidate', 'credentials'],
    ['candidate', 'languageTests'],
  ],
  foreignWorkTransfer: [['candidate', 'jobs']],
  tradeCertificateTransfer: [['candidate', 'tradeCertificate']],
  nomination: [['nomination']],
  arrangedEmployment: [['offer']],
  canadianStudy: [['candidate', 'credentials']],
  sibling: [['siblings']],
  french: [['candidate', 'languageTests']],
};

/** The notes of the reading that a factor rests on. */
export const notesOfFactor = (factor: string, notes: readonly Note[]): readonly Note[] =>
  notes.filter(({ path }) => (PARTS[factor] ?? []).some((part) => isWithin(path, part)));
