import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import type { NoteCode } from '../../../src/engine/constants.ts';
import type { Note } from '../../../src/engine/dossier.ts';
import { candidateWith, codesOf, job, readOn, spouseWith, unknownOf } from './cases.ts';
import { NOTED } from './note-cases.ts';

type Expected = readonly [
  path: string,
  counted: boolean | null,
  params: Note['params'],
  source: string,
  /** The other notes of the reading, but for the age's. */
  beside?: string,
];

/** The whole of each note, of the dossier in `note-cases.ts` that has it made. */
// prettier-ignore
const EXPECTED: Readonly<Record<NoteCode, Expected>> = {
  'age-on-date': ['candidate.birthDate', true, { age: 31, on: '2024-05-02' }, 'crs-grid'],
  'age-frozen-at-invitation': ['candidate.birthDate', true, { age: 30, actual: 31, invitation: '2024-07-17', on: '2024-09-01' }, 'irpa-11.2'],
  'birth-date-missing': ['candidate.birthDate', null, {}, 'crs-grid'],
  'birth-after-date': ['candidate.birthDate', false, { birthDate: '2024-05-03', on: '2024-05-02' }, 'crs-grid'],

  'test-counted': ['candidate.languageTests.0', true, { test: 'ielts-general', date: '2023-06-01', reading: 9, writing: 9, listening: 9, speaking: 9 }, 'language-charts'],
  'test-not-used': ['candidate.languageTests.1', false, { test: 'ielts-general', date: '2023-07-01', reading: 7, writing: 7, listening: 7, speaking: 7 }, 'language-charts', 'test-counted'],
  'test-expired': ['candidate.languageTests.0', false, { test: 'ielts-general', date: '2022-02-28', expires: '2024-02-28', on: '2024-02-28' }, 'language-charts language-documents'],
  'test-after-date': ['candidate.languageTests.0', false, { test: 'ielts-general', date: '2024-05-03', on: '2024-05-02' }, 'language-charts language-documents'],
  'test-date-missing': ['candidate.languageTests.0.date', null, { test: 'ielts-general' }, 'crs-grid'],
  'test-score-missing': ['candidate.languageTests.0.scores.listening', null, { test: 'ielts-general', ability: 'listening' }, 'crs-grid', 'test-counted'],
  'test-not-accepted-yet': ['candidate.languageTests.0', false, { test: 'pte-core', from: '2024-01-30' }, 'language-charts language-documents'],
  'test-acceptance-uncertain': ['candidate.languageTests.0', null, { test: 'tcf-canada' }, 'language-charts language-documents', 'test-counted'],
  'tef-wrong-column': ['candidate.languageTests.0', null, { test: 'tef-canada', column: 'score-699', reading: 8, writing: 8, listening: 8, speaking: 8 }, 'tef-previous-score', 'test-counted'],
  'tef-column-assumed': ['candidate.languageTests.0', null, { test: 'tef-canada', column: 'score-699', reading: 0, writing: 6, listening: 4, speaking: 5 }, 'tef-previous-score', 'test-column-uncertain language-below-scale test-counted'],
  'test-column-uncertain': ['candidate.languageTests.0', null, { test: 'tef-canada', column: 'score-699' }, 'language-charts tef-previous-score', 'test-counted'],
  'first-language-chosen': ['candidate.languageTests', null, { language: 'english', other: 'french', total: 285, otherTotal: 241 }, 'crs-grid', 'test-acceptance-uncertain test-counted test-counted'],
  'first-language-declared': ['candidate.languageTests', null, { language: 'french', other: 'english', total: 241, otherTotal: 285 }, 'crs-grid', 'test-acceptance-uncertain test-counted test-counted'],
  'language-below-scale': ['candidate.languageTests.0', null, { test: 'celpip-general', abilities: ['reading', 'listening'] }, 'language-charts', 'test-counted'],

  'credential-canadian-counted': ['candidate.credentials.0', true, { level: 'master', awarded: '2024-05-02' }, 'crs-grid', 'canadian-study-counted'],
  'credential-assessed-counted': ['candidate.credentials.0', true, { level: 'master', equivalent: 'master', country: 'MA', date: '2022-05-01', body: 'wes' }, 'crs-grid'],
  'credential-after-date': ['candidate.credentials.0', false, { level: 'master', awarded: '2024-05-03', on: '2024-05-02' }, 'crs-grid'],
  'credential-date-missing': ['candidate.credentials.0.awarded', null, {}, 'crs-grid'],
  'eca-missing': ['candidate.credentials.0', false, { level: 'master', country: 'MA' }, 'crs-grid'],
  'eca-expired': ['candidate.credentials.0', false, { date: '2019-05-02', expires: '2024-05-02', on: '2024-05-02' }, 'crs-grid'],
  'eca-after-date': ['candidate.credentials.0', false, { date: '2024-05-03', on: '2024-05-02' }, 'crs-grid'],
  'eca-date-missing': ['candidate.credentials.0.eca.date', null, {}, 'crs-grid'],
  'eca-equivalent-missing': ['candidate.credentials.0.eca.equivalent', null, { level: 'bachelor' }, 'crs-grid'],
  'eca-lower-than-claimed': ['candidate.credentials.0', null, { level: 'bachelor', equivalent: 'two-year', country: 'MA', date: '2022-05-01', body: 'wes' }, 'crs-grid', 'credential-assessed-counted'],
  'eca-higher-than-claimed': ['candidate.credentials.0', null, { level: 'bachelor', equivalent: 'master', country: 'MA', date: '2022-05-01', body: 'wes' }, 'crs-grid', 'credential-assessed-counted'],
  'eca-before-designation': ['candidate.credentials.0', false, { body: 'cacb', date: '2024-05-19', designated: '2024-05-20', certain: true }, 'eca-architects-2024'],
  'eca-body-unknown': ['candidate.credentials.0.eca.body', null, { body: 'Unheard of' }, 'crs-grid', 'credential-assessed-counted'],
  'two-or-more-met': ['candidate.credentials', true, { credentials: 2 }, 'crs-grid', 'credential-canadian-counted credential-canadian-counted canadian-study-counted canadian-study-counted'],
  'two-or-more-not-met': ['candidate.credentials', false, { credentials: 2 }, 'crs-grid', 'credential-canadian-counted credential-canadian-counted canadian-study-counted canadian-study-counted'],
  'canadian-study-counted': ['candidate.credentials.0.eligibleCanadianStudy', true, { level: 'two-year' }, 'crs-grid', 'credential-canadian-counted'],
  'canadian-study-not-eligible': ['candidate.credentials.0.eligibleCanadianStudy', false, { level: 'two-year' }, 'crs-grid', 'credential-canadian-counted'],
  'canadian-study-unknown': ['candidate.credentials.0.eligibleCanadianStudy', null, { level: 'two-year' }, 'crs-grid', 'credential-canadian-counted'],

  'job-counted': ['candidate.jobs.0', true, { kind: 'canadian', noc: '21231', from: '2022-01-01', until: '2022-12-31', hoursPerWeek: 30, hours: '1564.28', days: 365 }, 'crs-grid', 'work-years'],
  'job-not-started': ['candidate.jobs.0', false, { from: '2024-05-03', on: '2024-05-02' }, 'crs-grid'],
  'job-date-missing': ['candidate.jobs.0.from', null, {}, 'crs-grid', 'work-years'],
  'job-hours-missing': ['candidate.jobs.0.hoursPerWeek', null, {}, 'crs-grid', 'work-years'],
  'job-before-window': ['candidate.jobs.0', false, { windowFrom: '2014-05-02', from: '2012-01-01', until: '2014-05-02' }, 'crs-grid'],
  'job-not-skilled': ['candidate.jobs.0.noc', false, { noc: '75110', to: ['75110'], levels: ['5'], classification: 'noc2021' }, 'mi-2022-noc'],
  'job-noc-missing': ['candidate.jobs.0.noc', null, {}, 'crs-grid'],
  'job-noc-ambiguous': ['candidate.jobs.0.noc', null, { noc: '1215', to: ['12013', '13201', '74202'], levels: ['2', '3', '4'], classification: 'noc2021' }, 'crs-grid', 'job-noc-translated'],
  'job-noc-translated': ['candidate.jobs.0.noc', null, { noc: '2173', to: ['21211', '21231'], levels: ['1', '1'], classification: 'noc2021' }, 'mi-2022-noc', 'job-counted work-years'],
  'job-self-employed': ['candidate.jobs.0.employment', false, {}, 'crs-grid'],
  'job-student': ['candidate.jobs.0.fullTimeStudent', false, {}, 'crs-grid'],
  'job-unauthorized': ['candidate.jobs.0.authorized', false, {}, 'crs-grid'],
  'job-fact-missing': ['candidate.jobs.0.authorized', null, { fact: 'authorized' }, 'crs-grid'],
  'job-letter-missing': ['candidate.jobs.0.letter', false, {}, 'crs-grid'],
  'job-letter-incomplete': ['candidate.jobs.0.letter', null, {}, 'crs-grid', 'job-counted work-years'],
  'job-part-time': ['candidate.jobs.0.hoursPerWeek', null, { hoursPerWeek: 15, cap: 30 }, 'crs-grid', 'job-counted work-years'],
  'job-hours-over-cap': ['candidate.jobs.0.hoursPerWeek', null, { hoursPerWeek: 37.5, cap: 30 }, 'crs-grid', 'job-counted work-years'],
  'work-overlap-capped': ['candidate.jobs', null, { kind: 'canadian', cap: 30 }, 'crs-grid', 'job-counted job-counted job-part-time work-years'],
  'work-years': ['candidate.jobs', true, { kind: 'canadian', years: 1, hours: '2340.00', days: 546, nextYearOn: null }, 'crs-grid', 'job-counted'],
  'work-calendar-differs': ['candidate.jobs', null, { kind: 'canadian', years: 0, calendarYears: 1, months: 12 }, 'crs-grid', 'job-counted work-years'],

  'spouse-counted': ['spouse', true, {}, 'crs-grid'],
  'spouse-not-accompanying': ['spouse.accompanying', false, {}, 'crs-grid'],
  'spouse-resident': ['spouse.status', false, { status: 'permanent-resident' }, 'crs-grid'],
  'spouse-not-yet': ['spouse.since', false, { since: '2024-05-03', on: '2024-05-02' }, 'crs-grid'],
  'spouse-fact-missing': ['spouse.status', null, { fact: 'status' }, 'crs-grid'],

  'nomination-counted': ['nomination', true, { province: 'ON', from: '2024-03-01', until: '2024-08-31' }, 'crs-grid'],
  'nomination-not-yet': ['nomination', false, { from: '2024-05-03', until: null, on: '2024-05-02' }, 'crs-grid'],
  'nomination-ended': ['nomination', false, { from: '2024-03-01', until: '2024-05-01', on: '2024-05-02' }, 'crs-grid'],
  'certificate-counted': ['candidate.tradeCertificate', true, { province: 'AB', from: '2024-03-01', until: '2024-08-31' }, 'crs-grid'],
  'certificate-not-yet': ['candidate.tradeCertificate', false, { from: '2024-05-03', until: null, on: '2024-05-02' }, 'crs-grid'],
  'certificate-ended': ['candidate.tradeCertificate', false, { from: '2024-03-01', until: '2024-05-01', on: '2024-05-02' }, 'crs-grid'],
  'grant-date-missing': ['candidate.tradeCertificate.from', null, { what: 'certificate' }, 'crs-grid'],
  'offer-counted': ['offer', true, { noc: '00012', kind: 'senior-management', from: '2024-01-01', until: null }, 'crs-grid'],
  'offer-not-yet': ['offer', false, { from: '2024-05-03', until: null, on: '2024-05-02' }, 'crs-grid'],
  'offer-ended': ['offer', false, { from: '2024-01-01', until: '2024-05-01', on: '2024-05-02' }, 'crs-grid'],
  'offer-not-skilled': ['offer.noc', false, { noc: '64100', to: ['64100'], levels: ['4'], classification: 'noc2021' }, 'mi-2022-noc'],
  'offer-noc-missing': ['offer.noc', null, {}, 'crs-grid'],
  'offer-worth-nothing': ['offer', null, { from: '2025-03-25' }, 'mi-2025-offer', 'offer-counted'],
  'sibling-counted': ['siblings.0', true, {}, 'crs-grid'],
  'sibling-under-18': ['siblings.0.birthDate', false, {}, 'crs-grid'],
  'sibling-not-in-canada': ['siblings.0.livesInCanada', false, {}, 'crs-grid'],
  'sibling-not-resident': ['siblings.0.status', false, {}, 'crs-grid'],
  'sibling-fact-missing': ['siblings.0.status', null, { fact: 'status' }, 'crs-grid'],
};

/** What makes a fact not known; every other note with neither yes nor no is a remark. */
const UNKNOWN: ReadonlySet<string> = new Set<NoteCode>([
  'birth-date-missing',
  'test-date-missing',
  'test-score-missing',
  'credential-date-missing',
  'eca-date-missing',
  'eca-equivalent-missing',
  'canadian-study-unknown',
  'job-date-missing',
  'job-hours-missing',
  'job-noc-missing',
  'job-noc-ambiguous',
  'job-fact-missing',
  'spouse-fact-missing',
  'grant-date-missing',
  'offer-noc-missing',
  'sibling-fact-missing',
]);

describe('a note', () => {
  it.each(Object.entries(EXPECTED))(
    '%s is about its place, and says what a sentence needs and where it is read',
    (code, [path, counted, params, source, beside = '']) => {
      const [dossier, date] = NOTED[code as NoteCode];
      const reading = readOn(dossier, date);
      expect(
        reading.notes
          .filter((note) => note.code === code)
          .map((note) => [note.path.join('.'), note.counted, note.params, note.source.join(' ')]),
      ).toEqual([[path, counted, params, source]]);
      const others = codesOf(reading).filter((each) => each !== code && each !== 'age-on-date');
      expect(others.join(' ')).toBe(beside);
      expect(unknownOf(reading)).toEqual(UNKNOWN.has(code) ? [path] : []);
    },
  );

  it('of a spouse is at the spouse’s place, and names whose work it is', () => {
    const spouse = spouseWith({ jobs: [job({ until: '2022-12-31' })] });
    const { notes } = readOn({ ...candidateWith({}), spouse }, '2024-05-02');
    expect(notes.filter(({ path }) => path[0] === 'spouse')).toEqual([
      expect.objectContaining({ code: 'spouse-counted', path: ['spouse'] }),
      expect.objectContaining({
        code: 'job-counted',
        path: ['spouse', 'jobs', 0],
        params: expect.objectContaining({ kind: 'canadian', days: 365 }) as unknown,
      }),
      expect.objectContaining({
        code: 'work-years',
        path: ['spouse', 'jobs'],
        params: {
          kind: 'spouse-canadian',
          years: 1,
          hours: '1564.28',
          days: 365,
          nextYearOn: null,
        },
      }),
    ]);
  });

  it('of an offer whose code leads to skilled work and to other work is at the offer’s code', () => {
    const offer = { noc: '1215', from: isoDate('2024-01-01'), until: null };
    const reading = readOn({ ...candidateWith({}), offer }, '2024-05-02');
    expect(reading.notes.slice(1)).toEqual([
      expect.objectContaining({
        code: 'job-noc-ambiguous',
        path: ['offer', 'noc'],
        counted: null,
        params: expect.objectContaining({ noc: '1215', levels: ['2', '3', '4'] }) as unknown,
      }),
    ]);
  });

  it.each(['employment', 'fullTimeStudent', 'authorized', 'letter'] as const)(
    'of a job whose %s is not known is at that fact',
    (fact) => {
      const reading = readOn(candidateWith({ jobs: [job({ [fact]: null })] }), '2024-05-02');
      expect(reading.notes.slice(1)).toEqual([
        expect.objectContaining({
          code: 'job-fact-missing',
          path: ['candidate', 'jobs', 0, fact],
          params: { fact },
        }),
      ]);
      expect(unknownOf(reading)).toEqual([`candidate.jobs.0.${fact}`]);
    },
  );

  it('of an offer that does not stand, or may not, tells no more than that', () => {
    const told = (from: string | null, until: string | null, noc: string | null) => {
      const offer = { noc, from, until } as Dossier['offer'];
      const reading = readOn({ ...candidateWith({}), offer }, '2024-05-02');
      return [...codesOf(reading).slice(1), ...unknownOf(reading)];
    };
    expect(told('2024-01-01', '2024-05-01', null)).toEqual(['offer-ended']);
    expect(told('2024-01-01', '2024-05-01', '64100')).toEqual(['offer-ended']);
    expect(told(null, null, '00012')).toEqual(['grant-date-missing', 'offer.from']);
  });

  it('of a job that has not begun tells nothing else of it', () => {
    const jobs = [job({ from: '2024-05-03', noc: '75110', letter: null })];
    const reading = readOn(candidateWith({ jobs }), '2024-05-02');
    expect(codesOf(reading)).toEqual(['age-on-date', 'job-not-started']);
    expect(unknownOf(reading)).toEqual([]);
  });

  it('of a job partly before the window is a remark: the rest of it counts', () => {
    const jobs = [job({ from: '2010-01-01', until: '2015-05-02' })];
    const { notes } = readOn(candidateWith({ jobs }), '2024-05-02');
    expect(notes.slice(1).map(({ code, counted }) => [code, counted])).toEqual([
      ['job-before-window', null],
      ['job-counted', true],
      ['work-years', true],
    ]);
    expect(notes[2]?.params).toMatchObject({ from: '2010-01-01', days: 365 });
  });

  it('of a birth on the day is of an age of 0', () => {
    const reading = readOn(candidateWith({ birthDate: isoDate('2024-05-02') }), '2024-05-02');
    expect(codesOf(reading)).toEqual(['age-on-date']);
  });

  it('of a sibling who does not count leaves nothing unknown of him', () => {
    const sibling = { birthDate: null, status: null, livesInCanada: false };
    const reading = readOn({ ...candidateWith({}), siblings: [sibling] }, '2024-05-02');
    expect(codesOf(reading)).toEqual(['age-on-date', 'sibling-not-in-canada']);
    expect(unknownOf(reading)).toEqual([]);
  });

  it('of work abroad tells only what counts there', () => {
    const abroad = job({
      country: 'FR',
      until: '2022-12-31',
      employment: 'self-employed',
      fullTimeStudent: null,
      authorized: false,
    });
    const reading = readOn(candidateWith({ jobs: [abroad] }), '2024-05-02');
    expect(codesOf(reading)).toEqual(['age-on-date', 'job-counted', 'work-years']);
    expect(reading.notes[1]?.params).toMatchObject({ kind: 'foreign' });
    expect(reading.notes[2]?.params).toMatchObject({ kind: 'foreign', years: 1 });
  });
});
