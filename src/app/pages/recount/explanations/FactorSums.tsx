import { For, type JSX, Show } from 'solid-js';
import type { Explanation } from '../../../../engine/index.ts';
import { SECTIONS } from '../../../../engine/constants.ts';
import { nodeTitle } from '../../../../text/codes/grid.ts';
import { useWords } from '../../../components/useWords.ts';
import type { End } from '../chain/chain.ts';
import { signed } from '../format.ts';
import { useRecount } from '../model.ts';

interface SumRow {
  readonly id: string;
  readonly plain: number;
  readonly here: number;
}

/** The factors that differ from the plain reading, and the total. Where a section's cap binds, the sums of sections differ too. */
export function sumRows(plain: End['score'], here: End['score']): readonly SumRow[] {
  const factors = [...new Set([...Object.keys(plain.factors), ...Object.keys(here.factors)])];
  const rows = (
    ids: readonly string[],
    before: Readonly<Record<string, number>>,
    after: Readonly<Record<string, number>>,
  ): readonly SumRow[] =>
    ids
      .map((id) => ({ id, plain: before[id] ?? 0, here: after[id] ?? 0 }))
      .filter((row) => row.plain !== row.here);
  return [
    ...rows(factors, plain.factors, here.factors),
    ...rows(SECTIONS, plain.sections, here.sections),
    { id: 'total', plain: plain.total, here: here.total },
  ];
}

export function FactorSums(props: {
  readonly explanation: Explanation;
  readonly plain: End | null;
}): JSX.Element {
  const { text } = useRecount();
  const words = useWords();
  return (
    <Show when={props.plain}>
      {(plain) => (
        <div>
          <h3>{text().explanation.sums}</h3>
          <table class="sums-table">
            <caption class="hidden-visually">
              {text().explanation.sumsCaption(text().days[props.explanation.date])}
            </caption>
            <thead>
              <tr>
                <th scope="col">{text().explanation.factor}</th>
                <th scope="col" class="number">
                  {text().explanation.plain}
                </th>
                <th scope="col" class="number">
                  {text().explanation.here}
                </th>
                <th scope="col" class="number">
                  {text().explanation.difference}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={sumRows(plain().score, props.explanation.score)}>
                {(row) => (
                  <tr classList={{ 'sum-total': row.id === 'total' }}>
                    <th scope="row">{nodeTitle(row.id, words.codes())}</th>
                    <td class="number">{words.number(row.plain)}</td>
                    <td class="number">{words.number(row.here)}</td>
                    <td class="number">{signed(row.here - row.plain, words.number)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      )}
    </Show>
  );
}
