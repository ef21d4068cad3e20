export const rulesEn = {
  usage: '[--on DATE] [--diff DATE]',
  summary: 'Show the grid in force on a day with its sources, or what differs between two days.',
  details: [
    'Prints every factor in force with its table, the day from which the table holds, and the citations that support it.',
    'With --diff, prints what differs between the two days, the earlier one first.',
  ],
  options: {
    on: { value: 'DATE', text: 'The day of the rules (YYYY-MM-DD). By default today.' },
    diff: { value: 'DATE', text: 'The day to compare with.' },
  },
  examples: [
    { command: 'crs rules --on 2016-11-19', text: 'The grid of November 19, 2016.' },
    {
      command: 'crs rules --on 2025-03-24 --diff 2025-03-25',
      text: 'What changed on March 25, 2025.',
    },
  ],
  heading: (date: string, version: string) => `The grid on ${date} (last changed on ${version})`,
  columns: {
    factor: 'Factor',
    from: 'Since',
    withSpouse: 'With spouse',
    withoutSpouse: 'Without',
    source: 'Source',
  },
  maximum: 'Maximum',
  diffHeading: (before: string, after: string) => `What differs between ${before} and ${after}`,
  same: (before: string, after: string) => `Nothing differs between ${before} and ${after}.`,
  changes: 'Changes of the law between the two days',
  before: (date: string) => `Before (in force since ${date})`,
  after: (date: string) => `After (in force since ${date})`,
  sources: 'Sources',
};

export type RulesCommandText = typeof rulesEn;
