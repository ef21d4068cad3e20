import type { IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import type { Ability } from '../profile/profile.ts';
import type { Dossier } from './dossier.ts';

/** How whole years of work are made of the days worked. */
export const WORK_BASES = [
  /** Plain: hours, at most 30 a week, 1,560 a year. */
  'hours',
  /** Every calendar month touched is whole, as the online profile counts. */
  'calendar-months',
  /** Only calendar months worked from their first day to their last. */
  'full-months',
  /** Hours above 30 a week count extra, and so do jobs on the same days. */
  'uncapped-hours',
  /** Hours, with no window of years. */
  'whole-career',
] as const;
/** A way to make whole years of the days worked. */
export type WorkBasis = (typeof WORK_BASES)[number];

/** Whose work, and which: the places of the counted years in a profile. */
export type WorkPlace =
  | readonly ['candidate', 'canadianWork']
  | readonly ['candidate', 'foreignWork']
  | readonly ['spouse', 'canadianWork'];

/**
 * One way in which a reading departs from the plain one. Plain data, so that it crosses to a worker.
 * - `set`: the dossier says something else at a path.
 * - `rule`: a fact counts, or does not, whatever the plain reading says of it.
 * - `levels`: abilities of a test have these CLB or NCLC levels.
 * - `count`: years of work are counted on another basis, or as of another day.
 * - `age`: the age is that of another day.
 * - `spare`: rules that spare invitations issued before a change are read as of this day.
 * - `relax`: a factor's rows ask no level of a fact beyond having one.
 */
export type ReadingOverride =
  | { readonly kind: 'set'; readonly path: Path; readonly value: string | number | boolean | null }
  | { readonly kind: 'rule'; readonly fact: Path; readonly counted: boolean }
  | {
      readonly kind: 'levels';
      readonly test: Path;
      readonly clb: Readonly<Partial<Record<Ability, number>>>;
    }
  | {
      readonly kind: 'count';
      readonly work: WorkPlace;
      readonly basis: WorkBasis;
      readonly on: IsoDate | null;
    }
  | { readonly kind: 'age'; readonly on: IsoDate }
  | { readonly kind: 'spare'; readonly on: IsoDate }
  | { readonly kind: 'relax'; readonly factor: string; readonly fact: string };

/** Something that departs from the plain reading. */
export interface Departing {
  readonly changes: readonly ReadingOverride[];
}

type ChangeOf<K extends ReadingOverride['kind']> = Extract<ReadingOverride, { readonly kind: K }>;

/** What departures change in how facts are read; empty for the plain reading. */
export interface ReadingOverrides {
  readonly counted: ReadonlyMap<string, boolean>;
  readonly levels: ReadonlyMap<string, ChangeOf<'levels'>['clb']>;
  readonly counts: ReadonlyMap<string, ChangeOf<'count'>>;
  readonly ageOn: IsoDate | null;
  readonly spareOn: IsoDate | null;
  readonly relaxed: readonly ChangeOf<'relax'>[];
}

export const NO_OVERRIDES: ReadingOverrides = {
  counted: new Map(),
  levels: new Map(),
  counts: new Map(),
  ageOn: null,
  spareOn: null,
  relaxed: [],
};

/** A fact's name in a {@link ReadingOverrides}. */
export const factKey = (fact: Path): string => fact.join('.');

/** The dossier with the values that departures set, and the overrides for reading it. */
export function applyDepartures(
  dossier: Dossier,
  departures: readonly Departing[],
): { readonly dossier: Dossier; readonly overrides: ReadingOverrides } {
  if (departures.length === 0) return { dossier, overrides: NO_OVERRIDES };
  const changes = departures.flatMap((departure) => departure.changes);
  return { dossier: withValues(dossier, changes), overrides: overridesOf(changes) };
}

export function overridesOf(changes: readonly ReadingOverride[]): ReadingOverrides {
  const of = <K extends ReadingOverride['kind']>(kind: K): readonly ChangeOf<K>[] =>
    changes.filter((change): change is ChangeOf<K> => change.kind === kind);
  return {
    counted: new Map(of('rule').map(({ fact, counted }) => [factKey(fact), counted])),
    levels: merged(of('levels')),
    counts: new Map(of('count').map((change) => [factKey(change.work), change])),
    ageOn: of('age').at(-1)?.on ?? null,
    spareOn: of('spare').at(-1)?.on ?? null,
    relaxed: of('relax'),
  };
}

function merged(changes: readonly ChangeOf<'levels'>[]): ReadingOverrides['levels'] {
  const levels = new Map<string, ChangeOf<'levels'>['clb']>();
  for (const { test, clb } of changes) {
    levels.set(factKey(test), { ...levels.get(factKey(test)), ...clb });
  }
  return levels;
}

function withValues(dossier: Dossier, changes: readonly ReadingOverride[]): Dossier {
  let result: unknown = dossier;
  for (const change of changes) {
    if (change.kind === 'set') result = withValue(result, change.path, change.value);
  }
  return result as Dossier;
}

/** A copy with one value replaced; what is not on the path is shared. */
function withValue(node: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(node)
    ? [...(node as unknown[])]
    : { ...(node as Record<string, unknown>) };
  const at = copy as Record<string | number, unknown>;
  at[key] = withValue(at[key], rest, value);
  return copy;
}
