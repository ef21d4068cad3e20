/** The first page: the score on a day, and why. */
export interface ScoreText {
  readonly title: string;
}
