import type { ChartText } from './text.ts';

export const chartEn: ChartText = {
  saveImage: 'Save as an image',
  saveImageOf: (title) => `Save as an image: ${title}`,
  saveCsv: 'Save as CSV',
  saveCsvOf: (title) => `Save as CSV: ${title}`,
  asTable: 'The chart’s figures as a table',
  drawn: (date) => `CRS Recount, ${date}`,
};
