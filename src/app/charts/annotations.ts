import { Chart, Legend } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';

Chart.register(annotation, Legend);

export { type AnnotationOptions } from 'chartjs-plugin-annotation';
