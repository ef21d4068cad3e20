import { read, rulesFor } from '../dossier/read.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Departure } from '../recount/departure.ts';
import type { Explanation, Recount } from '../recount/explanation.ts';
import { total } from '../score/total.ts';
import { type Block, paragraph, type ReportCode, type SumTerm } from './blocks.ts';
import type { Ground } from './input.ts';
import { shown } from './verdict.ts';

/** The best explanations of the officer's figures, each with its departures, its sum and its law. */
export function explanationBlocks(ground: Ground): readonly Block[] {
  const { recount, dossier } = ground;
  if (recount === null) return [paragraph('explanations-none-asked', 'information')];
  const found = shown(ground);
  const count = recount.explanations.length;
  const { visited, completeTo, most } = recount.searched;
  const params = { count, shown: found.length, visited, completeTo, most };
  return [
    paragraph(OUTCOME[recount.outcome], recount.complete ? 'certain' : 'inferred', params),
    ...found.flatMap((each, place) => explanationOf(dossier, each, place)),
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
  dossier: Dossier,
  explanation: Explanation,
  place: number,
): readonly Block[] {
  const { departures, date, on, score, sets } = explanation;
  const params = { number: place + 1, name: date, date: on, total: score.total };
  const heading: Block = { kind: 'heading', code: 'explanation-heading', params };
  if (departures.length === 0) return [heading, paragraph('explanation-plain', 'inferred', params)];
  return [
    heading,
    {
      kind: 'table',
      code: 'departures',
      columns: ['departure', 'kind', 'side', 'law'],
      rows: departures.map((departure) => [
        { kind: 'departure', departure },
        { kind: 'departure-kind', value: departure.kind },
        { kind: 'departure-side', value: departure.side },
        { kind: 'law', law: departure.law, source: departure.source },
      ]),
      standing: 'inferred',
    },
    sumOf(dossier, explanation),
    ...(sets > 1 ? [paragraph('explanation-others', 'certain', { others: sets - 1 })] : []),
  ];
}

/** From the plain total to the explained one, a step for each departure laid on those before it. */
function sumOf(dossier: Dossier, { departures, on }: Explanation): Block {
  const totals = departures.reduce<readonly number[]>(
    (reached, _, place) => [...reached, totalWith(dossier, on, departures.slice(0, place + 1))],
    [totalWith(dossier, on, [])],
  );
  const steps = departures.map((departure, place): SumTerm => {
    const points = totals[place + 1]! - totals[place]!;
    return { what: { kind: 'departure', departure }, points };
  });
  const start: SumTerm = { what: { kind: 'start' }, points: totals[0]! };
  return { kind: 'sum', terms: [start, ...steps], total: totals.at(-1)! };
}

function totalWith(
  dossier: Dossier,
  on: Explanation['on'],
  departures: readonly Departure[],
): number {
  const [reading, rules] = [read(dossier, on, { departures }), rulesFor(dossier, on, { departures })]; // prettier-ignore
  return reading.ok && rules.ok ? total(reading.value.profile, rules.value) : 0;
}

function nearest({ nearest: near }: Recount): readonly Block[] {
  if (near === null) return [];
  const params = {
    below: near.below?.score.total ?? null,
    above: near.above?.score.total ?? null,
  };
  if (params.below === null && params.above === null) return [];
  return [paragraph('nearest-totals', 'certain', params)];
}
