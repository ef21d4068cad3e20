import type { ScoreCommandText } from './text.ts';

export const scoreEn: ScoreCommandText = {
  usage: '[FILE…] [--on DATE] [--total-only]',
  summary: 'Score profiles, one a line, by the rules in force on a day.',
  details: [
    'Reads profiles as JSON, one a line (NDJSON), from the files named or from standard input (also written -), and answers each with a line in the same order: its Score, with the sections, the factors and the explanation of every point.',
    'A line that is no profile is answered {"error":…} in its place and named on standard error with its number and the path of the fault; the lines after it are still answered. Blank lines are not answered, but they count in the numbering. A line of more than 10 MB is refused.',
    'On a terminal each answer is a table instead.',
  ],
  options: {
    on: { value: 'DATE', text: 'The day whose rules apply (YYYY-MM-DD). By default today.' },
    'total-only': { text: 'Answer {"total":n} alone. Much faster.' },
  },
  examples: [
    {
      command: 'crs score profiles.ndjson --on 2024-07-17 > scores.ndjson',
      text: 'Score a file by the rules of July 17, 2024.',
    },
    {
      command: 'cat *.ndjson | crs score --total-only',
      text: 'Only the totals, by the rules of today.',
    },
  ],
  columns: { factor: 'Factor', points: 'Points', maximum: 'Of', why: 'Why' },
  heading: (line, rules) => `Profile on line ${line}, by the rules of ${rules}`,
};
