import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import {
  abroad,
  born,
  certified,
  file,
  from,
  job,
  nominated,
  offered,
  spouse,
  study,
  worked,
} from './small.ts';

const between = (dossier: Dossier, first: string, last: string): Dossier => ({
  ...dossier,
  dates: {
    profile: isoDate(first),
    invitation: null,
    application: null,
    decision: isoDate(last),
  },
});

const NOC_2021 = ['2022-11-15', '2022-11-16'] as const;
const year = { hoursPerWeek: 30, ...from('2021-01-01') };

/** What changes one fact between two days, by name. */
export const CHANGING: readonly (readonly [name: string, dossier: Dossier])[] = [
  [
    'an occupation that is skilled from the new classification on',
    between(worked(job({ noc: '73300', ...year })), ...NOC_2021),
  ],
  [
    'the same, its hours not known',
    between(worked(job({ noc: '73300', ...year, hoursPerWeek: null })), ...NOC_2021),
  ],
  [
    'the same, its beginning not known',
    between(worked(job({ noc: '73300', ...year, from: null })), ...NOC_2021),
  ],
  [
    'an occupation that is skilled in the old classification alone',
    between(worked(job({ noc: '5254', ...year })), ...NOC_2021),
  ],
  [
    'the offer of such an occupation, which ends later',
    between(offered('5254', '2021-01-01', '2023-01-01'), ...NOC_2021),
  ],
  ['an occupation that is skilled in both', between(worked(job(year)), ...NOC_2021)],
  [
    'the offer of an occupation that the new classification counts',
    between(offered('73300', '2021-01-01'), ...NOC_2021),
  ],
  [
    'a spouse’s occupation that the new classification counts',
    between(file({ spouse: spouse({ jobs: [job({ noc: '73300', ...year })] }) }), ...NOC_2021),
  ],
  [
    'the same, a day later',
    between(worked(job({ noc: '73300', ...year })), '2022-11-16', '2022-11-17'),
  ],
  [
    'rules on the day after the first, and on the last',
    between(offered('21231', '2021-01-01'), '2025-03-24', '2025-03-25'),
  ],
  ['rules on the first day', between(offered('21231', '2021-01-01'), '2025-03-25', '2025-03-26')],
  [
    'a test accepted later than it was taken',
    between(
      file({
        candidate: {
          languageTests: [
            {
              test: 'pte-core',
              date: isoDate('2024-01-05'),
              scores: { reading: 80, writing: 80, listening: 80, speaking: 80 },
            },
          ],
        },
      }),
      '2024-01-10',
      '2024-03-01',
    ),
  ],
  [
    'a test taken after it was accepted',
    between(
      file({
        candidate: {
          languageTests: [
            {
              test: 'pte-core',
              date: isoDate('2024-02-05'),
              scores: { reading: 80, writing: 80, listening: 80, speaking: 80 },
            },
          ],
        },
      }),
      '2024-01-10',
      '2024-03-01',
    ),
  ],
  [
    'a diploma assessed before it was awarded',
    between(
      file({
        candidate: { credentials: [{ ...abroad('2024-05-10'), awarded: isoDate('2024-06-01') }] },
      }),
      '2024-05-02',
      '2024-07-01',
    ),
  ],
  [
    'a diploma assessed on the day that it was awarded',
    between(
      file({
        candidate: { credentials: [{ ...abroad('2024-06-01'), awarded: isoDate('2024-06-01') }] },
      }),
      '2024-05-02',
      '2024-07-01',
    ),
  ],
  [
    'a diploma of unknown day, assessed',
    between(
      file({ candidate: { credentials: [{ ...abroad('2024-06-01'), awarded: null }] } }),
      '2024-05-02',
      '2024-07-01',
    ),
  ],
  [
    'a diploma of Canada with an assessment that is later',
    between(
      file({
        candidate: {
          credentials: [
            study({ awarded: isoDate('2024-06-01'), eca: abroad('2024-06-20', 'master').eca }),
          ],
        },
      }),
      '2024-05-02',
      '2024-07-01',
    ),
  ],
  [
    'a spouse from the last day',
    between(
      file({
        spouse: spouse({ since: isoDate('2024-07-01'), ...from(null) }),
        candidate: { birthDate: isoDate('1993-01-01') },
      }),
      '2024-05-02',
      '2024-07-01',
    ),
  ],
  [
    'a spouse from the day after it',
    between(
      file({
        spouse: spouse({ since: isoDate('2024-07-02') }),
        candidate: { birthDate: isoDate('1993-01-01') },
      }),
      '2024-05-02',
      '2024-07-01',
    ),
  ],
  [
    'a nomination that begins on the last day',
    between(nominated('2024-07-01'), '2024-05-02', '2024-07-01'),
  ],
  ['a certificate that begins', between(certificateAnd('2024-06-01'), '2024-05-02', '2024-07-01')],
  [
    'a certificate that ends',
    between(certificateAnd('2024-01-01', '2024-06-01'), '2024-05-02', '2024-07-01'),
  ],
  [
    'two brothers who come of age',
    between(
      file({
        siblings: ['2006-06-20', '2006-06-10', null].map((birthDate) => ({
          birthDate: birthDate === null ? null : isoDate(birthDate),
          status: 'citizen',
          livesInCanada: true,
        })),
      }),
      '2024-05-02',
      '2024-07-01',
    ),
  ],
  ['two birthdays', between(born('1993-06-20'), '2024-05-02', '2025-07-01')],
  [
    'years completed and lapsed',
    between(
      worked(
        job({ ...year, ...from('2014-06-01', '2016-06-30') }),
        job({ country: 'MA', ...from('2013-01-01', '2015-01-31') }),
      ),
      '2015-03-01',
      '2025-03-01',
    ),
  ],
];

/** A certificate counts beside good English or French alone. */
function certificateAnd(first: string, last: string | null = null): Dossier {
  const { candidate } = certified(first, last);
  return {
    ...file({}),
    candidate: {
      ...candidate,
      languageTests: [
        {
          test: 'celpip-general',
          date: isoDate('2024-01-10'),
          scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
        },
      ],
    },
  };
}
