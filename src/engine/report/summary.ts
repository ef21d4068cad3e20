import type { Explanation, Recount } from '../recount/explanation.ts';
import { type Block, paragraph } from './blocks.ts';
import { belowOf, officerTotal } from './figures.ts';
import type { RecourseId } from '../tables/schemas/recourse.ts';
import type { ReportInput } from './input.ts';
import { conclusion } from './verdict.ts';

/** The file in short: what happened, what was claimed and counted, why, and what that means. */
export const summaryBlocks = (input: ReportInput): readonly Block[] => [
  ...fileBlocks(input),
  ...claimedBlocks(input),
  ...officerBlocks(input),
  conclusion(input),
  ...courtBlocks(input),
];

/** The deadline for the Federal Court, while it has not passed. */
function courtBlocks({ steps }: ReportInput): readonly Block[] {
  const dayOf = (id: RecourseId) =>
    steps.find((step) => step.id === id && !step.past)?.last ?? null;
  const [inside, outside] = [dayOf('leave-in-canada'), dayOf('leave-outside-canada')];
  if (inside === null && outside === null) return [];
  return [paragraph('court-by', 'information', { inside, outside }, ['irpa-72'])];
}

function fileBlocks({
  dossier: { dates, round: told },
  round,
  today,
}: ReportInput): readonly Block[] {
  return [
    paragraph('made-on', 'information', { date: today }),
    ...(dates.decision === null
      ? []
      : [paragraph('refused-on', 'certain', { date: dates.decision })]),
    round === null
      ? paragraph('round-unknown', 'information')
      : paragraph('round-is', told === null ? 'inferred' : 'certain', { round: round.number, date: round.date, cutOff: round.cutOff }, ['rounds-feed']), // prettier-ignore
  ];
}

function claimedBlocks({ dossier: { claimedTotal }, claim }: ReportInput): readonly Block[] {
  if (claimedTotal === null) return [];
  return [
    paragraph('claimed-total', 'certain', { total: claimedTotal }),
    ...readingOf(claim, 'claim-comes-from'),
  ];
}

function officerBlocks({ known, recount }: ReportInput): readonly Block[] {
  const officer = officerTotal(known);
  const total = known.total ?? belowOf(known.refusedBelow);
  const range = typeof total === 'object' ? total : null;
  if (officer === null && range === null) return readingOf(recount, 'officer-comes-from');
  return [
    officer === null
      ? paragraph('officer-range', 'certain', { least: range?.least ?? null, greatest: range?.greatest ?? null }) // prettier-ignore
      : paragraph('officer-total', 'certain', { total: officer }),
    ...readingOf(recount, 'officer-comes-from'),
  ];
}

/** The best reading that gives a score, in a line for each departure. */
function readingOf(
  recount: Recount | null,
  code: 'claim-comes-from' | 'officer-comes-from',
): readonly Block[] {
  const best: Explanation | undefined = recount?.explanations[0];
  if (best === undefined) return [];
  const others = recount!.explanations.length - 1;
  const { departures, date: name, on: date, score } = best;
  const params = { others, readings: others + 1, name, date, total: score.total };
  if (departures.length === 0)
    return code === 'officer-comes-from'
      ? [paragraph('explanation-plain', 'inferred', params)]
      : [];
  return [paragraph(code, 'inferred', params), { kind: 'reading', departures }];
}
