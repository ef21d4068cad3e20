import type { Finding } from '../../engine/index.ts';
import type { Block, Cell, Report, ReportSection, SumTerm } from '../../engine/report.ts';
import type { Language } from '../language.ts';
import { findingSentence, mendSentence } from './audit.ts';
import { cellText, readingLines, reportSentence, type ReportWords } from './report.ts';

/** A part of a report with its sentence. */
type Said<T> = T & { readonly text: string };

/** A part of a report with its sentences. */
export type SaidBlock =
  | Said<Extract<Block, { kind: 'paragraph' | 'heading' }>>
  | (Said<Omit<Extract<Block, { kind: 'table' }>, 'rows'>> & {
      readonly heads: readonly string[];
      readonly rows: readonly (readonly Said<Cell>[])[];
    })
  | (Omit<Extract<Block, { kind: 'sum' }>, 'terms'> & { readonly terms: readonly Said<SumTerm>[] })
  | {
      readonly kind: 'findings';
      readonly findings: readonly (Said<Finding> & { readonly mendText: string })[];
    }
  | (Extract<Block, { kind: 'reading' }> & { readonly lines: readonly string[] })
  | Extract<Block, { kind: 'sources' }>;

/** A report as data, every code and number with its sentence in one language. */
export interface SaidReport extends Omit<Report, 'sections'> {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly (Said<Omit<ReportSection, 'blocks'>> & {
    readonly blocks: readonly SaidBlock[];
  })[];
}

/** The report with its sentences, for programs that show it or keep it. */
export const reportSaid = (report: Report, words: ReportWords): SaidReport => ({
  ...report,
  language: words.codes.language,
  title: words.report.title,
  sections: report.sections.map(({ id, blocks }) => ({
    id,
    text: words.report.sections[id],
    blocks: blocks.map((block) => saidBlock(block, words)),
  })),
});

function saidBlock(block: Block, words: ReportWords): SaidBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, text: reportSentence(block, words) };
    case 'table':
      return {
        ...block,
        text: words.report.tables[block.code],
        heads: block.columns.map((column) => words.report.columns[column]),
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, text: cellText(cell, words) })),
        ),
      };
    case 'sum':
      return {
        ...block,
        terms: block.terms.map((term) => ({ ...term, text: cellText(term.what, words) })),
      };
    case 'findings':
      return {
        ...block,
        findings: block.findings.map((finding) => ({
          ...finding,
          text: findingSentence(finding, words),
          mendText: mendSentence(finding, words),
        })),
      };
    case 'reading':
      return { ...block, lines: readingLines(block.departures, words) };
    case 'sources':
      return block;
  }
}
