import { DOSSIER_DATES } from '../dossier/dossier.ts';
import type { Departure } from '../recount/departure.ts';
import type { Explanation, Recount } from '../recount/explanation.ts';
import { whatWouldSettle } from '../recount/what-would-settle.ts';
import { type Block, paragraph, type ReportCode } from './blocks.ts';
import { claimBlocks, gapBlocks } from './claim.ts';
import type { Ground } from './input.ts';
import { departuresSum } from './sums.ts';
import { departuresTable } from './departures-table.ts';

const QUESTIONS = 3;

/**
 * What explains the score claimed, the best explanations of the officer's figures, each with its
 * departures, its sum and its law, the way from the one to the other, and what would settle it.
 */
export function explanationBlocks(ground: Ground): readonly Block[] {
  const { recount, isSearching } = ground;
  const claim = claimBlocks(ground);
  if (recount === null)
    return [
      ...claim,
      paragraph(isSearching ? 'explanations-running' : 'explanations-none-asked', 'information'),
    ];
  const officer: Block = { kind: 'heading', level: 3, code: 'officer-heading', params: {} };
  return [
    ...claim,
    officer,
    ...officerBlocks(ground, recount),
    ...gapBlocks(ground),
    ...settleBlocks(recount),
  ];
}

function officerBlocks(ground: Ground, recount: Recount): readonly Block[] {
  const found = recount.explanations.slice(0, ground.most);
  const count = recount.explanations.length;
  const { visited, completeTo, most } = recount.searched;
  const params = { count, shown: found.length, visited, completeTo, most };
  return [
    paragraph(OUTCOME[recount.outcome], recount.complete ? 'certain' : 'inferred', params),
    ...found.flatMap((each, place) => explanationOf(ground, each, place)),
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
  { dossier }: Ground,
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

/** The figures and facts of the officer's notes that would tell the explanations apart best. */
function settleBlocks({ explanations }: Recount): readonly Block[] {
  const questions = whatWouldSettle(explanations).slice(0, QUESTIONS);
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
