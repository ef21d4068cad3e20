import type { EventCode, Lane } from '../../engine/constants.ts';
import type { Plans, TimelineEvent, YearsKind } from '../../engine/improve.ts';
import { ACTION_DEFAULTS } from '../../engine/tables.ts';
import { formatDate, formatMoney } from '../format.ts';
import type { CodesText } from './text.ts';
import { type Wording, wording } from './wording.ts';

/** Words for timelines and plans. */
export interface PlanText {
  readonly events: Readonly<Record<EventCode, (words: EventWords) => string>>;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly price: (date: string, cost: string, effort: number) => string;
  readonly none: (target: number, highest: string, date: string) => string;
  readonly searched: (considered: string, sets: string) => string;
  /** What plans and defaults are not. */
  readonly caution: readonly string[];
}

/** The words that an event of a plan is said with. */
export interface EventWords {
  readonly words: Wording;
  readonly isSpouse: boolean;
  /** "Canadian work", for the years reached or lost. */
  readonly work: string;
}

/** What happened on a day, in a phrase. */
export function eventText(
  { code, path, params }: TimelineEvent,
  text: PlanText,
  codes: CodesText,
): string {
  const kind = params.kind as YearsKind | undefined;
  return text.events[code]({
    words: wording(params, codes),
    isSpouse: path[0] === 'spouse',
    work: kind === undefined ? '' : codes.names.work[kind],
  });
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
