import type { Rules, Score, TraceNode } from '../../engine/index.ts';
import {
  type CodesText,
  formatDate,
  nodeTitle,
  reasonText,
  type ScoreCommandText,
} from '../../text/index.ts';
import { type Style, table } from './table.ts';

export interface ScorePrint {
  readonly codes: CodesText;
  readonly text: ScoreCommandText;
  readonly style: Style;
  readonly width: number;
}

/** A score as a table: sections with their factors, and for each why it has its points. */
export function scoreTable(score: Score, rules: Rules, line: number, print: ScorePrint): string {
  const { codes, text, style, width } = print;
  const heading = text.heading(line, formatDate(score.rules, codes.language));
  return `${style.bold(heading)}\n${scoreRows(score, rules, print, width)}\n`;
}

/** The table alone. */
export function scoreRows(score: Score, rules: Rules, print: ScorePrint, width: number): string {
  const { columns } = print.text;
  return table(
    [
      { title: columns.factor, align: 'left' },
      { title: columns.points, align: 'right' },
      { title: columns.maximum, align: 'right' },
      { title: columns.why, align: 'left' },
    ],
    score.trace.flatMap((root) => [
      ...root.children.flatMap((section) => [
        rowOf(section, '', rules, print),
        ...section.children.map((factor) => rowOf(factor, '  ', rules, print)),
      ]),
      rowOf(root, '', rules, print),
    ]),
    width,
  );
}

function rowOf(
  node: TraceNode,
  indent: string,
  rules: Rules,
  { codes }: ScorePrint,
): readonly string[] {
  const title = indent + nodeTitle(node.id, codes, rules.factors);
  return [title, String(node.points), String(node.maximum), reasonText(node, rules, codes)];
}
