import { describe, expect, it } from 'vitest';
import { audit, type Dossier, isoDate, recount } from '../../../src/engine/index.ts';
import { REPORT_SECTIONS, SEVERITIES } from '../../../src/engine/constants.ts';
import { readLetter } from '../../../src/engine/letter.ts';
import { report, type Report } from '../../../src/engine/report.ts';
import { ROUNDS } from '../../../src/engine/rounds.ts';
import {
  auditEn,
  auditFr,
  codesEn,
  codesFr,
  departuresEn,
  departuresFr,
  findingSentence,
  findText,
  lawText,
  letterEn,
  letterFr,
  mendSentence,
  programsEn,
  programsFr,
  recountEn,
  headLines,
  recountFr,
  reportEn,
  reportFr,
  reportMarkdown,
  type ReportWords,
} from '../../../src/text/index.ts';
import { EMPTY_DOSSIER, GOOD_JOB } from '../../support/dossiers.ts';

const EN: ReportWords = { codes: codesEn, audit: auditEn, programs: programsEn, report: reportEn, departures: departuresEn, recount: recountEn }; // prettier-ignore
const FR: ReportWords = { codes: codesFr, audit: auditFr, programs: programsFr, report: reportFr, departures: departuresFr, recount: recountFr }; // prettier-ignore

const DOSSIER: Dossier = {
  ...EMPTY_DOSSIER,
  dates: {
    profile: isoDate('2024-05-02'),
    invitation: isoDate('2024-07-17'),
    application: isoDate('2024-09-10'),
    decision: isoDate('2025-02-21'),
  },
  claimedTotal: 480,
  candidate: {
    ...EMPTY_DOSSIER.candidate,
    languageTests: [
      {
        test: 'celpip-general',
        date: isoDate('2022-08-01'),
        scores: { reading: 9, writing: 9, listening: 9, speaking: 9 },
      },
    ],
    credentials: [
      { level: 'bachelor', country: 'MA', awarded: isoDate('2015-06-30'), eca: null, eligibleCanadianStudy: null }, // prettier-ignore
    ],
    jobs: [
      { ...GOOD_JOB, from: isoDate('2021-07-01'), letter: 'incomplete' },
      { ...GOOD_JOB, country: 'MA', from: isoDate('2016-01-01'), until: isoDate('2020-12-31'), letter: null }, // prettier-ignore
    ],
  },
};
const TODAY = isoDate('2025-02-25');
const round = ROUNDS.find(({ number }) => number === '304')!;

function madeFor(total: number): Report {
  const answer = recount(DOSSIER, { total });
  const claimed = recount(DOSSIER, { total: DOSSIER.claimedTotal! }, { reader: 'candidate' });
  return report(DOSSIER, {
    today: TODAY,
    round,
    known: { total },
    recount: answer.ok ? answer.value : null,
    claim: claimed.ok ? claimed.value : null,
  });
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ['without anything known', report(EMPTY_DOSSIER, { today: TODAY })],
  ['with a round', report(DOSSIER, { today: TODAY, round })],
  ['with a total that readings give', madeFor(358)],
  ['with a total that none gives', madeFor(1199)],
];

const digitsOf = (text: string): readonly string[] =>
  [
    ...text
      .replace(/https?:\S+/g, '')
      .replace(/\u1d52\u00a0\d|No\. \d/g, '')
      .matchAll(/\d+/g),
  ]
    .map(([digits]) => digits)
    .sort();

describe('a report in Markdown', () => {
  it.each(REPORTS)('%s has every section and no hole', (_, made) => {
    for (const words of [EN, FR]) {
      const text = reportMarkdown(made, words);
      for (const id of REPORT_SECTIONS) expect(text).toContain(`## ${words.report.sections[id]}`);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  it.each(REPORTS)('%s says the same numbers in both languages', (_, made) => {
    const [english, french] = [reportMarkdown(made, EN), reportMarkdown(made, FR)];
    const withoutGroups = (text: string) => text.replace(/(?<=\d)[\u00a0\u202f,](?=\d{3})/g, '');
    expect(digitsOf(withoutGroups(french))).toEqual(digitsOf(withoutGroups(english)));
  });

  it('is typeset as Canadian French is', () => {
    const text = REPORTS.map(([, made]) => reportMarkdown(made, FR)).join('\n');
    const lines = text.split('\n').filter((line) => !/^\| -/.test(line));
    const sentences = lines.join('\n').replace(/https?:\S+/g, '');
    expect(sentences).not.toMatch(/[^\u00a0\s]:\s|\u0020:\s/);
    expect(sentences).not.toMatch(/\s[;!?]/);
    expect(sentences).not.toMatch(/'/);
    expect(sentences).not.toMatch(/IRPA|\bs\. \d/);
  });

  it('says of itself whose it is, that it is made up, and where its round is from', () => {
    const [[, made]] = REPORTS as [(typeof REPORTS)[number]];
    const head = {
      dossier: 'Client *12*',
      isExample: true,
      roundImportedOn: isoDate('2026-10-16'),
    };
    for (const words of [EN, FR]) {
      const lines = headLines(head, words);
      expect(lines).toHaveLength(3);
      expect(lines[0]).toContain('Client *12*');
      const [title, dossier, example, imported, summary] = reportMarkdown(made, words, lines).split(
        '\n\n',
      );
      expect(title).toBe(`# ${words.report.title}`);
      expect(dossier).toContain('Client \\*12\\*');
      expect([example, imported]).toEqual(lines.slice(1));
      expect(imported).toContain(words === EN ? 'October 16, 2026' : '16 octobre 2026');
      expect(summary).toBe(`## ${words.report.sections.summary}`);
    }
    const nothing = { dossier: null, isExample: false, roundImportedOn: null };
    expect(headLines(nothing, EN)).toEqual([]);
  });

  it('takes nothing typed for markup', () => {
    const dossier: Dossier = {
      ...DOSSIER,
      candidate: {
        ...DOSSIER.candidate,
        credentials: [
          {
            ...DOSSIER.candidate.credentials[0]!,
            eca: { body: '[x](javascript:1) | <b>', date: isoDate('2018-01-01'), equivalent: 'bachelor' }, // prettier-ignore
          },
        ],
      },
    };
    const text = reportMarkdown(report(dossier, { today: TODAY, round }), EN);
    expect(text).not.toContain('[x](');
    expect(text).not.toContain('<b>');
  });

  it('cites provisions as each language does', () => {
    expect(lawText('IRPA, s. 11.2(1)(b)', 'en')).toBe('IRPA, s. 11.2(1)(b)');
    expect(lawText('IRPA, s. 11.2(1)(b)', 'fr')).toBe('LIPR, art. 11.2(1)b)');
    expect(lawText('MI', 'fr')).toBe('Instructions ministérielles');
    expect(lawText('IRPA, s. 11.2; MI, CRS grid, A', 'fr')).toBe('LIPR, art. 11.2; Instructions ministérielles, grille du SCG, A'); // prettier-ignore
    expect(lawText('IRPR, s. 73(2); MI', 'en')).toBe('IRPR, s. 73(2); Ministerial Instructions');
  });
});

describe('the words of findings and finds', () => {
  it('leave no parameter out', () => {
    const findings = audit(DOSSIER, { today: TODAY, round });
    expect(new Set(findings.map(({ severity }) => severity)).size).toBe(SEVERITIES.length);
    for (const words of [EN, FR])
      for (const finding of findings) {
        const sentence = findingSentence(finding, words);
        expect(sentence).not.toMatch(/undefined|null|NaN|\bunknown\b|\binconnue?\b/);
        expect(mendSentence(finding, words)).toMatch(/\.$/);
      }
  });

  it('say a find in one line', () => {
    const { finds } = readLetter(
      'IRCC. You were issued an invitation to apply on July 17, 2024 in round #304. The minimum CRS score was 515 points. Under A11.2, your application was received on 05/07/2024.',
    );
    expect(finds.map((find) => findText(find, codesEn, letterEn))).toEqual([
      'Invitation issued: July 17, 2024',
      'Round 304',
      'Cut-off of the round: 515',
      'Immigration and Refugee Protection Act, s. 11.2',
      'Application received: July 5, 2024, or May 7, 2024',
    ]);
    expect(findText(finds[0]!, codesFr, letterFr)).toBe(
      'Envoi de l’invitation\u00a0: 17 juillet 2024',
    );
  });
});
