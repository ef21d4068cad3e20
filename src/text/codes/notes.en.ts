import { additionalNotesEn } from './notes-additional.en.ts';
import { documentNotesEn } from './notes-documents.en.ts';
import { workNotesEn } from './notes-work.en.ts';
import type { NotesText } from './text.ts';

export const notesEn: NotesText = { ...documentNotesEn, ...workNotesEn, ...additionalNotesEn };
