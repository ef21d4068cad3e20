export const scoreEn = {
  usage: '[FILE…] [--on DATE] [--total-only] [--csv [--map FILE]] [--jobs N]',
  summary: 'Score profiles, one a line, by the rules in force on a day.',
  details: [
    'Reads profiles as JSON, one a line (NDJSON), from the files named or from standard input (also written -), and answers each with a line in the same order: its Score, with the sections, the factors and the explanation of every point.',
    'A line that is no profile is answered {"error":…} in its place and named on standard error with its number and the path of the fault; the lines after it are still answered. Blank lines are not answered, but they count in the numbering. A line of more than 10 MB is refused.',
    'A large input is answered by as many processor cores as there are, the order kept; memory does not grow with it. As every line is answered by itself, an input may also be cut at line ends and answered on several machines.',
    'With --csv the input is a CSV file with a header (comma, semicolon or tab), and the answer is the same rows with the columns crs.total, crs.sections…, crs.factors… and crs.error added. Columns are named after the facts of a profile: age, education, firstLanguage.language, firstLanguage.clb.reading and so on; those of secondLanguage and spouse may be left blank, or out.',
    'On a terminal each answer is a table instead.',
  ],
  options: {
    on: { value: 'DATE', text: 'The day whose rules apply (YYYY-MM-DD). By default today.' },
    'total-only': { text: 'Answer {"total":n} alone. Much faster.' },
    csv: { text: 'Read CSV and answer in CSV.' },
    map: {
      value: 'FILE',
      text: 'With --csv: a JSON file that names the columns by fact: {"age": "Age", "sibling": {"value": false}, "education": {"column": "Degree", "values": {"BSc": "bachelor"}}}.',
    },
    jobs: {
      value: 'N',
      text: 'How many processor cores to use at most. By default all; 1 is a single process.',
    },
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
    {
      command: 'crs score candidates.csv --csv --map columns.json > scored.csv',
      text: 'Score a CSV file whose columns have names of their own.',
    },
  ],
  columns: { factor: 'Factor', points: 'Points', maximum: 'Of', why: 'Why' },
  heading: (line: number, rules: string) => `Profile on line ${line}, by the rules of ${rules}`,
  progress: (lines: string) => `Lines answered: ${lines}`,
};

export type ScoreCommandText = typeof scoreEn;
