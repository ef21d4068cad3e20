import type { OfficialLanguage, Who } from '../../../../engine/constants.ts';
import { clbOf, type LanguageTest } from '../../../../engine/dossier.ts';
import { applyChanges, type DossierSubject } from '../../../../engine/improve.ts';
import type { Clb } from '../../../../engine/schema.ts';
import { testTable } from '../../../../engine/tables.ts';

/**
 * The levels of the latest result in a language, that a retake keeps unless it changes them, whether
 * the result still holds or not; null where there is none.
 */
export function heldLevels(
  { dossier }: DossierSubject,
  who: Who,
  language: OfficialLanguage,
): Clb | null {
  const latest = latestTest(dossier[who]?.languageTests ?? [], language);
  return latest === null ? null : clbOf(latest).clb;
}

const latestTest = (
  tests: readonly LanguageTest[],
  language: OfficialLanguage,
): LanguageTest | null =>
  tests
    .filter(({ test }) => testTable(test).language === language)
    .reduce<LanguageTest | null>(
      (latest, test) =>
        latest === null || (test.date ?? '') >= (latest.date ?? '') ? test : latest,
      null,
    );

/** The subject as it is before the change at a place: what a retake there starts from. */
export const subjectBefore = (
  subject: DossierSubject,
  changes: Parameters<typeof applyChanges>[1],
  place: number,
): DossierSubject => applyChanges(subject, changes.slice(0, place)).subject as DossierSubject;
