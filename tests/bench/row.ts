/** One measured figure. `ratio` compares with something measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly against?: { readonly name: string; readonly ratio: number };
  readonly note?: string;
}
