import { type Dossier, isoDate, type IsoDate } from '../../../src/engine/index.ts';
import type {
  Candidate,
  Credential,
  Job,
  LanguageTest,
  Sibling,
  Spouse,
} from '../../../src/engine/dossier.ts';
import { EMPTY_DOSSIER, EMPTY_SPOUSE, GOOD_JOB } from '../../support/dossiers.ts';

/** The four days of every small file. */
export const DAYS = {
  profile: isoDate('2024-05-02'),
  invitation: isoDate('2024-06-05'),
  application: isoDate('2024-07-10'),
  decision: isoDate('2024-12-01'),
} as const;

type Facts = Partial<Omit<Dossier, 'candidate'>> & { readonly candidate?: Partial<Candidate> };

/** A file of so little, on the four days, without a birth date. */
export const file = ({ candidate, ...rest }: Facts): Dossier => ({
  ...EMPTY_DOSSIER,
  dates: DAYS,
  ...rest,
  candidate: { ...EMPTY_DOSSIER.candidate, birthDate: null, ...candidate },
});

export const born = (birthDate: string): Dossier =>
  file({ candidate: { birthDate: isoDate(birthDate) } });

export const spouse = (facts: Partial<Spouse>): Spouse => ({
  ...EMPTY_SPOUSE,
  birthDate: null,
  ...facts,
});

/** CELPIP, whose scores are the levels. */
export const celpip = (
  date: string | null,
  [reading, writing, listening, speaking]: readonly (number | null)[] = [9, 9, 9, 9],
): LanguageTest => ({
  test: 'celpip-general',
  date: date === null ? null : isoDate(date),
  scores: {
    reading: reading ?? null,
    writing: writing ?? null,
    listening: listening ?? null,
    speaking: speaking ?? null,
  },
});
export const tested = (...languageTests: readonly LanguageTest[]): Dossier =>
  file({ candidate: { languageTests } });

export const tef = (date: string, reading: number, others: number): LanguageTest => ({
  test: 'tef-canada',
  date: isoDate(date),
  scores: { reading, writing: others, listening: others, speaking: others },
});

/** NCLC 7 in three abilities, and 4 in the other. */
export const tcf: LanguageTest = {
  test: 'tcf-canada',
  date: isoDate('2024-01-10'),
  scores: { reading: 460, writing: 5, listening: 460, speaking: 10 },
};

export const study = (facts: Partial<Credential>): Credential => ({
  level: 'bachelor',
  country: 'CA',
  awarded: isoDate('2015-06-30'),
  eca: null,
  eligibleCanadianStudy: null,
  ...facts,
});
export const abroad = (
  date: string | null,
  level: Credential['level'] = 'bachelor',
  equivalent: Credential['level'] = level,
): Credential =>
  study({
    level,
    country: 'MA',
    eca: { body: 'wes', date: date === null ? null : isoDate(date), equivalent },
  });
export const educated = (...credentials: readonly Credential[]): Dossier =>
  file({ candidate: { credentials } });

export const job = (facts: Partial<Job>): Job => ({ ...GOOD_JOB, ...facts });
export const worked = (...jobs: readonly Job[]): Dossier => file({ candidate: { jobs } });

export const from = (first: string | null, last: string | null = null) => ({
  from: first === null ? null : isoDate(first),
  until: last === null ? null : isoDate(last),
});
export const nominated = (first: string | null, last: string | null = null): Dossier =>
  file({ nomination: { province: 'ON', ...from(first, last) } });
export const certified = (first: string | null, last: string | null = null): Dossier =>
  file({ candidate: { tradeCertificate: { province: 'QC', ...from(first, last) } } });
export const offered = (noc: string, first: string | null, last: string | null = null): Dossier =>
  file({ offer: { noc, ...from(first, last) } });

export const sibling = (facts: Partial<Sibling>): Dossier =>
  file({
    siblings: [
      { birthDate: isoDate('1990-01-01'), status: 'citizen', livesInCanada: true, ...facts },
    ],
  });

/** Two credentials, of which one of so many years. */
export const pair = (level: Credential['level']): readonly Credential[] => [
  study({ level }),
  study({ level: 'one-year' }),
];

export const later = (dossier: Dossier, dates: Partial<Dossier['dates']>): Dossier => ({
  ...dossier,
  dates: { ...DAYS, ...dates },
});

export type Day = keyof typeof DAYS;

/** The day of a file that it is read on, the first unless told. */
export const dayOf = (dossier: Dossier, on: Day = 'profile'): IsoDate => dossier.dates[on]!;
