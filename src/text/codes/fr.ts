import { fieldsFr } from './fields.fr.ts';
import { gridFr } from './grid.fr.ts';
import { issuesFr } from './issues.fr.ts';
import { namesFr } from './names.fr.ts';
import { notesFr } from './notes.fr.ts';
import type { CodesText } from './text.ts';

/** The sentences for every code, in French. */
export const codesFr: CodesText = {
  language: 'fr',
  names: namesFr,
  fields: fieldsFr,
  notes: notesFr,
  issues: issuesFr,
  grid: gridFr,
};
