import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Result } from '../../../../engine/index.ts';
import { ACTIONS_MAX, FIRST_RULES_DATE, SHARES_MAX } from '../../../../engine/constants.ts';
import {
  type Action,
  defaultActions,
  type DossierSubject,
  type Plan,
  type Plans,
  type Change,
} from '../../../../engine/improve.ts';
import type { AnyRound } from '../../../../engine/rounds.ts';
import { useApp } from '../../../state/app.ts';
import { useRoundsState } from '../../../state/rounds.ts';
import { createAnswer, type WorkerAnswer } from '../../../workers/createAnswer.ts';
import {
  type Eligibility,
  type FoundPlans,
  type PlanPart,
  planPartKey,
  type PlanQuestion,
} from '../../../workers/planAnswer.ts';
import { firstScenarios } from '../../whatif/state/ready.ts';
import { inserted, isFull, nextId, scenariosFrom } from '../../whatif/state/scenarios.ts';
import {
  type ActionEdit,
  choicesFrom,
  editedAction,
  isUsed,
  NO_EDIT,
  ownEdits,
  type PlanChoices,
  withEdit,
  withoutOwn,
} from './choices.ts';
import { OWN_MAX, type OwnAction, ownAction } from './ownActions.ts';
import { resolveTarget, type ResolvedTarget, roundsUntil } from './targets.ts';

/** A plan on screen. */
export interface ShownPlan {
  readonly plan: Plan;
  /** 1 is the soonest; null: it does not reach the target, and is the highest. */
  readonly number: number | null;
  readonly eligible: Eligibility | null;
}

export interface PlanState {
  /** null before there is a dossier that can be read. */
  readonly subject: Accessor<DossierSubject | null>;
  readonly choices: Accessor<PlanChoices>;
  readonly choose: (part: Partial<PlanChoices>) => void;
  /** Those held by the day of the start; null: not loaded yet. */
  readonly rounds: Accessor<readonly AnyRound[] | null>;
  /** The round of the invitation. */
  readonly ownRound: Accessor<AnyRound | null>;
  readonly target: Accessor<ResolvedTarget | null>;
  /** The actions of the list that fit the dossier, with their own figures. */
  readonly actions: Accessor<readonly Action[]>;
  readonly editOf: (id: string) => ActionEdit;
  readonly edit: (id: string, part: Partial<ActionEdit>) => void;
  /** Of the list alone: the user's own stay. */
  readonly allAsAtFirst: () => void;
  readonly ownOf: (id: string) => OwnAction | null;
  /** The id of the new action. */
  readonly addOwn: (change: Change) => string;
  readonly canAddOwn: Accessor<boolean>;
  readonly setOwn: (id: string, part: OwnPart) => void;
  readonly removeOwn: (id: string) => void;
  readonly used: Accessor<readonly Action[]>;
  readonly answer: WorkerAnswer<PlanPart>;
  readonly found: Accessor<Result<Plans> | null>;
  /** Actions that would bring what the category asks for, where no plan does. */
  readonly helps: Accessor<readonly string[]>;
  readonly shown: Accessor<readonly ShownPlan[]>;
  readonly chosen: Accessor<ShownPlan | null>;
  readonly choosePlan: (shown: ShownPlan) => void;
  /** The plan among the scenarios of "What if"; false where there is no room. */
  readonly tryAsScenario: (shown: ShownPlan, name: string) => boolean;
}

/** What is told of an action of one's own and of no other. */
export interface OwnPart {
  readonly name?: string | null;
  readonly action?: Partial<Pick<Action, 'lane' | 'stopsWork'>>;
}

const KEY = 'plan';
const WHATIF_KEY = 'whatif';

const startWorker = (): Worker =>
  new Worker(new URL('../../../workers/plan.ts', import.meta.url), { type: 'module' });

/** The state of the page: the target, the actions with the user's figures, and the plans found. */
export function createPlan(): PlanState {
  const { dossier, beside, today } = useApp();
  const record = useRoundsState();
  const [chosenKey, setChosenKey] = createSignal<string | null>(null);
  const choices = createMemo(() => choicesFrom(beside.at(KEY)), undefined, { equals: isSame });
  const start = createMemo(() => choices().on ?? today);
  const choose = (part: Partial<PlanChoices>): void => beside.set(KEY, { ...choices(), ...part });

  const subject = createMemo((): DossierSubject | null => {
    const current = dossier.dossier();
    const date = start();
    return current === null || date < FIRST_RULES_DATE
      ? null
      : { kind: 'dossier', dossier: current, date };
  });
  const rounds = createMemo(() => {
    const held = record.record.latest?.rounds;
    return held === undefined ? null : roundsUntil(held, start());
  });
  const ownRound = createMemo(
    () => record.byNumber.latest?.get(dossier.dossier()?.round ?? '') ?? null,
  );
  const target = createMemo((): ResolvedTarget | null => {
    const [current, held] = [subject(), rounds()];
    if (current === null) return null;
    return resolveTarget(choices(), held ?? [], ownRound(), current);
  });
  const actions = createMemo(() => {
    const current = subject();
    if (current === null) return [];
    return [...defaultActions(current), ...choices().own.map(({ action }) => action)];
  });
  const ownOf = (id: string): OwnAction | null =>
    choices().own.find(({ action }) => action.id === id) ?? null;
  const editOf = (id: string): ActionEdit => choices().edits[id] ?? NO_EDIT;
  const used = createMemo(() =>
    actions()
      .filter((action) => isUsed(action, editOf(action.id)))
      .map((action) => editedAction(action, editOf(action.id))),
  );
  const question = createMemo((): PlanQuestion | null => {
    const [current, goal] = [subject(), target()];
    if (current === null || goal === null) return null;
    const round = choices().kind === 'total' ? null : (goal.recent.at(-1) ?? null);
    const actions = used();
    const required = actions.map(({ id }) => id).filter((id) => editOf(id).isRequired);
    return { subject: current, total: goal.total, actions, required, round };
  });
  const answer = createAnswer<PlanQuestion, PlanPart>({
    question,
    start: startWorker,
    keyOf: planPartKey,
  });
  const part = createMemo(
    () => (answer.state().parts.get('plans') as FoundPlans | undefined) ?? null,
  );
  const shown = createMemo((): readonly ShownPlan[] => {
    const [found, eligible] = [part()?.plans, part()?.eligible ?? []];
    if (found?.ok !== true) return [];
    const { plans, highest } = found.value;
    if (highest !== null) return [{ plan: highest, number: null, eligible: eligible[0] ?? null }];
    return plans.map((plan, place) => ({
      plan,
      number: place + 1,
      eligible: eligible[place] ?? null,
    }));
  });
  return {
    subject,
    choices,
    choose,
    rounds,
    ownRound,
    target,
    actions,
    editOf,
    edit: (id, part) => choose(withEdit(choices(), id, part)),
    allAsAtFirst: () => choose({ edits: ownEdits(choices()) }),
    ownOf,
    addOwn: (change) => {
      const added = ownAction(change, choices().own);
      choose({ own: [...choices().own, added] });
      return added.action.id;
    },
    canAddOwn: () => used().length < ACTIONS_MAX && choices().own.length < OWN_MAX,
    setOwn: (id, { name, action }) => {
      const set = (one: OwnAction): OwnAction => ({
        name: name === undefined ? one.name : name,
        action: { ...one.action, ...action },
      });
      choose({ own: choices().own.map((one) => (one.action.id === id ? set(one) : one)) });
    },
    removeOwn: (id) => choose(withoutOwn(choices(), id)),
    used,
    answer,
    found: () => part()?.plans ?? null,
    helps: () => part()?.helps ?? [],
    shown,
    chosen: () =>
      shown().find(({ plan }) => keyOf(plan) === chosenKey()) ??
      shown().find(({ eligible }) => eligible?.verdict === 'met') ??
      shown()[0] ??
      null,
    choosePlan: ({ plan }) => setChosenKey(keyOf(plan)),
    tryAsScenario: ({ plan }, name) => {
      const current = subject();
      const kept =
        scenariosFrom(beside.at(WHATIF_KEY)) ?? (current === null ? [] : firstScenarios(current));
      if (isFull(kept) || plan.changes.length > SHARES_MAX) return false;
      const scenario = { name, ready: null, changes: plan.changes, on: plan.date };
      beside.set(WHATIF_KEY, inserted(kept, kept.length, { id: nextId(kept), ...scenario }));
      return true;
    },
  };
}

const isSame = (one: PlanChoices, other: PlanChoices): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const keyOf = ({ date, steps }: Plan): string =>
  JSON.stringify([date, steps.map(({ action }) => action)]);
