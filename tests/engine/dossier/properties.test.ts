import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dossier,
  type IsoDate,
  isoDate,
  parseProfile,
  read,
  type Reading,
  score,
  total,
} from '../../../src/engine/index.ts';
import { type Candidate, rulesFor, type Spouse } from '../../../src/engine/dossier.ts';
import { complete, type Draw } from '../../support/complete.ts';
import { anyDate, anyRulesDate } from '../../support/dates.ts';
import {
  anyCredential,
  anyDossier,
  anyGrant,
  anyJob,
  anySibling,
  anyTest,
} from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';

const readOn = (dossier: Dossier, date: IsoDate): Reading => valueOf(read(dossier, date));
const leastOn = (dossier: Dossier, date: IsoDate): number => readOn(dossier, date).range.least;

describe('the range of a dossier with unknown facts', () => {
  it('holds the total of whatever the facts turn out to be', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), fc.gen(), (dossier, date, draw) => {
        const { range } = readOn(dossier, date);
        const known = readOn(complete(dossier, draw), date);
        expect(range.least).toBeLessThanOrEqual(known.range.least);
        expect(known.range.greatest).toBeLessThanOrEqual(range.greatest);
      }),
      { numRuns: 1000 },
    );
  });

  it('is one number, the profile’s total, when nothing is unknown', () => {
    fc.assert(
      fc.property(anyDossier(), anyRulesDate(), (dossier, date) => {
        const { range, profile, unknown } = readOn(dossier, date);
        const rules = valueOf(rulesFor(dossier, date));
        expect(range.least).toBe(total(profile, rules));
        expect(range.least).toBe(score(profile, rules).total);
        if (unknown.length === 0) expect(range.greatest).toBe(range.least);
        else expect(range.greatest).toBeGreaterThanOrEqual(range.least);
      }),
      { numRuns: 200 },
    );
  });

  it('names only facts that are not known, by their path in the dossier', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
        const { unknown, range } = readOn(dossier, date);
        for (const path of unknown) {
          const value = path.reduce<unknown>(
            (node, key) => (node as Record<string | number, unknown>)[key],
            dossier,
          );
          // A NOC is known and still undecided where the concordance is divided.
          if (path.at(-1) === 'noc' && value !== null) continue;
          expect(value, path.join('.')).toBeNull();
        }
        expect(new Set(unknown.map(String)).size).toBe(unknown.length);
        if (range.greatest > range.least) expect(unknown.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a reading', () => {
  it('is a profile that the engine accepts, whatever the dossier and the date', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
        const { profile } = readOn(dossier, date);
        expect(parseProfile(profile)).toEqual({ ok: true, value: profile });
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whenever it is asked for, and leaves the dossier as it was', () => {
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), (dossier, date) => {
        const before = JSON.stringify(dossier);
        const first = JSON.stringify(readOn(dossier, date));
        expect(JSON.stringify(readOn(dossier, date))).toBe(first);
        expect(JSON.stringify(dossier)).toBe(before);
      }),
    );
  });

  it('is a typed failure before 2015-01-01', () => {
    fc.assert(
      fc.property(anyDossier(), anyDate('1990-01-01', '2014-12-31'), (dossier, date) => {
        const result = read(dossier, date);
        expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
          'date-before-express-entry',
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order in which jobs, credentials and siblings are written', () => {
    const shuffled = <T>(items: readonly T[], draw: Draw): readonly T[] =>
      draw(() =>
        fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length }),
      );
    const reordered = <T extends Candidate | Spouse>(person: T, draw: Draw): T => ({
      ...person,
      jobs: shuffled(person.jobs, draw),
      credentials: shuffled(person.credentials, draw),
    });
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyRulesDate(), fc.gen(), (dossier, date, gen) => {
        const draw = gen as Draw;
        const other: Dossier = {
          ...dossier,
          candidate: reordered(dossier.candidate, draw),
          spouse: dossier.spouse && reordered(dossier.spouse, draw),
          siblings: shuffled(dossier.siblings, draw),
        };
        const [a, b] = [readOn(dossier, date), readOn(other, date)];
        expect(b.profile).toEqual(a.profile);
        expect(b.range).toEqual(a.range);
        expect(b.work).toEqual(a.work);
      }),
      { numRuns: 200 },
    );
  });
});

type Addition = (dossier: Dossier, draw: Draw) => Dossier;

const toCandidate = (dossier: Dossier, facts: Partial<Candidate>): Dossier => ({
  ...dossier,
  candidate: { ...dossier.candidate, ...facts },
});
const since2006 = () => anyDate('2010-01-01', '2027-12-31');

/** Documents whose addition can only help, by the law: each counts for more or not at all. */
const ADDITIONS: Readonly<Record<string, Addition>> = {
  'a job': (dossier, draw) =>
    toCandidate(dossier, { jobs: [...dossier.candidate.jobs, draw(anyJob, since2006())] }),
  'a credential': (dossier, draw) =>
    toCandidate(dossier, {
      credentials: [...dossier.candidate.credentials, draw(anyCredential, since2006())],
    }),
  'a language test, where no first language was declared': (dossier, draw) =>
    toCandidate(dossier, {
      firstOfficialLanguage: null,
      languageTests: [...dossier.candidate.languageTests, draw(anyTest, since2006())],
    }),
  'a brother or sister': (dossier, draw) => ({
    ...dossier,
    siblings: [...dossier.siblings, draw(anySibling)],
  }),
  'a nomination, where there was none': (dossier, draw) => ({
    ...dossier,
    nomination: dossier.nomination ?? draw(anyGrant),
  }),
  'a certificate, where there was none': (dossier, draw) =>
    toCandidate(dossier, {
      tradeCertificate: dossier.candidate.tradeCertificate ?? draw(anyGrant),
    }),
  'a job of the spouse': (dossier, draw) => ({
    ...dossier,
    spouse: dossier.spouse && {
      ...dossier.spouse,
      jobs: [...dossier.spouse.jobs, draw(anyJob, since2006())],
    },
  }),
  'a credential of the spouse': (dossier, draw) => ({
    ...dossier,
    spouse: dossier.spouse && {
      ...dossier.spouse,
      credentials: [...dossier.spouse.credentials, draw(anyCredential, since2006())],
    },
  }),
  'a language test of the spouse': (dossier, draw) => ({
    ...dossier,
    spouse: dossier.spouse && {
      ...dossier.spouse,
      languageTests: [...dossier.spouse.languageTests, draw(anyTest, since2006())],
    },
  }),
};

describe('one more document', () => {
  it.each(Object.entries(ADDITIONS))('never lowers the total: %s', (_, add) => {
    fc.assert(
      fc.property(anyDossier(), anyRulesDate(), fc.gen(), (dossier, date, gen) => {
        // What an addition sets aside, it sets aside on both sides.
        const draw = gen as Draw;
        const after = add(dossier, draw);
        const before = toCandidate(dossier, {
          firstOfficialLanguage: after.candidate.firstOfficialLanguage,
        });
        expect(leastOn(after, date)).toBeGreaterThanOrEqual(leastOn(before, date));
      }),
      { numRuns: 150 },
    );
  });

  it('can lower the total where a first language was declared: a first test in it puts it first', () => {
    const scores = (score: number) => ({
      reading: score,
      writing: score,
      listening: score,
      speaking: score,
    });
    const english = {
      test: 'celpip-general',
      date: isoDate('2023-06-01'),
      scores: scores(10),
    } as const;
    const french = {
      test: 'tcf-canada',
      date: isoDate('2023-06-01'),
      scores: { reading: 342, writing: 4, listening: 331, speaking: 4 },
    } as const;
    const base: Dossier = {
      version: 1,
      dates: {
        profile: isoDate('2024-01-01'),
        invitation: null,
        application: null,
        decision: null,
      },
      round: null,
      claimedTotal: null,
      candidate: {
        birthDate: isoDate('1990-01-01'),
        languageTests: [english],
        credentials: [],
        jobs: [],
        tradeCertificate: null,
        firstOfficialLanguage: 'french',
      },
      spouse: null,
      nomination: null,
      offer: null,
      siblings: [],
    };
    const date = isoDate('2024-01-01');
    const both = toCandidate(base, { languageTests: [english, french] });
    expect(leastOn(both, date)).toBeLessThan(leastOn(base, date));
  });
});
