import { createMemo, For, type JSX, Show } from 'solid-js';
import type { Block, Cell } from '../../../engine/report.ts';
import { formatNumber } from '../../../text/format.ts';
import {
  cellText,
  departureLines,
  isNumeric,
  type ReportWords,
  signed,
} from '../../../text/codes/report.ts';
import { ScrollX } from '../../components/ScrollX.tsx';
import { type StackedColumn, StackedTable } from '../../components/StackedTable.tsx';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** A table of the report; on a small screen, a list of its rows. */
export function TableView(props: {
  readonly block: Of<'table'>;
  readonly words: ReportWords;
}): JSX.Element {
  const title = (): string => props.words.report.tables[props.block.code];
  const isNumericColumn = (column: number): boolean => {
    const cell = props.block.rows[0]?.[column];
    return cell !== undefined && isNumeric(cell);
  };
  // Each cell asks for its own.
  const columns = createMemo((): readonly StackedColumn[] =>
    props.block.columns.map((column, place) => ({
      label: props.words.report.columns[column],
      isNumber: isNumericColumn(place),
    })),
  );
  return (
    <ScrollX class={`report-table report-table-${props.block.code}`} label={title()}>
      <StackedTable class="report-rows" caption={title()} isCaptionShown columns={columns()}>
        <For each={props.block.rows}>
          {(row) => <Row row={row} columns={columns()} words={props.words} />}
        </For>
      </StackedTable>
    </ScrollX>
  );
}

function Row(props: {
  readonly row: readonly Cell[];
  readonly columns: readonly StackedColumn[];
  readonly words: ReportWords;
}): JSX.Element {
  const first = (): Cell => props.row[0]!;
  return (
    <tr role="row">
      <th scope="row" role="rowheader" classList={{ day: first().kind === 'day' }}>
        <CellView cell={first()} words={props.words} />
      </th>
      <For each={props.row.slice(1)}>
        {(cell, place) => {
          const column = (): StackedColumn => props.columns[place() + 1]!;
          return (
            <td
              role="cell"
              data-label={column().label}
              classList={{ number: column().isNumber ?? false, day: cell.kind === 'day' }}
            >
              <span>
                <CellView cell={cell} words={props.words} />
              </span>
            </td>
          );
        }}
      </For>
    </tr>
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
