import type { IsoDate, Rules, RulesVersion } from '../../engine/index.ts';
import { type Section, SECTIONS } from '../../engine/constants.ts';
import { type Column, pointsIn, type Points, type RulesDifference } from '../../engine/tables.ts';
import {
  type CodesText,
  factorTitle,
  formatDate,
  nodeTitle,
  type RulesCommandText,
  rowText,
  sourceText,
} from '../../text/index.ts';
import type { Output } from '../streams/output.ts';
import { styleOf, table, wrap } from './table.ts';

export interface RulesPrint {
  readonly codes: CodesText;
  readonly text: RulesCommandText;
  readonly out: Output;
}

const INDENT = '  ';

/** The grid of a day: the most of every factor, since when, and its sources. */
export function gridText(date: IsoDate, rules: Rules, print: RulesPrint): string {
  const { codes, text, out } = print;
  const day = (iso: IsoDate): string => formatDate(iso, codes.language);
  const most = (points: Points): readonly string[] => [
    String(pointsIn(points, 'withSpouse')),
    String(pointsIn(points, 'withoutSpouse')),
  ];
  const { columns } = text;
  const rows = [
    ...SECTIONS.flatMap((section) => [
      sectionRow(section, rules, print, most),
      ...rules.factors
        .filter((factor) => factor.section === section)
        .map(({ id, version }) => [
          INDENT + factorTitle(id, codes, rules.factors),
          ...most(version.cap),
          version.from,
          version.source.join(', '),
        ]),
    ]),
    [
      codes.grid.caps.total,
      ...most(rules.caps.total),
      rules.caps.from,
      rules.caps.source.join(', '),
    ],
  ];
  const body = table(
    [
      { title: columns.factor, align: 'left' },
      { title: columns.withSpouse, align: 'right' },
      { title: columns.withoutSpouse, align: 'right' },
      { title: columns.from, align: 'left' },
      { title: columns.source, align: 'left' },
    ],
    rows,
    out.width,
  );
  const ids = [...rules.factors.flatMap(({ version }) => version.source), ...rules.caps.source];
  const heading = styleOf(out).bold(text.heading(day(date), day(rules.version)));
  return `${heading}\n${body}\n${sourcesText(ids, print)}`;
}

const sectionRow = (
  section: Section,
  { caps }: Rules,
  { codes }: RulesPrint,
  most: (points: Points) => readonly string[],
): readonly string[] => [
  nodeTitle(section, codes),
  ...most(caps[section]),
  caps.from,
  caps.source.join(', '),
];

/** What differs between the grids of two days, row by row, with the changes of the law between. */
export function diffText(
  { before, after }: { readonly before: IsoDate; readonly after: IsoDate },
  differences: readonly RulesDifference[],
  versions: readonly RulesVersion[],
  print: RulesPrint,
): string {
  const { codes, text, out } = print;
  const { language } = codes;
  const days = [formatDate(before, language), formatDate(after, language)] as const;
  if (differences.length === 0 && versions.length === 0) return `${text.same(...days)}\n`;
  const style = styleOf(out);
  const changes = versions.map((version) => {
    const sentence = language === 'fr' ? version.fr : version.en;
    const line = codes.issues.at(formatDate(version.from, language), sentence);
    return `${INDENT}${wrap(line, out.width - 4, 4)}\n`;
  });
  const ids = [
    ...versions.flatMap(({ source }) => source),
    ...differences.flatMap(({ after: now, before: then }) => [
      ...(then?.source ?? []),
      ...(now?.source ?? []),
    ]),
  ];
  return [
    `${style.bold(text.diffHeading(...days))}\n`,
    changes.length === 0 ? '' : `${style.bold(text.changes)}\n${changes.join('')}`,
    ...differences.map((each) => differenceText(each, print)),
    sourcesText(ids, print),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function differenceText({ id, before, after }: RulesDifference, print: RulesPrint): string {
  const { codes, text, out } = print;
  const title = id === 'caps' ? text.maximum : factorTitle(id, codes);
  const side = (version: RulesDifference['before'], label: (date: string) => string): string => {
    if (version === null) return '';
    const heading = `${INDENT}${label(formatDate(version.from, codes.language))}\n`;
    const lines = versionLines(version, codes);
    const body = lines.map((line) => `${INDENT}${INDENT}${wrap(line, out.width - 6, 6)}\n`);
    return heading + body.join('');
  };
  return `${styleOf(out).bold(title)}\n${side(before, text.before)}${side(after, text.after)}`;
}

type Version = NonNullable<RulesDifference['before']>;

function versionLines(version: Version, codes: CodesText): readonly string[] {
  if (!('cap' in version)) {
    return SECTIONS.map((section) =>
      codes.issues.at(
        nodeTitle(section, codes),
        bothColumns((column) => String(pointsIn(version[section], column))),
      ),
    );
  }
  if (version.terms === null) return [codes.grid.notInForce];
  return version.terms.flatMap((term) =>
    term.rows.map((_, row) => bothColumns((column) => rowText(term, row, column, codes))),
  );
}

/** A line for both columns where they say the same. */
function bothColumns(textIn: (column: Column) => string): string {
  const [withSpouse, withoutSpouse] = [textIn('withSpouse'), textIn('withoutSpouse')];
  return withSpouse === withoutSpouse ? withSpouse : `${withSpouse} / ${withoutSpouse}`;
}

function sourcesText(ids: readonly string[], { codes, text, out }: RulesPrint): string {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return '';
  const rows = unique.map((id) => {
    const { title, url } = sourceText(id, codes);
    return `${INDENT}${wrap(codes.issues.at(id, title), out.width - 4, 4)}\n${url === null ? '' : `    ${url}\n`}`;
  });
  return `${styleOf(out).bold(text.sources)}\n${rows.join('')}`;
}
