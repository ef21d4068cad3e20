import { judge } from '../rounds/judge.ts';
import type { Judgement } from '../rounds/results.ts';
import type { Verdict } from '../programs/criterion.ts';
import type { Explanation } from '../recount/explanation.ts';
import {
  type Block,
  type Cell,
  exactly,
  paragraph,
  type Params,
  type ReportCode,
  type Standing,
} from './blocks.ts';
import type { DayRead, Ground } from './input.ts';

/** What the numbers mean for the refusal, and how far it can be relied on. */
export interface Conclusion {
  readonly code: Extract<ReportCode, `verdict-${string}`>;
  readonly standing: Standing;
  readonly params: Params;
}

const SOURCE = ['irpa-11.2', 'pdi-a11-2'];

/** The days on which the qualifications must hold (IRPA 11.2(1)). */
const decisive = ({ days }: Ground): readonly DayRead[] =>
  days.filter(({ name }) => name === 'invitation' || name === 'application');

/**
 * A refusal under 11.2 that the numbers support, one that they do not (the officer's own total was
 * still enough), one that hangs on judgements, or one that they leave open.
 */
export function conclude(ground: Ground): Conclusion {
  const { round, known } = ground;
  if (round === null) return { code: 'verdict-open', standing: 'information', params: {} };
  const days = decisive(ground);
  const params = { cutOff: round.cutOff, round: round.number };
  const officer = officerTotal(ground);
  if (officer !== null) {
    const { reached } = judge(officer, round, ground.dossier.dates.profile);
    if (reached === 'met')
      return { code: 'verdict-unsupported', standing: 'certain', params: { ...params, officer } };
    if (officer === round.cutOff && reached === 'unknown')
      return { code: 'verdict-tie', standing: 'certain', params: { ...params, officer } };
  }
  const under = days.find(({ verdict }) => verdict?.reached === 'not-met');
  if (under !== undefined) {
    const { name, reading } = under;
    const counted = reading.range.greatest;
    return { code: 'verdict-supported', standing: 'certain', params: { ...params, name, counted } };
  }
  const closed = days.find(({ verdict }) => verdict?.eligible === 'not-met');
  if (closed !== undefined) {
    const because = closed.verdict?.because ?? [];
    return { code: 'verdict-criteria', standing: 'certain', params: { ...params, name: closed.name, because } }; // prettier-ignore
  }
  if (officer === null && known.refusedBelow === undefined && ground.recount === null)
    return { code: 'verdict-open', standing: 'information', params };
  return byExplanation(ground, params);
}

function byExplanation({ recount }: Ground, params: Params): Conclusion {
  if (recount === null) return { code: 'verdict-open', standing: 'information', params };
  const [best] = recount.explanations;
  if (best === undefined) return { code: 'verdict-unexplained', standing: 'inferred', params };
  const counts = { ...params, total: best.score.total, others: recount.explanations.length - 1 };
  const judged = best.departures.filter(({ kind }) => kind === 'arguable').length;
  const certain = best.departures.length - judged;
  if (judged === 0) return { code: 'verdict-by-dates', standing: 'inferred', params: { ...counts, certain } }; // prettier-ignore
  const code = judged === 1 && certain === 0 ? 'verdict-one-judgement' : 'verdict-judgements';
  return { code, standing: 'inferred', params: { ...counts, judged, certain } };
}

/** The officer's total where one number is known. */
export function officerTotal({ known }: Pick<Ground, 'known'>): number | null {
  const { total } = known;
  if (typeof total === 'number') return total;
  if (total?.least !== undefined && total.least === total.greatest) return total.least;
  return null;
}

export const conclusion = (ground: Ground): Block => {
  const { code, standing, params } = conclude(ground);
  return paragraph(code, standing, params, SOURCE);
};

/** Every day, and every explanation written out, against the round's cut-off. */
export function verdictBlocks(ground: Ground): readonly Block[] {
  const { round } = ground;
  if (round === null) return [paragraph('round-unknown', 'information')];
  const params = { round: round.number, cutOff: round.cutOff, date: round.date };
  const rows = [
    ...ground.days.filter(({ name }) => name !== 'decision').map(dayRow),
    ...shown(ground).map((explanation, place) => explanationRow(ground, explanation, place)),
  ];
  return [
    paragraph('verdict-intro', 'certain', params, SOURCE),
    {
      kind: 'table',
      code: 'against-round',
      columns: ['date', 'total', 'difference', 'place', 'criteria'],
      rows,
      standing: 'certain',
    },
    conclusion(ground),
  ];
}

export const shown = ({ recount, most }: Ground): readonly Explanation[] =>
  (recount?.explanations ?? []).slice(0, most);

function dayRow({ name, reading, verdict }: DayRead): readonly Cell[] {
  const { least, greatest } = reading.range;
  return [
    { kind: 'date-name', name },
    { kind: 'points', least, greatest },
    verdict === null || least !== greatest
      ? { kind: 'empty' }
      : { kind: 'difference', points: verdict.judgement.margin },
    verdict === null ? { kind: 'empty' } : placeCell(verdict.judgement, verdict.reached),
    verdict === null ? { kind: 'empty' } : { kind: 'verdict', verdict: verdict.eligible },
  ];
}

function explanationRow(ground: Ground, { score }: Explanation, place: number): readonly Cell[] {
  const judgement = judge(score.total, ground.round!, ground.dossier.dates.profile);
  return [
    { kind: 'explanation', number: place + 1 },
    exactly(score.total),
    { kind: 'difference', points: judgement.margin },
    placeCell(judgement, judgement.reached),
    { kind: 'empty' },
  ];
}

/** Where unknown facts may bring the total over the cut-off or under it, no place is told. */
function placeCell({ place, tieBreak }: Judgement, reached: Verdict): Cell {
  if (reached === 'unknown' && place !== 'at') return { kind: 'place', place: 'unknown', tieBreak: null }; // prettier-ignore
  return { kind: 'place', place, tieBreak };
}
