import type { ChartConfiguration } from 'chart.js';
import { createSignal, type JSX } from 'solid-js';
import type { TraceNode } from '../../../engine/index.ts';
import { nodeTitle } from '../../../text/codes/grid.ts';
import type { ScoreText } from '../../../text/screen/score/text.ts';
import { createChart } from '../../charts/createChart.ts';
import { type Palette, usePalette } from '../../charts/palette.ts';
import { wrapLabel } from '../../charts/wrapLabel.ts';
import { useWords } from '../../components/useWords.ts';

interface Bar {
  readonly title: string;
  readonly points: number;
  readonly maximum: number;
  readonly section: number;
}

/** Characters in a line of a label, and pixels. */
const LABEL_WIDTH = 24;
const BAR_HEIGHT = 38;
const AXIS_HEIGHT = 32;

/** Each factor's points as a bar over the most that it can give; the table below is its twin. */
export function ScoreChart(props: {
  readonly text: ScoreText['breakdown'];
  readonly root: TraceNode;
}): JSX.Element {
  const words = useWords();
  const palette = usePalette();
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
  const bars = (): readonly Bar[] =>
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
  createChart(canvas, () => configurationOf(bars(), props.text, palette(), words.number));
  return (
    <div class="chart" style={{ height: `${bars().length * BAR_HEIGHT + AXIS_HEIGHT}px` }}>
      <canvas ref={setCanvas} role="img" aria-label={props.text.chart} />
    </div>
  );
}

function configurationOf(
  bars: readonly Bar[],
  text: ScoreText['breakdown'],
  palette: Palette,
  number: (value: number) => string,
): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ title }) => wrapLabel(title, LABEL_WIDTH)),
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
      font: { family: palette.font, size: 13 },
      scales: {
        x: {
          stacked: true,
          // A nomination is worth more than all of a section: the rest would be slivers beside it.
          max: Math.max(
            ...bars.filter(({ maximum }) => maximum <= 300).map(({ maximum }) => maximum),
            1,
          ),
          grid: { color: palette.line },
          ticks: { color: palette.inkSoft, callback: (value) => number(Number(value)) },
          border: { display: false },
        },
        y: {
          stacked: true,
          grid: { display: false },
          ticks: { color: palette.ink, autoSkip: false },
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
