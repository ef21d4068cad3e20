import type { Plan, Plans } from '../../engine/improve.ts';
import {
  actionText,
  type CodesText,
  formatDate,
  formatNumber,
  type PlanCommandText,
  planEn,
  planFr,
  priceText,
} from '../../text/index.ts';
import type { Output } from '../streams/output.ts';
import { styleOf, table, wrap } from './table.ts';

const PLAN_TEXT = { en: planEn, fr: planFr };

export interface PlanPrint {
  readonly text: PlanCommandText;
  readonly codes: CodesText;
  readonly out: Output;
}

/** Every efficient plan as a dated list of steps; or the highest total there is, and how. */
export function plansText(plans: Plans, print: PlanPrint): string {
  const { text, codes, out } = print;
  const { bold, faint } = styleOf(out);
  const { language } = codes;
  const words = PLAN_TEXT[language];
  const { highest, search } = plans;
  const blocks = plans.plans.map((one, place) =>
    planBlock(one, (price) => text.plan(place + 1, price), print),
  );
  if (highest !== null) {
    const date = formatDate(highest.date, language);
    blocks.push(`${words.none(plans.target, String(highest.total), date)}\n`);
    blocks.push(planBlock(highest, text.highest, print));
  }
  const counted = words.searched(
    formatNumber(search.considered, language),
    formatNumber(search.sets, language),
  );
  const notes = [counted, ...words.caution]
    .map((line) => `${faint(wrap(line, out.width))}\n`)
    .join('');
  return `${bold(text.heading(String(plans.target), String(plans.now)))}\n\n${blocks.join('\n')}\n${notes}`;
}

function planBlock(
  one: Plan,
  title: (price: string) => string,
  { text, codes, out }: PlanPrint,
): string {
  const day = (date: string): string => formatDate(date, codes.language);
  const heading = title(priceText(one, PLAN_TEXT[codes.language], codes));
  const { columns } = text;
  const steps = table(
    [
      { title: columns.begins, align: 'left' },
      { title: columns.done, align: 'left' },
      { title: columns.total, align: 'right' },
      { title: columns.step, align: 'left' },
    ],
    one.steps.map((step) => [
      day(step.begins),
      day(step.done),
      String(step.total),
      actionText(step.action, codes),
    ]),
    out.width,
  );
  const rows = one.steps.length === 0 ? `${text.wait}\n` : steps;
  return `${styleOf(out).bold(heading)}\n${rows}${text.reached(day(one.date), String(one.total))}\n`;
}
