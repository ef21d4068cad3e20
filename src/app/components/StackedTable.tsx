import { For, type JSX } from 'solid-js';
import './stacked.css';

export interface StackedColumn {
  readonly label: string;
  readonly isNumber?: boolean;
}

/**
 * A table that on a narrow screen is a list of its rows. Laid out so, a browser no longer takes it for a table: it
 * is said to be one, here and in each row, whose cells hold their column's heading as `data-label`.
 */
export function StackedTable(props: {
  readonly class: string;
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  readonly columns: readonly StackedColumn[];
  readonly testId?: string;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <table class={`stacked ${props.class}`} role="table" data-testid={props.testId}>
      <caption classList={{ 'hidden-visually': !(props.isCaptionShown ?? false) }}>
        {props.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <For each={props.columns}>
            {(column) => (
              <th scope="col" role="columnheader" classList={{ number: column.isNumber ?? false }}>
                {column.label}
              </th>
            )}
          </For>
        </tr>
      </thead>
      <tbody role="rowgroup">{props.children}</tbody>
    </table>
  );
}
