import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import type { NoteCode } from '../../../src/engine/constants.ts';
import type {
  Candidate,
  Credential,
  Job,
  LanguageTest,
  Sibling,
} from '../../../src/engine/dossier.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';
import {
  canadian,
  candidateWith,
  type Facts,
  foreign,
  ielts,
  job,
  spouseWith,
  tcf,
  tef,
} from './cases.ts';

const tested = (...languageTests: readonly LanguageTest[]): Dossier =>
  candidateWith({ languageTests });
const credited = (...credentials: readonly Credential[]): Dossier => candidateWith({ credentials });
const assessed = (facts: Facts<NonNullable<Credential['eca']>>): Dossier => {
  const one = foreign('bachelor', '2022-05-01');
  return credited({ ...one, eca: { ...one.eca!, ...facts } as Credential['eca'] });
};
const studied = (eligibleCanadianStudy: boolean | null): Dossier =>
  credited({ ...canadian('two-year', '2020-06-01'), eligibleCanadianStudy });
const worked = (...jobs: readonly Facts<Job>[]): Dossier => candidateWith({ jobs: jobs.map(job) });
const married = (facts: Parameters<typeof spouseWith>[0]): Dossier => ({
  ...EMPTY_DOSSIER,
  spouse: spouseWith(facts),
});
const nominated = (from: string | null, until: string | null): Dossier => ({
  ...EMPTY_DOSSIER,
  nomination: { province: 'ON', from, until } as Dossier['nomination'],
});
const certified = (from: string | null, until: string | null): Dossier =>
  candidateWith({
    tradeCertificate: { province: 'AB', from, until } as Candidate['tradeCertificate'],
  });
const offered = (facts: Facts<NonNullable<Dossier['offer']>> = {}): Dossier => ({
  ...EMPTY_DOSSIER,
  offer: { noc: '00012', from: '2024-01-01', until: null, ...facts } as Dossier['offer'],
});
const withSibling = (facts: Facts<Sibling>): Dossier => ({
  ...EMPTY_DOSSIER,
  siblings: [
    { birthDate: '1990-02-01', status: 'citizen', livesInCanada: true, ...facts } as Sibling,
  ],
});

const LOW = { reading: 2, writing: 3, listening: 'M', speaking: 12 } as const;
const PTE = { reading: 60, writing: 69, listening: 60, speaking: 68 } as const;
const OLD_AT_699 = { reading: 503, writing: 512, listening: 503, speaking: 518 } as const;
const NEW_AT_OLD = { reading: 263, writing: 393, listening: 316, speaking: 393 } as const;

/** For each note that a reading may make, a dossier and a day of which it is made. */
export const NOTED: Readonly<Record<NoteCode, readonly [Dossier, string]>> = {
  'age-on-date': [EMPTY_DOSSIER, '2024-05-02'],
  'age-frozen-at-invitation': [
    {
      ...candidateWith({ birthDate: isoDate('1993-08-01') }),
      dates: {
        profile: null,
        invitation: isoDate('2024-07-17'),
        application: isoDate('2024-09-10'),
        decision: null,
      },
    },
    '2024-09-01',
  ],
  'birth-date-missing': [candidateWith({ birthDate: null }), '2024-05-02'],
  'birth-after-date': [candidateWith({ birthDate: isoDate('2024-05-03') }), '2024-05-02'],

  'test-counted': [tested(ielts('2023-06-01')), '2024-05-02'],
  'test-not-used': [
    tested(
      ielts('2023-06-01'),
      ielts('2023-07-01', { scores: { reading: 6, writing: 6, listening: 6, speaking: 6 } }),
    ),
    '2024-05-02',
  ],
  'test-expired': [tested(ielts('2022-02-28')), '2024-02-28'],
  'test-after-date': [tested(ielts('2024-05-03')), '2024-05-02'],
  'test-date-missing': [tested(ielts(null)), '2024-05-02'],
  'test-score-missing': [
    tested(
      ielts('2023-06-01', { scores: { reading: 7, writing: 7, listening: null, speaking: 7 } }),
    ),
    '2024-05-02',
  ],
  'test-not-accepted-yet': [
    tested(ielts('2024-01-20', { test: 'pte-core', scores: PTE })),
    '2024-01-29',
  ],
  'test-acceptance-uncertain': [tested(tcf('2023-06-01')), '2024-05-02'],
  'tef-wrong-column': [tested(tef('2022-06-01', { scores: OLD_AT_699 })), '2023-01-01'],
  'tef-column-assumed': [tested(tef('2023-12-11', { scores: NEW_AT_OLD })), '2024-05-02'],
  'test-column-uncertain': [tested(tef('2024-03-01', { scores: OLD_AT_699 })), '2024-05-02'],
  'first-language-chosen': [tested(ielts('2023-06-01'), tcf('2023-06-01')), '2024-05-02'],
  'first-language-declared': [
    candidateWith({
      languageTests: [ielts('2023-06-01'), tcf('2023-06-01')],
      firstOfficialLanguage: 'french',
    }),
    '2024-05-02',
  ],
  'language-below-scale': [
    tested(ielts('2023-06-01', { test: 'celpip-general', scores: LOW })),
    '2024-05-02',
  ],

  'credential-canadian-counted': [credited(canadian('master', '2024-05-02')), '2024-05-02'],
  'credential-assessed-counted': [credited(foreign('master', '2022-05-01')), '2024-05-02'],
  'credential-after-date': [credited(canadian('master', '2024-05-03')), '2024-05-02'],
  'credential-date-missing': [credited(canadian('master', null)), '2024-05-02'],
  'eca-missing': [credited({ ...foreign('master', null), eca: null }), '2024-05-02'],
  'eca-expired': [assessed({ date: '2019-05-02' }), '2024-05-02'],
  'eca-after-date': [assessed({ date: '2024-05-03' }), '2024-05-02'],
  'eca-date-missing': [assessed({ date: null }), '2024-05-02'],
  'eca-equivalent-missing': [assessed({ equivalent: null }), '2024-05-02'],
  'eca-lower-than-claimed': [assessed({ equivalent: 'two-year' }), '2024-05-02'],
  'eca-higher-than-claimed': [assessed({ equivalent: 'master' }), '2024-05-02'],
  'eca-before-designation': [assessed({ body: 'cacb', date: '2024-05-19' }), '2024-06-01'],
  'eca-body-unknown': [assessed({ body: 'Unheard of' }), '2024-05-02'],
  'two-or-more-met': [
    credited(canadian('bachelor', '2018-06-01'), canadian('one-year', '2020-06-01')),
    '2024-05-02',
  ],
  'two-or-more-not-met': [
    credited(canadian('two-year', '2018-06-01'), canadian('one-year', '2020-06-01')),
    '2024-05-02',
  ],
  'canadian-study-counted': [studied(true), '2024-05-02'],
  'canadian-study-not-eligible': [studied(false), '2024-05-02'],
  'canadian-study-unknown': [studied(null), '2024-05-02'],

  'job-counted': [worked({ until: '2022-12-31' }), '2024-05-02'],
  'job-not-started': [worked({ from: '2024-05-03' }), '2024-05-02'],
  'job-date-missing': [worked({ from: null }), '2024-05-02'],
  'job-hours-missing': [worked({ hoursPerWeek: null }), '2024-05-02'],
  'job-before-window': [worked({ from: '2012-01-01', until: '2014-05-02' }), '2024-05-02'],
  'job-not-skilled': [worked({ noc: '75110' }), '2024-05-02'],
  'job-noc-missing': [worked({ noc: null }), '2024-05-02'],
  'job-noc-ambiguous': [worked({ noc: '1215' }), '2024-05-02'],
  'job-noc-translated': [worked({ noc: '2173' }), '2024-05-02'],
  'job-self-employed': [worked({ employment: 'self-employed' }), '2024-05-02'],
  'job-student': [worked({ fullTimeStudent: true }), '2024-05-02'],
  'job-unauthorized': [worked({ authorized: false }), '2024-05-02'],
  'job-fact-missing': [worked({ authorized: null }), '2024-05-02'],
  'job-letter-missing': [worked({ letter: 'missing' }), '2024-05-02'],
  'job-letter-incomplete': [worked({ letter: 'incomplete' }), '2024-05-02'],
  'job-part-time': [worked({ hoursPerWeek: 15, until: '2022-12-31' }), '2024-05-02'],
  'job-hours-over-cap': [worked({ hoursPerWeek: 37.5, until: '2022-12-31' }), '2024-05-02'],
  'work-overlap-capped': [
    worked({ until: '2022-12-31' }, { from: '2022-12-31', until: '2023-06-30', hoursPerWeek: 1 }),
    '2024-05-02',
  ],
  'work-years': [worked({ until: '2023-06-30' }), '2024-05-02'],
  'work-calendar-differs': [worked({ from: '2023-01-31', until: '2023-12-01' }), '2024-05-02'],

  'spouse-counted': [married({}), '2024-05-02'],
  'spouse-not-accompanying': [married({ accompanying: false }), '2024-05-02'],
  'spouse-resident': [married({ status: 'permanent-resident' }), '2024-05-02'],
  'spouse-not-yet': [married({ since: '2024-05-03' }), '2024-05-02'],
  'spouse-fact-missing': [married({ status: null }), '2024-05-02'],

  'nomination-counted': [nominated('2024-03-01', '2024-08-31'), '2024-05-02'],
  'nomination-not-yet': [nominated('2024-05-03', null), '2024-05-02'],
  'nomination-ended': [nominated('2024-03-01', '2024-05-01'), '2024-05-02'],
  'certificate-counted': [certified('2024-03-01', '2024-08-31'), '2024-05-02'],
  'certificate-not-yet': [certified('2024-05-03', null), '2024-05-02'],
  'certificate-ended': [certified('2024-03-01', '2024-05-01'), '2024-05-02'],
  'grant-date-missing': [certified(null, null), '2024-05-02'],
  'offer-counted': [offered(), '2024-05-02'],
  'offer-not-yet': [offered({ from: '2024-05-03' }), '2024-05-02'],
  'offer-ended': [offered({ until: '2024-05-01' }), '2024-05-02'],
  'offer-not-skilled': [offered({ noc: '64100' }), '2024-05-02'],
  'offer-noc-missing': [offered({ noc: null }), '2024-05-02'],
  'offer-worth-nothing': [offered(), '2025-03-25'],

  'sibling-counted': [withSibling({}), '2024-05-02'],
  'sibling-under-18': [withSibling({ birthDate: '2006-05-03' }), '2024-05-02'],
  'sibling-not-in-canada': [withSibling({ livesInCanada: false }), '2024-05-02'],
  'sibling-not-resident': [withSibling({ status: 'foreign-national' }), '2024-05-02'],
  'sibling-fact-missing': [withSibling({ status: null }), '2024-05-02'],
};
