import type { ABILITIES, OFFICIAL_LANGUAGES } from '../../engine/constants.ts';
import type { FactValue } from '../../engine/schema.ts';
import { named } from './names.ts';
import { namesFr } from './names.fr.ts';
import type { FactText, Name } from './text.ts';
import type { GridText } from './grid.en.ts';

type Ability = (typeof ABILITIES)[number];
type Language = (typeof OFFICIAL_LANGUAGES)[number];

const span = (first: number, last: number | null): string => {
  if (last === null) return `${first} ou plus`;
  if (first === 0) return `${last} ou moins`;
  return first === last ? String(first) : `${first} à ${last}`;
};
const text = (value: FactValue): string => (value === null ? namesFr.none : String(value));
const oneOf =
  (names: Readonly<Record<string, Name>>) =>
  (value: FactValue): string =>
    named(names, String(value))?.phrase ?? text(value);
const flag = (name: string, no: string): FactText => ({
  name,
  value: (value) => (value === true ? name : no),
});
const years = (name: string, where: string): FactText => ({
  name,
  value: (value) => namesFr.years(Number(value)),
  range: (first, last) => {
    if (last === 0) return `moins d’un an de travail ${where}`;
    return `${last === null || last > first ? rangeOfYears(first, last) : namesFr.years(first)} de travail ${where}`;
  },
});
const rangeOfYears = (first: number, last: number | null): string =>
  last === null ? `${namesFr.years(first)} ou plus` : `${first} à ${last} ans`;
const ability = (of: string, which: Ability): FactText => ({
  name: `${of}, ${namesFr.abilities[which]}`,
  value: (value) => `NCLC ${text(value)}`,
  range: (first, last) => `NCLC ${span(first, last)} en ${namesFr.abilities[which]}`,
});
const allFour = (name: string, inLanguage: string): FactText => ({
  name,
  value: (value) => `NCLC ${text(value)}`,
  range: (first, last) => `NCLC ${span(first, last)} dans les quatre compétences${inLanguage}`,
});
const phrase = oneOf(namesFr.levels);
const level = (name: string): FactText => ({
  name,
  value: phrase,
  between: (first, last) =>
    last === null
      ? `${phrase(first)}, ou un niveau supérieur`
      : `au moins ${phrase(first)} et au plus ${phrase(last)}`,
});
const IN: Readonly<Record<Language, string>> = { english: 'en anglais', french: 'en français' };
const minimum = (which: Language): FactText =>
  allFour(`plus bas niveau ${IN[which]}`, ` ${IN[which]}`);

const FIRST = 'première langue officielle';
const SECOND = 'seconde langue officielle';
const SPOUSE = 'première langue officielle de l’époux ou conjoint de fait';

export const gridFr: GridText = {
  total: 'Note totale',
  sections: {
    core: 'Capital humain / facteurs de base',
    spouse: 'Époux ou conjoint de fait',
    transferability: 'Transférabilité des compétences',
    additional: 'Points supplémentaires',
  },
  caps: {
    core: 'Maximum pour le capital humain',
    spouse: 'Maximum pour l’époux ou conjoint de fait',
    transferability: 'Maximum pour la transférabilité des compétences',
    additional: 'Maximum de points supplémentaires',
    total: 'Maximum en tout',
  },
  columns: {
    withSpouse: 'Avec époux ou conjoint de fait',
    withoutSpouse: 'Sans époux ou conjoint de fait',
  },
  terms: {
    reading: 'Compréhension de l’écrit',
    writing: 'Expression écrite',
    listening: 'Compréhension de l’oral',
    speaking: 'Expression orale',
    educationLanguage: 'Scolarité et première langue officielle',
    educationCanadianWork: 'Scolarité et expérience de travail au Canada',
    foreignWorkLanguage: 'Expérience de travail à l’étranger et première langue officielle',
    foreignWorkCanadianWork: 'Expérience de travail à l’étranger et au Canada',
    tradeCertificateLanguage: 'Certificat de compétence et première langue officielle',
  },
  facts: {
    age: {
      name: 'âge',
      value: (value) => namesFr.years(Number(value)),
      range: (first, last) => {
        if (first === 0 && last !== null) return `${last} ans ou moins`;
        return last === first ? namesFr.years(first) : rangeOfYears(first, last);
      },
    },
    education: level('niveau de scolarité'),
    'firstLanguage.reading': ability(FIRST, 'reading'),
    'firstLanguage.writing': ability(FIRST, 'writing'),
    'firstLanguage.listening': ability(FIRST, 'listening'),
    'firstLanguage.speaking': ability(FIRST, 'speaking'),
    'secondLanguage.reading': ability(SECOND, 'reading'),
    'secondLanguage.writing': ability(SECOND, 'writing'),
    'secondLanguage.listening': ability(SECOND, 'listening'),
    'secondLanguage.speaking': ability(SECOND, 'speaking'),
    'spouseLanguage.reading': ability(SPOUSE, 'reading'),
    'spouseLanguage.writing': ability(SPOUSE, 'writing'),
    'spouseLanguage.listening': ability(SPOUSE, 'listening'),
    'spouseLanguage.speaking': ability(SPOUSE, 'speaking'),
    firstLanguageMin: allFour('plus bas niveau en première langue officielle', ''),
    frenchMin: minimum('french'),
    englishMin: minimum('english'),
    canadianWorkYears: years('années de travail au Canada', 'au Canada'),
    foreignWorkYears: years('années de travail à l’étranger', 'à l’étranger'),
    tradeCertificate: flag('certificat de compétence', 'aucun certificat de compétence'),
    nomination: flag('désignation', 'aucune désignation'),
    arrangedEmployment: { name: 'emploi réservé', value: oneOf(namesFr.arrangedEmployment) },
    canadianStudy: { name: 'études au Canada', value: oneOf(namesFr.canadianStudy) },
    sibling: flag('frère ou sœur au Canada', 'ni frère ni sœur au Canada'),
    spouseEducation: level('niveau de scolarité de l’époux ou conjoint de fait'),
    spouseCanadianWorkYears: years(
      'années de travail de l’époux ou conjoint de fait au Canada',
      'au Canada',
    ),
  },
  otherwise: 'dans tous les autres cas',
  and: (conditions) => conditions.join(', et '),
  row: (conditions, points) => `${conditions} : ${points}`,
  capped: (limit, before) => `plafonné à ${limit} : la somme était de ${before}`,
  notInForce: 'pas en vigueur',
  hypothetical: (name) => `Hypothèse, pas en vigueur : ${name}`,
};
