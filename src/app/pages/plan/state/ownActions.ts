import type { Lane } from '../../../../engine/constants.ts';
import { type Action, parseAction, type Change } from '../../../../engine/improve.ts';

/** An action that the user added to those of the list. */
export interface OwnAction {
  /** As the user named it; null: by what it brings. */
  readonly name: string | null;
  readonly action: Action;
}

/** The most actions of one's own. */
export const OWN_MAX = 10;
/** The most characters of a name. */
export const NAME_MAX = 80;
const PREFIX = 'own-';
const ID = /^own-(\d{1,6})$/;

const numberOf = (id: string): number => Number(ID.exec(id)?.[1] ?? 0);

/** Whether an id is that of an action of the user's own. */
export const isOwnId = (id: string): boolean => ID.test(id);

/** Only study ends the jobs that go on. */
export const mayStopWork = ({ kind }: Change): boolean => kind === 'credential';

const LANES_OF: Readonly<
  Record<'candidate' | 'spouse', { readonly day: Lane; readonly beside: Lane }>
> = {
  candidate: { day: 'day', beside: 'preparation' },
  spouse: { day: 'spouse-day', beside: 'spouse-preparation' },
};

/** What an action of its kind keeps one from doing, to begin with. */
function laneOf(change: Change): Lane {
  const lanes = LANES_OF['who' in change ? change.who : 'candidate'];
  switch (change.kind) {
    case 'work':
      return lanes.day;
    case 'credential':
      return change.country === 'CA' ? lanes.day : lanes.beside;
    case 'language-test':
      return lanes.beside;
    default:
      return 'paperwork';
  }
}

const FIRST_MONTHS = 6;
const FIRST_EFFORT = 5;

/** A new action that brings a change, its figures to be set; after those there are. */
export function ownAction(change: Change, others: readonly OwnAction[]): OwnAction {
  const last = Math.max(0, ...others.map(({ action }) => numberOf(action.id)));
  const lane = laneOf(change);
  return {
    name: null,
    action: {
      id: `${PREFIX}${last + 1}`,
      change,
      lane,
      months: change.kind === 'work' ? change.months : FIRST_MONTHS,
      cost: 0,
      effort: FIRST_EFFORT,
      group: null,
      stopsWork: change.kind === 'credential' && LANES_OF[change.who].day === lane,
    },
  };
}

const EFFORT_MAX = 10;

function ownFrom(kept: unknown): OwnAction | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { name, action } = kept as Readonly<Record<string, unknown>>;
  const parsed = parseAction(action);
  if (!parsed.ok) return null;
  const { id, change, stopsWork, effort } = parsed.value;
  const isUsable =
    isOwnId(id) &&
    change.kind !== 'time' &&
    effort <= EFFORT_MAX &&
    (!stopsWork || mayStopWork(change));
  if (!isUsable) return null;
  return {
    name: typeof name === 'string' && name.trim() !== '' ? name.slice(0, NAME_MAX) : null,
    action: parsed.value,
  };
}

/** What was kept, read again; what cannot be read is left out, and the second of an id. */
export function ownActionsFrom(kept: unknown): readonly OwnAction[] {
  if (!Array.isArray(kept)) return [];
  const byId = new Map<string, OwnAction>();
  for (const one of kept.map(ownFrom))
    if (one !== null && !byId.has(one.action.id)) byId.set(one.action.id, one);
  return [...byId.values()].slice(0, OWN_MAX);
}
