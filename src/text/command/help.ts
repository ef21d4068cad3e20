/** The help of a command. `Option` are the names of its options, without the dashes. */
export interface HelpText<Option extends string = never> {
  /** What follows `crs` and the command's name, such as `[FILE…] [--on DATE]`. */
  readonly usage: string;
  /** What the command does, in a line. */
  readonly summary: string;
  /** What else a user needs to know, a paragraph each. */
  readonly details: readonly string[];
  readonly options: Readonly<Record<Option, OptionText>>;
  readonly examples: readonly ExampleText[];
}

export interface OptionText {
  /** How the option's value is written, as `DATE`; left out for an option without one. */
  readonly value?: string;
  readonly text: string;
}

export interface ExampleText {
  readonly command: string;
  readonly text: string;
}
