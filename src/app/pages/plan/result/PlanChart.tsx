import { BubbleController, Chart, type ChartConfiguration } from 'chart.js';
import type { JSX } from 'solid-js';
import { type IsoDate, isoDate } from '../../../../engine/index.ts';
import { PLAN_YEARS } from '../../../../engine/constants.ts';
import { addMonths } from '../../../../engine/dossier.ts';
import { priceText } from '../../../../text/codes/plan.ts';
import { formatMoney } from '../../../../text/format.ts';
import { withAnnotations } from '../../../charts/annotations.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import type { ChartTable } from '../../../charts/chartTable.ts';
import { dateOfDay, dayOf } from '../../../charts/days.ts';
import { type Palette, usePalette } from '../../../charts/palette.ts';
import { useWords } from '../../../components/useWords.ts';
import { usePlan } from '../context.ts';
import type { ShownPlan } from '../state/createPlan.ts';
import { usePlanWords } from './words.ts';

Chart.register(BubbleController);

interface Drawing {
  readonly shown: readonly ShownPlan[];
  readonly chosen: ShownPlan | null;
  readonly from: IsoDate;
  readonly palette: Palette;
  readonly money: (dollars: number) => string;
  readonly axes: { readonly day: string; readonly cost: string };
  readonly said: (shown: ShownPlan) => string;
}

/** Radius in pixels: the area grows with the effort. */
const RADIUS_LEAST = 9;
const RADIUS_GROWTH = 4;
const radiusOf = (effort: number): number => RADIUS_LEAST + RADIUS_GROWTH * Math.sqrt(effort);

/** Every plan as a disc: when across, how dear upward, how hard by its size. */
export function PlanChart(): JSX.Element {
  const { text, state } = usePlan();
  const words = useWords();
  const planWords = usePlanWords();
  const palette = usePalette();
  const drawing = (): Drawing => ({
    shown: state.shown(),
    chosen: state.chosen(),
    from: state.subject()?.date ?? state.shown()[0]!.plan.date,
    palette: palette(),
    money: (dollars) => formatMoney(dollars, words.language()),
    axes: text().chart,
    said: (shown) =>
      text().chart.point(
        planWords.name(shown),
        priceText(shown.plan, text().plan, words.codes()),
        words.number(shown.plan.total),
      ),
  });
  const table = (): ChartTable => {
    const { plan, reached, total, cost, effort, steps } = text().table;
    return {
      head: [plan, reached, total, cost, effort, steps],
      rows: state
        .shown()
        .map((shown) => [
          shown.number,
          shown.plan.date,
          shown.plan.total,
          shown.plan.cost,
          shown.plan.effort,
          planWords.what(shown.plan),
        ]),
    };
  };
  return (
    <>
      <ChartFigure
        title={`${text().title} – ${text().chart.heading}`}
        description={text().chart.label}
        configuration={configurationOf(drawing())}
        table={table()}
        twin="on-page"
        class="plan-chart"
      />
      <p class="soft small">{text().chart.legend}</p>
    </>
  );
}

function configurationOf(drawing: Drawing): ChartConfiguration<'bubble'> {
  const { shown, chosen, palette, axes, said } = drawing;
  const font = { family: palette.font, size: 13 };
  const colour = palette.series[0] ?? palette.ink;
  const axis = (title: string) => ({
    title: { display: true, text: title, color: palette.inkSoft, font },
    grid: { color: palette.line },
    border: { color: palette.line },
  });
  return {
    type: 'bubble',
    data: {
      datasets: [
        {
          data: shown.map(({ plan }) => ({
            x: dayOf(plan.date),
            y: plan.cost,
            r: radiusOf(plan.effort),
          })),
          backgroundColor: shown.map((one) => (one === chosen ? colour : palette.rest)),
          borderColor: colour,
          borderWidth: 2,
          clip: false,
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: 8, right: 12 } },
      scales: {
        x: {
          type: 'linear',
          ...spanOf(drawing),
          ...axis(axes.day),
          afterBuildTicks: (scale) => {
            scale.ticks = monthMarks(scale.min, scale.max).map((value) => ({ value }));
          },
          ticks: {
            color: palette.inkSoft,
            font,
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => dateOfDay(Number(value)).slice(0, 7),
          },
        },
        y: {
          ...heightOf(shown),
          afterBuildTicks: (scale) => {
            scale.ticks = scale.ticks.filter(({ value }) => value >= 0);
          },
          ...axis(axes.cost),
          ticks: {
            color: palette.inkSoft,
            font,
            maxTicksLimit: 6,
            callback: (value) => drawing.money(Number(value)),
          },
        },
      },
      plugins: {
        legend: { display: false },
        ...withAnnotations(
          shown.map((one) => ({
            type: 'label' as const,
            xValue: dayOf(one.plan.date),
            yValue: one.plan.cost,
            content: String(one.number ?? ''),
            color: one === chosen ? palette.paper : palette.ink,
            font: { ...font, weight: 'bold' as const },
          })),
        ),
        tooltip: {
          callbacks: {
            title: () => '',
            label: ({ dataIndex }) =>
              shown[dataIndex] === undefined ? '' : said(shown[dataIndex]),
          },
        },
      },
    },
  };
}

const MARKS_MOST = 5;
const STEPS = [1, 3, 6, 12];

/** The first days of months between two days, at most so many that their names fit. */
function monthMarks(min: number, max: number): readonly number[] {
  const first = dateOfDay(min).slice(0, 4);
  const marks = Array.from({ length: (PLAN_YEARS + 2) * 12 }, (_, month) =>
    dayOf(addMonths(isoDate(`${first}-01-01`), month)),
  );
  const every = (step: number): readonly number[] =>
    marks.filter((day, place) => place % step === 0 && min <= day && day <= max);
  return every(STEPS.find((step) => every(step).length <= MARKS_MOST) ?? 12);
}

/** Room above the dearest and below what costs nothing, so that no disc is cut. Dollars. */
function heightOf(shown: readonly ShownPlan[]): { readonly min: number; readonly max: number } {
  const dearest = Math.max(100, ...shown.map(({ plan }) => plan.cost));
  return { min: -dearest / 5, max: dearest * 1.25 };
}

/** From the start to a little after the last plan, so that no disc is cut. */
function spanOf({ shown, from }: Drawing): { readonly min: number; readonly max: number } {
  const first = dayOf(from);
  const last = Math.max(...shown.map(({ plan }) => dayOf(plan.date)));
  const margin = Math.max(20, Math.round((last - first) / 8));
  return { min: first - Math.round(margin / 2), max: last + margin };
}
