import type { Score } from '../../score/trace.ts';
import type { Section } from '../../tables/ids.ts';
import type { Figure, KnownFigures } from '../known.ts';

/** A figure as its ends, both included. */
export interface Ends {
  readonly least: number;
  readonly greatest: number;
}

/** The known figures as ends. A total that must be under a cut-off is one point under it, or less. */
export interface Limits {
  readonly total: Ends;
  readonly factors: readonly (readonly [string, Ends])[];
  readonly sections: readonly (readonly [Section, Ends])[];
}

export function limitsOf({ total, factors, sections, refusedBelow }: KnownFigures): Limits {
  const { least, greatest } = endsOf(total ?? {});
  const under = refusedBelow === undefined ? Infinity : refusedBelow - 1;
  return {
    total: { least, greatest: Math.min(greatest, under) },
    factors: Object.entries(factors ?? {}).map(([id, figure]) => [id, endsOf(figure)]),
    sections: Object.entries(sections ?? {}).map(([id, figure]) => [id as Section, endsOf(figure)]),
  };
}

const endsOf = (figure: Figure): Ends =>
  typeof figure === 'number'
    ? { least: figure, greatest: figure }
    : { least: figure.least ?? -Infinity, greatest: figure.greatest ?? Infinity };

export const within = (points: number, { least, greatest }: Ends): boolean =>
  least <= points && points <= greatest;

/** Whether the factors and sections of a score are as known. A factor that the grid does not have gives 0. */
export const meetsParts = ({ factors, sections }: Score, limits: Limits): boolean =>
  limits.factors.every(([id, ends]) => within(factors[id] ?? 0, ends)) &&
  limits.sections.every(([id, ends]) => within(sections[id], ends));

export const asksParts = ({ factors, sections }: Limits): boolean =>
  factors.length + sections.length > 0;
