import { mergeLists } from './mergeLists.ts';
import { isGroup, isSame } from './same.ts';

type Group = Readonly<Record<string, unknown>>;

/**
 * Two states that grew from one, as one: what only one of them changed is taken from it, field by field and
 * row by row. Where both changed the same field, `mine` stands; a row that one changed and the other took
 * out stays, for an edit is never lost to a removal.
 */
export function merge<T>(base: unknown, mine: T, theirs: unknown): T {
  return mergeNodes(base, mine, theirs) as T;
}

function mergeNodes(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
  if (isSame(mine, base)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs, mergeNodes);
  }
  if (isGroup(mine) && isGroup(theirs)) return mergeGroups(isGroup(base) ? base : {}, mine, theirs);
  return mine;
}

function mergeGroups(base: Group, mine: Group, theirs: Group): Group {
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const merged = mergeNodes(base[key], mine[key], theirs[key]);
      return merged === undefined ? [] : [[key, merged] as const];
    }),
  );
}
