import { SEVERITIES } from '../../engine/constants.ts';
import { type Finding, sourceOf } from '../../engine/index.ts';
import type { Block, Report, ReportSection, SumTerm } from '../../engine/report.ts';
import { formatNumber } from '../format.ts';
import { findingSentence, mendSentence } from './audit.ts';
import { lawText } from './laws.ts';
import { placeText } from './places.ts';
import {
  cellText,
  isNumeric,
  readingLines,
  reportSentence,
  type ReportWords,
  signed,
  sourceNote,
} from './report.ts';

/** The report as Markdown, in the language of its words, with the lines of its head. It ends with a line feed. */
export function reportMarkdown(
  report: Report,
  words: ReportWords,
  head: readonly string[] = [],
): string {
  const parts = [
    `# ${plain(words.report.title)}`,
    ...head.map(plain),
    ...report.sections.map((each) => section(each, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section({ id, blocks }: ReportSection, words: ReportWords): string {
  const written = blocks.map((block) => blockText(block, words)).filter((text) => text !== '');
  return [`## ${plain(words.report.sections[id])}`, ...written].join('\n\n');
}

function blockText(block: Block, words: ReportWords): string {
  switch (block.kind) {
    case 'paragraph': {
      const sentence = plain(reportSentence(block, words));
      const mark = block.standing === 'information' ? '' : `**${words.report.standings[block.standing]}.** `; // prettier-ignore
      return `${mark}${sentence}`;
    }
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(reportSentence(block, words))}`;
    case 'reading':
      return readingLines(block.departures, words)
        .map((line) => `- ${plain(line)}`)
        .join('\n');
    case 'table':
      return tableText(block, words);
    case 'sum':
      return sumText(block, words);
    case 'findings':
      return findingsText(block.findings, words);
    case 'sources':
      return sourcesText(block.source, words);
  }
}

const startsSum = ({ kind }: SumTerm['what']): boolean => kind === 'start' || kind === 'claimed';

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => plain(cell).replaceAll('|', '\\|')).join(' | ')} |`;

function tableText(
  { code, columns, rows }: Extract<Block, { kind: 'table' }>,
  words: ReportWords,
): string {
  const head = columns.map((column) => words.report.columns[column]);
  const rule = rows[0]?.map((cell) => (isNumeric(cell) ? '---:' : '---'));
  return [
    `**${words.report.tables[code]}**`,
    '',
    row(head),
    `| ${(rule ?? columns.map(() => '---')).join(' | ')} |`,
    ...rows.map((cells) => row(cells.map((cell) => cellText(cell, words)))),
  ].join('\n');
}

function sumText({ terms, total }: Extract<Block, { kind: 'sum' }>, words: ReportWords): string {
  const number = (points: number): string => formatNumber(points, words.codes.language);
  return [
    row(['', words.report.columns.total]),
    '| --- | ---: |',
    ...terms.map(({ what, points }) =>
      row([cellText(what, words), startsSum(what) ? number(points) : signed(points, number)]),
    ),
    row([words.report.total, number(total)]),
  ].join('\n');
}

/** By severity, the gravest first; each with its place, its law and how to fix it. */
function findingsText(findings: readonly Finding[], words: ReportWords): string {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((each) => each.severity === severity);
    if (own.length === 0) return [];
    return [
      `### ${plain(words.audit.severities[severity])}`,
      own.map((each) => findingLine(each, words)).join('\n'),
    ];
  }).join('\n\n');
}

function findingLine(finding: Finding, words: ReportWords): string {
  const { codes, audit, report } = words;
  const [first] = finding.where;
  const where = first === undefined ? '' : `${placeText(first, codes)}. `;
  return [
    `- **${plain(audit.families[finding.family])}.** ${plain(findingSentence(finding, words))}`,
    `  ${plain(where)}${report.why} ${plain(lawText(finding.law, codes.language))}. ${report.mend} ${plain(mendSentence(finding, words))}`,
  ].join('\n');
}

function sourcesText(ids: readonly string[], words: ReportWords): string {
  const { codes, report } = words;
  const lines = ids.flatMap((id) => {
    const source = sourceOf(id);
    if (source === undefined) return [];
    const isFrench = codes.language === 'fr';
    const title = (isFrench ? source.titleFr : source.titleEn).replaceAll(' :', '\u00a0:');
    const url = (isFrench ? source.urlFr : source.urlEn) ?? source.urlEn;
    const linked = url === null ? plain(title) : `[${plain(title)}](${url})`;
    return [`- ${linked} (${plain(sourceNote(source, words))})`];
  });
  return lines.length === 0 ? '' : [`### ${plain(report.sources)}`, lines.join('\n')].join('\n\n');
}

/** Nothing that a user typed becomes markup. */
const plain = (text: string): string => text.replace(/([\\`*_[\]<>#])/g, '\\$1');
