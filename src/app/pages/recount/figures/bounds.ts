import type { Dossier, Rules } from '../../../../engine/index.ts';
import { DOSSIER_DATES, type Section, SECTIONS } from '../../../../engine/constants.ts';
import { rulesFor } from '../../../../engine/dossier.ts';
import { type Points, pointsIn } from '../../../../engine/tables.ts';
import type { FigureBounds } from './figures.ts';

const most = (points: Points): number =>
  Math.max(pointsIn(points, 'withSpouse'), pointsIn(points, 'withoutSpouse'));

/** The most that each figure can be under the rules of any of the dossier's dates, with a spouse or without. */
export function boundsOf(dossier: Dossier, cutOff: number | null): FigureBounds {
  const rules = DOSSIER_DATES.flatMap((name): readonly Rules[] => {
    const date = dossier.dates[name];
    const found = date === null ? null : rulesFor(dossier, date);
    return found?.ok === true ? [found.value] : [];
  });
  const factors: Record<string, number> = {};
  for (const { id, version } of rules.flatMap((each) => each.factors))
    factors[id] = Math.max(factors[id] ?? 0, most(version.cap));
  const sections = Object.fromEntries(
    SECTIONS.map((id) => [id, Math.max(0, ...rules.map(({ caps }) => most(caps[id])))]),
  ) as Record<Section, number>;
  return {
    total: Math.max(0, ...rules.map(({ caps }) => caps.total)),
    factors,
    sections,
    cutOff,
  };
}
