import { describe, expect, it } from 'vitest';
import { addDays, type Candidate } from '../../../src/engine/dossier.ts';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import { type DossierEvent, effectsBetween, eventsOf } from '../../../src/engine/recount.ts';
import { EVENT_CODES, type EventCode } from '../../../src/engine/constants.ts';
import { valueOf } from '../../support/rules.ts';
import {
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
  sibling,
  spouse,
  study,
  tested,
  worked,
} from '../recount/small.ts';

const BIRTH = ['candidate', 'birthDate'];
const TEST = ['candidate', 'languageTests', 0];
const CREDENTIAL = ['candidate', 'credentials', 0];
const JOB = ['candidate', 'jobs', 0];
const NO_DATES = { profile: null, invitation: null, application: null, decision: null };
const held = later(born('1993-06-20'), {});
const pte = { ...celpip('2024-01-05', [80, 80, 80, 80]), test: 'pte-core' as const };
const two = ['2022-06-01', '2023-06-01'] as const;
const grant = { from: two[0], until: two[1] };
const certificate = { ...certified(...two), ...file({}), candidate: certifiedAndTested() };
/** 1,560 hours at 30 a week are 364 days. */
const work = job({ hoursPerWeek: 30, ...from('2021-01-01') });
const past = job({ hoursPerWeek: 30, ...from('2010-01-01', '2011-03-31') });

/** A certificate gives points with CLB 5 or more. */
function certifiedAndTested(): Candidate {
  const { candidate } = certified(...two);
  return { ...candidate, languageTests: [celpip('2021-12-01')] };
}

interface Case {
  readonly code: EventCode;
  readonly on: string;
  readonly dossier: Dossier;
  readonly path: DossierEvent['path'];
  readonly params?: DossierEvent['params'];
  /** The facts of the profile that change that day; left out: none. */
  readonly facts?: readonly string[];
  readonly note?: string;
}

const CASES: readonly Case[] = [
  { code: 'birthday', on: '2024-06-20', dossier: file({ ...born('1993-06-20'), dates: NO_DATES }), path: BIRTH, params: { age: 31 }, facts: ['age'] }, // prettier-ignore
  { code: 'birthday', on: '2025-03-01', dossier: born('1992-02-29'), path: BIRTH, params: { age: 33 }, facts: ['age'], note: 'of a 29 February' }, // prettier-ignore
  { code: 'birthday', on: '2021-06-20', dossier: born('2020-06-20'), path: BIRTH, params: { age: 1 }, facts: ['age'], note: 'the first' }, // prettier-ignore
  { code: 'age-held', on: '2024-06-20', dossier: held, path: BIRTH, params: { age: 30, before: 30 } }, // prettier-ignore
  { code: 'invitation', on: '2024-06-05', dossier: held, path: ['dates', 'invitation'] },
  { code: 'application-decided', on: '2024-12-02', dossier: held, path: ['dates'], facts: ['age'] },
  { code: 'application-decided', on: '2024-07-11', dossier: later(born('1993-06-20'), { decision: null }), path: ['dates'], facts: ['age'], note: 'with no decision known' }, // prettier-ignore
  { code: 'test-taken', on: '2023-05-03', dossier: tested(celpip('2023-05-03')), path: TEST, params: { test: 'celpip-general', date: '2023-05-03' }, facts: ['firstLanguage'] }, // prettier-ignore
  { code: 'test-taken', on: '2023-05-03', dossier: file({ spouse: spouse({ languageTests: [celpip('2023-05-03')] }) }), path: ['spouse', 'languageTests', 0], params: { test: 'celpip-general', date: '2023-05-03' }, facts: ['spouse'], note: 'by the spouse' }, // prettier-ignore
  { code: 'test-accepted', on: '2024-01-30', dossier: tested(pte), path: TEST, params: { test: 'pte-core', date: '2024-01-05' }, facts: ['firstLanguage'] }, // prettier-ignore
  { code: 'test-accepted', on: '2024-01-30', dossier: tested({ ...pte, date: null }), path: TEST, params: { test: 'pte-core', date: null }, note: 'of unknown date' }, // prettier-ignore
  { code: 'test-expired', on: '2025-05-03', dossier: tested(celpip('2023-05-03')), path: TEST, params: { test: 'celpip-general', date: '2023-05-03' }, facts: ['firstLanguage'] }, // prettier-ignore
  { code: 'eca-issued', on: '2023-05-03', dossier: educated(abroad('2023-05-03', 'bachelor', 'two-year')), path: CREDENTIAL, params: { level: 'two-year', country: 'MA' }, facts: ['education'] }, // prettier-ignore
  { code: 'eca-expired', on: '2028-05-03', dossier: educated(abroad('2023-05-03')), path: CREDENTIAL, params: { level: 'bachelor', country: 'MA' }, facts: ['education'] }, // prettier-ignore
  { code: 'credential-awarded', on: '2023-05-03', dossier: educated(study({ awarded: isoDate('2023-05-03'), eligibleCanadianStudy: true })), path: CREDENTIAL, params: { level: 'bachelor', country: 'CA' }, facts: ['education', 'canadianStudy'] }, // prettier-ignore
  { code: 'credential-awarded', on: '2023-05-03', dossier: educated({ ...abroad('2022-05-03'), awarded: isoDate('2023-05-03') }), path: CREDENTIAL, params: { level: 'bachelor', country: 'MA' }, facts: ['education'], note: 'after its assessment' }, // prettier-ignore
  { code: 'classification-changed', on: '2022-11-16', dossier: worked({ ...work, noc: '73300' }), path: [...JOB, 'noc'], params: { noc: '73300', before: 'noc2016', after: 'noc2021', kind: 'canadian' }, facts: ['canadianWorkYears'] }, // prettier-ignore
  { code: 'classification-changed', on: '2022-11-16', dossier: worked({ ...work, noc: '5254', country: 'FR' }), path: [...JOB, 'noc'], params: { noc: '5254', before: 'noc2016', after: 'noc2021', kind: 'foreign' }, facts: ['foreignWorkYears'], note: 'of a job abroad' }, // prettier-ignore
  { code: 'classification-changed', on: '2022-11-16', dossier: offered('73300', '2021-01-01'), path: ['offer', 'noc'], params: { noc: '73300', before: 'noc2016', after: 'noc2021' }, facts: ['arrangedEmployment'], note: 'of the offer' }, // prettier-ignore
  { code: 'year-completed', on: '2021-12-30', dossier: worked(work), path: ['candidate', 'jobs'], params: { who: 'candidate', kind: 'canadian', years: 1, before: 0 }, facts: ['canadianWorkYears'] }, // prettier-ignore
  { code: 'year-completed', on: '2021-12-30', dossier: worked({ ...work, country: 'FR' }), path: ['candidate', 'jobs'], params: { who: 'candidate', kind: 'foreign', years: 1, before: 0 }, facts: ['foreignWorkYears'], note: 'abroad' }, // prettier-ignore
  { code: 'year-completed', on: '2021-12-30', dossier: file({ spouse: spouse({ jobs: [work] }) }), path: ['spouse', 'jobs'], params: { who: 'spouse', kind: 'canadian', years: 1, before: 0 }, facts: ['spouse'], note: 'by the spouse' }, // prettier-ignore
  { code: 'year-lapsed', on: '2020-04-02', dossier: worked(past), path: ['candidate', 'jobs'], params: { who: 'candidate', kind: 'canadian', years: 0, before: 1 }, facts: ['canadianWorkYears'] }, // prettier-ignore
  {
    code: 'job-began',
    on: '2021-01-01',
    dossier: worked(work),
    path: JOB,
    params: { noc: '21231' },
  },
  {
    code: 'job-ended',
    on: '2021-04-01',
    dossier: worked({ ...work, ...from('2021-01-01', '2021-03-31') }),
    path: JOB,
    params: { noc: '21231' },
  },
  { code: 'spouse-joined', on: '2023-05-03', dossier: file({ spouse: spouse({ since: isoDate('2023-05-03') }) }), path: ['spouse', 'since'], params: { since: '2023-05-03' }, facts: ['spouse'] }, // prettier-ignore
  { code: 'nomination-began', on: two[0], dossier: nominated(...two), path: ['nomination'], params: grant, facts: ['nomination'] }, // prettier-ignore
  { code: 'nomination-ended', on: '2023-06-02', dossier: nominated(...two), path: ['nomination'], params: grant, facts: ['nomination'] }, // prettier-ignore
  { code: 'certificate-began', on: two[0], dossier: certificate, path: ['candidate', 'tradeCertificate'], params: grant, facts: ['tradeCertificate'] }, // prettier-ignore
  { code: 'certificate-ended', on: '2023-06-02', dossier: certificate, path: ['candidate', 'tradeCertificate'], params: grant, facts: ['tradeCertificate'] }, // prettier-ignore
  { code: 'offer-began', on: two[0], dossier: offered('21231', ...two), path: ['offer'], params: grant, facts: ['arrangedEmployment'] }, // prettier-ignore
  { code: 'offer-ended', on: '2023-06-02', dossier: offered('21231', ...two), path: ['offer'], params: grant, facts: ['arrangedEmployment'] }, // prettier-ignore
  { code: 'sibling-adult', on: '2024-06-20', dossier: sibling({ birthDate: isoDate('2006-06-20') }), path: ['siblings', 0], facts: ['sibling'] }, // prettier-ignore
  { code: 'rules-changed', on: '2025-03-25', dossier: file({ ...offered('21231', '2024-01-01'), dates: NO_DATES }), path: [], params: { version: '2025-03-25' } }, // prettier-ignore
];

describe.each(CASES)('$code $note', ({ code, on, dossier, path, params = {}, facts = [] }) => {
  const day = isoDate(on);
  const eventsIn = (first: number, last: number) =>
    eventsOf({ dossier }, { after: addDays(day, first), until: addDays(day, last) }).filter(
      (event) => event.code === code,
    );

  it('is on its day, with what it is about, and neither the day before nor the day after', () => {
    expect([eventsIn(-3, -1), eventsIn(-1, 0), eventsIn(0, 3)]).toEqual([
      [],
      [{ code, on, path, params }],
      [],
    ]);
  });

  it('changes its facts on that day alone', () => {
    const effectsIn = (first: number, last: number) =>
      valueOf(effectsBetween(dossier, addDays(day, first), addDays(day, last))).effects;
    expect([effectsIn(-3, -1), effectsIn(0, 3)]).toEqual([[], []]);
    const found = effectsIn(-1, 0);
    const isMoving = facts.length > 0 || code === 'rules-changed';
    expect(found.map(({ cause }) => cause)).toEqual(isMoving ? [{ code, on, path, params }] : []);
    expect(found.flatMap((effect) => effect.facts.map(({ fact }) => fact))).toEqual(facts);
  });
});

describe('the kinds of events', () => {
  it('all have a case here', () => {
    const tried = new Set(CASES.map(({ code }) => code));
    expect(EVENT_CODES.filter((code) => !tried.has(code))).toEqual([]);
  });
});
