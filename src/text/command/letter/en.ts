export const letterCommandEn = {
  usage: '[FILE]',
  summary: 'Find dates, figures and reasons in a refusal letter or an officer’s notes.',
  details: [
    'Reads plain text (UTF-8) from the file named, or from standard input, and prints what it finds, in English or French: dates, round, cut-off, totals, points, program, provisions and reasons, each with its place and how sure it is. File numbers and names are not looked for.',
    'A find is a proposal: check each against the letter. With --json, “known” holds what the sure finds alone say, in the shape that crs recount --officer takes.',
    'A PDF must first be turned into text. A file of more than 5 MB is refused.',
  ],
  options: {},
  examples: [
    { command: 'crs letter refusal.txt', text: 'What the letter says.' },
    {
      command: 'crs letter notes.txt --json | jq .known > officer.json',
      text: 'Keep the officer’s figures for crs recount.',
    },
  ],
  line: (line: string) => `line ${line}`,
  confirm: 'Check each find against the letter before using it.',
  tooLarge: (limit: string) => `The text is longer than ${limit} bytes.`,
};

export type LetterCommandText = typeof letterCommandEn;
