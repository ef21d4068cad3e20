/** A whole number from 0 to `most`. */
export interface Whole {
  readonly kind: 'whole';
  readonly most: number;
}
/** One text of a closed list, the least first. */
export interface Choice<T extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly T[];
}
/** A yes or no. */
export interface Flag {
  readonly kind: 'flag';
}
/** Facts that are given together; null where the type allows it. */
export interface Group<T> {
  readonly kind: 'group';
  readonly facts: Facts<NonNullable<T>>;
  readonly orNull: null extends T ? true : false;
}

/** How a value of type `T` is described. */
export type Kind<T> = [T] extends [boolean]
  ? Flag
  : [T] extends [number]
    ? Whole
    : [T] extends [string]
      ? Choice<T>
      : Group<T>;
/** A description of every fact of `T`: one too few or too many does not compile. */
export type Facts<T> = {
  readonly [K in keyof T]-?: {
    readonly kind: Kind<T[K]>;
    /** A function of its own for each fact: looking up one name after the other is several times as slow. */
    readonly get: (of: T) => T[K];
  };
};
/** A fact that is a single value. */
export type Scalar = Whole | Choice | Flag;
/** Any fact. */
export type AnyKind = Scalar | AnyGroup;
/** Any group of facts. */
export interface AnyGroup {
  readonly kind: 'group';
  readonly facts: AnyFacts;
  readonly orNull: boolean;
}
/** The facts of any group. */
export type AnyFacts = Readonly<
  Record<string, { readonly kind: AnyKind; readonly get: (of: never) => unknown }>
>;

export const whole = (most: number): Whole => ({ kind: 'whole', most });
export const choice = <T extends string>(values: readonly T[]): Choice<T> => ({
  kind: 'choice',
  values,
});
export const FLAG: Flag = { kind: 'flag' };
export const group = <T extends object>(facts: Facts<T>): Group<T> =>
  ({ kind: 'group', facts, orNull: false }) as unknown as Group<T>;
export const orNull = <T extends object>({ facts }: Group<T>): Group<T | null> =>
  ({ kind: 'group', facts, orNull: true }) as unknown as Group<T | null>;

/** Every value that a fact may have, the least first. */
export function valuesOf(kind: Scalar): readonly (number | string | boolean)[] {
  if (kind.kind === 'flag') return [false, true];
  return kind.kind === 'choice' ? kind.values : Array.from({ length: kind.most + 1 }, (_, n) => n);
}

/** The place of a value among the fact's values; -1 for anything that is not exactly one of them. */
export type Coder = (value: unknown) => number;

export function coderOf(kind: Scalar): Coder {
  if (kind.kind === 'flag') return (value) => (value === true ? 1 : value === false ? 0 : -1);
  if (kind.kind === 'choice') return choiceCoder(kind.values);
  const { most } = kind;
  return (value) =>
    typeof value === 'number' && (value | 0) === value && value >= 0 && value <= most
      ? value | 0
      : -1;
}

const BUCKETS = 256;

/**
 * By length, or by length and first letter, then compared with the one candidate: a processor guesses wrong where texts are
 * compared one after the other, and a Map costs three times as much.
 */
function choiceCoder(texts: readonly string[]): Coder {
  const byLength = bucketsBy(texts, ({ length }) => length);
  if (byLength !== null)
    return (value) => {
      if (typeof value !== 'string') return -1;
      const place = byLength[value.length & (BUCKETS - 1)]!;
      return texts[place] === value ? place : -1;
    };
  const byLetter = bucketsBy(texts, letterAndLength);
  if (byLetter !== null)
    return (value) => {
      if (typeof value !== 'string') return -1;
      const place = byLetter[letterAndLength(value) & (BUCKETS - 1)]!;
      return texts[place] === value ? place : -1;
    };
  const byText = new Map<unknown, number>(texts.map((text, place) => [text, place]));
  return (value) => byText.get(value) ?? -1;
}

const letterAndLength = (text: string): number => text.charCodeAt(0) + 2 * text.length;

/** null where two texts share a bucket. */
function bucketsBy(texts: readonly string[], hash: (text: string) => number): Int8Array | null {
  const places = new Int8Array(BUCKETS);
  texts.forEach((text, place) => (places[hash(text) & (BUCKETS - 1)] = place));
  const isOneEach = texts.every((text, place) => places[hash(text) & (BUCKETS - 1)] === place);
  return isOneEach ? places : null;
}

/** Every fact at its least value; a group that may be null is null. */
export const leastIn = <T>(facts: Facts<T>): T =>
  Object.fromEntries(
    Object.entries(facts as AnyFacts).map(([name, { kind }]) => [name, leastOf(kind)]),
  ) as T;

function leastOf(kind: AnyKind): unknown {
  if (kind.kind !== 'group') return valuesOf(kind)[0];
  return kind.orNull ? null : leastIn<unknown>(kind.facts);
}
