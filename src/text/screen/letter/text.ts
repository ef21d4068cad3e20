import type { Certainty } from '../../../engine/index.ts';

/** What kept a file from being read. */
export type FileFault =
  'too-large' | 'damaged' | 'locked' | 'scan' | 'not-text' | 'empty' | 'too-many-pages' | 'failed';

/** The page of the letter. */
export interface LetterScreenText {
  readonly title: string;
  readonly intro: string;
  readonly source: {
    readonly heading: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly file: string;
    readonly drop: string;
    readonly example: string;
    readonly clear: string;
    readonly keep: string;
    readonly keepHint: string;
    readonly reading: (name: string) => string;
    readonly readingText: string;
    readonly read: (name: string, pages: string) => string;
    readonly pages: (count: number, written: string) => string;
    readonly toFinds: (count: number, written: string) => string;
    readonly faults: Readonly<Record<FileFault, (name: string) => string>>;
    readonly scanHelp: readonly string[];
    readonly private: string;
  };
  readonly finds: {
    readonly heading: string;
    readonly intro: string;
    readonly count: (count: string, sure: string) => string;
    readonly confirmSure: (count: string) => string;
    readonly none: string;
    readonly text: string;
    readonly textScroll: string;
    readonly mark: (number: string, what: string) => string;
    readonly toFind: (number: string, what: string) => string;
    readonly number: (number: string) => string;
    readonly show: string;
    readonly quote: (words: string) => string;
    readonly certainties: Readonly<Record<Certainty, string>>;
    readonly confirm: string;
    readonly correct: string;
    readonly refuse: string;
    readonly of: (action: string, what: string) => string;
    readonly states: Readonly<Record<'open' | 'confirmed' | 'refused', string>>;
    readonly corrected: string;
    readonly needsRole: string;
    readonly itIs: (date: string) => string;
    readonly save: string;
    readonly cancel: string;
    readonly fields: {
      readonly date: string;
      readonly dateHint: string;
      readonly role: string;
      readonly whose: string;
      readonly points: string;
      readonly round: string;
      readonly program: string;
      readonly factor: string;
      readonly section: string;
      readonly notKnown: string;
    };
    readonly faults: {
      readonly date: string;
      readonly points: string;
      readonly round: string;
      readonly role: string;
      readonly whose: string;
    };
    readonly others: (count: string) => string;
  };
  readonly use: {
    readonly heading: string;
    readonly none: string;
    readonly intro: string;
    readonly caption: string;
    readonly what: string;
    readonly now: (value: string) => string;
    readonly letter: string;
    readonly empty: string;
    readonly same: string;
    readonly officerTotal: string;
    readonly officerBelow: string;
    readonly cutOff: string;
    readonly officer: (name: string) => string;
    readonly claimed: (name: string) => string;
    readonly conflicts: string;
    readonly reasons: string;
    readonly newDossier: string;
    readonly button: string;
    readonly done: string;
    readonly doneNew: string;
    readonly undo: string;
    readonly undone: string;
    readonly toRecount: string;
  };
}
