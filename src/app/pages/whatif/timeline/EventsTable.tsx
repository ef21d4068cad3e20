import { createSignal, For, type JSX, Show } from 'solid-js';
import type { TimelineStep } from '../../../../engine/improve.ts';
import { factorTitle } from '../../../../text/codes/grid.ts';
import { eventText } from '../../../../text/codes/events.ts';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { capitalised, useWords } from '../../../components/useWords.ts';
import { CheckControl } from '../changes/controls.tsx';
import { useWhatIf } from '../context.ts';
import { signed } from '../signed.ts';
import { numbered } from './numbered.ts';
import type { TimelineState } from './TimelineCard.tsx';

/** Every day on which the total changes, with what happens on it; the chart's twin. */
export function EventsTable(props: { readonly state: TimelineState }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const [isWhole, setWhole] = createSignal(false);
  const labelOf = (step: TimelineStep): string =>
    numbered(props.state.timeline).find((one) => one.step === step)?.number ?? '';
  const steps = () =>
    props.state.timeline.steps.filter(
      ({ delta }, place) => isWhole() || place === 0 || delta !== 0,
    );
  return (
    <>
      <h3>{text().timeline.events(props.state.name)}</h3>
      <ScrollX label={text().timeline.events(props.state.name)}>
        <table class="events-table stacks" role="table" data-testid="events">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {text().timeline.number}
              </th>
              <th role="columnheader" scope="col">
                {text().timeline.date}
              </th>
              <th role="columnheader" scope="col" class="number">
                {text().timeline.total}
              </th>
              <th role="columnheader" scope="col">
                {text().timeline.what}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            <For each={steps()}>
              {(step) => (
                <tr role="row">
                  <td role="cell">{labelOf(step)}</td>
                  <td role="cell">{words.date(step.date)}</td>
                  <td role="cell" class="number">
                    {words.number(step.total)}
                    <Show when={step.delta !== 0}>
                      <span
                        class="difference"
                        classList={{ rises: step.delta > 0, falls: step.delta < 0 }}
                      >
                        {signed(step.delta, words.language())}
                      </span>
                    </Show>
                  </td>
                  <td role="cell">
                    <For each={step.events}>
                      {(event) => (
                        <span class="block">
                          {capitalised(
                            eventText(event, text().plan.events, words.codes()),
                            words.language(),
                          )}
                        </span>
                      )}
                    </For>
                    <Show when={step.factors.length > 0}>
                      <span class="block soft small">
                        {step.factors
                          .map(
                            ({ id, before, after }) =>
                              `${factorTitle(id, words.codes())} ${signed(after - before, words.language())}`,
                          )
                          .join(' · ')}
                      </span>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </ScrollX>
      <CheckControl label={text().timeline.all} checked={isWhole()} onChange={setWhole} />
    </>
  );
}
