export const reportCommandEn = {
  usage:
    'DOSSIER.json [--officer FILE] [--notified DATE] [--on DATE] [--round N] [--program PROGRAM] [--markdown]',
  summary: 'Write one report of a refused file: scores, explanations, verdict, audit, next steps.',
  details: [
    'Puts in one document the score on each day of the file, what explains the score claimed and the officer’s figures, with sums and provisions, what that means against the round, what an officer could question, what to ask for and by when. Each statement is marked certain or inferred.',
    'The officer’s file is that of crs recount. Without one, all that is known is that the total was below the cut-off of the round.',
    'The last days are counted from the day on which the refusal was learned (--notified), by default the day of the decision.',
    'Prints Markdown on a terminal or with --markdown, and JSON otherwise: the report’s blocks, each with its sentence. The report is information and arithmetic, not legal advice.',
  ],
  options: {
    officer: {
      value: 'FILE',
      text: 'The officer’s figures, as JSON (- for standard input).',
    },
    notified: {
      value: 'DATE',
      text: 'The day on which the refusal was learned (YYYY-MM-DD).',
    },
    on: { value: 'DATE', text: 'The day of the report (YYYY-MM-DD). By default today.' },
    round: { value: 'N', text: 'The round of the invitation, instead of the dossier’s.' },
    program: { value: 'PROGRAM', text: 'The program applied under: fsw, cec or fst.' },
    markdown: { text: 'Print Markdown, also into a file or a pipe.' },
  },
  examples: [
    {
      command: 'crs report dossier.json --officer officer.json --markdown > report.md',
      text: 'A report to read, keep or send on.',
    },
    {
      command: 'crs report dossier.json --notified 2025-09-22 --lang fr',
      text: 'In French, the last days counted from September 22, 2025.',
    },
  ],
  argument: 'DOSSIER.json',
};

export type ReportCommandText = typeof reportCommandEn;
