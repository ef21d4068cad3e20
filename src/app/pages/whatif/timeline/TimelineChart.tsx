import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { JSX } from 'solid-js';
import { type AnnotationOptions, withAnnotations } from '../../../charts/annotations.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { ChartTable } from '../../../charts/chartTable.ts';
import { dateOfDay, dayOf, yearMarks } from '../../../charts/days.ts';
import { type Palette, usePalette } from '../../../charts/palette.ts';
import { wrapLabel } from '../../../charts/wrapLabel.ts';
import { useWords } from '../../../components/useWords.ts';
import { useWhatIf } from '../context.ts';
import type { CutOffLine } from './cutOffs.ts';
import { numbered } from './numbered.ts';
import type { TimelineState } from './TimelineCard.tsx';

interface ChartProps {
  readonly states: readonly TimelineState[];
  /** The state whose events are named. */
  readonly opened: number;
  readonly cutOffs: readonly CutOffLine[];
}

interface Drawing extends ChartProps {
  readonly palette: Palette;
  readonly number: (value: number) => string;
  readonly date: (day: number) => string;
  readonly point: (name: string, total: string, date: string) => string;
}

/** Nine lines and six colours: those after the sixth are dashed. */
const COLOURS = 6;
const DASHED = [7, 4];

/** The totals as steps in time, the cut-offs as lines across, the events as numbers of the table. */
export function TimelineChart(props: ChartProps): JSX.Element {
  const { text } = useWhatIf();
  const words = useWords();
  const palette = usePalette();
  const drawing = (): Drawing => ({
    states: props.states,
    opened: props.opened,
    cutOffs: props.cutOffs,
    palette: palette(),
    number: words.number,
    date: (day) => words.date(dateOfDay(day)),
    point: text().timeline.point,
  });
  const table = (): ChartTable => ({
    head: [text().timeline.scenario, text().timeline.date, text().timeline.total],
    rows: [
      ...props.states.flatMap(({ name, timeline }) =>
        timeline.steps
          .filter(({ delta }, at) => at === 0 || delta !== 0)
          .map(({ date, total }) => [name, date, total]),
      ),
      ...props.cutOffs.map(({ name, date, cutOff }) => [name, date, cutOff]),
    ],
  });
  return (
    <ChartFigure
      title={text().timeline.heading}
      description={text().timeline.chart}
      configuration={configurationOf(drawing())}
      table={table()}
      twin="folded"
      legend={props.states.map(({ place, name }) => ({
        label: name,
        colour: colourOf(place, palette()),
        shape: 'rect',
      }))}
      class="timeline-chart"
    />
  );
}

/** A narrow chart has no room for the names of cut-offs; the choice above it has them. */
const isNarrow = (): boolean => !matchMedia('(min-width: 40rem)').matches;

const colourOf = (place: number, { series, ink }: Palette): string =>
  place === 0 ? ink : (series[(place - 1) % COLOURS] ?? ink);

function lineOf({ place, name, timeline }: TimelineState, drawing: Drawing): ChartDataset<'line'> {
  const colour = colourOf(place, drawing.palette);
  const last = timeline.steps.at(-1)!;
  const points = [...timeline.steps.filter(({ delta }, at) => at === 0 || delta !== 0)];
  return {
    label: name,
    data: [...points, { ...last, date: timeline.until }].map(({ date, total }) => ({
      x: dayOf(date),
      y: total,
    })),
    stepped: true,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: place === drawing.opened ? 3.5 : 2,
    borderDash: place > COLOURS ? DASHED : [],
    pointRadius: place === drawing.opened ? 3 : 0,
    pointHitRadius: 8,
  };
}

function annotationsOf({ states, opened, cutOffs, palette, number }: Drawing): AnnotationOptions[] {
  const font = { family: palette.font, size: 12 };
  const lines = cutOffs.map(({ name, cutOff }): AnnotationOptions => ({
    type: 'line',
    yMin: cutOff,
    yMax: cutOff,
    borderColor: palette.inkSoft,
    borderWidth: 1.5,
    borderDash: [2, 4],
    label: {
      display: true,
      content: isNarrow() ? number(cutOff) : [...wrapLabel(name, 26), number(cutOff)],
      position: 'end',
      backgroundColor: palette.paper,
      color: palette.inkSoft,
      font: { ...font, weight: 'normal' },
      padding: 2,
      opacity: 0.85,
    },
  }));
  const open = states.find(({ place }) => place === opened);
  const events = (open === undefined ? [] : numbered(open.timeline)).map(
    ({ number: label, step }): AnnotationOptions => ({
      type: 'label',
      xValue: dayOf(step.date),
      yValue: step.total,
      content: label,
      color: palette.paper,
      backgroundColor: palette.ink,
      borderRadius: 9,
      font: { ...font, size: 11, weight: 'bold' },
      padding: { x: 5, y: 2 },
      yAdjust: -13,
    }),
  );
  return [...lines, ...events];
}

function configurationOf(drawing: Drawing): ChartConfiguration<'line'> {
  const { states, palette, number, date, point } = drawing;
  const font = { family: palette.font, size: 13 };
  const span = states[0]?.timeline;
  return {
    type: 'line',
    data: { datasets: states.map((state) => lineOf(state, drawing)) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: 16, right: 8 } },
      scales: {
        x: {
          type: 'linear',
          ...(span === undefined ? {} : { min: dayOf(span.from), max: dayOf(span.until) }),
          afterBuildTicks: (axis) => {
            if (span !== undefined)
              axis.ticks = yearMarks(span.from, span.until).map((value) => ({ value }));
          },
          grid: { color: palette.line },
          border: { color: palette.line },
          ticks: {
            color: palette.inkSoft,
            font,
            maxRotation: 0,
            callback: (value) => dateOfDay(Number(value)).slice(0, 4),
          },
        },
        y: {
          grace: '8%',
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette.inkSoft, font, callback: (value) => number(Number(value)) },
        },
      },
      plugins: {
        legend: { display: false },
        ...withAnnotations(annotationsOf(drawing)),
        tooltip: {
          callbacks: {
            title: () => '',
            label: ({ dataset, parsed }) =>
              point(dataset.label ?? '', number(parsed.y ?? 0), date(parsed.x ?? 0)),
          },
        },
      },
    },
  };
}
