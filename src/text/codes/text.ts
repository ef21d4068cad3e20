import type { Dossier, Profile } from '../../engine/index.ts';
import type { Ability, DossierDate, IssueCode, NoteCode } from '../../engine/constants.ts';
import type {
  Candidate,
  Credential,
  Eca,
  Job,
  LanguageTest,
  Offer,
  ProvincialGrant,
  Sibling,
  Spouse,
} from '../../engine/dossier.ts';
import type { FactValue, LanguageResult, SpouseProfile } from '../../engine/schema.ts';
import type { Language } from '../language.ts';
import type { Wording } from './wording.ts';
import type { NamesText } from './names.en.ts';
import type { FieldsText } from './fields.en.ts';
import type { GridText } from './grid.en.ts';

/**
 * The words of one language for every code that the engine returns. `en.ts` and `fr.ts` each hold
 * one such object, so that the screen loads one language alone; the functions that turn a code into
 * a sentence (`noteText`, `issueText`, `placeText`, `rowText` …) take it as their last argument.
 *
 * To add an area: write its words in `<area>.en.ts`, whose object is the type of the area
 * (`export type RoundsText = typeof roundsEn`), and in `<area>.fr.ts`, which is annotated with that
 * type. Words for the engine's codes are keyed by the engine's own type
 * (`satisfies Record<ProgramId, string>`), so that a code without a sentence fails the type check.
 * An area that only one page needs stays out of `CodesText`: the page loads it by itself.
 */
export interface CodesText {
  readonly language: Language;
  readonly names: NamesText;
  readonly fields: FieldsText;
  readonly notes: NotesText;
  readonly issues: IssuesText;
  readonly grid: GridText;
}

/** A sentence from the parameters of its code. */
export type Sentence = (params: Wording) => string;

/** A name for a label or list, and one for inside a sentence, article included. */
export interface Name {
  readonly label: string;
  readonly phrase: string;
}

/** Every key that an input may have; a key of the engine's shapes without a name fails the type check. */
export type FieldKey =
  | keyof Dossier
  | keyof Candidate
  | keyof Spouse
  | keyof Credential
  | keyof Eca
  | keyof Job
  | keyof LanguageTest
  | keyof ProvincialGrant
  | keyof Offer
  | keyof Sibling
  | keyof Profile
  | keyof SpouseProfile
  | keyof LanguageResult
  | DossierDate
  | Ability;
/** A field that holds a list. */
export type ListKey = 'languageTests' | 'credentials' | 'jobs' | 'siblings';

/** A sentence for each note of a reading. */
export type NotesText = Readonly<Record<NoteCode, Sentence>>;
/** Each sentence says what is wrong and how to fix it. */
export interface IssuesText {
  readonly sentences: Readonly<Record<IssueCode, Sentence>>;
  /** The place and what is wrong there. */
  readonly at: (place: string, sentence: string) => string;
  /** The JSON types that a schema may expect. */
  readonly types: Readonly<Record<JsonType, string>>;
}
/** A type of JSON. */
export type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'record' | 'date';

/** A fact that a row of the grid asks of, in words. */
export interface FactText {
  readonly name: string;
  readonly value: (value: FactValue) => string;
  /** For levels: every one from the first to the last, both included; `last` null: "or higher". */
  readonly between?: (first: FactValue, last: FactValue) => string;
  /** For numbers: from the first to the last, both included; `last` null: "or more". */
  readonly range?: (first: number, last: number | null) => string;
}

/** A part of a factor that has a name of its own. */
export type TermId =
  | Ability
  | 'educationLanguage'
  | 'educationCanadianWork'
  | 'foreignWorkLanguage'
  | 'foreignWorkCanadianWork'
  | 'tradeCertificateLanguage';
