import { eventsEn } from './events.en.ts';
import type { PlanText } from './plan.ts';

/** The sentences for plans, in English. */
export const planEn: PlanText = {
  events: eventsEn,
  lanes: {
    day: 'Full time: one at a time',
    preparation: 'Beside work or study: one at a time',
    'spouse-day': 'Spouse, full time: one at a time',
    'spouse-preparation': 'Spouse, beside work or study: one at a time',
    paperwork: 'Waiting: any number at once',
  },
  price: (date, cost, effort) => `by ${date}, ${cost}, effort ${effort}`,
  none: (target, highest, date) =>
    `No plan reaches ${target}. The highest within five years is ${highest}, on ${date}.`,
  searched: (considered, sets) =>
    `${considered} sets of actions considered in place of ${sets}; none of the rest can be of the answer.`,
  caution: [
    'A plan reckons with results that nobody can be sure of, and with the rules in force today.',
    'Months, cost and effort are orders of magnitude to be edited, not prices or promises.',
  ],
};
