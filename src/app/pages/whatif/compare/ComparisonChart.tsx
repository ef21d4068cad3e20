import type { ChartConfiguration } from 'chart.js';
import { createSignal, For, type JSX } from 'solid-js';
import { SECTIONS } from '../../../../engine/index.ts';
import { createChart } from '../../../charts/createChart.ts';
import { type Palette, usePalette } from '../../../charts/palette.ts';
import { wrapLabel } from '../../../charts/wrapLabel.ts';
import { useWords } from '../../../components/useWords.ts';
import { useWhatIf } from '../context.ts';

interface Bar {
  readonly name: string;
  readonly total: number;
  readonly sections: readonly number[];
}

interface Drawing {
  readonly bars: readonly Bar[];
  readonly sections: readonly string[];
  readonly palette: Palette;
  readonly number: (value: number) => string;
  readonly line: (section: string, points: string) => string;
}

const BAR_HEIGHT = 58;
const AXIS_HEIGHT = 32;
const LABEL_CHARACTERS = 16;

/** Each scenario's total as a bar made of the sections of the grid; the table below is its twin. */
export function ComparisonChart(): JSX.Element {
  const { text, state } = useWhatIf();
  const words = useWords();
  const palette = usePalette();
  const [canvas, setCanvas] = createSignal<HTMLCanvasElement>();
  const bars = (): readonly Bar[] => {
    const names = [text().cards.asItStands, ...state.scenarios().map(state.nameOf)];
    return [state.before(), ...state.outcomes()].flatMap((outcome, place) =>
      outcome === null
        ? []
        : [
            {
              name: names[place] ?? '',
              total: outcome.score.total,
              sections: SECTIONS.map((id) => outcome.score.sections[id]),
            },
          ],
    );
  };
  createChart(canvas, () =>
    configurationOf({
      bars: bars(),
      sections: SECTIONS.map((id) => words.codes().grid.sections[id]),
      palette: palette(),
      number: words.number,
      line: text().comparison.bar,
    }),
  );
  return (
    <>
      <ul class="legend" aria-hidden="true">
        <For each={SECTIONS}>
          {(id, place) => (
            <li>
              <span class={`swatch swatch-${place() + 1}`} />
              {words.codes().grid.sections[id]}
            </li>
          )}
        </For>
      </ul>
      <div class="chart" style={{ height: `${bars().length * BAR_HEIGHT + AXIS_HEIGHT}px` }}>
        <canvas ref={setCanvas} role="img" aria-label={text().comparison.chart} />
      </div>
    </>
  );
}

function configurationOf({
  bars,
  sections,
  palette,
  number,
  line,
}: Drawing): ChartConfiguration<'bar'> {
  const font = { family: palette.font, size: 13 };
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ name, total }) => [...wrapLabel(name, LABEL_CHARACTERS), number(total)]),
      datasets: sections.map((label, section) => ({
        label,
        data: bars.map((bar) => bar.sections[section] ?? 0),
        backgroundColor: palette.series[section] ?? palette.ink,
        stack: 'total',
        barPercentage: 0.6,
      })),
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      scales: {
        x: {
          stacked: true,
          grid: { color: palette.line },
          border: { display: false },
          ticks: {
            color: palette.inkSoft,
            font,
            callback: (value) => number(Number(value)),
          },
        },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: () => '',
            label: ({ dataset, raw }) => line(dataset.label ?? '', number(Number(raw))),
          },
        },
      },
    },
  };
}
