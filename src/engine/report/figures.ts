import { SECTIONS } from '../tables/ids.ts';
import type { Figure, KnownFigures } from '../recount/known.ts';
import { type Block, type Cell, exactly, paragraph } from './blocks.ts';
import type { ReportInput } from './input.ts';

/** The officer's known figures next to what the documents give on the day of the application. */
export function figureBlocks(input: ReportInput): readonly Block[] {
  const { known, days } = input;
  const beside = days.find(({ name }) => name === 'application') ?? days.at(-1);
  const rows: (readonly Cell[])[] = [];
  const add = (name: Cell, figure: Figure | undefined, counted: number | undefined): void => {
    if (figure === undefined) return;
    rows.push([name, cellOf(figure), counted === undefined ? { kind: 'empty' } : exactly(counted)]);
  };
  const total = known.total ?? belowOf(known.refusedBelow);
  add({ kind: 'total-name' }, total, beside?.score.total);
  for (const section of SECTIONS)
    add({ kind: 'section', section }, known.sections?.[section], beside?.score.sections[section]);
  for (const [factor, figure] of Object.entries(known.factors ?? {}))
    add({ kind: 'factor', factor }, figure, beside?.score.factors[factor]);
  if (rows.length === 0) return [paragraph('figures-none', 'information')];
  return [
    paragraph('figures-intro', 'certain', { name: beside?.name ?? null }),
    {
      kind: 'table',
      code: 'officer-figures',
      columns: ['factor', 'known', 'counted'],
      rows,
      standing: 'certain',
    },
  ];
}

export const belowOf = (cutOff: number | undefined): Figure | undefined =>
  cutOff === undefined ? undefined : { greatest: cutOff - 1 };

function cellOf(figure: Figure): Cell {
  if (typeof figure === 'number') return exactly(figure);
  return { kind: 'points', least: figure.least ?? null, greatest: figure.greatest ?? null };
}

/** The officer's total where one number is known. */
export function officerTotal({ total }: KnownFigures): number | null {
  if (typeof total === 'number') return total;
  if (total?.least !== undefined && total.least === total.greatest) return total.least;
  return null;
}
