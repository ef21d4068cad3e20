import type { Rules } from '../../rules/rules.ts';
import { total } from '../../score/total.ts';
import { BLANK, BLANK_SPOUSE } from '../../profile/blank.ts';
import { PART_ORDER, TAIL_FROM } from './order.ts';
import type { Part } from './part.ts';
import type { PartId, ProfileParts } from './profile-parts.ts';
import type { Reading } from './settle.ts';

/**
 * For the last parts, the values with the least and the most points that a number of departures
 * give, under some rules and in a column. A total never falls when a part's own factor rises, caps
 * included, so that no choice of the last parts leaves what these two give.
 */
export type Corners = (
  reading: Reading,
  size: number,
) => {
  readonly least: Readonly<Partial<Reading>>;
  readonly greatest: Readonly<Partial<Reading>>;
};

export function cornersOf(parts: ProfileParts): Corners {
  const known = new Map<Rules, Map<number, ReturnType<Corners>>>();
  return (reading, size) => {
    const { rules, spouse } = reading;
    const columns = spouse.length > 1 ? 2 : spouse[0] === null ? 0 : 1;
    const ofRules = known.get(rules) ?? new Map<number, ReturnType<Corners>>();
    known.set(rules, ofRules);
    const key = size * 3 + columns;
    const found = ofRules.get(key) ?? corners(parts, rules, columns, size);
    ofRules.set(key, found);
    return found;
  };
}

function corners(
  parts: ProfileParts,
  rules: Rules,
  columns: number,
  size: number,
): ReturnType<Corners> {
  const least: Partial<Record<PartId, unknown>> = {};
  const greatest: Partial<Record<PartId, unknown>> = {};
  for (const id of PART_ORDER.slice(TAIL_FROM)) {
    const part = parts[id] as Part<unknown>;
    const within = part.bySize
      .slice(0, size + 1)
      .flatMap((entries) => entries.map(({ value }) => value));
    const ranked = within
      .map((at) => part.values[at])
      .sort((a, b) => {
        return pointsOf(id, a, rules, columns) - pointsOf(id, b, rules, columns);
      });
    least[id] = ranked[0];
    greatest[id] = ranked.at(-1);
  }
  return { least, greatest } as ReturnType<Corners>;
}

/** The points of a last part's value alone. Where the column is open the values rank alike in both. */
function pointsOf(id: PartId, value: unknown, rules: Rules, columns: number): number {
  const base = columns === 1 ? { ...BLANK, spouse: BLANK_SPOUSE } : BLANK;
  const values: readonly unknown[] = id === 'age' ? (value as readonly unknown[]) : [value];
  return Math.min(...values.map((each) => total({ ...base, [id]: each }, rules)));
}
