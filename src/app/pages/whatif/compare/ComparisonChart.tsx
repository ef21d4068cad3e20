import type { ChartConfiguration } from 'chart.js';
import type { JSX } from 'solid-js';
import { SECTIONS } from '../../../../engine/constants.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { ChartTable } from '../../../charts/chartTable.ts';
import { Legend } from '../../../charts/Legend.tsx';
import type { LegendEntry } from '../../../charts/picture.ts';
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
  const bars = (): readonly Bar[] => {
    const names = state.names();
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
  const sections = (): readonly string[] => SECTIONS.map((id) => words.codes().grid.sections[id]);
  const legend = (): readonly LegendEntry[] =>
    sections().map((label, place) => ({
      label,
      colour: palette().series[place] ?? palette().ink,
      shape: 'rect',
    }));
  const table = (): ChartTable => ({
    head: [text().timeline.scenario, ...sections(), text().timeline.total],
    rows: bars().map((bar) => [bar.name, ...bar.sections, bar.total]),
  });
  return (
    <>
      <Legend entries={legend()} />
      <ChartFigure
        title={text().comparison.heading}
        description={text().comparison.chart}
        configuration={configurationOf({
          bars: bars(),
          sections: sections(),
          palette: palette(),
          number: words.number,
          line: text().comparison.bar,
        })}
        table={table()}
        twin="on-page"
        legend={legend()}
        height={bars().length * BAR_HEIGHT + AXIS_HEIGHT}
      />
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
