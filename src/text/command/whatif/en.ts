export const whatIfCommandEn = {
  usage: 'PROFILE-or-DOSSIER.json --change CHANGE… [--scenario FILE]… [--on DATE]',
  summary: 'Tell what changes would do to a score, with each change’s exact share of the gain.',
  details: [
    'Reads a profile or a dossier from the file named (- for standard input) and scores it before and after the changes. Shares are Shapley values: exact fractions that add up to the whole gain.',
    'A change is its kind, then its facts, separated by commas: nomination,province=ON or language-test,language=english,clb.writing=9. It may also be a JSON object. A date on= is the day of the result; left out, it is in hand already.',
    'Kinds: language-test (language, clb.reading, clb.writing, clb.listening, clb.speaking, test, who, on), credential-assessment (credential, equivalent, body, who, on), credential (level, country, eligibleCanadianStudy, who, on), work (country, months, from, noc, hoursPerWeek, who), stop-work (who, on), trade-certificate and nomination (province, on, until), job-offer (noc, on, until), sibling (sibling, birthDate, on), spouse-accompanying (accompanying, on), swap-principal (spouse.age and spouse.foreignWorkYears for a profile), swap-languages (first, on), time (months, until). who is candidate or spouse.',
    'Up to 12 changes and 8 scenarios. A scenario file holds {"name", "changes", "on"} or a list of such.',
  ],
  options: {
    change: {
      value: 'CHANGE',
      text: 'A change; may be given again. All of them make one scenario.',
    },
    scenario: { value: 'FILE', text: 'A file of one scenario or more; may be given again.' },
    on: { value: 'DATE', text: 'The day to start from (YYYY-MM-DD); today unless given.' },
  },
  examples: [
    {
      command: 'crs whatif dossier.json --change language-test,language=english,clb.writing=9',
      text: 'What one ability at CLB 9 would give.',
    },
    {
      command:
        'crs whatif profile.json --change nomination,province=ON --change credential,level=master,country=CA --json',
      text: 'Two changes together, with the share of each.',
    },
  ],
  argument: 'PROFILE-or-DOSSIER.json',
  heading: (name: string) => `What if: ${name}`,
  columns: {
    factor: 'Factor',
    before: 'Before',
    after: 'After',
    change: 'Change',
    share: 'Share',
    alone: 'Alone',
  },
  total: 'Total',
  totals: (before: string, from: string, after: string, on: string, gain: string) =>
    `${before} on ${from}, ${after} on ${on}: ${gain}`,
  unchanged: 'No factor changes.',
  changes: 'the changes together',
};

export type WhatIfCommandText = typeof whatIfCommandEn;
