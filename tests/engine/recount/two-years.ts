import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';

/**
 * Two years of work in Canada by calendar month, and by hours one year and eleven months and a half;
 * invited in a round whose lowest score, 505, only two years reach.
 */
export const SHORT_OF_TWO_YEARS: Dossier = {
  ...EMPTY_DOSSIER,
  dates: {
    profile: isoDate('2023-07-05'),
    invitation: isoDate('2023-07-11'),
    application: isoDate('2023-09-01'),
    decision: isoDate('2024-02-20'),
  },
  claimedTotal: 519,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    birthDate: isoDate('1995-04-12'),
    languageTests: [
      {
        test: 'ielts-general',
        date: isoDate('2023-01-14'),
        scores: { reading: 8, writing: 7.5, listening: 8.5, speaking: 7.5 },
      },
    ],
    credentials: [
      {
        level: 'bachelor',
        country: 'MA',
        awarded: isoDate('2015-06-30'),
        eca: { body: 'wes', date: isoDate('2022-05-01'), equivalent: 'bachelor' },
        eligibleCanadianStudy: null,
      },
    ],
    jobs: [
      { ...GOOD_JOB, from: isoDate('2021-07-15'), until: isoDate('2023-06-30') },
      {
        ...GOOD_JOB,
        country: 'MA',
        from: isoDate('2017-09-01'),
        until: isoDate('2020-10-31'),
        authorized: null,
      },
    ],
  },
};

/** The same with a fortnight more of the job, which makes two years by hours as well. */
export const TWO_YEARS: Dossier = {
  ...SHORT_OF_TWO_YEARS,
  candidate: {
    ...SHORT_OF_TWO_YEARS.candidate,
    jobs: [
      { ...SHORT_OF_TWO_YEARS.candidate.jobs[0]!, from: isoDate('2021-07-01') },
      SHORT_OF_TWO_YEARS.candidate.jobs[1]!,
    ],
  },
};
