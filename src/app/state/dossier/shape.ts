import {
  blankCredential,
  blankDossier,
  blankEca,
  blankGrant,
  blankJob,
  blankOffer,
  blankSibling,
  blankSpouse,
  blankTest,
} from './blank.ts';

/** What a place of the draft may hold: one value, a list, or a group of named places. */
export type Shape =
  { readonly kind: 'value' } | { readonly kind: 'list'; readonly of: Group } | Group;

export interface Group {
  readonly kind: 'group';
  /** May be null: there is none. */
  readonly optional: boolean;
  readonly keys: Readonly<Record<string, Shape>>;
}

const VALUE: Shape = { kind: 'value' };

/** A group with the keys of a blank; keys that are not plain values are given apart. */
const group = (blank: object, others: Readonly<Record<string, Shape>> = {}): Group => ({
  kind: 'group',
  optional: false,
  keys: { ...Object.fromEntries(Object.keys(blank).map((key) => [key, VALUE])), ...others },
});
const optional = (shape: Group): Group => ({ ...shape, optional: true });
const list = (of: Group): Shape => ({ kind: 'list', of });

const GRANT = optional(group(blankGrant()));
const PERSON = {
  languageTests: list(group(blankTest(), { scores: group(blankTest().scores) })),
  credentials: list(group(blankCredential(), { eca: optional(group(blankEca())) })),
  jobs: list(group(blankJob())),
  tradeCertificate: GRANT,
};
const BLANK = blankDossier('');

/** The draft's own shape, from the blanks that the form starts rows with. */
export const DRAFT_SHAPE: Group = group(BLANK, {
  dates: group(BLANK.dates),
  candidate: group(BLANK.candidate, PERSON),
  spouse: optional(group(blankSpouse(), PERSON)),
  nomination: GRANT,
  offer: optional(group(blankOffer())),
  siblings: list(group(blankSibling())),
});
