import { type IsoDate, isIsoDate } from '../../../../engine/index.ts';
import { HIGHEST_TOTAL } from '../../../../engine/constants.ts';
import { type Action, parseChange, type Change } from '../../../../engine/improve.ts';
import { ACTION_DEFAULTS } from '../../../../engine/tables.ts';
import { isOwnId, type OwnAction, ownActionsFrom } from './ownActions.ts';

export const TARGET_KINDS = ['cut-offs', 'total', 'before'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];
export const TAKES = ['latest', 'median', 'highest'] as const;
export type Take = (typeof TAKES)[number];
export const BEFORES = ['total', 'cut-off'] as const;
export type Before = (typeof BEFORES)[number];

/** What the user put in the place of an action's own values; null: its own. */
export interface ActionEdit {
  readonly isOn: boolean | null;
  /** Every plan must hold it. */
  readonly isRequired: boolean;
  readonly months: number | null;
  readonly cost: number | null;
  readonly effort: number | null;
  /** What it brings. */
  readonly change: Change | null;
}

export const FIGURES = ['months', 'cost', 'effort'] as const;
export type Figure = (typeof FIGURES)[number];

/** The most that a figure may be; cost in whole Canadian dollars. */
export const MOST: Readonly<Record<Figure, number>> = { months: 60, cost: 1_000_000, effort: 10 };

/** What the user chose, all kept with the dossier: what another kind of target had stays for its return. */
export interface PlanChoices {
  readonly kind: TargetKind;
  /** null: none typed yet. */
  readonly total: number | null;
  /** null: that to begin with, of those that the candidate is in. */
  readonly category: string | null;
  readonly take: Take;
  readonly before: Before;
  /** null: today. */
  readonly on: IsoDate | null;
  readonly edits: Readonly<Record<string, ActionEdit>>;
  /** The user's own actions; their figures are in them, not in `edits`. */
  readonly own: readonly OwnAction[];
}

export const FIRST_CHOICES: PlanChoices = {
  kind: 'cut-offs',
  total: null,
  category: null,
  take: 'latest',
  before: 'total',
  on: null,
  edits: {},
  own: [],
};

export const NO_EDIT: ActionEdit = {
  isOn: null,
  isRequired: false,
  months: null,
  cost: null,
  effort: null,
  change: null,
};

/** Whom a province nominates is for the province to choose: nobody can plan on it alone. */
const OFF_AT_FIRST: ReadonlySet<Action['change']['kind']> = new Set(['nomination']);

export const isOffAtFirst = ({ id, change }: Action): boolean =>
  OFF_AT_FIRST.has(change.kind) && !isOwnId(id);

export const isUsed = (action: Action, edit: ActionEdit): boolean =>
  edit.isOn ?? !isOffAtFirst(action);

/** The action with the user's own figures, and what it then brings: work lasts as long as it takes. */
export function editedAction(action: Action, edit: ActionEdit): Action {
  const months = edit.months ?? action.months;
  const change = isOfSameKind(edit.change, action.change) ? edit.change : action.change;
  return {
    ...action,
    change: change.kind === 'work' ? { ...change, months } : change,
    months,
    cost: edit.cost ?? action.cost,
    effort: edit.effort ?? action.effort,
  };
}

function isOfSameKind(one: Change | null, other: Change): one is Change {
  if (one?.kind !== other.kind) return false;
  const whose = (change: Change) => ('who' in change ? change.who : null);
  return whose(one) === whose(other);
}

/** Whether an action brings something else than it did at first. */
export const bringsOther = (action: Action, edited: Action): boolean =>
  JSON.stringify(action.change) !== JSON.stringify(edited.change);

/** The choices with an action edited: of the user's own, the figures are its own. */
export function withEdit(
  choices: PlanChoices,
  id: string,
  part: Partial<ActionEdit>,
): Pick<PlanChoices, 'edits' | 'own'> {
  const { isOn, isRequired, ...figures } = part;
  const edit = choices.edits[id] ?? NO_EDIT;
  if (!isOwnId(id))
    return { edits: { ...choices.edits, [id]: { ...edit, ...part } }, own: choices.own };
  const use = { isOn: isOn ?? edit.isOn, isRequired: isRequired ?? edit.isRequired };
  return {
    edits: { ...choices.edits, [id]: { ...NO_EDIT, ...use } },
    own: choices.own.map((one) =>
      one.action.id === id
        ? { ...one, action: editedAction(one.action, { ...NO_EDIT, ...figures }) }
        : one,
    ),
  };
}

/** The choices without one of the user's own actions. */
export const withoutOwn = (
  { edits, own }: PlanChoices,
  id: string,
): Pick<PlanChoices, 'edits' | 'own'> => ({
  edits: Object.fromEntries(Object.entries(edits).filter(([key]) => key !== id)),
  own: own.filter(({ action }) => action.id !== id),
});

/** The edits of the user's own actions alone: those of the list are as at first. */
export const ownEdits = ({ edits }: PlanChoices): PlanChoices['edits'] =>
  Object.fromEntries(Object.entries(edits).filter(([id]) => isOwnId(id)));

/** A whole number from 0 to `most` as typed; null: it is none. */
export function wholeUpTo(typed: string, most: number): number | null {
  const value = Number(typed);
  return typed.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= most
    ? value
    : null;
}

export const totalFrom = (typed: string): number | null => wholeUpTo(typed, HIGHEST_TOTAL);

const wholeOf = (value: unknown, most: number): number | null =>
  typeof value === 'number' ? wholeUpTo(String(value), most) : null;

function editFrom(kept: unknown): ActionEdit {
  const { isOn, isRequired, months, cost, effort, change } = fieldsOf(kept);
  const parsed = parseChange(change);
  return {
    isOn: typeof isOn === 'boolean' ? isOn : null,
    isRequired: isRequired === true,
    months: wholeOf(months, MOST.months),
    cost: wholeOf(cost, MOST.cost),
    effort: wholeOf(effort, MOST.effort),
    change: parsed.ok ? parsed.value : null,
  };
}

const fieldsOf = (kept: unknown): Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};

/** What was kept, read again; whatever cannot be is as at first. */
export function choicesFrom(kept: unknown): PlanChoices {
  const { kind, total, category, take, before, on, edits, own } = fieldsOf(kept);
  const known = fieldsOf(edits);
  const added = ownActionsFrom(own);
  const ids = [...ACTION_DEFAULTS.map(({ id }) => id), ...added.map(({ action }) => action.id)];
  return {
    kind: TARGET_KINDS.find((each) => each === kind) ?? FIRST_CHOICES.kind,
    total: wholeOf(total, HIGHEST_TOTAL),
    category: typeof category === 'string' ? category : null,
    take: TAKES.find((each) => each === take) ?? FIRST_CHOICES.take,
    before: BEFORES.find((each) => each === before) ?? FIRST_CHOICES.before,
    on: isIsoDate(on) ? on : null,
    edits: Object.fromEntries(
      ids.filter((id) => Object.hasOwn(known, id)).map((id) => [id, editFrom(known[id])]),
    ),
    own: added,
  };
}
