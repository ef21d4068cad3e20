import { audit } from '../audit/audit.ts';
import { overDays } from '../audit/over-days.ts';
import { SEVERITIES } from '../audit/finding.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { judgeRefusal, type RefusalJudged } from '../recount/verdict.ts';
import type { AnyRound } from '../rounds/round.ts';
import {
  type Block,
  paragraph,
  type Report,
  REPORT_SECTIONS,
  REPORT_VERSION,
  type ReportSectionId,
} from './blocks.ts';
import { explanationBlocks } from './explanations.ts';
import { figureBlocks, officerTotal } from './figures.ts';
import { daysOf, type ReportInput, type ReportOptions } from './input.ts';
import { recourseBlocks, recourseSteps } from './recourse.ts';
import { scoreBlocks } from './scores.ts';
import { summaryBlocks } from './summary.ts';
import { verdictBlocks } from './verdict.ts';

const DEFAULT_EXPLANATIONS = 3;

/**
 * A refused file in one document, as data: the scores on its days, the officer's figures and what
 * explains them, what that means against the round, what to check, what to ask for and by when, and
 * what of all this is certain. The same dossier and options give the same report.
 */
export function report(dossier: Dossier, options: ReportOptions): Report {
  const input = groundOf(dossier, options);
  const blocks = BLOCKS.map(([id, of]) => [id, of(input)] as const);
  const cited = sourcesIn(blocks.flatMap(([, each]) => each));
  return {
    version: REPORT_VERSION,
    madeOn: options.today,
    sections: blocks.map(([id, each]) => ({
      id,
      blocks: id === 'limits' ? [...each, { kind: 'sources', source: cited }] : each,
    })),
  };
}

function groundOf(dossier: Dossier, options: ReportOptions): ReportInput {
  const { today, round = null, program = null, known = {} } = options;
  const notifiedOn = options.notifiedOn ?? dossier.dates.decision;
  return {
    dossier,
    today,
    round,
    known,
    recount: options.recount ?? null,
    isSearching: options.isSearching ?? false,
    claim: options.claim ?? null,
    verdict: round === null ? null : verdictOf(dossier, round, options),
    findings: overDays(options.findings ?? audit(dossier, { today, round, program })),
    notifiedOn,
    steps: recourseSteps(notifiedOn, today),
    most: options.explanations ?? DEFAULT_EXPLANATIONS,
    days: daysOf(dossier),
  };
}

function verdictOf(
  dossier: Dossier,
  round: AnyRound,
  { recount, known = {}, submittedAt }: ReportOptions,
): RefusalJudged | null {
  const options = { officerTotal: officerTotal(known), submittedAt };
  const judged = judgeRefusal(dossier, recount?.explanations ?? [], round, options);
  return judged.ok ? judged.value : null;
}

const BLOCKS_OF: Readonly<Record<ReportSectionId, (input: ReportInput) => readonly Block[]>> = {
  summary: summaryBlocks,
  scores: scoreBlocks,
  figures: figureBlocks,
  explanations: explanationBlocks,
  verdict: verdictBlocks,
  audit: auditBlocks,
  recourse: recourseBlocks,
  limits: limitBlocks,
};
const BLOCKS = REPORT_SECTIONS.map((id) => [id, BLOCKS_OF[id]] as const);

function auditBlocks({ findings }: ReportInput): readonly Block[] {
  if (findings.length === 0) return [paragraph('audit-clean', 'certain')];
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      findings.filter((each) => each.severity === severity).length,
    ]),
  );
  return [paragraph('audit-counts', 'certain', counts), { kind: 'findings', findings }];
}

function limitBlocks(): readonly Block[] {
  return [
    paragraph('certain-are', 'information'),
    paragraph('inferred-are', 'information'),
    paragraph('officer-may-differ', 'information'),
    paragraph('tables-as-recorded', 'information'),
    paragraph('stays-on-machine', 'information'),
    paragraph('not-legal-advice', 'information'),
  ];
}

/** Ids of all sources cited, each once, in order of the text. */
function sourcesIn(blocks: readonly Block[]): readonly string[] {
  return [...new Set(blocks.flatMap(sourcesOf))];
}

function sourcesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.source;
    case 'findings':
      return block.findings.flatMap(({ source }) => source);
    case 'table':
      return block.rows.flatMap((row) =>
        row.flatMap((cell) => (cell.kind === 'law' ? cell.source : [])),
      );
    case 'heading':
    case 'sum':
    case 'reading':
    case 'sources':
      return [];
  }
}
