import type { KnownFigures } from '../../../../engine/index.ts';
import {
  DOSSIER_DATES,
  type DossierDate,
  type Section,
  SECTIONS,
} from '../../../../engine/constants.ts';
import type { LetterFacts } from '../../../../engine/letter.ts';
import type { Figure } from '../../../../engine/recount.ts';
import { cutOffOf } from '../../../state/letterCutOff.ts';

/** How much is known of a total. `refused`: only that it was under the round's cut-off. */
export const TOTAL_KINDS = ['unknown', 'exact', 'below', 'refused'] as const;
export type TotalKind = (typeof TOTAL_KINDS)[number];

/** The officer's figures as the user typed them; nothing typed is lost, whatever it is. */
export interface FiguresDraft {
  readonly totalKind: TotalKind;
  readonly total: string;
  readonly below: string;
  /** The cut-off that the letter names for the round. */
  readonly cutOff: string;
  /** The day that the figures are of; null: any of the dossier's dates. */
  readonly date: DossierDate | null;
  readonly factors: Readonly<Record<string, string>>;
  readonly sections: Readonly<Partial<Record<Section, string>>>;
  /** The factor points that the profile claimed, as a letter repeats them. */
  readonly claimedFactors: Readonly<Record<string, number>>;
}

export const NO_FIGURES: FiguresDraft = {
  totalKind: 'unknown',
  total: '',
  below: '',
  cutOff: '',
  date: null,
  factors: {},
  sections: {},
  claimedFactors: {},
};

/** What is wrong with a field. `most`: it is over the most that the grid can give. */
export type FigureFault =
  | { readonly code: 'not-points' }
  | { readonly code: 'most'; readonly most: number }
  | { readonly code: 'required' }
  | { readonly code: 'no-round' };

/** Fields by their key: `total`, `below`, `refused`, `factors.age`, `sections.core` … */
export type FigureFaults = Readonly<Record<string, FigureFault>>;

/** The most points that each thing can give, and the cut-off of the round where it is known. */
export interface FigureBounds {
  readonly total: number;
  readonly factors: Readonly<Record<string, number>>;
  readonly sections: Readonly<Record<Section, number>>;
  readonly cutOff: number | null;
}

export interface ReadFigures {
  /** null where nothing is known, or where a field cannot be read. */
  readonly known: KnownFigures | null;
  readonly faults: FigureFaults;
}

const RANGE = /^(\d{1,4})\s*(?:-|–|à|to)\s*(\d{1,4})$/i;
const ONE_SIDED = /^(<=?|>=?|≤|≥)\s*(\d{1,4})$/;
const PLAIN = /^\d{1,4}$/;

/** Points as typed: `40`, `<40`, `≥13`, `13-26`; null where it is none of these. */
export function figureOf(text: string): Figure | null {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return Number(trimmed);
  const range = RANGE.exec(trimmed);
  if (range !== null) {
    const [least, greatest] = [Number(range[1]), Number(range[2])];
    return least <= greatest ? { least, greatest } : null;
  }
  const [, sign = '', digits = ''] = ONE_SIDED.exec(trimmed) ?? [];
  if (sign === '') return null;
  const points = Number(digits);
  if (sign === '<') return points > 0 ? { greatest: points - 1 } : null;
  if (sign === '>') return { least: points + 1 };
  return sign === '>=' || sign === '≥' ? { least: points } : { greatest: points };
}

/** The least that a figure asks for: it must not be over what the grid can give. */
const leastOf = (figure: Figure): number =>
  typeof figure === 'number' ? figure : (figure.least ?? 0);

/** What the draft means to the search, and what cannot be read in it. */
export function readFigures(draft: FiguresDraft, bounds: FigureBounds): ReadFigures {
  const faults: Record<string, FigureFault> = {};
  const read = (key: string, text: string, most: number): Figure | undefined => {
    const figure = figureOf(text);
    if (figure === null) faults[key] = { code: 'not-points' };
    else if (leastOf(figure) > most) faults[key] = { code: 'most', most };
    else return figure;
    return undefined;
  };
  const each = (group: 'factors' | 'sections'): Readonly<Record<string, Figure>> => {
    const most: Readonly<Record<string, number>> = bounds[group];
    return Object.fromEntries(
      Object.entries(draft[group]).flatMap(([id, text]) => {
        if (text.trim() === '') return [];
        const figure = read(`${group}.${id}`, text, most[id] ?? bounds.total);
        return figure === undefined ? [] : [[id, figure] as const];
      }),
    );
  };
  const figures = {
    ...totalOf(draft, bounds, faults, read),
    ...present('factors', each('factors')),
    ...present('sections', each('sections')),
  };
  if (draft.cutOff.trim() !== '' && cutOffOf(draft.cutOff) === null)
    faults['cutOff'] = { code: 'not-points' };
  const isKnown = Object.keys(figures).length > 0 && Object.keys(faults).length === 0;
  const dates = draft.date === null ? {} : { dates: [draft.date] };
  return { known: isKnown ? { ...figures, ...dates } : null, faults };
}

function totalOf(
  draft: FiguresDraft,
  bounds: FigureBounds,
  faults: Record<string, FigureFault>,
  read: (key: string, text: string, most: number) => Figure | undefined,
): Pick<KnownFigures, 'total' | 'refusedBelow'> {
  switch (draft.totalKind) {
    case 'unknown':
      return {};
    case 'exact': {
      if (draft.total.trim() === '') {
        faults['total'] = { code: 'required' };
        return {};
      }
      const total = read('total', draft.total, bounds.total);
      return total === undefined ? {} : { total };
    }
    case 'below': {
      const below = PLAIN.test(draft.below.trim()) ? Number(draft.below) : null;
      if (draft.below.trim() === '') faults['below'] = { code: 'required' };
      else if (below === null || below === 0) faults['below'] = { code: 'not-points' };
      else return { refusedBelow: below };
      return {};
    }
    case 'refused':
      if (bounds.cutOff === null) faults['refused'] = { code: 'no-round' };
      else return { refusedBelow: bounds.cutOff };
      return {};
  }
}

const present = (key: string, figures: Readonly<Record<string, Figure>>): object =>
  Object.keys(figures).length === 0 ? {} : { [key]: figures };

const written = (figure: Figure): string => {
  if (typeof figure === 'number') return String(figure);
  const { least, greatest } = figure;
  if (least === undefined) return greatest === undefined ? '' : `≤${greatest}`;
  return greatest === undefined ? `≥${least}` : `${least}-${greatest}`;
};

const writtenAll = (
  figures: Readonly<Record<string, Figure | undefined>> = {},
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([id, figure]) =>
      figure === undefined ? [] : [[id, written(figure)]],
    ),
  );

/** The draft with the facts of a letter in it; what the letter does not say stays. */
export function withLetter(draft: FiguresDraft, facts: LetterFacts): FiguresDraft {
  const { total, refusedBelow, factors, sections, cutOff } = facts.known;
  return {
    ...draft,
    ...(total !== undefined
      ? { totalKind: 'exact' as const, total: written(total) }
      : refusedBelow !== undefined
        ? { totalKind: 'below' as const, below: String(refusedBelow) }
        : {}),
    ...(cutOff === undefined ? {} : { cutOff: String(cutOff) }),
    factors: { ...draft.factors, ...writtenAll(factors) },
    sections: { ...draft.sections, ...writtenAll(sections) },
    claimedFactors: { ...draft.claimedFactors, ...facts.claimedFactors },
  };
}

/** A draft kept earlier, from unknown JSON; what is not one is left out. */
export function figuresFrom(input: unknown): FiguresDraft {
  const kept = record(input);
  const text = (key: string): string => (typeof kept[key] === 'string' ? kept[key] : '');
  const sections = texts(kept['sections']);
  return {
    totalKind: TOTAL_KINDS.find((kind) => kind === kept['totalKind']) ?? 'unknown',
    total: text('total'),
    below: text('below'),
    cutOff: text('cutOff'),
    date: DOSSIER_DATES.find((name) => name === kept['date']) ?? null,
    factors: texts(kept['factors']),
    sections: Object.fromEntries(
      SECTIONS.flatMap((id) => (sections[id] === undefined ? [] : [[id, sections[id]]])),
    ),
    claimedFactors: Object.fromEntries(
      Object.entries(record(kept['claimedFactors'])).filter(
        (entry): entry is [string, number] => typeof entry[1] === 'number',
      ),
    ),
  };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const texts = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(record(value)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
