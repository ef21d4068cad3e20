import type { ChangeEffect, Comparison, ScenarioOutcome } from '../../engine/improve.ts';
import {
  changeText,
  type CodesText,
  factorTitle,
  formatDate,
  nodeTitle,
  remarkText,
  shareOfGain,
  type WhatIfCommandText,
  whyText,
} from '../../text/index.ts';
import type { Output } from '../streams/output.ts';
import { styleOf, table, wrap } from './table.ts';
import { WHAT_IF_TEXT } from './whatif-json.ts';

export interface WhatIfPrint {
  readonly text: WhatIfCommandText;
  readonly codes: CodesText;
  readonly out: Output;
}

/** Each scenario: the totals, the factors that change, and what each change gives. */
export function comparisonText(comparison: Comparison, print: WhatIfPrint): string {
  const { codes } = print;
  const warning =
    comparison.hypothetical === null
      ? ''
      : `${WHAT_IF_TEXT[codes.language].notInForce(comparison.hypothetical.name)}\n\n`;
  return (
    warning +
    comparison.scenarios
      .map((scenario, place) => scenarioText(scenario, place, comparison, print))
      .join('\n')
  );
}

function scenarioText(
  scenario: ScenarioOutcome,
  place: number,
  comparison: Comparison,
  print: WhatIfPrint,
): string {
  const { text, codes, out } = print;
  const { bold } = styleOf(out);
  const day = (date: string): string => formatDate(date, codes.language);
  const { before } = comparison;
  const totals = text.totals(
    String(before.score.total),
    day(before.date),
    String(scenario.after.score.total),
    day(scenario.after.date),
    signed(scenario.gain),
  );
  return `${bold(text.heading(scenario.name))}\n${totals}\n\n${factorsText(place, comparison, print)}\n${effectsText(scenario, print)}`;
}

function factorsText(place: number, { sections, factors }: Comparison, print: WhatIfPrint): string {
  const { text, codes, out } = print;
  const moved = [
    ...factors.map((one) => ({ ...one, title: factorTitle(one.id, codes) })),
    ...sections.map((one) => ({ ...one, title: nodeTitle(one.id, codes) })),
  ].filter(({ before, after }) => after[place] !== before);
  if (moved.length === 0) return `${text.unchanged}\n`;
  const { columns } = text;
  return table(
    [
      { title: columns.factor, align: 'left' },
      { title: columns.before, align: 'right' },
      { title: columns.after, align: 'right' },
    ],
    moved.map(({ title, before, after }) => [title, String(before), String(after[place])]),
    out.width,
  );
}

function effectsText({ effects }: ScenarioOutcome, print: WhatIfPrint): string {
  const { text, codes, out } = print;
  const { columns } = text;
  const titles = effects.map(({ change }) =>
    changeText(change, WHAT_IF_TEXT[codes.language], codes),
  );
  const shares = table(
    [
      { title: columns.share, align: 'right' },
      { title: columns.alone, align: 'right' },
      { title: columns.change, align: 'left' },
    ],
    effects.map((effect, place) => [
      shareOfGain(effect.share, codes),
      signed(effect.alone),
      titles[place]!,
    ]),
    out.width,
  );
  const remarks = effects.map((effect, place) => {
    const reasons = reasonsOf(effect, codes);
    if (reasons === '') return '';
    const line = codes.issues.at(titles[place]!, reasons);
    return `${wrap(`• ${line}`, out.width)}\n`;
  });
  return `${shares}${remarks.some((line) => line !== '') ? '\n' : ''}${remarks.join('')}`;
}

function reasonsOf({ remarks, why }: ChangeEffect, codes: CodesText): string {
  const text = WHAT_IF_TEXT[codes.language];
  return [
    ...remarks.map((one) => remarkText(one, text, codes)),
    ...why.map((one) => whyText(one, text, codes)),
  ].join(' ');
}

const signed = (points: number): string =>
  points < 0 ? `−${Math.abs(points)}` : points > 0 ? `+${points}` : '0';
