import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dossier, isoDate } from '../../../src/engine/index.ts';
import { ACTIONS_MAX } from '../../../src/engine/constants.ts';
import type {
  Candidate,
  Credential,
  Job,
  LanguageTest,
  Spouse,
} from '../../../src/engine/dossier.ts';
import {
  type DossierSubject,
  defaultActions,
  parseActions,
  parseChange,
} from '../../../src/engine/improve.ts';
import { ACTION_DEFAULTS } from '../../../src/engine/tables.ts';
import type { LanguageTestChange } from '../../../src/engine/improve/changes/language-test.ts';
import { anyRulesDate } from '../../support/dates.ts';
import { anyDossier, EMPTY_DOSSIER, EMPTY_SPOUSE, GOOD_JOB } from '../../support/dossiers.ts';
import { allAt } from '../../support/profiles.ts';
import { valueOf } from '../../support/rules.ts';

const DATE = isoDate('2026-11-24');
const idsFor = (dossier: DossierSubject['dossier']): readonly string[] =>
  defaultActions({ kind: 'dossier', dossier, date: DATE }).map(({ id }) => id);

describe('the actions proposed', () => {
  it('come from the table, fit in one plan, and come back from their JSON', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
        const actions = defaultActions({ kind: 'dossier', dossier, date });
        expect(actions.length).toBeLessThanOrEqual(ACTIONS_MAX);
        expect(valueOf(parseActions(JSON.parse(JSON.stringify(actions))))).toEqual(actions);
        for (const { id, months } of actions) {
          expect(ACTION_DEFAULTS.find((one) => one.id === id)?.months).toBe(months);
        }
      }),
    );
  });

  it('leave out a spouse who does not exist, and work where a job goes on', () => {
    const alone = idsFor(EMPTY_DOSSIER);
    expect(alone.filter((id) => id.startsWith('spouse'))).toEqual([]);
    const candidate = { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB] };
    expect(idsFor({ ...EMPTY_DOSSIER, candidate })).not.toContain('canadian-work');
    const left = { ...GOOD_JOB, until: isoDate('2024-01-01') };
    expect(idsFor({ ...EMPTY_DOSSIER, candidate: { ...candidate, jobs: [left] } })).toContain(
      'canadian-work',
    );
  });

  it('make sense for the dossier as an officer reads it', () => {
    const test: LanguageTest = {
      test: 'celpip-general',
      date: isoDate('2026-06-01'),
      scores: allAt(8),
    };
    const candidate = { ...EMPTY_DOSSIER.candidate, languageTests: [test] };
    const subject: DossierSubject = {
      kind: 'dossier',
      dossier: { ...EMPTY_DOSSIER, candidate },
      date: DATE,
    };
    const fact = ['candidate', 'languageTests', 0];
    const refused = [{ changes: [{ kind: 'rule' as const, fact, counted: false }] }];
    const ids = (given: DossierSubject) => defaultActions(given).map(({ id }) => id);
    expect(ids(subject)).toContain('english-one-more');
    expect(ids(subject)).not.toContain('english-7');
    expect(ids({ ...subject, departures: refused })).not.toContain('english-one-more');
    expect(ids({ ...subject, departures: refused })).toContain('english-7');
  });

  const until = isoDate('2024-01-01');
  const left: Job = { ...GOOD_JOB, until };
  const abroad: Credential = {
    level: 'master',
    country: 'IN',
    awarded: null,
    eca: null,
    eligibleCanadianStudy: false,
  };
  const here: Credential = { ...abroad, level: 'secondary', country: 'CA' };
  const celpip = (scores: LanguageTest['scores']): LanguageTest => ({
    test: 'celpip-general',
    date: isoDate('2026-06-01'),
    scores,
  });
  const couple = (candidate: Partial<Candidate>, spouse: Partial<Spouse> = {}): Dossier => ({
    ...EMPTY_DOSSIER,
    candidate: { ...EMPTY_DOSSIER.candidate, ...candidate },
    spouse: { ...EMPTY_SPOUSE, ...spouse },
  });
  const actionsFor = (dossier: Dossier) =>
    new Map(
      defaultActions({ kind: 'dossier', dossier, date: DATE }).map((action) => [action.id, action]),
    );

  it('each have their own change and group', () => {
    const dossier: Dossier = {
      ...couple(
        { jobs: [left, { ...left, country: 'MA' }], credentials: [here, abroad] },
        { jobs: [left], credentials: [here, here, abroad] },
      ),
      siblings: [{ birthDate: null, status: null, livesInCanada: null }],
    };
    const test = (level: number, more: object = {}): object => ({
      kind: 'language-test',
      language: 'english',
      clb: allAt(level),
      ...more,
    });
    const french = { language: 'french' };
    const study = (level: string, country = 'CA'): object => ({
      kind: 'credential',
      level,
      country,
    });
    const expected: readonly (readonly [string, object, string | null, boolean])[] = [
      ['english-7', test(7), 'english', false],
      ['english-9', test(9), 'english', false],
      ['english-10', test(10), 'english', false],
      ['french-5', test(5, french), 'french', false],
      ['french-7', test(7, french), 'french', false],
      ['french-9', test(9, french), 'french', false],
      ['assessment', { kind: 'credential-assessment', credential: 1 }, null, false],
      ['canadian-one-year', study('one-year'), 'study', true],
      ['canadian-two-year', study('two-year'), 'study', true],
      ['canadian-master', study('master'), 'study', true],
      ['foreign-one-year', study('one-year', 'IN'), 'study', false],
      ['canadian-work', { kind: 'work', country: 'CA', months: 12 }, null, false],
      ['foreign-work', { kind: 'work', country: 'MA', months: 12 }, null, false],
      ['certificate', { kind: 'trade-certificate', province: 'ON' }, null, false],
      ['nomination', { kind: 'nomination', province: 'ON' }, null, false],
      ['sibling', { kind: 'sibling', sibling: 0 }, null, false],
      ['spouse-language-5', test(5, { who: 'spouse' }), 'spouse-language', false],
      ['spouse-language-9', test(9, { who: 'spouse' }), 'spouse-language', false],
      [
        'spouse-assessment',
        { kind: 'credential-assessment', who: 'spouse', credential: 2 },
        null,
        false,
      ],
      ['spouse-work', { kind: 'work', who: 'spouse', country: 'CA', months: 12 }, null, false],
      [
        'spouse-not-accompanying',
        { kind: 'spouse-accompanying', accompanying: false },
        null,
        false,
      ],
      ['spouse-as-principal', { kind: 'swap-principal' }, null, false],
    ];
    const found = [...actionsFor(dossier).values()];
    expect(found.map(({ id, change, group, stopsWork }) => [id, change, group, stopsWork])).toEqual(
      expected.map(([id, change, ...rest]) => [id, valueOf(parseChange(change)), ...rest]),
    );
  });

  it('raise the present levels, and leave out those already reached', () => {
    const scores = { reading: 7, writing: 9, listening: 7, speaking: 12 };
    const ids = (level: number) =>
      [...actionsFor(couple({ languageTests: [celpip(allAt(level))] })).keys()].filter((id) =>
        id.startsWith('english'),
      );
    const { clb } = actionsFor(couple({ languageTests: [celpip(scores)] })).get('english-one-more')!
      .change as Partial<LanguageTestChange>;
    expect(clb).toEqual({ reading: 8, writing: 9, listening: 8, speaking: 12 });
    const one = celpip({ ...allAt(7), reading: null });
    expect(actionsFor(couple({ languageTests: [one] })).get('english-one-more')!.change).toEqual(
      valueOf(
        parseChange({
          kind: 'language-test',
          language: 'english',
          clb: { ...allAt(7), reading: 1 },
        }),
      ),
    );
    expect(ids(9)).toEqual(['english-one-more', 'english-10']);
    expect(ids(12)).toEqual([]);
  });

  it('raise each tested language, in its own group', () => {
    const tcf: LanguageTest = {
      test: 'tcf-canada',
      date: isoDate('2026-06-01'),
      scores: { reading: 453, writing: 10, listening: 458, speaking: 10 },
    };
    const more = (...languageTests: readonly LanguageTest[]) =>
      ['english-one-more', 'french-one-more'].map(
        (id) => actionsFor(couple({ languageTests })).get(id)?.group,
      );
    expect(more(celpip(allAt(7)))).toEqual(['english', undefined]);
    expect(more(tcf)).toEqual([undefined, 'french']);
    expect(more(tcf, celpip(allAt(7)))).toEqual(['english', 'french']);
  });

  it('raise the levels of the spouse, in the language tested', () => {
    const tef: LanguageTest = {
      test: 'tcf-canada',
      date: isoDate('2026-06-01'),
      scores: { reading: 453, writing: 10, listening: 458, speaking: 10 },
    };
    const spouse = (languageTests: readonly LanguageTest[]) =>
      actionsFor(couple({}, { languageTests }));
    const change = spouse([tef]).get('spouse-language-9')!.change as Partial<LanguageTestChange>;
    expect([change.language, change.clb]).toEqual(['french', allAt(9)]);
    expect(spouse([tef]).has('spouse-language-5')).toBe(false);
    expect(spouse([celpip(allAt(5))]).has('spouse-language-5')).toBe(false);
    expect(spouse([celpip(allAt(4))]).has('spouse-language-5')).toBe(true);
  });

  it('leave out what the dossier has, or cannot have', () => {
    const has = (id: string, dossier: Dossier): boolean => actionsFor(dossier).has(id);
    const sibling = {
      birthDate: isoDate('1990-01-01'),
      status: 'citizen',
      livesInCanada: true,
    } as const;
    const grant = { province: 'ON', from: isoDate('2026-01-01'), until: null } as const;
    const plain = couple({});
    expect(has('sibling', plain)).toBe(false);
    expect(has('sibling', { ...plain, siblings: [sibling] })).toBe(false);
    expect(has('sibling', { ...plain, siblings: [{ ...sibling, status: null }] })).toBe(true);
    expect(has('nomination', { ...plain, nomination: grant })).toBe(false);
    expect(has('certificate', couple({ tradeCertificate: grant }))).toBe(false);
    const assessed = { body: 'wes', date: isoDate('2026-01-01'), equivalent: null };
    expect(has('assessment', couple({ credentials: [here, { ...abroad, eca: assessed }] }))).toBe(
      false,
    );
    expect(has('assessment', couple({ credentials: [abroad] }))).toBe(true);
    expect(has('spouse-assessment', couple({ credentials: [abroad] }))).toBe(false);
    expect(actionsFor(plain).get('foreign-one-year')!.change).toMatchObject({ country: 'FR' });
    expect(has('spouse-work', couple({}, { jobs: [{ ...left, noc: null }] }))).toBe(false);
    expect(has('spouse-work', couple({}, { jobs: [left, { ...left, noc: null }] }))).toBe(true);
    expect(has('spouse-work', couple({}, { jobs: [left], status: 'citizen' }))).toBe(false);
  });

  it('include the spouse as applicant only where the spouse may apply', () => {
    const may = (status: Spouse['status']): boolean =>
      actionsFor(couple({}, { status })).has('spouse-as-principal');
    expect([may(null), may('foreign-national')]).toEqual([true, true]);
    expect([may('permanent-resident'), may('citizen')]).toEqual([false, false]);
  });

  it('include work in Canada or abroad only where no job there goes on', () => {
    const works = (...jobs: readonly Job[]): readonly boolean[] => {
      const found = actionsFor(couple({ jobs }));
      return [found.has('canadian-work'), found.has('foreign-work')];
    };
    const [far, open] = [{ ...left, country: 'MA' }, { ...GOOD_JOB }];
    expect(works()).toEqual([false, false]);
    expect(works(left)).toEqual([true, false]);
    expect(works(far)).toEqual([true, true]);
    expect(works(left, open, far)).toEqual([false, true]);
    expect(works(far, { ...open, country: 'FR' }, left)).toEqual([true, false]);
    expect(works({ ...left, noc: null })).toEqual([false, false]);
    expect(works({ ...left, noc: null }, far)).toEqual([true, true]);
    const last = actionsFor(couple({ jobs: [far, { ...far, country: 'FR' }, left] }));
    expect(last.get('foreign-work')!.change).toMatchObject({ country: 'FR' });
  });

  it('are none before Express Entry', () => {
    const date = isoDate('2014-12-31');
    expect(defaultActions({ kind: 'dossier', dossier: EMPTY_DOSSIER, date })).toEqual([]);
  });

  it('include every action of the table for some dossier', () => {
    const seen = new Set(
      fc
        .sample(anyDossier(), { numRuns: 400, seed: 1 })
        .flatMap((dossier) => idsFor({ ...dossier, dates: EMPTY_DOSSIER.dates })),
    );
    expect([...seen].sort()).toEqual(ACTION_DEFAULTS.map(({ id }) => id).sort());
  });
});
