import type { Rules } from '../../rules/rules.ts';
import { total } from '../../score/total.ts';
import { BLANK, BLANK_SPOUSE } from '../../profile/blank.ts';
import type { Part } from './part.ts';
import {
  PART_ORDER,
  type PartId,
  type PartValues,
  type SearchParts,
  TAIL_FROM,
} from './search-parts.ts';

/**
 * For the last parts, the values with the least and the most points that a number of departures
 * give, under some rules and in a column. A total never falls when a part's own factor rises, caps
 * included, so that no choice of the last parts leaves what these two give.
 */
export type ScoreBounds = (
  reading: PartValues,
  size: number,
) => {
  readonly least: Readonly<Partial<PartValues>>;
  readonly greatest: Readonly<Partial<PartValues>>;
};

export function scoreBounds(parts: SearchParts): ScoreBounds {
  const known = new Map<Rules, Map<number, ReturnType<ScoreBounds>>>();
  return (reading, size) => {
    const { rules, spouse } = reading;
    const columns = spouse.length > 1 ? 2 : spouse[0] === null ? 0 : 1;
    const ofRules = known.get(rules) ?? new Map<number, ReturnType<ScoreBounds>>();
    known.set(rules, ofRules);
    const key = size * 3 + columns;
    const found = ofRules.get(key) ?? boundsOf(parts, rules, columns, size);
    ofRules.set(key, found);
    return found;
  };
}

function boundsOf(
  parts: SearchParts,
  rules: Rules,
  columns: number,
  size: number,
): ReturnType<ScoreBounds> {
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
  return { least, greatest } as ReturnType<ScoreBounds>;
}

/** The points of a last part's value alone. Where the column is open the values rank alike in both. */
function pointsOf(id: PartId, value: unknown, rules: Rules, columns: number): number {
  const base = columns === 1 ? { ...BLANK, spouse: BLANK_SPOUSE } : BLANK;
  const values: readonly unknown[] = id === 'age' ? (value as readonly unknown[]) : [value];
  return Math.min(...values.map((each) => total({ ...base, [id]: each }, rules)));
}
