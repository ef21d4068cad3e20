import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { JSX } from 'solid-js';
import { type AnyCategory, type AnyRound, categoriesOfRounds } from '../../../../engine/rounds.ts';
import { roundCategory } from '../../../../text/codes/rounds.ts';
import { type AnnotationOptions, withAnnotations } from '../../../charts/annotations.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { ChartTable } from '../../../charts/chartTable.ts';
import { dateOfDay, dayOf, yearMarks } from '../../../charts/days.ts';
import { Legend } from '../../../charts/Legend.tsx';
import { type Palette, usePalette } from '../../../charts/palette.ts';
import type { LegendEntry } from '../../../charts/picture.ts';
import { useWords } from '../../../components/useWords.ts';
import { useRoundsPage } from '../state.ts';

interface ChartProps {
  readonly rounds: readonly AnyRound[];
  readonly total: number | null;
}

interface Drawing extends ChartProps {
  readonly palette: Palette;
  readonly number: (value: number) => string;
  readonly point: (round: AnyRound) => string;
  readonly yours: string;
}

/** Told apart by colour and by shape; rounds of rarer categories are drawn alike. */
const GROUPS: readonly (AnyCategory | 'others')[] = [
  'general',
  'cec',
  'pnp',
  'french',
  'healthcare',
  'others',
];
const SHAPES = ['circle', 'triangle', 'rect', 'rectRot', 'star', 'crossRot'] as const;
const LARGEST_ROUND = 6000;
/** Room beside the first and the last round. Days. */
const MARGIN = 60;

/** Cut-offs in time, larger for more invitations, and the user's total across. */
export function HistoryChart(props: ChartProps): JSX.Element {
  const { text } = useRoundsPage();
  const words = useWords();
  const palette = usePalette();
  const name = (round: AnyRound): string =>
    roundCategory(round.category, text().rounds, words.language(), round);
  const legend = (): readonly LegendEntry[] => {
    const there = new Set(categoriesOfRounds(props.rounds).map(groupOf));
    return GROUPS.map((id, place) => ({
      id,
      label:
        id === 'others'
          ? text().history.others
          : roundCategory(id, text().rounds, words.language()),
      colour: palette().series[place] ?? palette().ink,
      shape: SHAPES[place] ?? 'circle',
    })).filter(({ id }) => there.has(id));
  };
  const drawing = (): Drawing => ({
    rounds: props.rounds,
    total: props.total,
    palette: palette(),
    number: words.number,
    point: (round) =>
      text().history.point(
        name(round),
        words.number(round.cutOff),
        words.date(round.date),
        words.number(round.invitations),
      ),
    yours: props.total === null ? '' : text().history.yours(words.number(props.total)),
  });
  const table = (): ChartTable => {
    const { number, date, category, cutOff, invitations, tieBreak } = text().columns;
    return {
      head: [number, date, category, cutOff, invitations, tieBreak],
      rows: props.rounds.map((round) => [
        round.number,
        round.date,
        name(round),
        round.cutOff,
        round.invitations,
        round.tieBreak,
      ]),
    };
  };
  return (
    <>
      <Legend entries={legend()} />
      <ChartFigure
        title={text().history.heading}
        description={text().history.chart}
        configuration={configurationOf(drawing())}
        table={table()}
        twin="on-page"
        legend={legend()}
        class="history-chart"
      />
    </>
  );
}

const groupOf = (category: AnyCategory): AnyCategory | 'others' =>
  GROUPS.find((group) => group === category) ?? 'others';

const radiusOf = ({ invitations }: AnyRound): number =>
  2.5 + 5 * Math.sqrt(Math.min(invitations, LARGEST_ROUND) / LARGEST_ROUND);

function groupOfRounds(
  rounds: readonly AnyRound[],
  place: number,
  palette: Palette,
): ChartDataset<'line'> {
  const colour = palette.series[place] ?? palette.ink;
  return {
    data: rounds.map(({ date, cutOff }) => ({ x: dayOf(date), y: cutOff })),
    showLine: false,
    pointStyle: SHAPES[place] ?? 'circle',
    pointRadius: rounds.map(radiusOf),
    pointHoverRadius: rounds.map((round) => radiusOf(round) + 2),
    pointBackgroundColor: colour,
    pointBorderColor: colour,
    pointBorderWidth: 1.5,
  };
}

function configurationOf(drawing: Drawing): ChartConfiguration<'line'> {
  const { rounds, total, palette, number, point, yours } = drawing;
  const font = { family: palette.font, size: 13 };
  const groups = GROUPS.map((group) =>
    rounds.filter(({ category }) => groupOf(category) === group),
  );
  const [first, last] = [rounds[0]?.date, rounds.at(-1)?.date];
  const line: AnnotationOptions[] =
    total === null
      ? []
      : [
          {
            type: 'line',
            yMin: total,
            yMax: total,
            borderColor: palette.ink,
            borderWidth: 2,
            borderDash: [6, 4],
            label: {
              display: true,
              content: yours,
              position: 'start',
              backgroundColor: palette.ink,
              color: palette.paper,
              font,
              padding: { x: 6, y: 3 },
            },
          },
        ];
  return {
    type: 'line',
    data: { datasets: groups.map((each, place) => groupOfRounds(each, place, palette)) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: {
          type: 'linear',
          ...(first === undefined || last === undefined
            ? {}
            : { min: dayOf(first) - MARGIN, max: dayOf(last) + MARGIN }),
          afterBuildTicks: (axis) => {
            if (first === undefined || last === undefined) return;
            axis.ticks = yearMarks(first, last).map((value) => ({ value }));
          },
          grid: { color: palette.line },
          border: { color: palette.line },
          ticks: {
            color: palette.inkSoft,
            font,
            maxRotation: 0,
            autoSkip: true,
            callback: (value) => dateOfDay(Number(value)).slice(0, 4),
          },
        },
        y: {
          grace: '5%',
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette.inkSoft, font, callback: (value) => number(Number(value)) },
        },
      },
      plugins: {
        legend: { display: false },
        ...withAnnotations(line),
        tooltip: {
          callbacks: {
            title: () => '',
            label: ({ datasetIndex, dataIndex }) => {
              const round = groups[datasetIndex]?.[dataIndex];
              return round === undefined ? '' : point(round);
            },
          },
        },
      },
    },
  };
}
