import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, parseDossier, parseProfile, read } from '../../src/engine/index.ts';
import { ABILITIES, COUNTRIES, type NoteCode, type Path } from '../../src/engine/constants.ts';
import type { Note } from '../../src/engine/dossier.ts';
import {
  codesEn,
  codesFr,
  type CodesText,
  countryName,
  issueSentence,
  issueText,
  noteText,
  placeText,
  testName,
} from '../../src/text/index.ts';
import { anyDate } from '../support/dates.ts';
import { anyDossier } from '../support/dossiers.ts';
import { BLANK } from '../support/profiles.ts';
import { codesOfUnion } from './support.ts';

const BOTH = [codesEn, codesFr] as const;
const NOTE_CODES = codesOfUnion('dossier/reading.ts', 'NoteCode');
const ISSUE_CODES = codesOfUnion('errors/issue.ts', 'IssueCode');

/** Parameters under every name that a sentence asks for. */
const PARAMS = {
  ...Object.fromEntries(ABILITIES.map((ability) => [ability, 7])),
  abilities: ['reading', 'writing'],
  ability: 'reading',
  actual: 32,
  after: 'profile',
  age: 31,
  allowed: ['english', 'french'],
  awarded: '2020-06-30',
  birthDate: '1990-01-31',
  body: 'wes',
  calendarYears: 2,
  cap: 30,
  classification: 'noc2021',
  country: 'MA',
  credentials: 2,
  date: '2023-01-14',
  days: 365,
  designated: '2013-04-17',
  equivalent: 'one-year',
  expected: 'string',
  expires: '2025-01-14',
  fact: 'letter',
  first: 1,
  from: '2021-07-01',
  hours: '1560.50',
  hoursPerWeek: 37.5,
  invitation: '2024-07-17',
  key: 'agee',
  kind: 'canadian',
  language: 'english',
  level: 'bachelor',
  levels: ['4'],
  limit: 12,
  marks: [],
  max: 9,
  min: 0,
  months: 25,
  nextYearOn: '2025-08-01',
  noc: '65200',
  on: '2024-09-10',
  other: 'french',
  otherTotal: 470,
  province: 'ON',
  since: '2024-10-01',
  status: 'citizen',
  step: 0.5,
  test: 'ielts-general',
  to: ['65200', '65201'],
  today: '2024-09-10',
  total: 478,
  until: '2023-05-03',
  value: 6.3,
  what: 'nomination',
  windowFrom: '2014-09-10',
  years: 1,
};

/** A day before Express Entry began is written like any other. */
const EXPRESS_ENTRY = { ...PARAMS, first: '2015-01-01' };

const digits = (text: string): string => [...text.matchAll(/\d/g)].sort().join('');

function expectSentences(english: string, french: string): void {
  for (const sentence of [english, french]) {
    expect(sentence.length).toBeGreaterThan(5);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|unknown date|date inconnue/);
    expect(sentence).not.toMatch(/ {2}|\s$/);
  }
  expect(french).not.toBe(english);
  expect(digits(french)).toBe(digits(english));
}

describe('A note', () => {
  it('is one of the codes that the test reads from the engine', () => {
    expect(NOTE_CODES.length).toBeGreaterThan(70);
    expect(Object.keys(codesEn.notes).sort()).toEqual([...NOTE_CODES].sort());
  });

  it.each(NOTE_CODES)('%s has a sentence in each language with the same figures', (code) => {
    for (const counted of [true, false, null]) {
      const note = { code: code as NoteCode, params: PARAMS, counted };
      expectSentences(noteText(note, codesEn), noteText(note, codesFr));
    }
  });

  it('of any dossier on any day reads whole in both languages', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyDossier('some-unknown'), anyDate(), (dossier, date) => {
        const reading = read(dossier, date);
        for (const note of reading.ok ? reading.value.notes : []) {
          met.add(note.code);
          expectNote(note);
        }
      }),
      { numRuns: 400 },
    );
    expect(met.size).toBeGreaterThan(40);
  });

  const expectNote = (note: Note): void => {
    expectSentences(noteText(note, codesEn), noteText(note, codesFr));
    for (const codes of BOTH) expect(placeText(note.path, codes)).not.toMatch(/undefined|“|«/);
  };
});

describe('A fault of an input', () => {
  it.each(ISSUE_CODES)('%s has a sentence in each language with the same figures', (code) => {
    const params = code === 'date-before-express-entry' ? EXPRESS_ENTRY : PARAMS;
    const fault = { code, path: ['candidate', 'jobs', 1, 'noc'], params } as unknown as Issue;
    expectSentences(issueSentence(fault, codesEn), issueSentence(fault, codesFr));
    expect(issueText(fault, codesEn)).toMatch(/^candidate › job 2 › NOC code: /);
    expect(issueText(fault, codesFr)).toMatch(/^candidat › emploi 2 › code de la CNP\u00A0: /);
  });

  const FAULTS: readonly (readonly [path: Path, english: string, french: string])[] = [
    [
      ['firstLanguage', 'clb', 'reading'],
      'first official language › CLB levels › reading: must be 12 or less.',
      'première langue officielle › niveaux NCLC › compréhension de l’écrit : la valeur doit être d’au plus 12.',
    ],
    [
      ['agee'],
      '“agee”: no such field. Remove it, or correct its spelling.',
      '« agee » : champ inconnu. Supprimez-le ou corrigez-en l’orthographe.',
    ],
  ];
  it.each(FAULTS)('of a profile at %j names the place and the fix', (path, english, french) => {
    const result = parseProfile({
      ...BLANK,
      agee: 1,
      firstLanguage: { language: 'english', clb: { ...BLANK.firstLanguage.clb, reading: 13 } },
    });
    const found = result.ok
      ? undefined
      : result.issues.find((one) => String(one.path) === String(path));
    expect(found && issueText(found, codesEn)).toBe(english);
    expect(found && issueText(found, codesFr)).toBe(french);
  });

  it('of the whole input begins its sentence', () => {
    const result = parseDossier(null);
    expect(result.ok ? [] : result.issues.map((each) => issueText(each, codesEn))).toEqual([
      'Must be an object.',
    ]);
  });
});

describe('A place', () => {
  const PLACES: readonly (readonly [Path, string, string])[] = [
    [[], 'the whole input', 'l’ensemble des données'],
    [
      ['dates', 'profile'],
      'dates › profile submitted',
      'dates du dossier › présentation du profil',
    ],
    [
      ['candidate', 'jobs', 1, 'hoursPerWeek'],
      'candidate › job 2 › hours a week',
      'candidat › emploi 2 › heures par semaine',
    ],
    [['siblings', 0], 'brother or sister 1', 'frère ou sœur 1'],
    [['candidate', 'jobs'], 'candidate › jobs', 'candidat › emplois'],
    [
      ['factors', 'french'],
      '“factors” › French-language skills',
      '« factors » › Compétences en français',
    ],
    [[3], 'item 4', 'élément 4'],
    [['toString'], '“toString”', '« toString »'],
  ];
  it.each(PLACES)('%j is written in words', (path, english, french) => {
    expect(placeText(path, codesEn)).toBe(english);
    expect(placeText(path, codesFr)).toBe(french);
  });
});

describe('A name', () => {
  const named = (code: string, codes: CodesText): string => countryName(code, codes);

  it('of a country is found for every code that a dossier may have', () => {
    for (const codes of BOTH) {
      expect(COUNTRIES.filter((code) => named(code, codes) === code)).toEqual([]);
    }
    expect([named('MA', codesEn), named('MA', codesFr)]).toEqual(['Morocco', 'Maroc']);
  });

  it('of no country or test is the code itself', () => {
    expect(named('Atlantis', codesEn)).toBe('Atlantis');
    expect(testName('toefl', codesFr)).toBe('toefl');
  });
});
