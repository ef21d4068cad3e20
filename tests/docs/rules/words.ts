import { type CodesText, codesEn, codesFr } from '../../../src/text/index.ts';

/** The words of `docs/rules.md` and `docs/rules.fr.md`. */
export interface Words {
  readonly codes: CodesText;
  /** The end of the keys of a table that are of this language, and of the other. */
  readonly suffix: 'En' | 'Fr';
  readonly otherSuffix: 'En' | 'Fr';
  readonly title: string;
  readonly intro: readonly string[];
  readonly versions: string;
  readonly grid: string;
  readonly caps: string;
  readonly tests: string;
  readonly categories: string;
  readonly others: string;
  readonly sources: string;
  readonly from: (date: string) => string;
  /** A label and what follows its colon. */
  readonly labelled: (label: string, text: string) => string;
  readonly notInForce: string;
  readonly keptByInvitations: string;
  readonly notConfirmed: string;
  readonly most: string;
  readonly condition: string;
  readonly withSpouse: string;
  readonly withoutSpouse: string;
  readonly level: string;
  readonly what: string;
  readonly when: string;
  readonly source: string;
  readonly file: string;
  readonly law: string;
  readonly note: string;
  readonly acceptedFrom: (date: string) => string;
  readonly occupations: (count: number) => string;
  readonly anyOccupation: string;
  readonly confidence: string;
  readonly tooLong: (rows: number) => string;
  readonly read: string;
  readonly issuer: string;
}

export const WORDS_EN: Words = {
  codes: codesEn,
  suffix: 'En',
  otherSuffix: 'Fr',
  title: 'The rules, as the tables hold them',
  intro: [
    'Made from `tables/` by `npm run docs`; do not edit it. Every point, date and threshold that the engine uses is here, with the source that it cites.',
    'A row holds from its date until the day before the next. *Not confirmed* marks a row whose date or content was inferred; its note says which. Not legal advice.',
  ],
  versions: 'Versions of the grid',
  grid: 'Points',
  caps: 'The most that a section gives',
  tests: 'Language tests',
  categories: 'Categories',
  others: 'Other tables',
  sources: 'Sources',
  from: (date) => `From ${date}`,
  labelled: (label, text) => `${label}: ${text}`,
  notInForce: 'not in force',
  keptByInvitations: 'invitations issued before this date keep the previous row',
  notConfirmed: 'not confirmed',
  most: 'most',
  condition: 'Condition',
  withSpouse: 'With spouse',
  withoutSpouse: 'Without spouse',
  level: 'CLB / NCLC',
  what: 'What changed',
  when: 'In force from',
  source: 'Sources',
  file: 'File',
  law: 'Law',
  note: 'Note',
  acceptedFrom: (date) => `accepted from ${date}`,
  occupations: (count) => `${count} occupations`,
  anyOccupation: 'No list of occupations',
  confidence: 'confidence in the list',
  tooLong: (rows) => `${rows} rows: see the file`,
  read: 'Read on',
  issuer: 'Issuer',
};

export const WORDS_FR: Words = {
  codes: codesFr,
  suffix: 'Fr',
  otherSuffix: 'En',
  title: 'Les règles, telles que les tables les consignent',
  intro: [
    'Document produit à partir de `tables/` par `npm run docs`\u00A0: ne pas le modifier. Chaque point, date et seuil dont le moteur se sert s’y trouve, avec la source qu’il cite.',
    'Une ligne vaut de sa date jusqu’à la veille de la suivante. La mention *non confirmé* signale une ligne dont la date ou le contenu a été déduit. Les notes des tables sont consignées en anglais. Ceci n’est pas un avis juridique.',
  ],
  versions: 'Versions de la grille',
  grid: 'Points',
  caps: 'Maximum de chaque section',
  tests: 'Tests de langue',
  categories: 'Catégories',
  others: 'Autres tables',
  sources: 'Sources',
  from: (date) => `À compter du ${date}`,
  labelled: (label, text) => `${label}\u00A0: ${text}`,
  notInForce: 'n’est pas en vigueur',
  keptByInvitations: 'les invitations émises avant cette date conservent la ligne précédente',
  notConfirmed: 'non confirmé',
  most: 'maximum',
  condition: 'Condition',
  withSpouse: 'Avec époux ou conjoint',
  withoutSpouse: 'Sans époux ni conjoint',
  level: 'NCLC / CLB',
  what: 'Modification',
  when: 'En vigueur le',
  source: 'Sources',
  file: 'Fichier',
  law: 'Disposition',
  note: 'Note',
  acceptedFrom: (date) => `accepté à compter du ${date}`,
  occupations: (count) => `${count} professions`,
  anyOccupation: 'Aucune liste de professions',
  confidence: 'degré de confiance de la liste',
  tooLong: (rows) => `${rows} lignes\u00A0: voir le fichier`,
  read: 'Consulté le',
  issuer: 'Émetteur',
};
