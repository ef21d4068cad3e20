import { DOSSIER_DATES, type Path } from '../../../engine/constants.ts';
import type { LetterFacts } from '../../../engine/letter.ts';
import { type FiguresDraft, withLetter } from '../recount/figures/figures.ts';

/** What a confirmed fact fills in. `value` and `now` as texts, `now` empty where there is nothing. */
export interface FactRow {
  readonly place:
    | { readonly kind: 'dossier'; readonly path: Path }
    | { readonly kind: 'total' | 'below' | 'cut-off' }
    | { readonly kind: 'factor' | 'section' | 'claimed-factor'; readonly id: string };
  readonly value: string;
  readonly now: string;
}

/** Every field that the facts fill, beside what stands there now. */
export function factRows(
  facts: LetterFacts,
  figures: FiguresDraft,
  textAt: (path: Path) => string,
): readonly FactRow[] {
  const after = withLetter(figures, facts);
  const inDossier = dossierFacts(facts).map(([path, value]): FactRow => ({
    place: { kind: 'dossier', path },
    value: String(value),
    now: textAt(path),
  }));
  const { known, claimedFactors = {} } = facts;
  const total: readonly FactRow[] =
    known.total !== undefined
      ? [{ place: { kind: 'total' }, value: after.total, now: nowTotal(figures, 'exact') }]
      : known.refusedBelow !== undefined
        ? [{ place: { kind: 'below' }, value: after.below, now: nowTotal(figures, 'below') }]
        : [];
  const cutOff: readonly FactRow[] =
    known.cutOff === undefined
      ? []
      : [{ place: { kind: 'cut-off' }, value: after.cutOff, now: figures.cutOff }];
  return [
    ...inDossier,
    ...total,
    ...cutOff,
    ...Object.keys(known.sections ?? {}).map((id): FactRow => ({
      place: { kind: 'section', id },
      value: textOf(after.sections, id),
      now: textOf(figures.sections, id),
    })),
    ...Object.keys(known.factors ?? {}).map((id): FactRow => ({
      place: { kind: 'factor', id },
      value: textOf(after.factors, id),
      now: textOf(figures.factors, id),
    })),
    ...Object.entries(claimedFactors).map(([id, points]): FactRow => ({
      place: { kind: 'claimed-factor', id },
      value: String(points),
      now: String(figures.claimedFactors[id] ?? ''),
    })),
  ];
}

const textOf = (texts: Readonly<Record<string, string | undefined>>, id: string): string =>
  texts[id] ?? '';

const nowTotal = ({ totalKind, total, below }: FiguresDraft, kind: 'exact' | 'below'): string =>
  totalKind !== kind ? '' : kind === 'exact' ? total : below;

/** What goes into the dossier, by its path. */
export function dossierFacts(facts: LetterFacts): readonly (readonly [Path, string | number])[] {
  return [
    ...DOSSIER_DATES.flatMap((name): (readonly [Path, string])[] => {
      const date = facts.dates[name];
      return date === undefined ? [] : [[['dates', name], date]];
    }),
    ...(facts.round === undefined ? [] : [[['round'], facts.round] as const]),
    ...(facts.claimedTotal === undefined ? [] : [[['claimedTotal'], facts.claimedTotal] as const]),
  ];
}
