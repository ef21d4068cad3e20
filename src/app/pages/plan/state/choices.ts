import { ACTION_DEFAULTS, type Action, type IsoDate, isIsoDate } from '../../../../engine/index.ts';

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
  /** null: that of the latest round open to every program. */
  readonly category: string | null;
  readonly take: Take;
  readonly before: Before;
  /** null: today. */
  readonly on: IsoDate | null;
  readonly edits: Readonly<Record<string, ActionEdit>>;
}

export const FIRST_CHOICES: PlanChoices = {
  kind: 'cut-offs',
  total: null,
  category: null,
  take: 'latest',
  before: 'total',
  on: null,
  edits: {},
};

export const NO_EDIT: ActionEdit = {
  isOn: null,
  isRequired: false,
  months: null,
  cost: null,
  effort: null,
};

/** Whom a province nominates is for the province to choose: nobody can plan on it alone. */
const OFF_AT_FIRST: ReadonlySet<Action['change']['kind']> = new Set(['nomination']);

export const isOffAtFirst = ({ change }: Action): boolean => OFF_AT_FIRST.has(change.kind);

export const isUsed = (action: Action, edit: ActionEdit): boolean =>
  edit.isOn ?? !isOffAtFirst(action);

/** The action with the user's own figures. */
export const editedAction = (action: Action, edit: ActionEdit): Action => ({
  ...action,
  months: edit.months ?? action.months,
  cost: edit.cost ?? action.cost,
  effort: edit.effort ?? action.effort,
});

const TOTAL_MAX = 1200;

/** A whole number from 0 to `most` as typed; null: it is none. */
export function wholeUpTo(typed: string, most: number): number | null {
  const value = Number(typed);
  return typed.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= most
    ? value
    : null;
}

export const totalFrom = (typed: string): number | null => wholeUpTo(typed, TOTAL_MAX);

const wholeOf = (value: unknown, most: number): number | null =>
  typeof value === 'number' ? wholeUpTo(String(value), most) : null;

function editFrom(kept: unknown): ActionEdit {
  const { isOn, isRequired, months, cost, effort } = fieldsOf(kept);
  return {
    isOn: typeof isOn === 'boolean' ? isOn : null,
    isRequired: isRequired === true,
    months: wholeOf(months, MOST.months),
    cost: wholeOf(cost, MOST.cost),
    effort: wholeOf(effort, MOST.effort),
  };
}

const fieldsOf = (kept: unknown): Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};

/** What was kept, read again; whatever cannot be is as at first. */
export function choicesFrom(kept: unknown): PlanChoices {
  const { kind, total, category, take, before, on, edits } = fieldsOf(kept);
  const known = fieldsOf(edits);
  return {
    kind: TARGET_KINDS.find((each) => each === kind) ?? FIRST_CHOICES.kind,
    total: wholeOf(total, TOTAL_MAX),
    category: typeof category === 'string' ? category : null,
    take: TAKES.find((each) => each === take) ?? FIRST_CHOICES.take,
    before: BEFORES.find((each) => each === before) ?? FIRST_CHOICES.before,
    on: isIsoDate(on) ? on : null,
    edits: Object.fromEntries(
      ACTION_DEFAULTS.filter(({ id }) => Object.hasOwn(known, id)).map(({ id }) => [
        id,
        editFrom(known[id]),
      ]),
    ),
  };
}
