import { type Dossier, isoDate, type IsoDate } from '../../../src/engine/index.ts';
import {
  DAYS,
  abroad,
  born,
  celpip,
  certified,
  educated,
  file,
  from,
  job,
  later,
  nominated,
  offered,
  pair,
  sibling,
  spouse,
  study,
  tcf,
  tef,
  tested,
  worked,
  type Day,
} from './small.ts';

type SmallFile = readonly [name: string, dossier: Dossier, on?: Day];

/** What is about one fact each, by name: a file and the day on which it is read. */
export const SMALL_FILES: readonly SmallFile[] = [
  ['a birthday after the invitation, on the day of the profile', born('1993-06-20'), 'profile'],
  ['the same on the day of the decision, at the age held', born('1993-06-20'), 'decision'],
  ['the same without an application', later(born('1993-06-20'), { application: null }), 'decision'],
  ['a birthday on the day of the invitation', born('1993-06-05'), 'profile'],
  ['born after the day of the profile', born('2024-06-01'), 'decision'],
  ['no birth date', file({})],

  ['a test that runs out on the day of the application', tested(celpip('2022-07-10'))],
  ['a test that runs out the day after it', tested(celpip('2022-07-11'))],
  ['a test that runs out after every day', tested(celpip('2023-01-10'))],
  ['the first of them on the day before it runs out', tested(celpip('2022-07-10')), 'invitation'],
  ['the same on the day that it has run out', tested(celpip('2022-07-10')), 'application'],
  ['a test not taken yet', tested(celpip('2024-05-03'))],
  ['a test of unknown date', tested(celpip(null))],
  ['a test with an ability that is not known', tested(celpip('2024-01-10', [null, 3, 12, 4]))],
  ['reading and listening apart', tested(celpip('2024-01-10', [7, 9, 9, 9]))],
  ['reading, writing and listening apart', tested(celpip('2024-01-10', [7, 8, 9, 10]))],
  ['writing apart', tested(celpip('2024-01-10', [9, 7, 9, 9]))],
  ['TEF, read in one of its columns', tested(tef('2022-11-10', 240, 320))],
  ['TEF, past the scale of one', tested(tef('2022-11-10', 460, 460))],
  ['TEF, none in either column', tested(tef('2022-11-10', 0, 0))],
  ['two languages', tested(celpip('2024-01-10'), tef('2024-01-10', 540, 540))],
  [
    'French, and English of level 4',
    tested(celpip('2024-01-10', [4, 4, 4, 4]), tef('2024-01-10', 460, 460)),
  ],
  ['French at 7 but in one ability', tested(tcf)],

  ['a diploma of Canada', educated(study({}))],
  ['a diploma not awarded yet', educated(study({ awarded: isoDate('2024-05-03') }))],
  ['less than a secondary diploma', educated(study({ level: 'less-than-secondary' }))],
  ['a master’s degree', educated(study({ level: 'master', eligibleCanadianStudy: true }))],
  [
    'a secondary diploma said to be eligible study',
    educated(study({ level: 'secondary', eligibleCanadianStudy: true })),
  ],
  [
    'a year of study, eligible',
    educated(study({ level: 'one-year', eligibleCanadianStudy: true })),
  ],
  [
    'a year of study, not eligible',
    educated(study({ level: 'one-year', eligibleCanadianStudy: false })),
  ],
  ['an assessment that runs out on the day of the application', educated(abroad('2019-07-10'))],
  ['an assessment that runs out the day after it', educated(abroad('2019-07-11'))],
  ['an assessment that has run out', educated(abroad('2019-05-02'))],
  ['an assessment made later', educated(abroad('2024-05-03'))],
  [
    'an assessment by a body before it could',
    educated(
      study({
        country: 'MA',
        eca: { body: 'wes', date: isoDate('2010-01-01'), equivalent: 'bachelor' },
      }),
    ),
  ],
  ['an assessment of unknown date', educated(abroad(null))],
  ['no assessment', educated(study({ country: 'MA' }))],
  ['an assessment under what was claimed', educated(abroad('2022-05-01', 'master', 'bachelor'))],
  ['an assessment above it', educated(abroad('2022-05-01', 'bachelor', 'master'))],
  [
    'a diploma of Canada with an assessment under it',
    educated(
      study({
        level: 'master',
        eca: { body: 'wes', date: isoDate('2019-07-10'), equivalent: 'bachelor' },
      }),
    ),
  ],
  ['two diplomas, one of three years', educated(...pair('bachelor'))],
  ['two diplomas, none of three years', educated(...pair('two-year'))],

  ['a full-time job in Canada', worked(job({ employer: 'Atlas' }))],
  ['a job of 20 hours', worked(job({ hoursPerWeek: 20 }))],
  ['a job of 30.5 hours', worked(job({ hoursPerWeek: 30.5 }))],
  ['a job of half an hour', worked(job({ hoursPerWeek: 0.5 }))],
  ['a job of no hours', worked(job({ hoursPerWeek: 0, letter: 'missing' }))],
  ['a job of unknown hours', worked(job({ hoursPerWeek: null }))],
  ['a job without a letter', worked(job({ letter: 'missing' }))],
  ['a job with half a letter', worked(job({ letter: 'incomplete' }))],
  ['a job whose letter is not known', worked(job({ letter: null }))],
  [
    'work that is not skilled, and self-employed',
    worked(job({ noc: '65100', employment: 'self-employed' })),
  ],
  ['self-employed work', worked(job({ employment: 'self-employed' }))],
  [
    'work while studying, unauthorized and unproven',
    worked(job({ fullTimeStudent: true, authorized: false, letter: 'missing' })),
  ],
  ['unauthorized work', worked(job({ authorized: false }))],
  ['a job that begins later', worked(job(from('2024-05-03')))],
  ['a job abroad', worked(job({ country: 'MA' }))],
  [
    'jobs in Canada and abroad',
    worked(job({}), job({ country: 'MA', ...from('2019-01-01', '2021-12-31') })),
  ],
  [
    'two jobs of three months',
    worked(job(from('2023-01-01', '2023-03-31')), job(from('2023-06-15', '2023-12-20'))),
  ],
  ['two jobs at once', worked(job({ hoursPerWeek: 20 }), job({ hoursPerWeek: 15 }))],
  ['a year completed between the days', worked(job(from('2023-06-20')))],
  ['work of more than ten years ago', worked(job(from('2011-01-01', '2015-06-30')))],
  ['work within ten years, barely', worked(job(from('2014-05-03', '2015-06-30')))],
  ['work that does not touch a whole month', worked(job(from('2024-04-02', '2024-04-20')))],

  ['a nomination', nominated('2024-01-01')],
  ['a nomination that ends before the application', nominated('2024-01-01', '2024-07-09')],
  ['a nomination that ends on the day of the application', nominated('2024-01-01', '2024-07-10')],
  ['a nomination that ended', nominated('2023-01-01', '2024-05-01')],
  ['a nomination that ends on the day', nominated('2023-01-01', '2024-05-02')],
  ['a nomination to come', nominated('2024-05-03')],
  ['a nomination of unknown beginning', nominated(null)],
  ['a certificate', certified('2024-01-01')],
  ['a certificate that ends before the decision', certified('2024-01-01', '2024-11-30')],
  ['a certificate that ended', certified('2023-01-01', '2024-05-01')],
  ['an offer', offered('21231', '2024-01-01')],
  ['an offer that ends before the application', offered('21231', '2024-01-01', '2024-07-09')],
  [
    'an offer that ends on the day of the application',
    offered('21231', '2024-01-01', '2024-07-10'),
  ],
  ['an offer that ended', offered('21231', '2023-01-01', '2024-05-01')],
  ['an offer to come', offered('00010', '2024-05-03')],
  ['an offer of work that is not skilled', offered('65100', '2024-01-01')],
  [
    'an offer where offers give nothing',
    later(offered('21231', '2024-01-01'), { invitation: null, decision: isoDate('2025-06-01') }),
    'decision',
  ],
  [
    'no offer there',
    later(file({}), { invitation: null, decision: isoDate('2025-06-01') }),
    'decision',
  ],

  ['a brother in Canada', sibling({})],
  ['a brother under age', sibling({ birthDate: isoDate('2006-05-03') })],
  ['a brother of unknown birth', sibling({ birthDate: null })],
  ['a brother of unknown status', sibling({ status: null })],
  ['a brother of unknown residence', sibling({ livesInCanada: null })],

  ['a spouse', file({ spouse: spouse({}) })],
  ['a spouse from the next day', file({ spouse: spouse({ since: isoDate('2024-05-03') }) })],
  ['a spouse from the day', file({ spouse: spouse({ since: DAYS.profile }) })],
  [
    'a spouse who stays',
    file({ spouse: spouse({ accompanying: false, since: isoDate('2020-01-01') }) }),
  ],
  ['a spouse who is a citizen', file({ spouse: spouse({ status: 'citizen' }) })],
  [
    'a spouse of whom nothing is known',
    file({ spouse: spouse({ accompanying: null, status: null }) }),
  ],
  [
    'a spouse with a test, of whom nothing else is known',
    file({
      spouse: spouse({ accompanying: null, status: null, languageTests: [celpip('2024-01-10')] }),
    }),
  ],
  [
    'a spouse with a test, diplomas and work in Canada and abroad',
    file({
      spouse: spouse({
        birthDate: isoDate('1990-01-01'),
        languageTests: [celpip('2022-07-10', [6, 7, 8, 9])],
        credentials: [abroad('2019-07-10', 'master', 'bachelor'), study({ level: 'one-year' })],
        jobs: [
          job(from('2023-01-01')),
          job({ country: 'MA' }),
          job({ authorized: false, ...from('2022-01-01', '2022-12-31') }),
        ],
      }),
    }),
  ],
];

export const dayOf = (dossier: Dossier, on: Day = 'profile'): IsoDate => dossier.dates[on]!;
