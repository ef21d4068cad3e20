/** The terms of the field that a page explains where they stand. */
export type Term = 'crs' | 'clb' | 'nclc' | 'eca' | 'noc' | 'teer' | 'ita' | 'transferability';

export interface GlossaryEntry {
  /** The term as it stands in a sentence. */
  readonly term: string;
  /** The words that the letters stand for; null where the term is words already. */
  readonly long: string | null;
  /** One or two sentences in plain words. */
  readonly meaning: string;
}

export interface GlossaryText {
  readonly heading: string;
  /** What the button that explains a term is called. */
  readonly explain: (term: string) => string;
  readonly close: string;
  readonly terms: Readonly<Record<Term, GlossaryEntry>>;
}
