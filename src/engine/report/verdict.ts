import type { DateVerdict, ExplanationVerdict, RefusalJudged } from '../recount/verdict.ts';
import type { Judgement } from '../rounds/results.ts';
import type { AnyRound } from '../rounds/round.ts';
import type { Verdict } from '../programs/criterion.ts';
import {
  type Block,
  type Cell,
  exactly,
  paragraph,
  type Params,
  type ReportCode,
  type ReportStanding,
} from './blocks.ts';
import type { ReportInput } from './input.ts';

const SOURCE = ['irpa-11.2', 'pdi-a11-2'];

/** What the numbers mean for the refusal, and how far it can be relied on. */
export function conclusion(input: ReportInput): Block {
  const { round, verdict } = input;
  const open = paragraph('verdict-open', 'information', {}, SOURCE);
  if (round === null || verdict === null) return open;
  const [code, standing, params] = sentenceOf(input, verdict);
  return paragraph(
    code,
    standing,
    { cutOff: round.cutOff, round: round.number, ...params },
    SOURCE,
  );
}

type Sentence = readonly [ReportCode, ReportStanding, Params];

/** The sentence of a verdict, with the numbers of what it rests on. */
function sentenceOf(input: ReportInput, judged: RefusalJudged): Sentence {
  const { because, verdict, officer } = judged;
  switch (because.kind) {
    case 'officer':
      return ['verdict-unsupported', 'certain', { officer: officer!.total }];
    case 'date': {
      const counted = dateOf(judged, because.name).round.greatest;
      return ['verdict-supported', 'certain', { name: because.name, counted }];
    }
    case 'criteria': {
      const conditions = dateOf(judged, because.name).round.because;
      return ['verdict-criteria', 'certain', { name: because.name, because: conditions }];
    }
    case 'explanation':
      return byExplanation(verdict, judged.explanations[because.place]!);
    case 'nothing':
      return undecided(input, judged);
  }
}

const dateOf = ({ dates }: RefusalJudged, name: DateVerdict['name']): DateVerdict =>
  dates.find((each) => each.name === name)!;

function byExplanation(
  verdict: RefusalJudged['verdict'],
  { explanation, total, arguable, certain }: ExplanationVerdict,
): Sentence {
  const params = { number: explanation + 1, total, judged: arguable, certain };
  if (verdict === 'not-supported') return ['verdict-still-enough', 'inferred', params];
  if (verdict === 'hangs-on-one-judgement') return ['verdict-one-judgement', 'inferred', params];
  return [arguable === 0 ? 'verdict-by-dates' : 'verdict-judgements', 'inferred', params];
}

/** Why it is not decided. */
function undecided(
  { recount }: ReportInput,
  { officer, dates, explanations }: RefusalJudged,
): Sentence {
  const isTie = officer?.judgement.place === 'at' && officer.judgement.reached === 'unknown';
  if (isTie) return ['verdict-tie', 'certain', { officer: officer.total }];
  const isEnough = dates.every(({ decisive, round }) => !decisive || round.reached === 'met');
  const isSearched = recount !== null && recount.complete && dates.some((each) => each.decisive);
  if (isSearched && isEnough && explanations.length === 0)
    return ['verdict-unexplained', 'inferred', {}];
  const reached = explanations.filter(({ judgement }) => judgement.reached === 'met').length;
  if (reached > 0) return ['verdict-disagree', 'inferred', { reached, count: explanations.length }];
  return ['verdict-open', 'information', {}];
}

/** Every day, and every explanation written out, against the round's cut-off. */
export function verdictBlocks(input: ReportInput): readonly Block[] {
  const { round, verdict } = input;
  if (round === null) return [paragraph('round-unknown', 'information')];
  return [
    paragraph('verdict-intro', 'certain', paramsOf(round), SOURCE),
    ...(verdict === null
      ? []
      : [
          {
            kind: 'table' as const,
            code: 'against-round' as const,
            columns: ['date', 'total', 'difference', 'place', 'criteria'] as const,
            rows: [
              ...verdict.dates.filter(({ name }) => name !== 'decision').map(dayRow),
              ...verdict.explanations.slice(0, input.most).map(explanationRow),
            ],
            standing: 'certain' as const,
          },
        ]),
    conclusion(input),
  ];
}

const paramsOf = ({ number, cutOff, date }: AnyRound): Params => ({ round: number, cutOff, date });

function dayRow({ name, judgement, round }: DateVerdict): readonly Cell[] {
  const { least, greatest, reached, eligible } = round;
  return [
    { kind: 'date-name', name },
    { kind: 'points', least, greatest },
    least === greatest ? { kind: 'difference', points: judgement.margin } : { kind: 'empty' },
    placeCell(judgement, reached),
    { kind: 'verdict', verdict: eligible },
  ];
}

const explanationRow = ({
  explanation,
  total,
  judgement,
  eligible,
}: ExplanationVerdict): readonly Cell[] => [
  { kind: 'explanation', number: explanation + 1 },
  exactly(total),
  { kind: 'difference', points: judgement.margin },
  placeCell(judgement, judgement.reached),
  { kind: 'verdict', verdict: eligible },
];

/** No place when unknown facts may bring the total above or below the cut-off. */
function placeCell({ place, tieBreak }: Judgement, reached: Verdict): Cell {
  if (reached === 'unknown' && place !== 'at') return { kind: 'place', place: 'unknown', tieBreak: null }; // prettier-ignore
  return { kind: 'place', place, tieBreak };
}
