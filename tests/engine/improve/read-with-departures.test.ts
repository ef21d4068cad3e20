import { describe, expect, it } from 'vitest';
import { isoDate, type Overlay, read } from '../../../src/engine/index.ts';
import type { Candidate, Departing, LanguageTest, Spouse } from '../../../src/engine/dossier.ts';
import {
  applyChanges,
  compare,
  type DossierSubject,
  outcomeOf,
} from '../../../src/engine/improve.ts';
import { keyed, quickReader } from '../../../src/engine/improve/quick-read.ts';
import { EMPTY_DOSSIER } from '../../support/dossiers.ts';
import { valueOf } from '../../support/rules.ts';
import { change, dossierWith } from './given.ts';

const DATE = isoDate('2024-06-01');
const subjectWith = (
  candidate: Partial<Candidate>,
  departures: readonly Departing[],
  spouse: Partial<Spouse> | null = null,
): DossierSubject => ({ ...dossierWith(candidate, spouse, DATE), departures });
const rule = (fact: readonly (string | number)[], counted: boolean): Departing => ({
  changes: [{ kind: 'rule', fact, counted }],
});
const tef = (date: string | null, score: number): LanguageTest => ({
  test: 'tef-canada',
  date: date === null ? null : isoDate(date),
  scores: { reading: score, writing: score, listening: score, speaking: score },
});

const CELPIP: LanguageTest = {
  test: 'celpip-general',
  date: isoDate('2024-01-15'),
  scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
};
const LEVELS = { reading: 5, writing: 5, listening: 5, speaking: 5 };

/** Read part by part and read whole: the same profile. */
const bothWays = ({ dossier, departures = [] }: DossierSubject) => [
  quickReader({ kind: 'dossier', dossier, date: DATE, departures })([], DATE).profile,
  valueOf(read(dossier, DATE, { departures })).profile,
];

describe('a dossier as the officer read it, part by part', () => {
  it('leaves out the test, the credential and the nomination that the officer left out', () => {
    const refused = [
      rule(['candidate', 'languageTests', 0], false),
      rule(['candidate', 'credentials', 0], false),
      rule(['nomination'], false),
    ];
    const given = subjectWith(
      {
        languageTests: [tef('2024-01-15', 500)],
        credentials: [
          {
            level: 'master',
            country: 'CA',
            awarded: isoDate('2020-01-01'),
            eca: null,
            eligibleCanadianStudy: true,
          },
        ],
      },
      refused,
    );
    const nomination = { province: 'ON', from: isoDate('2024-01-01'), until: null } as const;
    const [quick, whole] = bothWays({ ...given, dossier: { ...given.dossier, nomination } });
    expect(quick).toEqual(whole);
    expect(quick).toMatchObject({
      education: 'less-than-secondary',
      canadianStudy: 'none',
      nomination: false,
      firstLanguage: { clb: { reading: 0, writing: 0 } },
    });
  });

  it('counts a test without a date that the officer counted by one chart alone', () => {
    const given = subjectWith({ languageTests: [tef(null, 305)] }, [
      rule(['candidate', 'languageTests', 0], true),
    ]);
    const [quick, whole] = bothWays(given);
    expect(quick).toEqual(whole);
  });

  it('keeps a spouse who may not come, where the score is the same', () => {
    const given = subjectWith({ birthDate: isoDate('1970-01-01') }, [], { accompanying: null });
    const [quick, whole] = bothWays(given);
    expect(quick).toEqual(whole);
    expect(quick?.spouse).not.toBeNull();
  });

  const who = 'spouse';
  it.each([
    { kind: 'language-test', language: 'english', clb: { reading: 10 } },
    { kind: 'language-test', who, language: 'french', clb: LEVELS },
    { kind: 'credential', level: 'master', country: 'CA' },
    { kind: 'credential', who, level: 'master', country: 'CA' },
    { kind: 'work', country: 'FR', months: 12, from: '2023-01-01', noc: '21231' },
    { kind: 'work', who, country: 'CA', months: 12, from: '2023-01-01', noc: '21231' },
    { kind: 'spouse-accompanying', accompanying: false },
    { kind: 'swap-languages', first: 'french' },
    { kind: 'trade-certificate', province: 'BC' },
    { kind: 'nomination', province: 'BC' },
    { kind: 'job-offer', noc: '00012' },
    { kind: 'sibling' },
  ])('holds what a change gives: %j', (input) => {
    const languageTests = [tef('2024-01-15', 500), CELPIP];
    const subject = subjectWith({ languageTests }, [], {});
    const one = keyed(change(input), 'one');
    const made = applyChanges(subject, [one.change]).subject as DossierSubject;
    const reader = quickReader(subject);
    const before = reader([], DATE);
    const after = reader([one], DATE);
    expect(after.profile).toEqual(valueOf(read(made.dossier, DATE)).profile);
    expect(after.profile).not.toEqual(before.profile);
    expect(reader([], DATE)).toEqual(before);
  });

  it('keeps what a change gives a spouse who then applies', () => {
    const subject = subjectWith({}, [], {});
    const changes = [
      change({
        kind: 'language-test',
        who: 'spouse',
        language: 'english',
        clb: LEVELS,
      }),
      change({ kind: 'sibling' }),
      change({ kind: 'swap-principal' }),
    ];
    const made = applyChanges(subject, changes).subject as DossierSubject;
    const players = changes.map((one, place) => keyed(one, String(place)));
    const { profile } = quickReader(subject)(players, DATE);
    expect(profile).toEqual(valueOf(read(made.dossier, DATE)).profile);
    expect(profile.firstLanguage.clb).toEqual(LEVELS);
  });
});

describe('a dossier scored as the officer read it', () => {
  const offered = (departures: readonly Departing[]): DossierSubject => ({
    kind: 'dossier',
    dossier: {
      ...EMPTY_DOSSIER,
      offer: { noc: '21231', from: isoDate('2025-01-01'), until: null },
    },
    date: isoDate('2025-06-01'),
    departures,
  });
  const pointsWith = (departures: readonly Departing[]) =>
    valueOf(outcomeOf(offered(departures))).score.factors.arrangedEmployment;

  it('is scored by the rules that the officer used', () => {
    expect(pointsWith([])).toBe(0);
    expect(pointsWith([{ changes: [{ kind: 'spare', on: isoDate('2025-03-24') }] }])).toBe(50);
  });

  it('has the facts that the officer counted', () => {
    const { profile } = valueOf(outcomeOf(offered([rule(['offer'], false)])));
    expect(profile.arrangedEmployment).toBe('none');
  });
});

describe('changes of a dossier under a hypothesis', () => {
  it('are scored under it', () => {
    const guess: Overlay = { name: 'my guess', replace: { sibling: null } };
    const scenario = { name: 'x', changes: [change({ kind: 'sibling' })], on: null };
    const gainUnder = (hypothesis: Overlay | null) => {
      const [one] = valueOf(compare(subjectWith({}, []), [scenario], hypothesis)).scenarios;
      return [one!.gain, one!.effects[0]!.alone];
    };
    expect(gainUnder(null)).toEqual([15, 15]);
    expect(gainUnder(guess)).toEqual([0, 0]);
  });
});
