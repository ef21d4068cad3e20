/** A unit group of NOC 2021 in both languages. */
export interface NocGroup {
  readonly code: string;
  readonly teer: number;
  readonly titleEn: string;
  readonly titleFr: string;
}

/** What was found, the best first. */
export interface NocFound {
  readonly groups: readonly NocGroup[];
  /** False: no group has all the words, and these have the most of them. */
  readonly hasAll: boolean;
}

/** Looks groups up by code, title or words, in either language; accents, case and word order are ignored. */
export type NocSearch = (query: string, limit: number) => NocFound;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe');

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

interface Entry {
  readonly group: NocGroup;
  /** The words of each language apart: all that is asked for must be in one of them. */
  readonly sides: readonly (readonly string[])[];
}

/** How well an entry answers: null when a word is missing, lower is better. */
function rank({ group, sides }: Entry, asked: readonly string[]): number | null {
  const ranks = sides.flatMap((words) => {
    const places = asked.map((word) => words.findIndex((each) => each.startsWith(word)));
    if (places.includes(-1)) return [];
    const whole = asked.filter((word) => words.includes(word)).length;
    return [Math.min(...places) * 10 + words.length - whole * 20];
  });
  if (asked.length === 1 && group.code.startsWith(asked[0] ?? '')) return -1000;
  return ranks.length > 0 ? Math.min(...ranks) : null;
}

const entryOf = (group: NocGroup): Entry => ({
  group,
  sides: [
    [group.code, ...wordsOf(group.titleEn)],
    [group.code, ...wordsOf(group.titleFr)],
  ],
});

/** The groups' words, made at the first search for any. */
const made = new WeakMap<readonly NocGroup[], readonly Entry[]>();

function entriesOf(groups: readonly NocGroup[]): readonly Entry[] {
  const entries = made.get(groups) ?? groups.map(entryOf);
  made.set(groups, entries);
  return entries;
}

/** A shorter word (`of`, `de`) is in too many titles to say anything alone. */
const LEAST_LETTERS = 3;

/** How many of the words an entry has, in the language that has the most. */
const countOf = ({ sides }: Entry, asked: readonly string[]): number =>
  Math.max(
    ...sides.map(
      (words) => asked.filter((word) => words.some((each) => each.startsWith(word))).length,
    ),
  );

/** The groups with the most of the words, those with the words that fewer titles have before the others. */
function nearest(entries: readonly Entry[], asked: readonly string[]): readonly NocGroup[] {
  const telling = asked.filter((word) => word.length >= LEAST_LETTERS);
  const rarity = new Map(
    telling.map((word) => [word, entries.filter((entry) => countOf(entry, [word]) > 0).length]),
  );
  return entries
    .map((entry) => {
      const had = telling.filter((word) => countOf(entry, [word]) > 0);
      const rarest = Math.min(...had.map((word) => rarity.get(word) ?? 0));
      return { group: entry.group, count: countOf(entry, telling), rarest };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.rarest - b.rarest)
    .map(({ group }) => group);
}

export function nocSearch(groups: readonly NocGroup[]): NocSearch {
  return (query, limit) => {
    const asked = wordsOf(query);
    if (asked.length === 0) return { groups: groups.slice(0, limit), hasAll: true };
    const entries = entriesOf(groups);
    const whole = entries
      .flatMap((entry) => {
        const found = rank(entry, asked);
        return found === null ? [] : [{ group: entry.group, found }];
      })
      .sort((a, b) => a.found - b.found)
      .map(({ group }) => group);
    const found = whole.length > 0 ? whole : nearest(entries, asked);
    return { groups: found.slice(0, limit), hasAll: whole.length > 0 };
  };
}
