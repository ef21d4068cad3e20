import * as z from 'zod/mini';
import { parseWith } from '../../errors/from-zod.ts';
import { fail, issue, ok, type Path, type Result } from '../../errors/issue.ts';
import { type Lane, LANES } from '../../tables/ids.ts';
import { whole } from '../changes/fields.ts';
import { type Change } from '../changes/list.ts';
import { parseChange } from '../changes/parse.ts';

/** Something to do for a higher score, with the time, cost and effort it takes. */
export interface Action {
  /** Its name, unique in the list. */
  readonly id: string;
  /** The change it makes. The plan sets its date, in place of the change's own. */
  readonly change: Change;
  readonly lane: Lane;
  readonly months: number;
  /** Whole Canadian dollars. */
  readonly cost: number;
  readonly effort: number;
  /** A plan has at most one action of a group; null: no group. */
  readonly group: string | null;
  /** The person's open jobs end for good when it begins (full-time study). */
  readonly stopsWork: boolean;
}

/** The set of the actions that pass a test, as bits by their places. */
export const bitsWhere = (actions: readonly Action[], test: (action: Action) => boolean): number =>
  actions.reduce((bits, action, place) => (test(action) ? bits | (1 << place) : bits), 0);

/** The most actions of one plan. */
export const ACTIONS_MAX = 25;
const MONTHS_MAX = 60;
const COST_MAX = 1_000_000;
const EFFORT_MAX = 1000;

const text = z.string().check(z.minLength(1), z.maxLength(100));
const frame = z.strictObject({
  id: text,
  change: z.unknown(),
  lane: z.enum(LANES),
  months: whole(MONTHS_MAX),
  cost: whole(COST_MAX),
  effort: whole(EFFORT_MAX),
  group: z._default(z.nullable(text), null),
  stopsWork: z._default(z.boolean(), false),
});

/** An action from unknown JSON, or every fault in it with its path. */
export function parseAction(input: unknown, at: Path = []): Result<Action> {
  const parsed = parseWith(frame, input);
  if (!parsed.ok) {
    return fail(...parsed.issues.map((each) => ({ ...each, path: [...at, ...each.path] })));
  }
  const change = parseChange(parsed.value.change, [...at, 'change']);
  return change.ok ? ok({ ...parsed.value, change: change.value }) : change;
}

/** A list of actions: at most twenty-five, each with its own name. */
export function parseActions(input: unknown, at: Path = []): Result<readonly Action[]> {
  const list = parseWith(z.array(z.unknown()).check(z.maxLength(ACTIONS_MAX)), input);
  if (!list.ok) return list;
  const parsed = list.value.map((one, place) => parseAction(one, [...at, place]));
  const issues = parsed.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return fail(...issues);
  const actions = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  const twice = actions.findIndex(({ id }, place) =>
    actions.some((other, first) => first < place && other.id === id),
  );
  return twice < 0
    ? ok(actions)
    : fail(issue('duplicate-name', [...at, twice, 'id'], { name: actions[twice]!.id }));
}
