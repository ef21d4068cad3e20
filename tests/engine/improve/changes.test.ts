import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  isoDate,
  parseDossier,
  parseProfile,
  read,
} from '../../../src/engine/index.ts';
import { ABILITIES, type EducationLevel, TESTS } from '../../../src/engine/constants.ts';
import {
  applyChanges,
  parseChange,
  type Subject,
  type Change,
} from '../../../src/engine/improve.ts';
import { testTable } from '../../../src/engine/tables.ts';
import { clbOf, columnsOn } from '../../../src/engine/language/clb.ts';
import { definitionOf } from '../../../src/engine/improve/changes/list.ts';
import { anyChange, anyChanges, CHANGES } from '../../support/changes.ts';
import { anyDate, anyRulesDate } from '../../support/dates.ts';
import { anyDossier, anySpouse, EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';
import { allAt, anyProfile, BLANK } from '../../support/profiles.ts';
import { valueOf } from '../../support/rules.ts';
import { change as parsed } from './given.ts';

const START = isoDate('2026-11-24');

const isTestAndSwap = (kinds: readonly string[]): boolean =>
  ['language-test', 'swap-languages'].every((kind) => kinds.includes(kind));

const anySubject = (): fc.Arbitrary<Subject> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('dossier' as const),
      dossier: anyDossier('some-unknown'),
      date: anyRulesDate(),
    }),
    fc.record({
      kind: fc.constant('profile' as const),
      profile: anyProfile(),
      date: anyRulesDate(),
    }),
  );

const dossierAfter = (dossier: Dossier, ...changes: readonly Change[]): Dossier => {
  const { subject } = applyChanges({ kind: 'dossier', dossier, date: START }, changes);
  if (subject.kind !== 'dossier') throw new Error('A dossier stays one');
  return subject.dossier;
};

describe('a change', () => {
  it('comes back from its JSON as it was', () => {
    fc.assert(
      fc.property(anyChange(), (change) => {
        expect(valueOf(parseChange(JSON.parse(JSON.stringify(change))))).toEqual(change);
      }),
    );
  });

  it('keeps a dossier a dossier and a profile a profile, and does not modify its input', () => {
    fc.assert(
      fc.property(anySubject(), anyChanges(), (subject, changes) => {
        const copy = structuredClone(subject);
        const { subject: after } = applyChanges(subject, changes);
        expect(subject).toEqual(copy);
        const kept =
          after.kind === 'dossier' ? parseShape(after.dossier) : parseProfile(after.profile);
        expect(kept).toMatchObject({ ok: true });
      }),
    );
  });

  it('commutes with a change of other facts', () => {
    fc.assert(
      fc.property(anySubject(), anyChange(), anyChange(), (subject, one, other) => {
        const facts = definitionOf(one.kind).touches(one);
        fc.pre(
          !definitionOf(other.kind)
            .touches(other)
            .some((fact) => facts.includes(fact)),
        );
        // A profile without a second language has nothing to put first until a test gives one.
        fc.pre(subject.kind === 'dossier' || !isTestAndSwap([one.kind, other.kind]));
        expect(applyChanges(subject, [one, other]).subject).toEqual(
          applyChanges(subject, [other, one]).subject,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of the language order needs a test in the other language first', () => {
    const subject: Subject = { kind: 'profile', profile: { ...BLANK, firstLanguage: { language: 'french', clb: allAt(5) } }, date: START }; // prettier-ignore
    const test = valueOf(parseChange({ kind: 'language-test', who: 'candidate', language: 'english', clb: allAt(6), test: null, on: null })); // prettier-ignore
    const swap = valueOf(parseChange({ kind: 'swap-languages', first: 'english', on: null }));
    const firstAfter = (changes: readonly Change[]): string | undefined => {
      const { subject: after } = applyChanges(subject, changes);
      return after.kind === 'profile' ? after.profile.firstLanguage.language : undefined;
    };
    expect([firstAfter([test, swap]), firstAfter([swap, test])]).toEqual(['english', 'french']);
    expect(applyChanges(subject, [swap, test]).remarks[0]).toHaveLength(1);
  });

  it('touches only the facts that it names', () => {
    fc.assert(
      fc.property(anyDossier(), anyChange(), (dossier, change) => {
        const named = definitionOf(change.kind).touches(change);
        const after = factsOf(dossierAfter(dossier, change));
        for (const [fact, value] of Object.entries(factsOf(dossier))) {
          if (!(named as readonly string[]).includes(fact)) expect(after[fact]).toEqual(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('moves the day to the last of the changes, never back', () => {
    fc.assert(
      fc.property(anySubject(), anyChanges(), (subject, changes) => {
        const days = changes.map((one) => definitionOf(one.kind).doneOn(one, subject.date));
        const latest = [subject.date, ...days].sort().at(-1);
        expect(applyChanges(subject, changes).subject.date).toBe(latest);
      }),
    );
  });
});

describe('no change at all', () => {
  it('leaves the subject as it is', () => {
    fc.assert(
      fc.property(anySubject(), (subject) => {
        expect(applyChanges(subject, []).subject).toEqual(subject);
      }),
    );
  });
});

describe('a retaken test', () => {
  const levelsOn = (test: (typeof TESTS)[number]): readonly number[] =>
    columnsOn(testTable(test), START)[0]!.bands.reading.map(([level]) => level);

  it('gives every level of every test in every ability', () => {
    for (const test of TESTS) {
      const { language } = testTable(test);
      for (const level of [0, ...levelsOn(test)]) {
        const after = dossierAfter(
          EMPTY_DOSSIER,
          parsed({ kind: 'language-test', language, test, clb: allAt(level) }),
        );
        expect(clbOf(after.candidate.languageTests[0]!)).toMatchObject({
          clb: allAt(level),
          columnDoubt: null,
        });
      }
    }
  });

  it('keeps the latest levels of the abilities that it does not name', () => {
    const first = parsed({
      kind: 'language-test',
      language: 'english',
      clb: { reading: 9, writing: 7, listening: 8, speaking: 10 },
      on: '2026-01-01',
    });
    const retake = parsed({ kind: 'language-test', language: 'english', clb: { writing: 9 } });
    const { candidate } = dossierAfter(EMPTY_DOSSIER, first, retake);
    expect(clbOf(candidate.languageTests[1]!).clb).toEqual({
      reading: 9,
      writing: 9,
      listening: 8,
      speaking: 10,
    });
  });

  it.each([
    [0, 1],
    [1, 0],
  ])('takes no level from a later test, listed in the order %s %s', (...order) => {
    const scores = (level: number) => ({
      reading: level,
      writing: level,
      listening: level,
      speaking: level,
    });
    const tests = ([['2024-01-10', 6], ['2025-06-01', 10]] as const).map(([date, level]) => ({ test: 'celpip-general' as const, date: isoDate(date), scores: scores(level) })); // prettier-ignore
    const languageTests = order.map((place) => tests[place]!);
    const dossier = { ...EMPTY_DOSSIER, candidate: { ...EMPTY_DOSSIER.candidate, languageTests } };
    const change = valueOf(parseChange({ kind: 'language-test', language: 'english', clb: { writing: 7 }, on: '2024-09-01' })); // prettier-ignore
    const { subject } = applyChanges({ kind: 'dossier', dossier, date: isoDate('2024-08-01') }, [
      change,
    ]);
    if (subject.kind !== 'dossier') throw new Error('A dossier stays one.');
    expect(subject.dossier.candidate.languageTests[2]).toEqual({
      test: 'celpip-general',
      date: '2024-09-01',
      scores: { reading: 6, writing: 7, listening: 6, speaking: 6 },
    });
  });

  it('gives the nearest level below where the test does not show the level, with a remark', () => {
    const change = parsed({ kind: 'language-test', language: 'english', clb: allAt(12) });
    const { remarks } = applyChanges({ kind: 'dossier', dossier: EMPTY_DOSSIER, date: START }, [
      change,
    ]);
    expect(remarks[0]).toEqual([
      {
        code: 'level-not-on-test',
        params: { test: 'ielts-general', abilities: [...ABILITIES], ...allAt(10) },
      },
    ]);
  });

  it('must name every ability where there is no earlier test', () => {
    const change = parsed({ kind: 'language-test', language: 'french', clb: { reading: 7 } });
    const { remarks, subject } = applyChanges(
      { kind: 'dossier', dossier: EMPTY_DOSSIER, date: START },
      [change],
    );
    expect(remarks[0]).toMatchObject([{ code: 'levels-missing' }]);
    expect(subject).toMatchObject({ dossier: EMPTY_DOSSIER });
  });
});

describe('swapping the principal applicant', () => {
  const swap = (): Change => parsed({ kind: 'swap-principal' });

  it('twice leaves the dossier as it was', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), (dossier) => {
        expect(dossierAfter(dossier, swap(), swap())).toEqual(dossier);
      }),
    );
  });

  it('scores the spouse by the columns of a principal applicant, without the nomination of the other', () => {
    fc.assert(
      fc.property(anyDossier(), anySpouse(), anyDate('2015-01-01'), (some, spouse, date) => {
        const dossier: Dossier = {
          ...some,
          spouse: { ...spouse, accompanying: true, status: 'foreign-national', since: null },
        };
        const { subject } = applyChanges({ kind: 'dossier', dossier, date }, [swap()]);
        if (subject.kind !== 'dossier') throw new Error('A dossier stays one');
        const [before, after] = [
          valueOf(read(dossier, date)),
          valueOf(read(subject.dossier, date)),
        ];
        expect(after.profile.nomination).toBe(false);
        expect(after.profile.education).toBe(before.profile.spouse?.education);
        expect(after.profile.spouse?.education).toBe(before.profile.education);
        expect(after.profile.canadianWorkYears).toBe(before.profile.spouse?.canadianWorkYears);
      }),
    );
  });

  it('is refused where the spouse is a citizen or a permanent resident', () => {
    const spouse = { ...EMPTY_DOSSIER.candidate, accompanying: true, since: null };
    const dossier: Dossier = {
      ...EMPTY_DOSSIER,
      spouse: { ...spouse, status: 'citizen' } as never,
    };
    expect(
      applyChanges({ kind: 'dossier', dossier, date: START }, [swap()]).remarks[0],
    ).toMatchObject([{ code: 'spouse-cannot-apply' }]);
  });

  it('needs the spouse’s age where there is only a profile', () => {
    const profile = {
      ...BLANK,
      spouse: { education: 'master', firstLanguage: null, canadianWorkYears: 0 } as const,
    };
    const subject: Subject = { kind: 'profile', profile, date: START };
    expect(applyChanges(subject, [swap()]).remarks[0]).toMatchObject([{ code: 'facts-missing' }]);
    const full = parsed({ kind: 'swap-principal', spouse: { age: 30, foreignWorkYears: 2 } });
    expect(applyChanges(subject, [full]).subject).toMatchObject({
      profile: { age: 30, foreignWorkYears: 2, education: 'master' },
    });
  });
});

describe('swapping the official languages', () => {
  it('twice reads the dossier as it was read', () => {
    fc.assert(
      fc.property(anyDossier(), anyRulesDate(), (dossier, date) => {
        const swap = parsed({ kind: 'swap-languages' });
        const subject: Subject = { kind: 'dossier', dossier, date };
        const { subject: after, remarks } = applyChanges(subject, [swap, swap]);
        fc.pre(remarks[0]!.length === 0);
        const before = valueOf(read(dossier, date));
        const twice = valueOf(read((after as typeof subject & { dossier: Dossier }).dossier, date));
        if (before.otherOrderTotal !== null || dossier.candidate.firstOfficialLanguage !== null)
          expect(twice.profile).toEqual(before.profile);
      }),
    );
  });
});

describe('work kept up', () => {
  it('for a year makes one more year counted by the hour, and no month less does', () => {
    const dossier = { ...EMPTY_DOSSIER, candidate: { ...EMPTY_DOSSIER.candidate, jobs: [] } };
    const yearsAfter = (months: number): number => {
      const change = parsed({ kind: 'work', country: 'CA', months, noc: '21231' });
      const { subject } = applyChanges({ kind: 'dossier', dossier, date: START }, [change]);
      if (subject.kind !== 'dossier') throw new Error('A dossier stays one');
      return valueOf(read(subject.dossier, subject.date)).profile.canadianWorkYears;
    };
    expect([11, 12, 23, 24].map(yearsAfter)).toEqual([0, 1, 1, 2]);
  });

  it('takes the occupation of the latest job', () => {
    const candidate = { ...EMPTY_DOSSIER.candidate, jobs: [GOOD_JOB] };
    const after = dossierAfter(
      { ...EMPTY_DOSSIER, candidate },
      parsed({ kind: 'work', country: 'FR', months: 6 }),
    );
    expect(after.candidate.jobs[1]).toMatchObject({ country: 'FR', noc: GOOD_JOB.noc });
  });
});

describe('a further credential', () => {
  it('counts in a profile by the rule of a dossier', () => {
    fc.assert(
      fc.property(CHANGES.credential(), anyProfile(), (change, profile) => {
        const held =
          profile.education === 'two-or-more' ? ['bachelor', 'one-year'] : [profile.education];
        const credentials = held.map((level) => ({
          level: level as EducationLevel,
          country: 'CA',
          awarded: START,
          eca: null,
          eligibleCanadianStudy: false,
        }));
        const mine = { ...change, who: 'candidate' as const, on: null };
        const dossier = {
          ...EMPTY_DOSSIER,
          candidate: { ...EMPTY_DOSSIER.candidate, credentials },
        };
        const inDossier = valueOf(read(dossierAfter(dossier, mine), START)).profile;
        const inProfile = applyChanges(
          { kind: 'profile', profile: { ...profile, canadianStudy: 'none' }, date: START },
          [mine],
        ).subject;
        expect(inProfile).toMatchObject({
          profile: { education: inDossier.education, canadianStudy: inDossier.canadianStudy },
        });
      }),
    );
  });
});

describe('a change with a fault', () => {
  it('of an unknown kind is answered with the known kinds', () => {
    expect(parseChange({ kind: 'lottery' }, ['changes', 2])).toMatchObject({
      ok: false,
      issues: [{ code: 'not-allowed', path: ['changes', 2, 'kind'] }],
    });
  });

  it('may not name a test of the other language', () => {
    const change = { kind: 'language-test', language: 'french', clb: {}, test: 'ielts-general' };
    expect(parseChange(change)).toMatchObject({
      issues: [
        { code: 'not-allowed', path: ['test'], params: { allowed: ['tef-canada', 'tcf-canada'] } },
      ],
    });
  });

  it('names every fault with its path', () => {
    const faulty = { kind: 'work', country: 'XX', months: 1.5, noc: '99999', when: 1 };
    const result = parseChange(faulty);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual(
      expect.arrayContaining([
        ['unknown-country', 'country'],
        ['not-whole', 'months'],
        ['unknown-noc', 'noc'],
        ['unknown-key', 'when'],
      ]),
    );
  });
});

/** A dossier's shape: a change may date a test before a birth, which the user is to be told of. */
const parseShape = (dossier: Dossier) => {
  const result = parseDossier(dossier);
  const known = ['before-birth', 'end-before-start', 'duplicate-test'];
  return result.ok || result.issues.every(({ code }) => known.includes(code))
    ? { ok: true }
    : result;
};

const factsOf = ({ candidate, spouse, nomination, offer, siblings }: Dossier) =>
  ({
    'birth-date': candidate.birthDate,
    tests: candidate.languageTests,
    'first-language': candidate.firstOfficialLanguage,
    credentials: candidate.credentials,
    jobs: candidate.jobs,
    certificate: candidate.tradeCertificate,
    'spouse-birth-date': spouse?.birthDate,
    'spouse-tests': spouse?.languageTests,
    'spouse-credentials': spouse?.credentials,
    'spouse-jobs': spouse?.jobs,
    'spouse-certificate': spouse?.tradeCertificate,
    'spouse-terms': [spouse?.accompanying, spouse?.status, spouse?.since],
    nomination,
    offer,
    siblings,
  }) as Readonly<Record<string, unknown>>;
