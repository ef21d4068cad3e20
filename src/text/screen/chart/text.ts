/** What stands around every chart. Titles and dates come in already written. */
export interface ChartText {
  readonly saveImage: string;
  readonly saveImageOf: (title: string) => string;
  readonly saveCsv: string;
  readonly saveCsvOf: (title: string) => string;
  /** Unfolds the chart's figures as a table. */
  readonly asTable: string;
  /** Stands under the chart in the image. */
  readonly drawn: (date: string) => string;
}
