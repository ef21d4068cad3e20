import { isoDate } from '../../../src/engine/index.ts';
import { abroad, celpip, file, from, job, spouse, study, tef } from './small.ts';
import type { NamedFile } from './small-files.ts';

/** Files whose facts score together: languages beside each other, work and diplomas beside a language. */
export const MEDIUM_FILES: readonly NamedFile[] = [
  [
    'a language, a diploma and work at home and abroad',
    file({
      candidate: {
        birthDate: isoDate('1993-06-20'),
        languageTests: [celpip('2022-07-10', [9, 9, 9, 7])],
        credentials: [study({}), abroad('2022-05-01', 'master', 'bachelor')],
        jobs: [
          job(from('2023-01-01')),
          job({ country: 'MA', ...from('2019-01-01', '2020-06-30') }),
        ],
      },
    }),
  ],
  [
    'two languages, a nomination that ended, an offer and a sister',
    file({
      candidate: {
        birthDate: isoDate('1984-05-20'),
        languageTests: [celpip('2024-01-10', [6, 7, 5, 5]), tef('2024-01-10', 540, 460)],
        tradeCertificate: { province: 'QC', ...from('2024-01-01', '2024-06-30') },
      },
      nomination: { province: 'ON', ...from('2023-01-01', '2024-05-01') },
      offer: { noc: '00010', ...from('2024-06-01') },
      siblings: [{ birthDate: isoDate('1990-01-01'), status: 'citizen', livesInCanada: true }],
    }),
    'application',
  ],
  [
    'two tests of one language, of which one has run out',
    file({
      candidate: {
        languageTests: [celpip('2022-03-01', [10, 10, 10, 10]), celpip('2024-01-10', [8, 8, 7, 9])],
        credentials: [study({ level: 'two-year' }), study({ level: 'one-year' })],
      },
    }),
  ],
  [
    'a spouse of whom it is not known whether they come, with a language and work',
    file({
      candidate: { birthDate: isoDate('1993-01-01'), credentials: [study({})] },
      spouse: spouse({
        accompanying: null,
        languageTests: [celpip('2024-01-10', [9, 9, 9, 9]), tef('2024-01-10', 460, 540)],
        credentials: [study({ level: 'one-year' })],
        jobs: [job(from('2022-01-01', '2023-06-30'))],
      }),
    }),
  ],
  [
    'a spouse with two languages that score alike',
    file({
      spouse: spouse({
        languageTests: [tef('2024-01-10', 540, 540), celpip('2024-01-10', [10, 9, 9, 9])],
      }),
    }),
  ],
  [
    'an age not known beside a spouse',
    file({
      candidate: { credentials: [study({})], jobs: [job(from('2023-01-01'))] },
      spouse: spouse({ credentials: [study({ level: 'one-year' })] }),
    }),
  ],
];

/** Two of them, for what each reading of a file is asked for. */
export const FIRST_FILES = MEDIUM_FILES.slice(0, 2);
