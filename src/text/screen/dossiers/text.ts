import type { ExampleId } from '../home/text.ts';

/** The page of the dossiers kept on the device. Numbers and dates come in already written out. */
export interface DossiersText {
  readonly title: string;
  readonly intro: string;
  readonly list: {
    readonly heading: string;
    readonly loading: string;
    readonly none: string;
    /** A dossier without a name of its own, by its number on the list. */
    readonly unnamed: (number: string) => string;
    readonly example: (title: string) => string;
    readonly exampleTag: string;
    readonly openTag: string;
    readonly score: (points: string, date: string) => string;
    readonly noScore: string;
    readonly changed: (date: string) => string;
    readonly open: string;
    readonly show: string;
    readonly rename: string;
    readonly name: string;
    readonly nameHint: string;
    readonly save: string;
    readonly cancel: string;
    readonly duplicate: string;
    readonly copyOf: (name: string) => string;
    readonly export: string;
    readonly share: string;
    readonly remove: string;
    /** An act and the dossier that it is done to, for who does not see where the button stands. */
    readonly of: (action: string, name: string) => string;
    readonly opened: (name: string) => string;
    readonly renamed: (name: string) => string;
    readonly duplicated: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly restored: (name: string) => string;
    readonly gone: string;
    readonly failed: string;
    readonly undo: string;
  };
  readonly damaged: {
    readonly heading: string;
    readonly intro: string;
    readonly download: string;
    readonly fileName: string;
  };
  readonly add: {
    readonly heading: string;
    readonly empty: string;
    readonly import: string;
    readonly imported: (name: string) => string;
    readonly refused: (name: string) => string;
    readonly unreadable: string;
    readonly openAnyway: string;
  };
  readonly share: {
    readonly title: (name: string) => string;
    readonly intro: string;
    readonly which: string;
    readonly whole: string;
    readonly wholeHolds: string;
    readonly masked: string;
    readonly maskedHolds: string;
    readonly ages: {
      readonly replaced: string;
      readonly leftOut: string;
      readonly absent: string;
    };
    readonly unreadable: (count: number) => string;
    readonly both: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly length: (characters: string) => string;
    readonly failed: string;
    readonly making: string;
    readonly close: string;
  };
  readonly arrival: {
    readonly heading: string;
    readonly intro: string;
    readonly reading: string;
    readonly holds: {
      readonly tests: (count: number) => string;
      readonly credentials: (count: number) => string;
      readonly jobs: (count: number) => string;
      readonly spouse: string;
      readonly birthDate: string;
      readonly noBirthDate: string;
    };
    readonly open: string;
    readonly discard: string;
    readonly name: string;
    readonly opened: string;
    readonly discarded: string;
    readonly refused: {
      readonly damaged: string;
      readonly tooLarge: string;
      readonly newer: string;
      readonly unsupported: string;
    };
  };
  readonly erase: {
    readonly heading: string;
    readonly intro: string;
    readonly button: string;
    readonly title: string;
    readonly question: (count: number) => string;
    readonly what: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly working: string;
    readonly done: string;
    readonly doneDetail: string;
    readonly again: string;
    /** What the browser would not let go of. */
    readonly left: (what: string) => string;
    readonly traces: Readonly<Record<'dossiers' | 'settings' | 'offline', string>>;
  };
  readonly examples: Readonly<Record<ExampleId, string>>;
}
