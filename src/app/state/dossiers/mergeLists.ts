import { isSame } from './same.ts';

type Row = unknown;
type MergeRows = (base: Row, mine: Row, theirs: Row) => Row;

function leavesOf(row: Row): readonly string[] {
  if (typeof row !== 'object' || row === null) return [JSON.stringify(row)];
  return Object.entries(row).flatMap(([key, value]) =>
    leavesOf(value).map((leaf) => `${key}.${leaf}`),
  );
}

/** How much two rows look like one another, above 0 to 1: rows have no names, so that this tells which is which. */
function likeness(a: Row, b: Row): number {
  if (isSame(a, b)) return 1;
  const [own, other] = [leavesOf(a), new Set(leavesOf(b))];
  const shared = own.filter((leaf) => other.has(leaf)).length;
  return 0.01 + (0.9 * shared) / Math.max(own.length, other.size, 1);
}

/** For each row of `before` the place in `after` of the same row; the pairs keep their order and look most alike. */
function pair(before: readonly Row[], after: readonly Row[]): ReadonlyMap<number, number> {
  const best = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const together = at(i + 1, j + 1) + likeness(before[i], after[j]);
      (best[i] as number[])[j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (at(i, j) === at(i + 1, j)) i += 1;
    else if (at(i, j) === at(i, j + 1)) j += 1;
    else pairs.set(i++, j++);
  }
  return pairs;
}

const turned = (pairs: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
  new Map([...pairs].map(([key, value]) => [value, key]));

interface Placed {
  readonly row: Row;
  /** Its place in `theirs`; -1 when it has none. */
  readonly theirs: number;
}

/** Two lists that grew from one, as one; in the order of `mine`, with the rows that only `theirs` has put in. */
export function mergeLists(
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  mergeRows: MergeRows,
): readonly Row[] {
  const [mineOf, theirsOf] = [pair(base, mine), pair(base, theirs)];
  const [baseOfMine, baseOfTheirs] = [turned(mineOf), turned(theirsOf)];
  const placed: Placed[] = mine.flatMap((row, place) => {
    const origin = baseOfMine.get(place);
    if (origin === undefined) return [{ row, theirs: -1 }];
    const other = theirsOf.get(origin);
    if (other !== undefined)
      return [{ row: mergeRows(base[origin], row, theirs[other]), theirs: other }];
    return isSame(row, base[origin]) ? [] : [{ row, theirs: -1 }];
  });
  theirs.forEach((row, place) => {
    const origin = baseOfTheirs.get(place);
    if (origin !== undefined && (mineOf.has(origin) || isSame(row, base[origin]))) return;
    const twin = placed.findIndex((each) => each.theirs === -1 && isSame(each.row, row));
    if (origin === undefined && twin !== -1) placed[twin] = { row, theirs: place };
    else placed.splice(placeAfter(placed, place), 0, { row, theirs: place });
  });
  return placed.map(({ row }) => row);
}

/** Behind the nearest row that stands before it in `theirs`. */
function placeAfter(placed: readonly Placed[], place: number): number {
  let found = -1;
  placed.forEach((each, at) => {
    const isNearer = each.theirs !== -1 && each.theirs < place;
    if (isNearer && (found === -1 || each.theirs >= (placed[found]?.theirs ?? -1))) found = at;
  });
  return found + 1;
}
