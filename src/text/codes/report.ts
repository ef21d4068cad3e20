import type { Cell, ReportCode, SumTerm } from '../../engine/report.ts';
import type { Departure } from '../../engine/recount.ts';
import type { Fraction } from '../../engine/improve.ts';
import type { IsoDate, Source } from '../../engine/index.ts';
import { formatChoice, formatDate, formatList, formatMoney, formatNumber } from '../format.ts';
import { type AuditWords, categoryName, daysText, programName } from './audit.ts';
import { departureText } from './departures.ts';
import { factorTitle } from './grid.ts';
import { named } from './names.ts';
import { lawText } from './laws.ts';
import { eventText } from './events.ts';
import { questionText, type RecountWords } from './recount.ts';
import type { CodesText } from './text.ts';
import { type Wording, wording } from './wording.ts';
import type { ReportText } from './report.en.ts';

/** The parameters of a sentence, with names of days, steps and conditions. */
export interface ReportWording extends Wording {
  readonly onDay: () => string;
  readonly step: () => string;
  readonly steps: () => string;
  /** Days of the file, in a list: "the invitation and the decision". */
  readonly days: () => string;
  /** The conditions of the round that were not met. */
  readonly because: () => string;
}

/** All that a report is written with. */
export interface ReportWords extends AuditWords, RecountWords {
  readonly report: ReportText;
}

/** The sentence of a paragraph or a heading. */
export function reportSentence(
  { code, params }: { readonly code: ReportCode; readonly params: Parameters<typeof wording>[0] },
  { codes, audit, programs, departures, report }: ReportWords,
): string {
  const words = wording(params, codes);
  const listOf = (key: string): readonly string[] => {
    const value = params[key];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const stepName = (id: string): string => named(report.steps, id) ?? id;
  const condition = (id: string): string => {
    if (named(programs.programs, id) !== undefined) return programName(id, programs);
    return named(report.conditions, id) ?? categoryName(id, codes);
  };
  return report.sentences[code]({
    ...words,
    onDay: () => daysText(params['name'], audit, codes),
    step: () => stepName(words.text('step')),
    days: () =>
      formatList(
        listOf('names').map((name) => named(departures.days, name) ?? name),
        codes.language,
      ),
    steps: () => listOf('steps').map(stepName).join('; '),
    because: () => formatList(listOf('because').map(condition), codes.language),
  });
}

/** A cell in words; a dash where there is nothing to say. */
export const cellText = (cell: Cell | SumTerm['what'], words: ReportWords): string =>
  textOf(cell, words) || words.report.nothing;

/** Cells of numbers are set to the right. */
export const isNumeric = ({ kind }: Cell): boolean =>
  kind === 'points' || kind === 'difference' || kind === 'fraction' || kind === 'fee';

/** The publisher of a source and the day it was read. */
export function sourceNote({ issuer, retrieved }: Source, { codes, report }: ReportWords): string {
  const name = named(report.issuers, issuer) ?? issuer;
  return report.readOn(name, formatDate(retrieved, codes.language));
}

function textOf(cell: Cell | SumTerm['what'], words: ReportWords): string {
  const { codes, report } = words;
  const { language } = codes;
  const number = (points: number): string => formatNumber(points, language);
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'day':
      return formatDate(cell.day, language);
    case 'date-name':
      return codes.names.dates[cell.name];
    case 'points':
      return pointsText(cell, report, number);
    case 'difference':
      return signed(cell.points, number);
    case 'factor':
      return factorTitle(cell.factor, codes);
    case 'section':
      return codes.grid.sections[cell.section];
    case 'total-name':
      return report.total;
    case 'start':
      return report.plain;
    case 'claimed':
      return report.claimed;
    case 'undone':
      return report.undone(departureText(cell.departure, words));
    case 'departure':
      return departureLines(cell, words).join(' ');
    case 'cause':
      return eventText(cell.cause, words.recount.events, words.codes);
    case 'question':
      return questionText(cell.question, words);
    case 'fraction':
      return number(tenths(cell.fraction));
    case 'departure-kind':
      return report.kinds[cell.value];
    case 'departure-side':
      return report.sides[cell.value];
    case 'law':
      return cell.law === null ? '' : lawText(cell.law, language);
    case 'place':
      return cell.tieBreak === null
        ? report.places[cell.place]
        : `${report.places[cell.place]} (${report.tieBreaks[cell.tieBreak]})`;
    case 'verdict':
      return report.verdicts[cell.verdict];
    case 'explanation':
      return report.explanation(number(cell.number));
    case 'step':
      return report.steps[cell.step];
    case 'who':
      return formatChoice(
        cell.who.map((who) => report.askers[who]),
        language,
      );
    case 'fee':
      return cell.dollars === null ? '' : formatMoney(cell.dollars, language);
    case 'days':
      return cell.days === null ? '' : codes.names.days(cell.days);
  }
}

/** A departure and what would do the same, a sentence each. */
export const departureLines = (
  { departure, instead }: Extract<Cell, { kind: 'departure' }>,
  words: ReportWords,
): readonly string[] => [
  capitalised(departureText(departure, words), words.codes),
  ...instead.map((other) => words.report.or(departureText(other, words))),
];

/** The departures of a reading, a sentence each. */
export const readingLines = (
  departures: readonly Departure[],
  words: ReportWords,
): readonly string[] =>
  departures.map((departure) => capitalised(departureText(departure, words), words.codes));

const capitalised = (text: string, { language }: CodesText): string =>
  text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(`${language}-CA`));

/** To the nearest tenth: an expected number of explanations needs no more. */
const tenths = ({ numerator, denominator }: Fraction): number =>
  Math.round((numerator * 10) / denominator) / 10;

function pointsText(
  { least, greatest }: Extract<Cell, { kind: 'points' }>,
  report: ReportText,
  number: (points: number) => string,
): string {
  if (least === null) return greatest === null ? '' : report.atMost(number(greatest));
  if (greatest === null) return report.atLeast(number(least));
  return least === greatest ? number(least) : report.between(number(least), number(greatest));
}

/** With a sign: a true minus, and a plus. */
export const signed = (points: number, number: (points: number) => string): string =>
  points < 0 ? `−${number(-points)}` : points > 0 ? `+${number(points)}` : number(0);

/** What a document says of itself before its first section, and the report does not know. */
export interface ReportHead {
  /** The name of the dossier; null when it has none. */
  readonly dossier: string | null;
  /** Made up, to show. */
  readonly isExample: boolean;
  /** The day of the import that the round is from; null where it is from the rounds held. */
  readonly roundImportedOn: IsoDate | null;
}

/** The lines of a head, each said only where there is something to say. */
export function headLines(
  { dossier, isExample, roundImportedOn: day }: ReportHead,
  { codes: { language }, report: { head } }: ReportWords,
): readonly string[] {
  return [
    ...(dossier === null ? [] : [head.dossier(dossier)]),
    ...(isExample ? [head.example] : []),
    ...(day === null ? [] : [head.imported(formatDate(day, language))]),
  ];
}
