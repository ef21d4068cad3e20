import type { IsoDate } from '../../engine/index.ts';
import { formatDate } from '../format.ts';
import type { ReportWords } from './report.ts';

/** What a document says of itself before its first section, and the report does not know. */
export interface ReportHead {
  /** The name of the dossier; null where it has none. */
  readonly dossier: string | null;
  /** Made up, to show. */
  readonly isExample: boolean;
  /** The day of the import that the round is from; null where it is from the rounds held. */
  readonly roundImportedOn: IsoDate | null;
}

/** The lines of a head, each said only where there is something to say. */
export function headLines(
  { dossier, isExample, roundImportedOn: day }: ReportHead,
  { codes: { language }, report: { head } }: ReportWords,
): readonly string[] {
  return [
    ...(dossier === null ? [] : [head.dossier(dossier)]),
    ...(isExample ? [head.example] : []),
    ...(day === null ? [] : [head.imported(formatDate(day, language))]),
  ];
}
