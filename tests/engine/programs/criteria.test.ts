import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate, programsOn } from '../../../src/engine/index.ts';
import type { CategoryId } from '../../../src/engine/constants.ts';
import {
  categoriesOfProfile,
  categoriesOn,
  type Criterion,
  type ProgramReading,
} from '../../../src/engine/programs.ts';
import { categoryVersionOn } from '../../../src/engine/tables.ts';
import { CEC, FST, FSW, FUNDS } from '../../../src/engine/tables/registry/programs.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';
import { allAt, BLANK } from '../../support/profiles.ts';
import { valueOf } from '../../support/rules.ts';
import { canadian, foreign, ielts, job, spouseWith, tcf } from '../dossier/cases.ts';

/** A software engineer with a doubtful trade certificate and an offer as a welder for less than a year. */
const DOSSIER: Dossier = {
  ...EMPTY_DOSSIER,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    languageTests: [ielts('2023-06-01')],
    credentials: [foreign('master', '2022-05-01')],
    jobs: [job()],
    tradeCertificate: { province: 'AB', from: null, until: null },
  },
  spouse: spouseWith({
    languageTests: [tcf('2023-06-01')],
    credentials: [canadian('two-year', '2020-01-01')],
    jobs: [job({ until: '2023-06-01' })],
  }),
  offer: { noc: '72106', from: isoDate('2024-01-01'), until: isoDate('2024-12-01') },
};
const ON = isoDate('2024-07-17');

const { programs } = valueOf(programsOn(DOSSIER, ON, { dependants: 1 }));
const [fsw, cec, fst] = programs as readonly [ProgramReading, ProgramReading, ProgramReading];

const minimum = FSW.minimum.at(-1)!;
const experienceClass = CEC.history.findLast(({ from }) => from <= ON)!;
const trades = FST.history.at(-1)!;
const funds = FUNDS.history.findLast(({ from }) => from <= ON)!;

interface Cited {
  readonly from: string;
  readonly source: readonly string[];
  readonly law: string;
  readonly certain: boolean;
}

/** A criterion as it is told of a row, but for what a case says otherwise. */
const criterion = (
  code: Criterion['code'],
  { from, source, law, certain }: Cited,
  other: Partial<Criterion>,
): object => ({
  code,
  verdict: 'met',
  judged: true,
  facts: {},
  row: null,
  law,
  from,
  source,
  certain,
  unknown: [],
  missing: [],
  children: [],
  ...other,
});

const toProve = (code: Criterion['code'], cited: Cited, other: Partial<Criterion> = {}): object =>
  criterion(code, cited, { verdict: 'unknown', judged: false, missing: [code], ...other });

const asked = (all: number) => ({
  readingAsked: all,
  writingAsked: all,
  listeningAsked: all,
  speakingAsked: all,
});
const TESTED = { language: 'english', testDate: '2023-06-01', ...allAt(9) };
const WORKED = { hours: '3981.42', workFrom: '2022-01-01', workUntil: '2024-07-17' };
const FUNDED = toProve(
  'settlement-funds',
  { ...funds, law: FUNDS.law },
  {
    facts: {
      familySize: 3,
      dependantsAssumed: false,
      mayBeExempt: true,
      amount: 22_483,
      suspect: false,
      lastKnown: false,
    },
    row: funds,
  },
);

describe('every criterion of a program says what was found, what is asked, and by which row', () => {
  it('of the Federal Skilled Worker Program', () => {
    const [mark] = FSW.passMark;
    expect(fsw).toMatchObject({
      program: 'fsw',
      verdict: 'met',
      titleEn: FSW.titleEn,
      titleFr: FSW.titleFr,
      law: FSW.law,
    });
    expect(fsw.criteria).toEqual([
      criterion('work-continuous-one-occupation', minimum, {
        facts: { occupation: '21231', ...WORKED, hoursAsked: 1560, withinYears: 10 },
        row: minimum.work,
      }),
      criterion('language-minimum', minimum, {
        facts: { ...TESTED, ...asked(7) },
        row: minimum.language,
      }),
      criterion('education-proven', minimum, {
        facts: { level: 'master' },
        row: minimum.education,
      }),
      // Languages 24, education 23, work 9, age 12, adaptability 10 (spouse's language and study); an offer may add 10.
      criterion('grid-points', mark!, {
        facts: { points: 80, greatest: 90, pointsAsked: 67, outOf: 100 },
        row: mark,
      }),
      FUNDED,
      toProve('outside-quebec', minimum),
    ]);
  });

  it('of the Canadian Experience Class', () => {
    expect(cec).toMatchObject({
      program: 'cec',
      verdict: 'met',
      grid: null,
      titleEn: CEC.titleEn,
      titleFr: CEC.titleFr,
      law: CEC.law,
    });
    expect(cec.criteria).toEqual([
      criterion('work-in-canada', experienceClass, {
        facts: { ...WORKED, hoursAsked: 1560, withinYears: 3 },
        row: experienceClass.work,
      }),
      criterion('language-minimum', experienceClass, {
        facts: { ...TESTED, ...asked(7), least: 7 },
        row: experienceClass.language,
      }),
      toProve('outside-quebec', experienceClass),
    ]);
  });

  it('of the Federal Skilled Trades Program', () => {
    expect(fst).toMatchObject({
      program: 'fst',
      verdict: 'not-met',
      grid: null,
      titleEn: FST.titleEn,
      titleFr: FST.titleFr,
      law: FST.law,
    });
    const from = ['candidate', 'tradeCertificate', 'from'];
    expect(fst.criteria).toEqual([
      criterion('work-in-trade', trades, {
        verdict: 'not-met',
        facts: {
          occupation: null,
          hours: '0.00',
          hoursAsked: 3120,
          withinYears: 5,
          workFrom: null,
          workUntil: null,
        },
        row: { ...trades.work, trades: trades.trades },
      }),
      criterion('language-minimum', trades, {
        facts: { ...TESTED, ...asked(5), readingAsked: 4, writingAsked: 4, validYears: 2 },
        row: trades.language,
      }),
      criterion('offer-or-certificate', trades, {
        verdict: 'unknown',
        row: trades.oneOf,
        unknown: [from],
        children: [
          criterion('trade-certificate', trades, {
            verdict: 'unknown',
            facts: { province: 'AB' },
            unknown: [from],
          }),
          criterion('trade-offer', trades, {
            verdict: 'unknown',
            facts: { occupation: '72106', yearsAsked: 1 },
            row: trades.offer,
          }),
        ] as never,
      }),
      toProve('trade-qualified', trades),
      FUNDED,
      toProve('outside-quebec', trades),
    ]);
  });

  it('of who holds nothing: no test, no funds of which a table tells, no occupation', () => {
    const reading = valueOf(programsOn(EMPTY_DOSSIER, isoDate('2015-01-01')));
    expect(reading).toMatchObject({ date: '2015-01-01', any: 'not-met' });
    const [worker] = reading.programs;
    expect(worker!.criteria.map(({ facts }) => facts)).toEqual([
      {
        occupation: null,
        hours: '0.00',
        hoursAsked: 1560,
        withinYears: 10,
        workFrom: null,
        workUntil: null,
      },
      { language: null, testDate: null, ...asked(7) },
      { level: 'less-than-secondary' },
      // For an age of 21; a relative in Canada, of whom nothing is told, may add 5.
      { points: 12, greatest: 17, pointsAsked: 67, outOf: 100 },
      {
        familySize: 1,
        dependantsAssumed: true,
        mayBeExempt: false,
        amount: null,
        suspect: false,
        lastKnown: false,
      },
      {},
    ]);
    expect(worker!.criteria[4]).toMatchObject({ row: null, from: FSW.minimum[0]!.from });
  });
});

describe('every criterion of a category says what was found, what is asked, and by which row', () => {
  const date = isoDate('2026-03-01');
  const readings = categoriesOn(DOSSIER, date);
  const versionOf = (id: CategoryId) => categoryVersionOn(id, date)!;
  const citedOf = (id: CategoryId): Cited => ({
    ...versionOf(id),
    law: 'IRPA, s. 11.2(1)(c)',
    certain: true,
  });
  const readingOf = (id: CategoryId, verdict: string, ...criteria: readonly object[]): object => ({
    category: id,
    verdict,
    criteria,
    version: versionOf(id),
    confidence: 'high',
  });
  const found = (id: CategoryId) => readings.find(({ category }) => category === id);

  it('of French', () => {
    expect(found('french')).toEqual(
      readingOf(
        'french',
        'not-met',
        criterion('category-language', citedOf('french'), {
          verdict: 'not-met',
          facts: { language: 'french', testDate: null, ...asked(7) },
          row: versionOf('french').language,
        }),
      ),
    );
  });

  it('of an occupation', () => {
    expect(found('education')).toEqual(
      readingOf(
        'education',
        'not-met',
        criterion('category-experience', citedOf('education'), {
          verdict: 'not-met',
          facts: {
            occupation: null,
            hours: '0.00',
            hoursAsked: 1560,
            withinYears: 3,
            workFrom: null,
            workUntil: null,
            monthsAsked: 12,
            continuous: false,
            canadianOnly: false,
          },
          row: versionOf('education').experience,
        }),
      ),
    );
    expect(found('physicians')!.criteria[0]!.facts).toMatchObject({ canadianOnly: true });
  });

  it('of military recruits', () => {
    const { militaryService, offer, credential } = versionOf('military');
    const open = { verdict: 'unknown' } as const;
    expect(found('military')).toEqual(
      readingOf(
        'military',
        'unknown',
        criterion('military-service', citedOf('military'), {
          ...open,
          facts: { years: 10 },
          row: militaryService,
          missing: ['military-service'],
        }),
        criterion('military-offer', citedOf('military'), {
          ...open,
          facts: { years: 3 },
          row: offer,
          missing: ['military-offer'],
        }),
        criterion('category-credential', citedOf('military'), {
          facts: { level: 'master', levelAsked: 'two-year' },
          row: credential,
        }),
      ),
    );
  });

  it('of a profile: French by its levels, else what no profile tells', () => {
    const result = { language: 'french', clb: { ...allAt(8), writing: 7 } } as const;
    const profile = { ...BLANK, secondLanguage: result };
    const ofProfile = (id: CategoryId, of = profile) =>
      categoriesOfProfile(of, date).find(({ category }) => category === id);
    expect(ofProfile('french')).toEqual(
      readingOf(
        'french',
        'met',
        criterion('category-language', citedOf('french'), {
          facts: { language: 'french', ...result.clb, ...asked(7) },
          row: versionOf('french').language,
        }),
      ),
    );
    expect(ofProfile('french', { ...BLANK, secondLanguage: null as never })!.criteria[0]).toEqual(
      criterion('category-language', citedOf('french'), {
        verdict: 'not-met',
        facts: { language: 'french', ...asked(7) },
        row: versionOf('french').language,
      }),
    );
    expect(ofProfile('stem')).toEqual(
      readingOf(
        'stem',
        'unknown',
        criterion('not-in-profile', citedOf('stem'), {
          verdict: 'unknown',
          missing: ['occupation'],
        }),
      ),
    );
  });
});
