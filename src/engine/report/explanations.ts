import { DOSSIER_DATES } from '../dossier/dossier.ts';
import type { Departure } from '../recount/departure.ts';
import type { Explanation, Recount } from '../recount/explanation.ts';
import { discriminatingQuestions } from '../recount/discriminating-questions.ts';
import { type Block, type Cell, paragraph, type ReportCode, type TableCode } from './blocks.ts';
import type { ReportInput } from './input.ts';
import { departuresSum, gapSum } from './sums.ts';
import { gapBetween } from '../recount/gap.ts';

const QUESTIONS = 3;

/**
 * What explains the score claimed, the best explanations of the officer's figures, each with its
 * departures, its sum and its law, the steps from one to the other, and what would decide between them.
 */
export function explanationBlocks(input: ReportInput): readonly Block[] {
  const { recount, isSearching } = input;
  const claim = claimBlocks(input);
  if (recount === null)
    return [
      ...claim,
      paragraph(isSearching ? 'explanations-running' : 'explanations-none-asked', 'information'),
    ];
  const officer: Block = { kind: 'heading', level: 3, code: 'officer-heading', params: {} };
  return [
    ...claim,
    officer,
    ...officerBlocks(input, recount),
    ...gapBlocks(input),
    ...settleBlocks(recount),
  ];
}

function officerBlocks(input: ReportInput, recount: Recount): readonly Block[] {
  const found = recount.explanations.slice(0, input.most);
  const count = recount.explanations.length;
  const { visited, completeTo, most } = recount.searched;
  const params = { count, shown: found.length, visited, completeTo, most };
  return [
    paragraph(OUTCOME[recount.outcome], recount.complete ? 'certain' : 'inferred', params),
    ...found.flatMap((each, place) => explanationOf(input, each, place)),
    ...nearest(recount),
    paragraph('searched', 'certain', params),
    ...(count > 1 ? [paragraph('plausibility-is-stated', 'information')] : []),
  ];
}

const OUTCOME: Readonly<Record<Recount['outcome'], ReportCode>> = {
  unique: 'explanations-unique',
  ambiguous: 'explanations-ambiguous',
  impossible: 'explanations-impossible',
  truncated: 'explanations-truncated',
};

function explanationOf(
  { dossier }: ReportInput,
  explanation: Explanation,
  place: number,
): readonly Block[] {
  const { departures, date, on, score } = explanation;
  const params = { number: place + 1, name: date, date: on, total: score.total };
  const read =
    departures.length === 0
      ? [paragraph('explanation-plain', 'inferred', params)]
      : [departuresTable('departures', explanation), departuresSum(dossier, explanation)];
  return [
    { kind: 'heading', level: 4, code: 'explanation-heading', params },
    ...read,
    ...others(explanation),
  ];
}

/** The other days on which the same reading gives the same points, and how many other readings do. */
function others(explanation: Explanation): readonly Block[] {
  const { departures, alternatives, sets } = explanation;
  const own = keyOf(departures);
  const also = alternatives.filter((other) => keyOf(other.departures) === own);
  const names = DOSSIER_DATES.filter((name) => also.some(({ date }) => date === name));
  const rest = sets - 1 - names.length;
  return [
    ...(names.length === 0 ? [] : [paragraph('explanation-also-on', 'certain', { names })]),
    ...(rest > 0 ? [paragraph('explanation-others', 'certain', { others: rest })] : []),
  ];
}

const keyOf = (departures: readonly Departure[]): string =>
  JSON.stringify(departures.map(({ code, fact, changes }) => [code, fact, changes]));

function nearest({ nearest: near }: Recount): readonly Block[] {
  if (near === null) return [];
  const params = {
    below: near.below?.score.total ?? null,
    above: near.above?.score.total ?? null,
  };
  if (params.below === null && params.above === null) return [];
  return [paragraph('nearest-totals', 'certain', params)];
}

/** The figures and facts in the officer's notes that best discriminate between the explanations. */
function settleBlocks({ explanations }: Recount): readonly Block[] {
  const questions = discriminatingQuestions(explanations).slice(0, QUESTIONS);
  if (questions.length === 0) return [];
  return [
    { kind: 'heading', level: 3, code: 'settle-heading', params: {} },
    paragraph('settle-intro', 'information', { count: explanations.length }),
    {
      kind: 'table',
      code: 'settle',
      columns: ['question', 'remaining'],
      rows: questions.map(({ question, expected }) => [
        { kind: 'question', question },
        { kind: 'fraction', fraction: expected },
      ]),
      standing: 'certain',
    },
  ];
}

/** The departures of an explanation, each with its equivalents, what decides it, and its law. */
export function departuresTable(
  code: TableCode,
  { departures, instead }: Pick<Explanation, 'departures' | 'instead'>,
): Block {
  return {
    kind: 'table',
    code,
    columns: ['departure', 'kind', 'side', 'law'],
    rows: departures.map((departure, place): readonly Cell[] => [
      { kind: 'departure', departure, instead: instead[place] ?? [] },
      { kind: 'departure-kind', value: departure.kind },
      { kind: 'departure-side', value: departure.side },
      { kind: 'law', law: departure.law, source: departure.source },
    ]),
    standing: 'inferred',
  };
}

/** How the claimed score came about: the best way to count that gives it. */
export function claimBlocks(input: ReportInput): readonly Block[] {
  const { claim, dossier } = input;
  const total = dossier.claimedTotal;
  if (claim === null || total === null) return [];
  const heading: Block = { kind: 'heading', level: 3, code: 'claim-heading', params: { total } };
  const [best] = claim.explanations;
  if (best === undefined) return [heading, paragraph('claim-unexplained', 'inferred', { total })];
  const params = { total, name: best.date, date: best.on };
  if (best.departures.length === 0) return [heading, paragraph('claim-plain', 'certain', params)];
  const others = claim.explanations.length - 1;
  return [
    heading,
    paragraph('claim-explained', 'inferred', params),
    departuresTable('claim-departures', best),
    ...(input.recount?.explanations.length ? [] : [departuresSum(dossier, best)]),
    ...(others === 0 ? [] : [paragraph('claim-others', 'certain', { others })]),
  ];
}

/** From the claimed score to the officer's, step by step, when both are explained. */
export function gapBlocks({ claim, recount, dossier }: ReportInput): readonly Block[] {
  const [claimed, officer] = [claim?.explanations[0], recount?.explanations[0]];
  if (claimed === undefined || officer === undefined) return [];
  const gap = gapBetween(dossier, claimed, officer);
  if (!gap.ok || gap.value.steps.length === 0) return [];
  const params = { from: claimed.score.total, to: officer.score.total };
  return [{ kind: 'heading', level: 3, code: 'gap-heading', params }, gapSum(gap.value)];
}
