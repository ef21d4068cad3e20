import type { PlanText } from './plan.ts';

const whose = (isSpouse: boolean, phrase: string): string =>
  isSpouse ? `spouse: ${phrase}` : phrase;

/** The sentences for plans, in English. */
export const planEn: PlanText = {
  events: {
    birthday: ({ words }) => `birthday: ${words.number('age')} years old`,
    'test-counts': ({ words, isSpouse }) => whose(isSpouse, `result of ${words.test('test')}`),
    'test-expires': ({ words, isSpouse }) => whose(isSpouse, `${words.test('test')} expires`),
    'test-accepted': ({ words, isSpouse }) =>
      whose(isSpouse, `${words.test('test')} accepted from this day`),
    'credential-awarded': ({ words, isSpouse }) =>
      whose(isSpouse, `credential awarded (${words.level('level')})`),
    'eca-counts': ({ words, isSpouse }) =>
      whose(isSpouse, `assessment (ECA) issued (${words.level('level')})`),
    'eca-expires': ({ words, isSpouse }) =>
      whose(isSpouse, `assessment (ECA) expires (${words.level('level')})`),
    'job-starts': ({ isSpouse }) => whose(isSpouse, 'job begins'),
    'job-ends': ({ isSpouse }) => whose(isSpouse, 'job over'),
    'work-year-reached': ({ words, work }) => `${work}: ${words.years('years')} reached`,
    'work-year-lost': ({ words, work }) =>
      `${work}: ${words.years('years')} left within the years that count`,
    'certificate-starts': () => 'certificate of qualification begins',
    'certificate-ends': () => 'certificate of qualification ended',
    'nomination-starts': () => 'nomination begins',
    'nomination-ends': () => 'nomination ended',
    'offer-starts': () => 'job offer begins',
    'offer-ends': () => 'job offer ended',
    'sibling-adult': () => 'brother or sister comes of age',
    'spouse-since': () => 'marriage or common-law union',
    invitation: () => 'invitation to apply',
    'application-decided': () => 'application over: ranked anew',
    'rules-change': () => 'the rules change',
    'work-rules-change': () => 'the classification of occupations changes',
  },
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
