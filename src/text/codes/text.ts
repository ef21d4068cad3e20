import type {
  Ability,
  Candidate,
  Caps,
  Credential,
  Dossier,
  DossierDate,
  Eca,
  EcaBodyId,
  EducationLevel,
  Employment,
  FactId,
  FactValue,
  IssueCode,
  Job,
  LanguageResult,
  LanguageTest,
  Letter,
  NoteCode,
  OfficialLanguage,
  Offer,
  Profile,
  Province,
  ProvincialGrant,
  Section,
  Sibling,
  Spouse,
  SpouseProfile,
  Status,
} from '../../engine/index.ts';
import type { Language } from '../language.ts';
import type { Wording } from './wording.ts';

/**
 * The words of one language for every code that the engine returns. `en.ts` and `fr.ts` each hold
 * one such object, so that the screen loads one language alone; the functions that turn a code into
 * a sentence (`noteText`, `issueText`, `placeText`, `rowText` …) take it as their last argument.
 *
 * To add an area (departures, findings …): write its interface here or in `<area>.ts`, its words in
 * `<area>.en.ts` and `<area>.fr.ts`, name it in `CodesText` and in `en.ts` and `fr.ts`, and export
 * its functions from `src/text/index.ts`. Key the words by the engine's own type of code
 * (`Readonly<Record<DepartureCode, …>>`), so that a code without a sentence fails the type check. An
 * area that only one page needs is better left out of `CodesText`, as an object of its own that the
 * page loads (`departuresEn`, `departuresFr`).
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

/** A name to stand alone (a label, a list) and one to stand in a sentence, article included. */
export interface Name {
  readonly label: string;
  readonly phrase: string;
}

/** How the values of the field are named. Tests, factors and assessing bodies are named by their tables. */
export interface NamesText {
  readonly levels: Readonly<Record<EducationLevel, Name>>;
  readonly abilities: Readonly<Record<Ability, string>>;
  readonly languages: Readonly<Record<OfficialLanguage, Name>>;
  /** The scale of levels of a language: CLB, NCLC. */
  readonly scales: Readonly<Record<OfficialLanguage, string>>;
  readonly provinces: Readonly<Record<Province, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly employment: Readonly<Record<Employment, string>>;
  readonly letters: Readonly<Record<Letter, string>>;
  readonly arrangedEmployment: Readonly<Record<Profile['arrangedEmployment'], Name>>;
  readonly canadianStudy: Readonly<Record<Profile['canadianStudy'], Name>>;
  /** Assessing bodies as candidates call them, where that is not their whole name. */
  readonly bodies: Readonly<Record<EcaBodyId, string>>;
  readonly dates: Readonly<Record<DossierDate, string>>;
  /** The kinds of work that are counted, as "Canadian work". */
  readonly work: Readonly<Record<'canadian' | 'foreign' | 'spouse-canadian', string>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** No official language: the word for none agrees with it. */
  readonly noLanguage: string;
  readonly unknown: string;
  readonly unknownDate: string;
  /** A spell of time by its first and last day, written out; null: not known, and no end. */
  readonly period: (first: string | null, last: string | null) => string;
  readonly years: (count: number) => string;
  readonly months: (count: number) => string;
  readonly days: (count: number) => string;
  /** Hours as a decimal in text. */
  readonly hours: (decimal: string) => string;
  readonly points: (count: number) => string;
  /** The level of an occupation: a TEER category or, in NOC 2016, a skill level. */
  readonly teer: (levels: string) => string;
  readonly skillLevel: (levels: string) => string;
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

/** The names of an input’s fields. */
export interface FieldsText {
  readonly names: Readonly<Record<FieldKey, string>>;
  /** One item of a list, by its number from 1. */
  readonly items: Readonly<Record<ListKey, (number: number) => string>>;
  /** Any other item of a list. */
  readonly item: (number: number) => string;
  /** A key that the engine does not know. */
  readonly unknownKey: (key: string) => string;
  /** The whole input. */
  readonly root: string;
}
/** A field that holds a list. */
export type ListKey = 'languageTests' | 'credentials' | 'jobs' | 'siblings';

/** A sentence for each note of a reading. */
export type NotesText = Readonly<Record<NoteCode, Sentence>>;

/** Each sentence says what is wrong and how to mend it. */
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

/** The grid: sections, terms, rows and caps. Factors are named by their tables. */
export interface GridText {
  readonly total: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly caps: Readonly<Record<Exclude<keyof Caps, 'from' | 'source'>, string>>;
  readonly columns: Readonly<Record<'withSpouse' | 'withoutSpouse', string>>;
  readonly terms: Readonly<Record<TermId, string>>;
  readonly facts: Readonly<Record<FactId, FactText>>;
  /** A row without conditions: what holds when no other row does. */
  readonly otherwise: string;
  readonly and: (conditions: readonly string[]) => string;
  readonly row: (conditions: string, points: string) => string;
  readonly capped: (limit: number, before: number) => string;
  readonly notInForce: string;
  readonly hypothetical: (name: string) => string;
}
