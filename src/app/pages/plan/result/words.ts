import type { Plan } from '../../../../engine/improve.ts';
import { changeText } from '../../../../text/codes/changes.ts';
import { actionText } from '../../../../text/codes/plan.ts';
import { becauseText } from '../../../../text/codes/rounds.ts';
import { formatList, formatMoney } from '../../../../text/format.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { usePlan } from '../context.ts';
import { bringsOther, editedAction } from '../state/choices.ts';
import type { ShownPlan } from '../state/createPlan.ts';

/** How plans are named and priced on screen, in the language on screen; tracked. */
export interface PlanWords {
  readonly name: (shown: ShownPlan) => string;
  /** The name of an action: that of the list while it brings what it did at first. */
  readonly title: (action: string) => string;
  /** Its actions in a list; where it has none, that it is time alone. */
  readonly what: (plan: Plan) => string;
  readonly cost: (plan: Plan) => string;
  /** null: no round is asked for. */
  readonly eligible: (shown: ShownPlan) => string | null;
}

export function usePlanWords(): PlanWords {
  const { text, state } = usePlan();
  const { codes, language, number } = useWords();
  const title = (id: string): string => {
    const [first, own] = [state.actions().find((one) => one.id === id), state.ownOf(id)];
    if (first === undefined) return actionText(id, codes());
    const action = editedAction(first, state.editOf(id));
    if (own === null && !bringsOther(first, action)) return actionText(id, codes());
    return own?.name ?? capitalised(changeText(action.change, text().changes, codes()), language());
  };
  return {
    title,
    name: ({ number: place }) =>
      place === null ? text().result.best : text().result.name(number(place)),
    what: ({ steps }) =>
      steps.length === 0
        ? text().result.wait
        : steps.map(({ action }) => title(action)).join(' + '),
    cost: ({ cost }) => formatMoney(cost, language()),
    eligible: ({ eligible }) => {
      if (eligible === null) return null;
      const reasons = eligible.because.map((what) => becauseText(what, text().rounds, language()));
      return text().result.eligible[eligible.verdict](formatList(reasons, language()));
    },
  };
}
