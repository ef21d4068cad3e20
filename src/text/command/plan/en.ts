export const planCommandEn = {
  usage: 'DOSSIER.json --target POINTS [--actions FILE] [--on DATE]',
  summary: 'Find every efficient plan to a score: none is sooner, cheaper and easier at once.',
  details: [
    'Reads a dossier from the file named (- for standard input) and tries every set of actions on every day of five years: the age rises, tests and assessments expire, and work goes on or stops while they run. What is left out of the search cannot be of the answer.',
    'Without --actions, the actions are those of the table that fit the dossier, with orders of magnitude for months, cost in dollars and effort. To edit them, print them with --list, change them, and give them back.',
    'An action is {"id", "change", "lane", "months", "cost", "effort", "group", "stopsWork"}; change as in “crs whatif”, lane one of day, preparation, spouse-day, spouse-preparation, paperwork. At most 25.',
  ],
  options: {
    target: { value: 'POINTS', text: 'The total to reach.' },
    actions: { value: 'FILE', text: 'A JSON list of actions, in place of the usual ones.' },
    list: { text: 'Print the usual actions for the dossier as JSON, and plan nothing.' },
    on: { value: 'DATE', text: 'The day to start from (YYYY-MM-DD); today unless given.' },
  },
  examples: [
    { command: 'crs plan dossier.json --target 520', text: 'The efficient plans to 520 points.' },
    {
      command: 'crs plan dossier.json --list > actions.json',
      text: 'The actions to edit; then: crs plan dossier.json --target 520 --actions actions.json.',
    },
  ],
  argument: 'DOSSIER.json',
  heading: (target: string, now: string) => `Plans to ${target} points (today: ${now})`,
  plan: (number: number, price: string) => `Plan ${number}: ${price}`,
  highest: (price: string) => `The highest plan: ${price}`,
  columns: { step: 'Step', begins: 'Begins', done: 'Done', total: 'Score' },
  wait: 'Nothing but time',
  reached: (date: string, total: string) => `${total} on ${date}`,
};

export type PlanCommandText = typeof planCommandEn;
