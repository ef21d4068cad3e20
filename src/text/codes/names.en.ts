import type { Profile } from '../../engine/index.ts';
import type {
  Ability,
  DossierDate,
  EcaBodyId,
  EducationLevel,
  Employment,
  Letter,
  OfficialLanguage,
  Province,
  Status,
} from '../../engine/constants.ts';
import type { Name } from './text.ts';
import { formatNumber, plural } from '../format.ts';

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 'en')} ${plural(count, one, many, 'en')}`;

/** How the values of the field are named. Tests, factors and assessing bodies are named by their tables. */
export const namesEn = {
  levels: {
    'less-than-secondary': {
      label: 'Less than secondary school',
      phrase: 'less than secondary school',
    },
    secondary: { label: 'Secondary school diploma', phrase: 'a secondary school diploma' },
    'one-year': {
      label: 'One-year post-secondary credential',
      phrase: 'a one-year post-secondary credential',
    },
    'two-year': {
      label: 'Two-year post-secondary credential',
      phrase: 'a two-year post-secondary credential',
    },
    bachelor: {
      label: 'Bachelor’s degree, or three or more years',
      phrase: 'a bachelor’s degree or other credential of three or more years',
    },
    'two-or-more': {
      label: 'Two or more credentials, one of three or more years',
      phrase: 'two or more credentials (one of three or more years)',
    },
    master: {
      label: 'Master’s or professional degree',
      phrase: 'a master’s or professional degree',
    },
    doctoral: { label: 'Doctoral degree (PhD)', phrase: 'a doctoral degree' },
  } satisfies Record<EducationLevel, Name>,
  abilities: {
    reading: 'reading',
    writing: 'writing',
    listening: 'listening',
    speaking: 'speaking',
  } satisfies Record<Ability, string>,
  languages: {
    english: { label: 'English', phrase: 'English' },
    french: { label: 'French', phrase: 'French' },
  } satisfies Record<OfficialLanguage, Name>,
  scales: { english: 'CLB', french: 'NCLC' } satisfies Record<OfficialLanguage, string>,
  provinces: {
    AB: 'Alberta',
    BC: 'British Columbia',
    MB: 'Manitoba',
    NB: 'New Brunswick',
    NL: 'Newfoundland and Labrador',
    NS: 'Nova Scotia',
    NT: 'Northwest Territories',
    NU: 'Nunavut',
    ON: 'Ontario',
    PE: 'Prince Edward Island',
    QC: 'Quebec',
    SK: 'Saskatchewan',
    YT: 'Yukon',
  } satisfies Record<Province, string>,
  statuses: {
    'foreign-national': 'Foreign national',
    'permanent-resident': 'Permanent resident of Canada',
    citizen: 'Canadian citizen',
  } satisfies Record<Status, string>,
  employment: { employee: 'Employee', 'self-employed': 'Self-employed' } satisfies Record<
    Employment,
    string
  >,
  letters: { complete: 'Complete', incomplete: 'Incomplete', missing: 'Missing' } satisfies Record<
    Letter,
    string
  >,
  arrangedEmployment: {
    none: { label: 'No offer', phrase: 'no offer' },
    other: {
      label: 'An offer in another skilled occupation',
      phrase: 'an offer in another skilled occupation',
    },
    'senior-management': {
      label: 'An offer in senior management (NOC major group 00)',
      phrase: 'an offer in senior management (NOC major group 00)',
    },
  } satisfies Record<Profile['arrangedEmployment'], Name>,
  canadianStudy: {
    none: { label: 'No study in Canada', phrase: 'no study in Canada' },
    'one-or-two-year': {
      label: 'A Canadian credential of one or two years',
      phrase: 'a Canadian credential of one or two years',
    },
    'three-or-more-year': {
      label: 'A Canadian credential of three or more years',
      phrase: 'a Canadian credential of three or more years',
    },
  } satisfies Record<Profile['canadianStudy'], Name>,
  bodies: {
    ces: 'CES, University of Toronto',
    icas: 'ICAS',
    wes: 'WES',
    mcc: 'Medical Council of Canada',
    pebc: 'Pharmacy Examining Board of Canada',
    iqas: 'IQAS',
    ices: 'ICES, BCIT',
    cacb: 'Canadian Architectural Certification Board',
  } satisfies Record<EcaBodyId, string>,
  dates: {
    profile: 'Profile submitted',
    invitation: 'Invitation issued',
    application: 'Application received',
    decision: 'Decision',
  } satisfies Record<DossierDate, string>,
  work: {
    canadian: 'Work in Canada',
    foreign: 'Work abroad',
    'spouse-canadian': 'Work of the spouse or partner in Canada',
  },
  yes: 'Yes',
  no: 'No',
  none: 'None',
  noLanguage: 'None',
  unknown: 'unknown',
  unknownDate: 'an unknown date',
  period: (first: string | null, last: string | null) => {
    if (last === null) return first === null ? 'since an unknown date' : `since ${first}`;
    return first === null ? `until ${last}` : `from ${first} to ${last}`;
  },
  years: (count: number) => counted(count, 'year', 'years'),
  months: (count: number) => counted(count, 'month', 'months'),
  days: (count: number) => counted(count, 'day', 'days'),
  hours: (decimal: string) => `${formatNumber(decimal.replace(/\.00$/, ''), 'en')} hours`,
  points: (count: number) => counted(count, 'point', 'points'),
  teer: (levels: string) => `TEER ${levels}`,
  skillLevel: (levels: string) => `skill level ${levels}`,
};

/** The words of names of codes, in either language. */
export type NamesText = typeof namesEn;
