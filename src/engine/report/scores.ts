import type { DossierDate } from '../dossier/dossier.ts';
import { changesBetween } from '../events/changes-between.ts';
import type { NamedDate } from '../recount/departure.ts';
import { SECTIONS } from '../tables/ids.ts';
import { type Block, type Cell, exactly, paragraph } from './blocks.ts';
import type { DayRead, ReportInput } from './input.ts';

/** The score on every day, and the factors that are not the same on all of them. */
export function scoreBlocks(input: ReportInput): readonly Block[] {
  const { days, dossier } = input;
  const uncertain = days.some(({ reading }) => reading.range.least !== reading.range.greatest);
  return [
    paragraph('scores-intro', 'certain', {}, ['crs-grid']),
    {
      kind: 'table',
      code: 'scores-by-date',
      columns: ['date', 'day', 'total', 'difference', ...SECTIONS],
      rows: days.map((day) => rowOf(day, dossier.claimedTotal)),
      standing: 'certain',
    },
    ...(uncertain ? [paragraph('scores-uncertain', 'certain')] : []),
    ...changedFactors(days),
    ...changeBlocks(input),
  ];
}

const rowOf = ({ name, on, reading, score }: DayRead, claimed: number | null): readonly Cell[] => {
  const { least, greatest } = reading.range;
  const known = claimed !== null && least === greatest;
  return [
    { kind: 'date-name', name },
    { kind: 'day', day: on },
    { kind: 'points', least, greatest },
    known ? { kind: 'difference', points: least - claimed } : { kind: 'empty' },
    ...SECTIONS.map((section) => exactly(score.sections[section])),
  ];
};

function changedFactors(days: readonly DayRead[]): readonly Block[] {
  if (days.length < 2) return [];
  const ids = Object.keys(days[0]!.score.factors);
  const changed = ids.filter(
    (id) => new Set(days.map(({ score }) => score.factors[id] ?? 0)).size > 1,
  );
  if (changed.length === 0) return [paragraph('scores-same', 'certain')];
  const columns: readonly DossierDate[] = days.map(({ name }) => name);
  return [
    {
      kind: 'table',
      code: 'factors-by-date',
      columns: ['factor', ...columns],
      rows: changed.map((factor) => [
        { kind: 'factor', factor },
        ...days.map(({ score }) => exactly(score.factors[factor] ?? 0)),
      ]),
      standing: 'certain',
    },
  ];
}

/** What happened between one day and the next, and the points that it gave or took. */
function changeBlocks({ days, dossier }: ReportInput): readonly Block[] {
  const effects = days.slice(1).flatMap((to, place) => {
    const change = changesBetween(dossier, named(days[place]!), named(to));
    return change.ok ? change.value.effects : [];
  });
  if (effects.length === 0) return [];
  return [
    {
      kind: 'table',
      code: 'changes',
      columns: ['day', 'cause', 'difference'],
      rows: effects.map(({ cause, total }) => [
        { kind: 'day', day: cause.on },
        { kind: 'cause', cause },
        { kind: 'difference', points: total },
      ]),
      standing: 'certain',
    },
  ];
}

const named = ({ name, on }: DayRead): NamedDate => ({ name, date: on });
