import { formatNumber, plural } from '../format.ts';
import type { NamesText } from './names.en.ts';

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 'fr')} ${plural(count, one, many, 'fr')}`;

export const namesFr: NamesText = {
  levels: {
    'less-than-secondary': {
      label: 'Études inférieures au niveau secondaire',
      phrase: 'des études inférieures au niveau secondaire',
    },
    secondary: {
      label: 'Diplôme d’études secondaires',
      phrase: 'un diplôme d’études secondaires',
    },
    'one-year': {
      label: 'Diplôme d’études postsecondaires d’un an',
      phrase: 'un diplôme d’études postsecondaires d’un an',
    },
    'two-year': {
      label: 'Diplôme d’études postsecondaires de deux ans',
      phrase: 'un diplôme d’études postsecondaires de deux ans',
    },
    bachelor: {
      label: 'Baccalauréat, ou programme de trois ans ou plus',
      phrase: 'un baccalauréat ou un autre diplôme de trois ans ou plus',
    },
    'two-or-more': {
      label: 'Deux diplômes ou plus, dont un de trois ans ou plus',
      phrase: 'deux diplômes ou plus (dont un de trois ans ou plus)',
    },
    master: {
      label: 'Maîtrise ou diplôme professionnel',
      phrase: 'une maîtrise ou un diplôme professionnel',
    },
    doctoral: { label: 'Doctorat (Ph. D.)', phrase: 'un doctorat' },
  },
  abilities: {
    reading: 'compréhension de l’écrit',
    writing: 'expression écrite',
    listening: 'compréhension de l’oral',
    speaking: 'expression orale',
  },
  languages: {
    english: { label: 'Anglais', phrase: 'l’anglais' },
    french: { label: 'Français', phrase: 'le français' },
  },
  scales: { english: 'NCLC', french: 'NCLC' },
  provinces: {
    AB: 'Alberta',
    BC: 'Colombie-Britannique',
    MB: 'Manitoba',
    NB: 'Nouveau-Brunswick',
    NL: 'Terre-Neuve-et-Labrador',
    NS: 'Nouvelle-Écosse',
    NT: 'Territoires du Nord-Ouest',
    NU: 'Nunavut',
    ON: 'Ontario',
    PE: 'Île-du-Prince-Édouard',
    QC: 'Québec',
    SK: 'Saskatchewan',
    YT: 'Yukon',
  },
  statuses: {
    'foreign-national': 'Étranger',
    'permanent-resident': 'Résident permanent du Canada',
    citizen: 'Citoyen canadien',
  },
  employment: { employee: 'Employé', 'self-employed': 'Travailleur autonome' },
  letters: { complete: 'Complète', incomplete: 'Incomplète', missing: 'Manquante' },
  arrangedEmployment: {
    none: { label: 'Aucune offre d’emploi', phrase: 'aucune offre d’emploi' },
    other: {
      label: 'Une offre d’emploi dans une autre profession qualifiée',
      phrase: 'une offre d’emploi dans une autre profession qualifiée',
    },
    'senior-management': {
      label: 'Une offre d’emploi de cadre supérieur (grand groupe 00 de la CNP)',
      phrase: 'une offre d’emploi de cadre supérieur (grand groupe 00 de la CNP)',
    },
  },
  canadianStudy: {
    none: { label: 'Aucunes études au Canada', phrase: 'aucunes études au Canada' },
    'one-or-two-year': {
      label: 'Un diplôme canadien d’un ou de deux ans',
      phrase: 'un diplôme canadien d’un ou de deux ans',
    },
    'three-or-more-year': {
      label: 'Un diplôme canadien de trois ans ou plus',
      phrase: 'un diplôme canadien de trois ans ou plus',
    },
  },
  bodies: {
    ces: 'CES, Université de Toronto',
    icas: 'ICAS',
    wes: 'WES',
    mcc: 'Conseil médical du Canada',
    pebc: 'Bureau des examinateurs en pharmacie du Canada',
    iqas: 'IQAS',
    ices: 'ICES, BCIT',
    cacb: 'Conseil canadien de certification en architecture',
  },
  dates: {
    profile: 'Présentation du profil',
    invitation: 'Envoi de l’invitation',
    application: 'Réception de la demande',
    decision: 'Décision',
  },
  work: {
    canadian: 'Travail au Canada',
    foreign: 'Travail à l’étranger',
    'spouse-canadian': 'Travail de l’époux ou du conjoint de fait au Canada',
  },
  yes: 'Oui',
  no: 'Non',
  none: 'Aucun',
  noLanguage: 'Aucune',
  unknown: 'inconnu',
  unknownDate: 'une date inconnue',
  period: (first, last) => {
    if (last === null) return first === null ? 'depuis une date inconnue' : `depuis le ${first}`;
    return first === null ? `jusqu’au ${last}` : `du ${first} au ${last}`;
  },
  years: (count) => counted(count, 'an', 'ans'),
  months: (count) => `${formatNumber(count, 'fr')} mois`,
  days: (count) => counted(count, 'jour', 'jours'),
  hours: (decimal) => `${formatNumber(decimal.replace(/\.00$/, ''), 'fr')} heures`,
  points: (count) => counted(count, 'point', 'points'),
  teer: (levels) => `FEER ${levels}`,
  skillLevel: (levels) => `niveau de compétence ${levels}`,
};
