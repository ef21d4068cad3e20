import { type Dossier, isoDate } from '../../src/engine/index.ts';
import { addDays, type Credential, type Job, type LanguageTest } from '../../src/engine/dossier.ts';

const day = isoDate;

const job = (country: string, noc: string, from: string, until: string | null, rest = {}): Job => ({
  employer: null,
  country,
  noc,
  from: day(from),
  until: until === null ? null : day(until),
  hoursPerWeek: 37.5,
  employment: 'employee',
  fullTimeStudent: false,
  authorized: true,
  letter: 'complete',
  ...rest,
});

const ielts = (
  date: string,
  ...[reading, writing, listening, speaking]: number[]
): LanguageTest => ({
  test: 'ielts-general',
  date: day(date),
  scores: {
    reading: reading ?? null,
    writing: writing ?? null,
    listening: listening ?? null,
    speaking: speaking ?? null,
  },
});

const tef = (date: string, ...[reading, writing, listening, speaking]: number[]): LanguageTest => ({
  ...ielts(date, reading!, writing!, listening!, speaking!),
  test: 'tef-canada',
});

const foreign = (
  level: Credential['level'],
  awarded: string,
  assessed: string,
  equivalent = level,
): Credential => ({
  level,
  country: 'MA',
  awarded: day(awarded),
  eca: { body: 'wes', date: day(assessed), equivalent },
  eligibleCanadianStudy: null,
});

const canadian = (level: Credential['level'], awarded: string): Credential => ({
  level,
  country: 'CA',
  awarded: day(awarded),
  eca: null,
  eligibleCanadianStudy: true,
});

/** Twelve jobs, four tests, four credentials and a spouse: as large as dossiers get. */
export function largeDossier(): Dossier {
  return {
    version: 1,
    dates: {
      profile: day('2024-03-04'),
      invitation: day('2024-07-17'),
      application: day('2024-09-10'),
      decision: day('2025-06-20'),
    },
    round: '304',
    claimedTotal: 534,
    candidate: {
      birthDate: day('1993-05-12'),
      firstOfficialLanguage: null,
      languageTests: [
        ielts('2023-01-14', 7, 6.5, 8, 7),
        ielts('2022-10-08', 8, 7, 8.5, 7.5),
        tef('2023-03-02', 215, 320, 255, 330),
        tef('2022-09-20', 240, 350, 290, 360),
      ],
      credentials: [
        foreign('bachelor', '2015-06-30', '2020-05-01'),
        foreign('master', '2017-06-30', '2020-05-01', 'bachelor'),
        canadian('two-year', '2021-05-30'),
        canadian('one-year', '2022-05-30'),
      ],
      jobs: [
        job('CA', '21231', '2020-07-06', '2021-03-20'),
        job('CA', '21232', '2021-03-29', '2021-12-17', { letter: 'incomplete' }),
        job('CA', '22222', '2022-01-10', '2022-09-02', { hoursPerWeek: 24 }),
        job('CA', '21231', '2022-09-12', '2023-04-28'),
        job('CA', '21234', '2023-05-08', '2024-01-19'),
        job('CA', '21231', '2024-01-29', null),
        job('MA', '21231', '2014-09-01', '2015-12-31'),
        job('MA', '21232', '2016-01-04', '2016-11-30'),
        job('FR', '22222', '2017-01-09', '2017-10-27', { letter: 'incomplete' }),
        job('FR', '21231', '2017-11-06', '2018-08-31'),
        job('FR', '64409', '2018-09-10', '2019-06-28'),
        job('FR', '21231', '2019-07-08', '2020-05-29', { hoursPerWeek: 28 }),
      ],
      tradeCertificate: null,
    },
    spouse: {
      accompanying: true,
      status: 'foreign-national',
      since: null,
      birthDate: day('1994-02-02'),
      languageTests: [ielts('2023-02-11', 6.5, 6, 7.5, 6.5)],
      credentials: [foreign('bachelor', '2016-06-30', '2020-06-01')],
      jobs: [job('CA', '63200', '2022-02-01', '2023-02-20')],
      tradeCertificate: null,
    },
    nomination: null,
    offer: { noc: '21231', from: day('2024-01-29'), until: null },
    siblings: [{ birthDate: day('1990-02-01'), status: 'permanent-resident', livesInCanada: true }],
  };
}

/** Days that the many jobs lie in, and days of each. */
const [CAREER, JOB_DAYS] = [3600, 200];

/** The same person with many jobs of seven months that overlap, every other one in Canada, over ten years. */
export function dossierOfJobs(count: number): Dossier {
  const { candidate, ...rest } = largeDossier();
  const jobs = Array.from({ length: count }, (_, place): Job => {
    const from = addDays(day('2014-07-20'), Math.floor((place * (CAREER - JOB_DAYS)) / count));
    return {
      ...candidate.jobs[place % candidate.jobs.length]!,
      country: place % 2 === 0 ? 'MA' : 'CA',
      noc: '21231',
      from,
      until: addDays(from, JOB_DAYS),
    };
  });
  return { ...rest, candidate: { ...candidate, jobs } };
}
