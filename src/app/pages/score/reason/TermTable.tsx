import { For, type JSX, Show } from 'solid-js';
import type { TraceNode } from '../../../../engine/index.ts';
import { pointsIn, type Row } from '../../../../engine/tables.ts';
import { conditionsText, factName, factValue, nodeTitle } from '../../../../text/codes/grid.ts';
import type { ScoreText } from '../../../../text/screen/score/en.ts';
import { capitalised, useWords } from '../../../components/useWords.ts';
import type { ScoredDossier } from '../../../../engine/index.ts';

/** The whole table of a term of the law, with the row that decided lit, and the facts that it read. */
export function TermTable(props: {
  readonly text: ScoreText['reason'];
  readonly scored: ScoredDossier;
  readonly factor: string;
  readonly term: TraceNode;
}): JSX.Element {
  const words = useWords();
  const column = () =>
    props.scored.reading.profile.spouse === null ? 'withoutSpouse' : 'withSpouse';
  const table = () =>
    props.scored.rules.factors
      .find(({ id }) => id === props.factor)
      ?.version.terms?.find(({ id }) => `${props.factor}.${id}` === props.term.id);
  const title = () => nodeTitle(props.term.id, words.codes());
  const facts = () =>
    Object.entries(props.term.input).map(([id, value]) =>
      props.text.fact(
        capitalised(factName(id, words.codes()), words.language()),
        factValue(id, value, words.codes()),
      ),
    );
  return (
    <details class="term" open={props.term.points > 0 || undefined}>
      <summary>
        <span>{title()}</span> <span class="number">{words.points(props.term.points)}</span>
      </summary>
      <p class="term-facts">
        <span class="soft">{props.text.facts}</span>
      </p>
      <ul class="term-facts">
        <For each={facts()}>{(fact) => <li>{fact}</li>}</For>
      </ul>
      <Show when={props.term.rowIndex === null}>
        <p>{props.text.noRow}</p>
      </Show>
      <Show when={table()}>
        {(term) => (
          <table class="term-table">
            <caption class="hidden-visually">{props.text.tableOf(title())}</caption>
            <tbody>
              <For each={term().rows}>
                {(row: Row, place) => (
                  <tr
                    classList={{ lit: place() === props.term.rowIndex }}
                    aria-current={place() === props.term.rowIndex ? 'true' : undefined}
                  >
                    <th scope="row">
                      {capitalised(
                        conditionsText(term(), place(), words.codes()),
                        words.language(),
                      )}
                      <Show when={place() === props.term.rowIndex}>
                        {' '}
                        <span class="tag tag-lit">{props.text.decides}</span>
                      </Show>
                    </th>
                    <td class="number">{words.number(pointsIn(row.points, column()))}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        )}
      </Show>
    </details>
  );
}
