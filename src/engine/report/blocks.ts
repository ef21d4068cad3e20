import type { IsoDate } from '../dates/plain-date.ts';
import type { DossierDate } from '../dossier/dossier.ts';
import type { Finding, FindingParam } from '../audit/finding.ts';
import type { DossierEvent } from '../events/event.ts';
import type { Departure } from '../recount/departure.ts';
import type { QuestionAsked } from '../recount/discriminating-questions.ts';
import type { Section } from '../tables/ids.ts';
import type { Asker, RecourseId } from '../tables/schemas/recourse.ts';
import type { Fraction } from '../improve/shares.ts';

/** The version of the report's shape, raised when its meaning changes. */
export const REPORT_VERSION = 1;

/** The sections of a report, in their order. */
export const REPORT_SECTIONS = [
  'summary',
  'scores',
  'figures',
  'explanations',
  'verdict',
  'audit',
  'recourse',
  'limits',
] as const;
/** A section of a report. */
export type ReportSectionId = (typeof REPORT_SECTIONS)[number];

/**
 * How far a statement can be relied on. `certain`: the dossier's dates and the law decide it.
 * `inferred`: the best that fits the figures known. `information`: how things are done, not this file.
 */
export const STANDINGS = ['certain', 'inferred', 'information'] as const;
/** How far a statement can be relied on. */
export type ReportStanding = (typeof STANDINGS)[number];

/** A sentence of the report. `text/` has each in both languages. */
export type ReportCode =
  // summary
  | 'made-on'
  | 'refused-on'
  | 'claimed-total'
  | 'claim-comes-from'
  | 'officer-comes-from'
  | 'officer-total'
  | 'officer-range'
  | 'round-is'
  | 'round-unknown'
  | 'court-by'
  | 'verdict-supported'
  | 'verdict-unsupported'
  | 'verdict-still-enough'
  | 'verdict-one-judgement'
  | 'verdict-judgements'
  | 'verdict-by-dates'
  | 'verdict-tie'
  | 'verdict-disagree'
  | 'verdict-unexplained'
  | 'verdict-criteria'
  | 'verdict-open'
  // scores
  | 'scores-intro'
  | 'scores-uncertain'
  | 'scores-same'
  // figures
  | 'figures-intro'
  | 'figures-none'
  // explanations
  | 'claim-heading'
  | 'claim-plain'
  | 'claim-explained'
  | 'claim-unexplained'
  | 'claim-others'
  | 'officer-heading'
  | 'gap-heading'
  | 'settle-heading'
  | 'settle-intro'
  | 'explanations-unique'
  | 'explanations-ambiguous'
  | 'explanations-impossible'
  | 'explanations-truncated'
  | 'explanations-none-asked'
  | 'explanations-running'
  | 'explanation-heading'
  | 'explanation-plain'
  | 'explanation-also-on'
  | 'explanation-others'
  | 'searched'
  | 'nearest-totals'
  | 'plausibility-is-stated'
  // verdict
  | 'verdict-intro'
  // audit
  | 'audit-clean'
  | 'audit-counts'
  // recourse
  | 'recourse-intro'
  | 'recourse-counted-from'
  | 'recourse-no-date'
  | 'recourse-either'
  | 'recourse-moved'
  | 'recourse-past'
  | 'recourse-unsure'
  | 'no-appeal'
  // limits
  | 'certain-are'
  | 'inferred-are'
  | 'officer-may-differ'
  | 'tables-as-recorded'
  | 'not-legal-advice'
  | 'stays-on-machine';

/** A table of a report. */
export type TableCode =
  | 'scores-by-date'
  | 'factors-by-date'
  | 'changes'
  | 'officer-figures'
  | 'claim-departures'
  | 'departures'
  | 'settle'
  | 'against-round'
  | 'steps';

/** A column of a table. */
export type ColumnCode =
  | 'date'
  | 'day'
  | 'total'
  | 'claimed'
  | 'difference'
  | 'factor'
  | 'known'
  | 'counted'
  | 'cause'
  | 'departure'
  | 'question'
  | 'remaining'
  | 'kind'
  | 'side'
  | 'law'
  | 'cut-off'
  | 'place'
  | 'criteria'
  | 'step'
  | 'who'
  | 'fee'
  | 'answer'
  | 'last-day'
  | Section
  | DossierDate;

export type Params = Readonly<Record<string, FindingParam>>;

/** One cell of a table: a value, which the renderer writes in its language. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'date-name'; readonly name: DossierDate }
  /** Least and greatest points, the same when certain; an end that is null is open. */
  | { readonly kind: 'points'; readonly least: number | null; readonly greatest: number | null }
  | { readonly kind: 'difference'; readonly points: number }
  | { readonly kind: 'factor'; readonly factor: string }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'total-name' }
  | {
      readonly kind: 'departure';
      readonly departure: Departure;
      /** Others that do the same to the same fact. */
      readonly instead: readonly Departure[];
    }
  /** What happened between two days of the file. */
  | { readonly kind: 'cause'; readonly cause: DossierEvent }
  | { readonly kind: 'question'; readonly question: QuestionAsked }
  | { readonly kind: 'fraction'; readonly fraction: Fraction }
  | { readonly kind: 'departure-kind'; readonly value: Departure['kind'] }
  | { readonly kind: 'departure-side'; readonly value: Departure['side'] }
  | { readonly kind: 'law'; readonly law: string | null; readonly source: readonly string[] }
  | {
      readonly kind: 'place';
      readonly place: 'above' | 'at' | 'below' | 'unknown';
      readonly tieBreak: 'before' | 'after' | 'unknown' | 'unpublished' | null;
    }
  | { readonly kind: 'verdict'; readonly verdict: 'met' | 'not-met' | 'unknown' }
  | { readonly kind: 'explanation'; readonly number: number }
  | { readonly kind: 'step'; readonly step: RecourseId }
  | { readonly kind: 'who'; readonly who: readonly Asker[] }
  | { readonly kind: 'fee'; readonly dollars: number | null }
  | { readonly kind: 'days'; readonly days: number | null };

/**
 * One line of a sum: what it is, and the points that it adds or takes. `start`: the plain reading;
 * `claimed`: the score claimed; `undone`: a departure of the claim taken back.
 */
export interface SumTerm {
  readonly what:
    | { readonly kind: 'start' }
    | { readonly kind: 'claimed' }
    | { readonly kind: 'undone'; readonly departure: Departure }
    | Extract<Cell, { kind: 'departure' | 'cause' }>;
  readonly points: number;
}

/** A part of a section: a paragraph, a table, a sum, findings, sources. */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly code: ReportCode;
      readonly params: Params;
      readonly standing: ReportStanding;
      readonly source: readonly string[];
    }
  /** `level` 3 under the section's own, 4 under a heading of level 3. */
  | {
      readonly kind: 'heading';
      readonly level: 3 | 4;
      readonly code: ReportCode;
      readonly params: Params;
    }
  | {
      readonly kind: 'table';
      readonly code: TableCode;
      readonly columns: readonly ColumnCode[];
      readonly rows: readonly (readonly Cell[])[];
      readonly standing: ReportStanding;
    }
  /** Terms that add to `total`, each step on the one before. */
  | { readonly kind: 'sum'; readonly terms: readonly SumTerm[]; readonly total: number }
  /** The departures of a reading, a line each. */
  | { readonly kind: 'reading'; readonly departures: readonly Departure[] }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  /** Everything that the report cites, each once: ids for `sourceOf`. */
  | { readonly kind: 'sources'; readonly source: readonly string[] };

/** A section of a report. */
export interface ReportSection {
  readonly id: ReportSectionId;
  readonly blocks: readonly Block[];
}

/** A report as data: sections of blocks that the screen, Markdown and JSON all render alike. */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  readonly madeOn: IsoDate;
  readonly sections: readonly ReportSection[];
}

export const paragraph = (
  code: ReportCode,
  standing: ReportStanding,
  params: Params = {},
  source: readonly string[] = [],
): Block => ({ kind: 'paragraph', code, params, standing, source });

export const exactly = (points: number): Cell => ({
  kind: 'points',
  least: points,
  greatest: points,
});
