import { For, type JSX, Show } from 'solid-js';
import { useWords } from '../../../components/useWords.ts';
import { usePlan } from '../context.ts';
import type { ShownPlan } from '../state/createPlan.ts';
import { usePlanWords } from './words.ts';

/** Every plan as a card: when, how dear, how hard, and what is done. One of them is chosen. */
export function PlanCards(): JSX.Element {
  const { text, state } = usePlan();
  return (
    <div>
      <Show when={state.shown().length > 1}>
        <p class="soft small">{text().result.choose}</p>
      </Show>
      <ul class="plan-cards" data-testid="cards">
        <For each={state.shown()}>
          {(shown) => (
            <li>
              <Card shown={shown} />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

function Card(props: { readonly shown: ShownPlan }): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const planWords = usePlanWords();
  return (
    <button
      type="button"
      class="plan-card"
      aria-pressed={state.chosen() === props.shown}
      onClick={() => state.choosePlan(props.shown)}
    >
      <span class="plan-card-head">
        <span class="plan-name">{planWords.name(props.shown)}</span>
        <strong class="number">{words.number(props.shown.plan.total)}</strong>
      </span>
      <span>{planWords.what(props.shown.plan)}</span>
      <span class="plan-price">
        <span>{text().result.by(words.date(props.shown.plan.date))}</span>
        <span>{planWords.cost(props.shown.plan)}</span>
        <span>{text().result.efforts(props.shown.plan.effort)}</span>
      </span>
      <Show when={planWords.eligible(props.shown)}>
        {(sentence) => (
          <span
            class="small"
            classList={{
              'plan-warn': props.shown.eligible?.verdict !== 'met',
              'plan-good': props.shown.eligible?.verdict === 'met',
            }}
          >
            {sentence()}
          </span>
        )}
      </Show>
    </button>
  );
}
