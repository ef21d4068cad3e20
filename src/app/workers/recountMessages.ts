import type {
  Dossier,
  Explanation,
  Issue,
  KnownFigures,
  Recount,
  RecountOptions,
} from '../../engine/index.ts';

/** One search: plain data, so that it can be sent to a worker. */
export interface Question {
  readonly dossier: Dossier;
  readonly known: KnownFigures;
  readonly options: RecountOptions;
}

/** `id` numbers the questions: a new one takes the place of that before it. */
export type ToRecount =
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'cancel'; readonly id: number };

export type FromRecount =
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly visited: number;
      readonly done: number;
      readonly of: number;
      /** The best so far. */
      readonly found: readonly Explanation[];
    }
  | { readonly kind: 'done'; readonly id: number; readonly recount: Recount }
  | { readonly kind: 'refused'; readonly id: number; readonly issues: readonly Issue[] };
