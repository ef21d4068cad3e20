import { ACTION_DEFAULTS } from '../../engine/tables.ts';
import type { Lane } from '../../engine/constants.ts';
import type { Plans } from '../../engine/improve.ts';
import { formatDate, formatMoney } from '../format.ts';
import type { EventsText } from './events.ts';
import type { CodesText } from './text.ts';

/** Words for timelines and plans. */
export interface PlanText {
  readonly events: EventsText;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly price: (date: string, cost: string, effort: number) => string;
  readonly none: (target: number, highest: string, date: string) => string;
  readonly searched: (considered: string, sets: string) => string;
  /** What plans and defaults are not. */
  readonly caution: readonly string[];
}

/** The name of an action proposed; the user's own actions have the name that the user gave. */
export function actionText(id: string, { language }: CodesText): string {
  const known = ACTION_DEFAULTS.find((one) => one.id === id);
  if (known === undefined) return id;
  return language === 'fr' ? known.titleFr : known.titleEn;
}

/** What a plan takes: its day, its cost, its effort. */
export const priceText = (
  plan: Plans['plans'][number],
  text: PlanText,
  { language }: CodesText,
): string =>
  text.price(formatDate(plan.date, language), formatMoney(plan.cost, language), plan.effort);
