import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartType,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { type Accessor, createEffect, onCleanup } from 'solid-js';
import { afterPaint } from '../state/afterPaint.ts';
import { whenVisible } from './whenVisible.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/**
 * A plugin registered by another chart, once this one is drawn, would find nothing of its own in it:
 * a chart without annotations says so.
 */
export function plain<Type extends ChartType>({
  options,
  ...config
}: ChartConfiguration<Type>): ChartConfiguration<Type> {
  const withPlugins = { ...own(options), plugins: { annotation: false, ...own(options?.plugins) } };
  return { ...config, options: withPlugins } as ChartConfiguration<Type>;
}

/** Options are plain objects, whatever their type says. */
const own = (options: object | undefined): Readonly<Record<string, unknown>> =>
  (options ?? {}) as Readonly<Record<string, unknown>>;

/**
 * Draws `configuration` on the canvas once that comes near to sight, and draws it anew whenever what it is made
 * of changes.
 */
export function createChart<Type extends ChartType>(
  canvas: Accessor<HTMLCanvasElement | undefined>,
  configuration: Accessor<ChartConfiguration<Type>>,
): void {
  let chart: Chart<Type> | undefined;
  let next: ChartConfiguration<Type> | undefined;
  let waiting: (() => void) | undefined;
  let stopLooking: (() => void) | undefined;
  /** The figures come first: a chart takes longer to draw than they do to show. */
  const redraw = (): void => {
    waiting = undefined;
    if (chart === undefined || next === undefined) return;
    chart.data = next.data;
    if (next.options !== undefined) chart.options = next.options;
    chart.update();
  };
  createEffect(() => {
    const [element, config] = [canvas(), plain(configuration())];
    if (element === undefined) return;
    next = config;
    if (chart === undefined)
      stopLooking ??= whenVisible(element, () => (chart = new Chart(element, next!)));
    else waiting ??= afterPaint(redraw);
  });
  onCleanup(() => {
    stopLooking?.();
    chart?.destroy();
    chart = undefined;
  });
}
