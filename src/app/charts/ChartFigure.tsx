import { Chart, type ChartConfiguration, type ChartType } from 'chart.js';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { ScrollX } from '../components/ScrollX.tsx';
import { useWords } from '../components/useWords.ts';
import type { ChartTable } from './chartTable.ts';
import { createChart, plain } from './createChart.ts';
import type { Drawn, LegendEntry } from './picture.ts';
import { SaveTools, useChartText } from './SaveTools.tsx';

interface ChartFigureProps<Type extends ChartType> {
  /** Heads the image and names the files. */
  readonly title: string;
  /** What the chart shows, for who does not see it. */
  readonly description: string;
  readonly configuration: ChartConfiguration<Type>;
  readonly table: ChartTable;
  /** Where the chart's table stands: on the page already, or folded under the chart. */
  readonly twin: 'on-page' | 'folded';
  /** In the image; on the page it is for the page to place (`Legend`). */
  readonly legend?: readonly LegendEntry[];
  readonly class?: string;
  /** CSS pixels. */
  readonly height?: number;
}

/** An image is no narrower than this, whatever the screen. CSS pixels. */
const LEAST_IMAGE_WIDTH = 640;

/** A chart, its table, and what keeps both. */
export function ChartFigure<Type extends ChartType>(props: ChartFigureProps<Type>): JSX.Element {
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
  createChart(canvas, () => props.configuration);
  return (
    <div class="chart-figure">
      <div
        class={`chart ${props.class ?? ''}`}
        style={props.height === undefined ? {} : { height: `${props.height}px` }}
      >
        <canvas ref={setCanvas} role="img" aria-label={props.description} />
      </div>
      <SaveTools
        title={props.title}
        legend={props.legend}
        table={() => props.table}
        drawn={() => drawnAnew(canvas()!, props.configuration)}
      />
      <Show when={props.twin === 'folded'}>
        <TableTwin title={props.title} table={props.table} />
      </Show>
    </div>
  );
}

/** The chart drawn a second time, without motion, and as sharp as the image asks. */
function drawnAnew<Type extends ChartType>(
  onScreen: HTMLCanvasElement,
  configuration: ChartConfiguration<Type>,
): Drawn {
  const width = Math.max(onScreen.clientWidth, LEAST_IMAGE_WIDTH);
  const height = onScreen.clientHeight;
  return {
    width,
    height,
    draw: (context, scale) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const { options, ...rest } = plain(configuration);
      const chosen: object = options ?? {};
      const still = { ...chosen, responsive: false, animation: false, devicePixelRatio: scale };
      const chart = new Chart(canvas, { ...rest, options: still } as ChartConfiguration<Type>);
      context.drawImage(canvas, 0, 0, width, height);
      chart.destroy();
    },
  };
}

function TableTwin(props: { readonly title: string; readonly table: ChartTable }): JSX.Element {
  const text = useChartText();
  const words = useWords();
  const written = (value: string | number | null): string => {
    if (typeof value === 'number') return words.number(value);
    return /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? words.date(value!) : (value ?? '');
  };
  return (
    <details>
      <summary>{text().asTable}</summary>
      <ScrollX label={props.title}>
        <table>
          <caption class="hidden-visually">{props.title}</caption>
          <thead>
            <tr>
              <For each={props.table.head}>{(name) => <th scope="col">{name}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.table.rows}>
              {(row) => (
                <tr>
                  <For each={row}>
                    {(value) => (
                      <td classList={{ number: typeof value === 'number' }}>{written(value)}</td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </ScrollX>
    </details>
  );
}
