import type { Path } from '../../../../engine/constants.ts';
import type { Note } from '../../../../engine/dossier.ts';
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

/** Factors that only work in Canada counts for. */
const IN_CANADA: ReadonlySet<string> = new Set(['canadianWork', 'spouseCanadianWork']);
const isForeign = (note: Note): boolean => note.params['kind'] === 'foreign';
const isJob = ({ path }: Note): boolean => path.length === 3;

/** The notes of the reading that a factor rests on. */
export function notesOfFactor(factor: string, notes: readonly Note[]): readonly Note[] {
  const parts = PARTS[factor] ?? [];
  const own = notes.filter(({ path }) => parts.some((part) => isWithin(path, part)));
  if (!IN_CANADA.has(factor)) return own;
  const abroad = own.filter((note) => isForeign(note) && isJob(note)).map(({ path }) => path);
  return own.filter(
    (note) => !isForeign(note) && !abroad.some((path) => isWithin(note.path, path)),
  );
}
