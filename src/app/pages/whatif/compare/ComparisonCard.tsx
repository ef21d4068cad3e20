import {
  createMemo,
  createSignal,
  For,
  Index,
  type JSX,
  lazy,
  onMount,
  Show,
  Suspense,
} from 'solid-js';
import type { WhatIfOutcome } from '../../../../engine/improve.ts';
import { factorTitle, nodeTitle } from '../../../../text/codes/grid.ts';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { useWords } from '../../../components/useWords.ts';
import { CheckControl } from '../changes/controls.tsx';
import { useWhatIf } from '../context.ts';
import { signed } from '../signed.ts';
import { differencesOf, type DifferenceRow } from './differences.ts';

const ComparisonChart = lazy(async () => ({
  default: (await import('./ComparisonChart.tsx')).ComparisonChart,
}));

/** The scenarios side by side: a chart of their totals, and the points of every factor that differs. */
export function ComparisonCard(): JSX.Element {
  const { text } = useWhatIf();
  const [isShown, setShown] = createSignal(false);
  onMount(() => requestAnimationFrame(() => setTimeout(() => setShown(true))));
  return (
    <section class="card" aria-labelledby="comparison-heading">
      <h2 id="comparison-heading">{text().comparison.heading}</h2>
      <Show when={isShown()}>
        <Suspense fallback={<p class="loading">{text().loading}</p>}>
          <ComparisonChart />
        </Suspense>
      </Show>
      <DifferenceTable />
    </section>
  );
}

function DifferenceTable(): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const [isWhole, setWhole] = createSignal(false);
  const rows = createMemo(() => differencesOf(state.before(), state.outcomes(), isWhole()));
  const title = ({ kind, id }: DifferenceRow): string => {
    if (kind === 'total') return words.codes().grid.total;
    return kind === 'section' ? nodeTitle(id, words.codes()) : factorTitle(id, words.codes());
  };
  return (
    <>
      <ScrollX label={text().comparison.table}>
        <table class="difference-table" data-testid="differences">
          <caption class="hidden-visually">{text().comparison.table}</caption>
          <thead>
            <tr>
              <th scope="col">{text().comparison.factor}</th>
              <Index each={state.names()}>
                {(name) => (
                  <th scope="col" class="number">
                    {name()}
                  </th>
                )}
              </Index>
            </tr>
          </thead>
          <tbody>
            <DayRow />
            <Index each={rows()}>
              {(row) => (
                <tr class={`difference-${row().kind}`}>
                  <th scope="row">{title(row())}</th>
                  <td class="number">{words.number(row().before)}</td>
                  <Index each={row().after}>
                    {(points) => <Points before={row().before} after={points()} />}
                  </Index>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </ScrollX>
      <CheckControl label={text().comparison.all} checked={isWhole()} onChange={setWhole} />
    </>
  );

  function Points(props: { readonly before: number; readonly after: number | null }): JSX.Element {
    const difference = (): number => (props.after ?? props.before) - props.before;
    return (
      <td class="number">
        {props.after === null ? '' : words.number(props.after)}
        <Show when={difference() !== 0}>
          <span class="difference" classList={{ rises: difference() > 0, falls: difference() < 0 }}>
            {signed(difference(), words.language())}
          </span>
        </Show>
      </td>
    );
  }

  /** The day that each is scored on, where they are not the same. */
  function DayRow(): JSX.Element {
    const all = (): readonly (WhatIfOutcome | null)[] => [state.before(), ...state.outcomes()];
    const differ = (): boolean => new Set(all().map((one) => one?.date)).size > 1;
    return (
      <Show when={differ()}>
        <tr class="difference-day">
          <th scope="row">{text().comparison.day}</th>
          <For each={all()}>
            {(one) => <td class="number">{one === null ? '' : words.date(one.date)}</td>}
          </For>
        </tr>
      </Show>
    );
  }
}
