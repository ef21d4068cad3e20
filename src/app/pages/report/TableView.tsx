import { For, type JSX, Show } from 'solid-js';
import type { Block, Cell } from '../../../engine/index.ts';
import { formatNumber } from '../../../text/format.ts';
import {
  cellText,
  departureLines,
  isNumeric,
  type ReportWords,
  signed,
} from '../../../text/codes/report.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A table of the report; wider than a small screen, it is scrolled on its own. */
export function TableView(props: {
  readonly block: Of<'table'>;
  readonly words: ReportWords;
}): JSX.Element {
  const title = (): string => props.words.report.tables[props.block.code];
  const isNumericColumn = (column: number): boolean => {
    const cell = props.block.rows[0]?.[column];
    return cell !== undefined && isNumeric(cell);
  };
  return (
    <div
      class={`scroll-x report-table report-table-${props.block.code}`}
      role="group"
      aria-label={title()}
      tabindex="0"
    >
      <table>
        <caption>{title()}</caption>
        <thead>
          <tr>
            <For each={props.block.columns}>
              {(column, place) => (
                <th scope="col" classList={{ number: isNumericColumn(place()) }}>
                  {props.words.report.columns[column]}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.block.rows}>
            {(row) => (
              <tr>
                <For each={row}>
                  {(cell, place) => (
                    <Show
                      when={place() === 0}
                      fallback={
                        <td
                          classList={{ number: isNumericColumn(place()), day: cell.kind === 'day' }}
                        >
                          <CellView cell={cell} words={props.words} />
                        </td>
                      }
                    >
                      <th scope="row" classList={{ day: cell.kind === 'day' }}>
                        <CellView cell={cell} words={props.words} />
                      </th>
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}

/** A departure and what would do the same, a line each; everything else in one. */
function CellView(props: { readonly cell: Cell; readonly words: ReportWords }): JSX.Element {
  const lines = (): readonly string[] =>
    props.cell.kind === 'departure'
      ? departureLines(props.cell, props.words)
      : [cellText(props.cell, props.words)];
  return (
    <For each={lines()}>
      {(line, place) => (
        <Show when={place() > 0} fallback={line}>
          <span class="report-or">{line}</span>
        </Show>
      )}
    </For>
  );
}

/** Terms, each with its points, and their sum under them. */
export function SumView(props: {
  readonly block: Of<'sum'>;
  readonly words: ReportWords;
}): JSX.Element {
  const number = (points: number): string => formatNumber(points, props.words.codes.language);
  const points = ({ what, points: value }: Of<'sum'>['terms'][number]): string =>
    what.kind === 'start' || what.kind === 'claimed' ? number(value) : signed(value, number);
  return (
    <table class="report-sum">
      <tbody>
        <For each={props.block.terms}>
          {(term) => (
            <tr>
              <th scope="row">{cellText(term.what, props.words)}</th>
              <td class="number">{points(term)}</td>
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{props.words.report.total}</th>
          <td class="number">{number(props.block.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
