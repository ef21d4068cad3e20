import { additionalNotesFr } from './notes-additional.fr.ts';
import { documentNotesFr } from './notes-documents.fr.ts';
import { workNotesFr } from './notes-work.fr.ts';
import type { NotesText } from './text.ts';

export const notesFr: NotesText = { ...documentNotesFr, ...workNotesFr, ...additionalNotesFr };
