import type { IsoDate, Reading } from '../../engine/index.ts';
import type { Path } from '../../engine/constants.ts';
import type { Note } from '../../engine/dossier.ts';
import {
  type CodesText,
  type DossierPart,
  formatDate,
  formatNumber,
  noteText,
  placeText,
  type ReadCommandText,
} from '../../text/index.ts';
import type { Output } from '../streams/output.ts';
import { profileRows } from './profile-rows.ts';
import { styleOf, table, wrap } from './table.ts';

export interface ReadingPrint {
  readonly codes: CodesText;
  readonly text: ReadCommandText;
  readonly out: Output;
}

const INDENT = 2;
const MARK = 2;

/** A reading as text: its notes by part of the dossier, the profile that they make, and its total. */
export function readingText(
  reading: Reading,
  points: number,
  rules: IsoDate,
  print: ReadingPrint,
): string {
  const { codes, text, out } = print;
  const { language } = codes;
  const style = styleOf(out);
  const { range } = reading;
  const number = (value: number): string => formatNumber(value, language);
  return [
    `${style.bold(text.heading(formatDate(reading.date, language)))}\n${style.faint(text.legend)}\n`,
    ...partsOf(reading.notes).map(
      ([part, notes]) => `${style.bold(text.parts[part])}\n${notesText(notes, print)}`,
    ),
    `${style.bold(text.profile)}\n${profileText(reading, print)}`,
    `${style.bold(text.total(number(points), formatDate(rules, language)))}\n`,
    range.least === range.greatest
      ? ''
      : `${wrap(text.range(number(range.least), number(range.greatest)), out.width)}\n`,
    unknownText(reading.unknown, print),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const PARTS: readonly DossierPart[] = [
  'age',
  'languageTests',
  'credentials',
  'jobs',
  'tradeCertificate',
  'spouse',
  'nomination',
  'offer',
  'siblings',
];

function partOf([root, key]: Path): DossierPart {
  const name = root === 'candidate' ? key : root;
  return PARTS.find((part) => part === name) ?? 'age';
}

const partsOf = (notes: readonly Note[]): readonly (readonly [DossierPart, readonly Note[]])[] =>
  PARTS.map((part) => [part, notes.filter(({ path }) => partOf(path) === part)] as const).filter(
    ([, own]) => own.length > 0,
  );

function notesText(notes: readonly Note[], { codes, text, out }: ReadingPrint): string {
  return notes
    .map((note) => {
      const place = itemOf(note.path, codes);
      const sentence = noteText(note, codes);
      const line = place === null ? sentence : codes.issues.at(place, sentence);
      const mark = markOf(note, text);
      const room = out.width - INDENT - MARK;
      const body = wrap(line, room).replaceAll('\n', `\n${' '.repeat(INDENT + MARK)}`);
      return `${' '.repeat(INDENT)}${mark} ${body}\n`;
    })
    .join('');
}

function markOf({ counted }: Note, { marks }: ReadCommandText): string {
  if (counted === null) return marks.remark;
  return counted ? marks.counted : marks.notCounted;
}

/** The item of a list that a note is about ("job 2"), where it is about one. */
function itemOf(path: Path, codes: CodesText): string | null {
  const place = path.findIndex((key) => typeof key === 'number');
  return place < 1 ? null : placeText(path.slice(place - 1, place + 1), codes);
}

function profileText({ profile }: Reading, { codes, out }: ReadingPrint): string {
  const rows = profileRows(profile, codes);
  const body = table(
    [
      { title: '', align: 'left' },
      { title: '', align: 'left' },
    ],
    rows,
    out.width - INDENT,
  );
  return body.replace(/^(?=.)/gm, ' '.repeat(INDENT));
}

function unknownText(unknown: readonly Path[], { codes, text, out }: ReadingPrint): string {
  if (unknown.length === 0) return '';
  const places = unknown.map((path) => `${' '.repeat(INDENT)}${placeText(path, codes)}\n`);
  return `${styleOf(out).bold(text.unknown)}\n${[...new Set(places)].join('')}`;
}
