import { Chart } from 'chart.js';
import annotation, { type AnnotationOptions } from 'chartjs-plugin-annotation';

Chart.register(annotation);

export type { AnnotationOptions };

/** The options of a chart that lines and labels are drawn on; loads the plugin that draws them. */
export const withAnnotations = (annotations: AnnotationOptions[]) => ({
  annotation: { annotations },
});
