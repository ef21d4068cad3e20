import { it } from 'vitest';
import { type Dossier, type IsoDate, programsOn } from '../../../src/engine/index.ts';
import { categoriesOn, type Criterion } from '../../../src/engine/programs.ts';
import { CASES, daysOf, lastDayOf } from '../../support/cases.ts';
import { valueOf } from '../../support/rules.ts';
import { expectSummary, inShort, line } from '../../support/summary.ts';

const programsOf = (dossier: Dossier, on: IsoDate) =>
  valueOf(programsOn(dossier, on, { dependants: 1, relativeInCanada: true })).programs;

/** A line for each criterion, those that it is made of under it. */
const criterionLines = (
  { code, verdict, facts, law, unknown, missing, children }: Criterion,
  depth = 1,
): readonly string[] => [
  '  '.repeat(depth) +
    line(
      `${code}: ${verdict}`,
      inShort(facts),
      law,
      unknown.length > 0 ? `unknown: ${inShort(unknown)}` : '',
      missing.length > 0 ? `missing: ${inShort(missing)}` : '',
    ),
  ...children.flatMap((child) => criterionLines(child, depth + 1)),
];

const onLastDay = (dossier: Dossier): readonly string[] => {
  const on = lastDayOf(dossier);
  return [
    ...programsOf(dossier, on).flatMap(({ program, verdict, criteria }) => [
      `${program}: ${verdict}`,
      ...criteria.flatMap((each) => criterionLines(each)),
    ]),
    ...categoriesOn(dossier, on).flatMap(({ category, verdict, confidence, criteria, version }) => [
      line(`category ${category} since ${version.from}: ${verdict}`, confidence),
      ...criteria.map(
        ({ code, verdict: judged, facts }) => `  ${line(`${code}: ${judged}`, inShort(facts))}`,
      ),
    ]),
  ];
};

/** A line for each day: the programs and categories met, and those that cannot be told. */
const byDay = (dossier: Dossier): readonly string[] =>
  daysOf(dossier).map(({ name, date }) => {
    const judged = [
      ...programsOf(dossier, date).map(({ program, verdict }) => [program, verdict]),
      ...categoriesOn(dossier, date).map(({ category, verdict }) => [category, verdict]),
    ];
    const those = (wanted: string): string =>
      judged.flatMap(([which, verdict]) => (verdict === wanted ? [which] : [])).join(' ') || '-';
    return line(`on ${date} (${name})`, `met: ${those('met')}`, `unknown: ${those('unknown')}`);
  });

/** Their criteria are those of the refused dossier. */
const BY_DAY_ONLY = /ended|without a round|brother/;

it('the programs and categories of well-known dossiers are those of verdicts.txt', async () => {
  await expectSummary(
    'verdicts.txt',
    CASES.map(([name, dossier]) => [
      name,
      BY_DAY_ONLY.test(name) ? byDay(dossier) : [...byDay(dossier), ...onLastDay(dossier)],
    ]),
  );
});
