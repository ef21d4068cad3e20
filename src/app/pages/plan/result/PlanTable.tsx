import { For, type JSX, Show } from 'solid-js';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { useWords } from '../../../components/useWords.ts';
import { usePlan } from '../context.ts';
import type { ShownPlan } from '../state/createPlan.ts';
import { usePlanWords } from './words.ts';

/** The plans' figures, and their dated steps with the score after each: the twin of the chart. */
export function PlanTable(): JSX.Element {
  const { text, state } = usePlan();
  return (
    <ScrollX label={text().table.caption}>
      <table class="plan-table" data-testid="plans">
        <caption class="hidden-visually">{text().table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text().table.plan}</th>
            <th scope="col">{text().table.reached}</th>
            <th scope="col" class="number">
              {text().table.total}
            </th>
            <th scope="col" class="number">
              {text().table.cost}
            </th>
            <th scope="col" class="number">
              {text().table.effort}
            </th>
            <th scope="col">{text().table.steps}</th>
          </tr>
        </thead>
        <tbody>
          <For each={state.shown()}>{(shown) => <PlanRow shown={shown} />}</For>
        </tbody>
      </table>
    </ScrollX>
  );
}

function PlanRow(props: { readonly shown: ShownPlan }): JSX.Element {
  const { text } = usePlan();
  const words = useWords();
  const planWords = usePlanWords();
  return (
    <tr>
      <th scope="row">{planWords.name(props.shown)}</th>
      <td>{words.date(props.shown.plan.date)}</td>
      <td class="number">{words.number(props.shown.plan.total)}</td>
      <td class="number">{planWords.cost(props.shown.plan)}</td>
      <td class="number">{words.number(props.shown.plan.effort)}</td>
      <td class="plan-steps">
        <Show when={props.shown.plan.steps.length > 0} fallback={text().result.wait}>
          <ul>
            <For each={props.shown.plan.steps}>
              {(step) => (
                <li>
                  {text().table.step(
                    planWords.title(step.action),
                    words.date(step.done),
                    words.number(step.total),
                  )}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </td>
    </tr>
  );
}
