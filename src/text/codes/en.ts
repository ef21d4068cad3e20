import { fieldsEn } from './fields.en.ts';
import { gridEn } from './grid.en.ts';
import { issuesEn } from './issues.en.ts';
import { namesEn } from './names.en.ts';
import { notesEn } from './notes.en.ts';
import type { CodesText } from './text.ts';

/** The sentences for every code, in English. */
export const codesEn: CodesText = {
  language: 'en',
  names: namesEn,
  fields: fieldsEn,
  notes: notesEn,
  issues: issuesEn,
  grid: gridEn,
};
