import type { Plan } from '../../../../engine/index.ts';
import { actionText } from '../../../../text/codes/plan.ts';
import { becauseText } from '../../../../text/codes/rounds.ts';
import { formatList, formatMoney } from '../../../../text/format.ts';
import { useWords } from '../../../components/useWords.ts';
import { usePlan } from '../context.ts';
import type { ShownPlan } from '../state/createPlan.ts';

/** How plans are named and priced on screen, in the language on screen; tracked. */
export interface PlanWords {
  readonly name: (shown: ShownPlan) => string;
  /** Its actions in a list; where it has none, that it is time alone. */
  readonly what: (plan: Plan) => string;
  readonly cost: (plan: Plan) => string;
  /** null: no round is asked for. */
  readonly eligible: (shown: ShownPlan) => string | null;
}

export function usePlanWords(): PlanWords {
  const { text } = usePlan();
  const { codes, language, number } = useWords();
  return {
    name: ({ number: place }) =>
      place === null ? text().result.best : text().result.name(number(place)),
    what: ({ steps }) =>
      steps.length === 0
        ? text().result.wait
        : steps.map(({ action }) => actionText(action, codes())).join(' + '),
    cost: ({ cost }) => formatMoney(cost, language()),
    eligible: ({ eligible }) => {
      if (eligible === null) return null;
      const reasons = eligible.because.map((what) => becauseText(what, text().rounds, language()));
      return text().result.eligible[eligible.verdict](formatList(reasons, language()));
    },
  };
}
