import type { AnyRound, Chance, Judgement, RoundsImport } from '../../engine/rounds.ts';
import {
  chanceText,
  type CodesText,
  formatNumber,
  roundCategory,
  type RoundsCommandText,
  type RoundsText,
  roundText,
} from '../../text/index.ts';
import type { Output } from '../streams/output.ts';
import { styleOf, table, wrap } from './table.ts';

export interface RoundsPrint {
  readonly codes: CodesText;
  readonly text: RoundsCommandText;
  readonly rounds: RoundsText;
  readonly out: Output;
}

export interface JudgedRound {
  readonly round: AnyRound;
  /** null: no total was given. */
  readonly judgement: Judgement | null;
}

/** The rounds as a table; with a total, whether each was reached. */
export function roundsTable(judged: readonly JudgedRound[], print: RoundsPrint): string {
  const { codes, text, rounds, out } = print;
  const { language } = codes;
  const number = (value: number): string => formatNumber(value, language);
  const { columns } = text;
  if (judged.length === 0) return `${text.none}\n`;
  const hasTotal = judged.some(({ judgement }) => judgement !== null);
  const rows = judged.map(({ round, judgement }) => [
    round.number,
    round.date,
    number(round.invitations),
    number(round.cutOff),
    round.tieBreak?.replace('T', ' ').replace('Z', '') ?? '',
    ...(judgement === null ? [] : [text.results[judgement.reached]]),
    roundCategory(round.category, rounds, language, round),
  ]);
  const body = table(
    [
      { title: columns.number, align: 'right' },
      { title: columns.date, align: 'left' },
      { title: columns.invitations, align: 'right' },
      { title: columns.cutOff, align: 'right' },
      { title: columns.tieBreak, align: 'left' },
      ...(hasTotal ? [{ title: columns.result, align: 'left' } as const] : []),
      { title: columns.category, align: 'left' },
    ],
    rows,
    out.width,
  );
  return `${styleOf(out).bold(text.heading(judged.length))}\n${body}`;
}

/** The chance and what it does not know. */
export function chanceBlock(
  chance: Chance,
  total: number,
  { codes, text, rounds, out }: RoundsPrint,
): string {
  const { language } = codes;
  const heading = styleOf(out).bold(text.chance(formatNumber(total, language)));
  const lines = [
    ...chanceText(chance, rounds, language),
    ...(chance.kind === 'chance' ? rounds.chance.limits : []),
  ];
  return `${heading}\n${lines.map((line) => `${wrap(line, out.width)}\n`).join('')}`;
}

/** What became of the rows of an import. */
export function importText(report: RoundsImport, print: RoundsPrint): string {
  const { codes, text, rounds } = print;
  const { added, corrections, unchanged, duplicates, unknownCategories } = report;
  const lines = [
    text.imported(added.length, corrections.length, unchanged.length),
    ...added.map((round) => text.added(roundText(round, rounds, codes.language))),
    ...corrections.map(({ number, field, before, after }) =>
      text.correction(
        number,
        rounds.fields[field],
        valueText(before, print),
        valueText(after, print),
      ),
    ),
    ...duplicates.map(({ number, same }) =>
      same ? text.duplicate(number) : text.conflict(number),
    ),
    ...unknownCategories.map((category) =>
      text.unknownCategory(roundCategory(category, rounds, codes.language)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function valueText(
  value: RoundsImport['corrections'][number]['before'],
  print: RoundsPrint,
): string {
  const { language } = print.codes;
  if (value === null) return print.text.nothing;
  if (typeof value === 'number') return formatNumber(value, language);
  return typeof value === 'string'
    ? value
    : `${value.asOf}, ${formatNumber(value.total, language)}`;
}
