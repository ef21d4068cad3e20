export const auditCommandEn = {
  usage: 'DOSSIER.json [--on DATE] [--round N] [--program PROGRAM]',
  summary: 'Tell what an officer could question in a dossier, and what mends it.',
  details: [
    'Checks the score, the documents, the consistency of the dates, and the criteria on the days that the law looks at, gravest first: to mend, to check, to know.',
    'The round is that of the dossier, or the one held on the day of its invitation; its cut-off, program and category are checked too.',
    'Exit code 0 whatever is found: findings are no fault of the input.',
  ],
  options: {
    on: { value: 'DATE', text: 'The day of the audit (YYYY-MM-DD). By default today.' },
    round: { value: 'N', text: 'The round of the invitation, instead of the dossier’s.' },
    program: { value: 'PROGRAM', text: 'The program applied under: fsw, cec or fst.' },
  },
  examples: [
    { command: 'crs audit dossier.json', text: 'Check a dossier today.' },
    {
      command: 'crs audit dossier.json --round 304 --program cec --json',
      text: 'Against a round and a program, as JSON.',
    },
  ],
  argument: 'DOSSIER.json',
  none: 'Nothing was found to question.',
  mend: (sentence: string) => `→ ${sentence}`,
  counts: (errors: string, warnings: string, notices: string) =>
    `${errors} to mend, ${warnings} to check, ${notices} to know`,
};

export type AuditCommandText = typeof auditCommandEn;
