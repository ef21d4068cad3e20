import type { ChartConfiguration } from 'chart.js';
import type { JSX } from 'solid-js';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { ChartTable } from '../../../charts/chartTable.ts';
import { type Palette, usePalette } from '../../../charts/palette.ts';
import { wrapLabel } from '../../../charts/wrapLabel.ts';
import { useWords } from '../../../components/useWords.ts';
import { signed } from '../format.ts';
import { useRecount } from '../model.ts';
import type { Chain } from './chain.ts';
import { endTitle, startTitle, stepTitle } from './titles.ts';
import { axisOf, type Bar, barsOf } from './waterfallBars.ts';

/** A narrow screen has short lines of labels, more of them, and needs the height for it. Pixels. */
interface Layout {
  readonly labelCharacters: number;
  readonly lines: number;
  readonly barHeight: number;
  readonly fontSize: number;
}
const WIDE: Layout = { labelCharacters: 36, lines: 4, barHeight: 84, fontSize: 13 };
const NARROW: Layout = { labelCharacters: 20, lines: 6, barHeight: 106, fontSize: 12 };
const AXIS_HEIGHT = 32;

const layout = (): Layout => (matchMedia('(min-width: 40rem)').matches ? WIDE : NARROW);

const COLOURS: Readonly<Record<Bar['kind'], number>> = { end: 0, loss: 2, gain: 3 };

/** Each step as a bar from the total before it to the total after it; the table beside it is its twin. */
export function Waterfall(props: { readonly chain: Chain }): JSX.Element {
  const model = useRecount();
  const words = useWords();
  const palette = usePalette();
  const bars = () => barsOf(props.chain);
  const axis = () => axisOf(bars());
  const titles = (): readonly string[] => [
    startTitle(props.chain, model),
    ...props.chain.steps.map((step) => stepTitle(step, model)),
    endTitle(props.chain, model),
  ];
  const sentence = (): string =>
    model
      .text()
      .chain.chart(words.number(props.chain.from.total), words.number(props.chain.to.total));
  const table = (): ChartTable => {
    const text = model.text().chain;
    return {
      head: [text.step, text.points, text.total],
      rows: bars().map(({ kind, from, to }, place) => [
        titles()[place] ?? '',
        kind === 'end' ? null : to - from,
        to,
      ]),
    };
  };
  return (
    <>
      <ChartFigure
        title={model.text().chain.caption}
        description={sentence()}
        configuration={configurationOf(
          bars(),
          axis(),
          titles(),
          palette(),
          words.number,
          model.text().chain.bar,
        )}
        table={table()}
        twin="on-page"
        height={bars().length * layout().barHeight + AXIS_HEIGHT}
      />
      <p class="soft small">{model.text().chain.axis(words.number(axis().least))}</p>
    </>
  );
}

function labelOf(title: string): string[] {
  const { labelCharacters, lines } = layout();
  const wrapped = wrapLabel(title, labelCharacters);
  if (wrapped.length <= lines) return wrapped;
  return [...wrapped.slice(0, lines - 1), `${wrapped[lines - 1] ?? ''}…`];
}

function configurationOf(
  bars: readonly Bar[],
  axis: { readonly least: number; readonly greatest: number },
  titles: readonly string[],
  palette: Palette,
  number: (value: number) => string,
  barText: (title: string, points: string, total: string) => string,
): ChartConfiguration<'bar'> {
  const font = { family: palette.font, size: layout().fontSize };
  return {
    type: 'bar',
    data: {
      labels: titles.map(labelOf),
      datasets: [
        {
          data: bars.map(({ from, to, kind }) => [kind === 'end' ? axis.least : from, to]),
          backgroundColor: bars.map(({ kind }) => palette.series[COLOURS[kind]] ?? palette.ink),
          borderSkipped: false,
          maxBarThickness: 34,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: palette.moves ? { duration: 300 } : false,
      scales: {
        x: {
          min: axis.least,
          max: axis.greatest,
          grid: { color: palette.line },
          ticks: { color: palette.inkSoft, font, callback: (value) => number(Number(value)) },
          border: { display: false },
        },
        y: {
          grid: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: () => '',
            label: ({ dataIndex }) => {
              const bar = bars[dataIndex];
              if (bar === undefined) return '';
              const change = signed(bar.to - bar.from, number);
              return barText(titles[dataIndex] ?? '', change, number(bar.to));
            },
          },
        },
      },
    },
  };
}
