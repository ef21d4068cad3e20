/** The words around every chart. Titles and dates come in written out. */
export const chartEn = {
  saveImage: 'Save as an image',
  saveImageOf: (title: string) => `Save as an image: ${title}`,
  saveCsv: 'Save as CSV',
  saveCsvOf: (title: string) => `Save as CSV: ${title}`,
  asTable: 'The chart’s figures as a table',
  drawn: (date: string) => `CRS Recount, ${date}`,
};

export type ChartText = typeof chartEn;
