import type { ChartConfiguration } from 'chart.js';
import type { JSX } from 'solid-js';
import type { TraceNode } from '../../../engine/index.ts';
import { nodeTitle } from '../../../text/codes/grid.ts';
import type { ScoreText } from '../../../text/screen/score/en.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import type { ChartTable } from '../../charts/chartTable.ts';
import { type Palette, usePalette } from '../../charts/palette.ts';
import { wrapLabel } from '../../charts/wrapLabel.ts';
import { useWords } from '../../components/useWords.ts';

interface Bar {
  readonly title: string;
  readonly points: number;
  readonly maximum: number;
  readonly section: number;
}

/** A narrow screen has short lines of labels, more of them, and needs the height for it. Pixels. */
interface Layout {
  readonly labelCharacters: number;
  readonly barHeight: number;
  readonly fontSize: number;
}
const WIDE: Layout = { labelCharacters: 34, barHeight: 42, fontSize: 13 };
const NARROW: Layout = { labelCharacters: 21, barHeight: 56, fontSize: 12 };
const AXIS_HEIGHT = 32;

const layout = (): Layout => (matchMedia('(min-width: 40rem)').matches ? WIDE : NARROW);

/** Each factor's points as a bar over the most that it can give; the table below is its twin. */
export function ScoreChart(props: {
  readonly text: ScoreText['breakdown'];
  readonly root: TraceNode;
  readonly title: string;
}): JSX.Element {
  const words = useWords();
  const palette = usePalette();
  const bars = (): readonly Bar[] => inScale(allBars());
  const allBars = (): readonly Bar[] =>
    props.root.children.flatMap((section, place) =>
      section.children
        .filter(({ maximum }) => maximum > 0)
        .map((factor) => ({
          title: nodeTitle(factor.id, words.codes()),
          points: factor.points,
          maximum: factor.maximum,
          section: place,
        })),
    );
  const table = (): ChartTable => ({
    head: [props.text.factor, props.text.points, props.text.most],
    rows: allBars().map(({ title, points, maximum }) => [title, points, maximum]),
  });
  return (
    <ChartFigure
      title={props.title}
      description={props.text.chart}
      configuration={configurationOf(bars(), props.text, palette(), words.number)}
      table={table()}
      twin="on-page"
      height={bars().length * layout().barHeight + AXIS_HEIGHT}
    />
  );
}

/** A factor that gives nothing but could give more than all the others would make slivers of them. */
function inScale(bars: readonly Bar[]): readonly Bar[] {
  const most = Math.max(
    ...bars.filter(({ points }) => points > 0).map(({ maximum }) => maximum),
    0,
  );
  return most === 0 ? bars : bars.filter(({ points, maximum }) => points > 0 || maximum <= most);
}

const fontOf = ({ font }: Palette) => ({ family: font, size: layout().fontSize });

function configurationOf(
  bars: readonly Bar[],
  text: ScoreText['breakdown'],
  palette: Palette,
  number: (value: number) => string,
): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ title }) => wrapLabel(title, layout().labelCharacters)),
      datasets: [
        {
          data: bars.map(({ points }) => points),
          backgroundColor: bars.map(({ section }) => palette.series[section] ?? palette.ink),
          stack: 'points',
        },
        {
          data: bars.map(({ points, maximum }) => maximum - points),
          backgroundColor: palette.rest,
          stack: 'points',
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
          stacked: true,
          grid: { color: palette.line },
          ticks: {
            color: palette.inkSoft,
            font: fontOf(palette),
            callback: (value) => number(Number(value)),
          },
          border: { display: false },
        },
        y: {
          stacked: true,
          grid: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font: fontOf(palette) },
          border: { display: false },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: () => '',
            label: ({ dataIndex }) => {
              const bar = bars[dataIndex];
              return bar === undefined
                ? ''
                : text.bar(bar.title, number(bar.points), number(bar.maximum));
            },
          },
        },
      },
    },
  };
}
