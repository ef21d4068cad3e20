import { For, type JSX } from 'solid-js';
import { ScrollX } from '../../../components/ScrollX.tsx';
import { useWords } from '../../../components/useWords.ts';
import type { PoolSpell } from '../../../workers/whatIfAnswer.ts';
import { useWhatIf } from '../context.ts';
import type { TimelineState } from './TimelineCard.tsx';

/** For each state: the days on which some program's minimum criteria are met, and the highest total. */
export function PoolTable(props: { readonly states: readonly TimelineState[] }): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const spellText = ({ verdict, from, until }: PoolSpell): string => {
    const say = text().timeline.spells[verdict];
    return say(words.date(from), until === null ? null : words.date(until));
  };
  const highest = ({ timeline }: TimelineState): string => {
    const best = timeline.steps.reduce((most, step) => (step.total > most.total ? step : most));
    return text().timeline.highest(words.number(best.total), words.date(best.date));
  };
  return (
    <ScrollX label={text().timeline.pool}>
      <table class="pool-table stacks" role="table" data-testid="pool">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {text().timeline.scenario}
            </th>
            <th role="columnheader" scope="col">
              {text().timeline.inPool}
            </th>
            <th role="columnheader" scope="col">
              {text().timeline.highestHead}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <For each={props.states}>
            {(state) => (
              <tr role="row">
                <th role="rowheader" scope="row">
                  {state.name}
                </th>
                <td role="cell">
                  <For each={state.look.pool}>
                    {(spell) => <span class="block">{spellText(spell)}</span>}
                  </For>
                </td>
                <td role="cell" data-label={text().timeline.highestHead}>
                  {highest(state)}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </ScrollX>
  );
}
