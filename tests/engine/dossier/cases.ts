import { type Dossier, isoDate, read, type Reading } from '../../../src/engine/index.ts';
import type { NoteCode } from '../../../src/engine/constants.ts';
import type {
  Candidate,
  Credential,
  Job,
  LanguageTest,
  Spouse,
} from '../../../src/engine/dossier.ts';
import { EMPTY_DOSSIER, GOOD_JOB, EMPTY_SPOUSE } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

/** Facts as a case writes them: dates are plain texts. */
export type Facts<T> = {
  readonly [K in keyof T]?: T[K] extends infer V ? (V extends string ? string : V) : never;
};

export const candidateWith = (facts: Partial<Candidate>): Dossier => ({
  ...EMPTY_DOSSIER,
  candidate: { ...EMPTY_DOSSIER.candidate, ...facts },
});

/** A full-time skilled job in Canada with everything proven, but for what the case is about. */
export const job = (facts: Facts<Job> = {}): Job => ({ ...GOOD_JOB, ...facts }) as Job;

/** IELTS with CLB 9 in every ability. */
export const ielts = (date: string | null, facts: Facts<LanguageTest> = {}): LanguageTest =>
  ({
    test: 'ielts-general',
    date,
    scores: { reading: 7, writing: 7, listening: 8, speaking: 7 },
    ...facts,
  }) as LanguageTest;

/** TEF Canada of the older scale with NCLC 7 in every ability. */
export const tef = (date: string | null, facts: Facts<LanguageTest> = {}): LanguageTest =>
  ({
    test: 'tef-canada',
    date,
    scores: { reading: 207, writing: 310, listening: 249, speaking: 310 },
    ...facts,
  }) as LanguageTest;

/** TCF Canada with NCLC 7 in every ability. */
export const tcf = (date: string | null, facts: Facts<LanguageTest> = {}): LanguageTest =>
  ({
    test: 'tcf-canada',
    date,
    scores: { reading: 453, writing: 10, listening: 458, speaking: 10 },
    ...facts,
  }) as LanguageTest;

/** A Canadian credential whose study meets the conditions of the additional points. */
export const canadian = (level: Credential['level'], awarded: string | null): Credential =>
  ({ level, country: 'CA', awarded, eca: null, eligibleCanadianStudy: true }) as Credential;

/** A foreign credential, assessed at its own level. */
export const foreign = (level: Credential['level'], assessed: string | null): Credential =>
  ({
    level,
    country: 'MA',
    awarded: '2010-06-30',
    eca: { body: 'wes', date: assessed, equivalent: level },
    eligibleCanadianStudy: null,
  }) as Credential;

/** An accompanying spouse who is a foreign national and proves nothing else. */
export const spouseWith = (facts: Facts<Spouse> = {}): Spouse =>
  ({ ...EMPTY_SPOUSE, birthDate: '1992-01-01', ...facts }) as Spouse;

export const readOn = (dossier: Dossier, date: string): Reading =>
  valueOf(read(dossier, isoDate(date)));

export const codesOf = ({ notes }: Reading): readonly NoteCode[] => notes.map(({ code }) => code);

export const unknownOf = ({ unknown }: Reading): readonly string[] =>
  unknown.map((path) => path.join('.'));
