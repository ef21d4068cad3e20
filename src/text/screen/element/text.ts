/** The element that other pages embed. Numbers and dates come in already written out. */
export interface ElementText {
  /** What the element is, for those who do not see it. */
  readonly label: string;
  readonly heading: string;
  readonly outOf: (maximum: string) => string;
  readonly rules: (date: string) => string;
  readonly on: (date: string) => string;
  readonly range: (least: string, greatest: string) => string;
  readonly section: (points: string, maximum: string) => string;
  readonly factor: string;
  readonly points: string;
  readonly most: string;
  readonly why: string;
  readonly sources: string;
  /** Before a profile or a dossier is given. */
  readonly empty: string;
  /** Before the faults of what was given. */
  readonly faults: string;
  readonly notAdvice: string;
}
