import { it } from 'vitest';
import {
  type Dossier,
  type Explanation,
  type Recount,
  recount,
  type RecountOptions,
} from '../../../src/engine/index.ts';
import {
  type Departure,
  gapBetween,
  verdictOn,
  discriminatingQuestions,
} from '../../../src/engine/recount.ts';
import { CASES, HELD_ROUNDS, lowerTotalOf, roundFor } from '../../support/cases.ts';
import { valueOf } from '../../support/rules.ts';
import { expectSummary, inShort, line, place } from '../../support/summary.ts';

const named = ({ code, variant, fact }: Departure): string =>
  [code, variant ?? '', place(fact)].filter((word) => word !== '').join(' ');
const all = (departures: readonly Departure[]): string =>
  departures.map(named).join(' + ') || 'as it is';

const explanationLines = ({
  score,
  date,
  on,
  plausibility,
  ...each
}: Explanation): readonly string[] => [
  line(
    `${score.total} on the ${date} (${on})`,
    all(each.departures),
    `plausibility ${plausibility}`,
    `${each.sets} sets`,
  ),
  ...each.instead.flatMap((names, position) =>
    names.length > 0 ? [`  or, for number ${position + 1}: ${names.map(named).join(', ')}`] : [],
  ),
  ...each.alternatives.map(
    (other) => `  also on the ${other.date}: ${all(other.departures)} (${other.plausibility})`,
  ),
];

function linesOf(dossier: Dossier): readonly string[] {
  const total = lowerTotalOf(dossier);
  const counted = (options: RecountOptions, wanted = total): Recount =>
    valueOf(recount(dossier, { total: wanted }, { listed: 3, ...options }));
  const { outcome, explanations, searched } = counted({ most: 2 });
  const [officer] = explanations;
  const [claim] = counted({ reader: 'candidate', most: 1 }).explanations;
  const steps =
    officer === undefined || claim === undefined
      ? []
      : valueOf(gapBetween(dossier, claim, officer)).steps;
  const { verdict, because, dates } = valueOf(
    verdictOn({ ...dossier, round: roundFor(dossier).number }, { explanations }, HELD_ROUNDS, {
      officerTotal: officer?.score.total ?? null,
    }),
  );
  const { nearest } = counted({ most: 1 }, 1199);
  return [
    `a total of ${total}: ${outcome}, ${explanations.length} explanations`,
    ...searched.dates.map(
      ({ name, on, departures, sets }) =>
        `searched the ${name} (${on}): ${departures} departures, ${sets} sets`,
    ),
    ...explanations.slice(0, 6).flatMap(explanationLines),
    ...discriminatingQuestions(explanations.slice(0, 6))
      .slice(0, 3)
      .map(({ question, expected }) => line('ask', inShort(question), inShort(expected))),
    ...steps.map(({ kind, departure, effect, before, after }) =>
      line('step', kind, departure ? named(departure) : effect?.cause.code, `${before} → ${after}`),
    ),
    line('verdict', verdict, inShort(because)),
    ...dates.map(({ name, judgement, round, decisive }) =>
      line(
        `on the ${name}`,
        inShort(judgement),
        `eligible ${round.eligible}`,
        decisive ? 'decisive' : '',
      ),
    ),
    ...(nearest?.below
      ? explanationLines(nearest.below).map((each) => `nearest below 1199: ${each}`)
      : []),
  ];
}

it('the explanations of a lower total are those of explanations.txt', async () => {
  await expectSummary(
    'explanations.txt',
    CASES.map(([name, dossier]) => [name, linesOf(dossier)]),
  );
});
