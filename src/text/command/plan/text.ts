import type { HelpText } from '../help.ts';

export interface PlanCommandText extends HelpText<'target' | 'actions' | 'list' | 'on'> {
  readonly argument: string;
  readonly heading: (target: string, now: string) => string;
  readonly plan: (number: number, price: string) => string;
  readonly highest: (price: string) => string;
  readonly columns: {
    readonly step: string;
    readonly begins: string;
    readonly done: string;
    readonly total: string;
  };
  readonly wait: string;
  readonly reached: (date: string, total: string) => string;
}
