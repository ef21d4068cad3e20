import { createSignal, For, type JSX, lazy, onMount, Show, Suspense } from 'solid-js';
import { useWords } from '../../../components/useWords.ts';
import { signed } from '../format.ts';
import { useRecount } from '../model.ts';
import type { Chain } from './chain.ts';
import { Shortfall } from './ShortfallNote.tsx';
import { endTitle, startTitle, stepKind, stepTitle } from './titles.ts';

const Waterfall = lazy(async () => ({ default: (await import('./Waterfall.tsx')).Waterfall }));

/** The steps from one total to the other, as a waterfall and as its twin, a table. */
export function ChainView(props: { readonly chain: Chain }): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const [painted, setPainted] = createSignal(false);
  onMount(() => requestAnimationFrame(() => setTimeout(() => setPainted(true))));
  const text = () => model.text().chain;
  const shown = () =>
    props.chain.steps.filter(
      ({ departure, before, after }) => departure !== null || before !== after,
    );
  return (
    <Show when={shown().length > 0}>
      <table class="chain-table">
        <caption class="hidden-visually">{text().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text().step}</th>
            <th scope="col" class="number">
              {text().points}
            </th>
            <th scope="col" class="number">
              {text().total}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr class="chain-end">
            <th scope="row">{startTitle(props.chain, model)}</th>
            <td />
            <td class="number">{words.number(props.chain.from.total)}</td>
          </tr>
          <For each={shown()}>
            {(step) => (
              <tr data-testid="chain-step">
                <th scope="row">
                  <span class="step-kind soft small">{stepKind(step, model)}</span>
                  <Shortfall departure={step.departure} />
                  {stepTitle(step, model)}
                </th>
                <td class="number">{signed(step.after - step.before, words.number)}</td>
                <td class="number">{words.number(step.after)}</td>
              </tr>
            )}
          </For>
          <tr class="chain-end">
            <th scope="row">{endTitle(props.chain, model)}</th>
            <td />
            <td class="number">{words.number(props.chain.to.total)}</td>
          </tr>
        </tbody>
      </table>
      <div class="chain-chart">
        <Show when={painted()}>
          <Suspense>
            <Waterfall chain={{ ...props.chain, steps: shown() }} />
          </Suspense>
        </Show>
      </div>
    </Show>
  );
}
