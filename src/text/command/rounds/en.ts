import { plural } from '../../format.ts';

const rounds = (count: number): string => `${count} ${plural(count, 'round', 'rounds', 'en')}`;

export const roundsCommandEn = {
  usage: '[--category CATEGORY] [--since DATE] [--until DATE] [--total N] [--import FILE]',
  summary: 'List the rounds of invitations, judge a total against them, or read the official feed.',
  details: [
    'Lists every round since 2015 with its cut-off and tie-break, oldest first.',
    'With --total, says for each round whether that total reached it, and with --category the chance of an invitation within 6 and 12 months, drawn from the recent rounds of the category.',
    'With --import, reads the official rounds JSON (- for standard input) and lists the rounds brought up to date, with what was added and corrected. No file is written.',
  ],
  options: {
    category: {
      value: 'CATEGORY',
      text: 'Only the rounds of a category: general, pnp, cec, fsw, fst, french, healthcare, stem, trade, transport, agriculture, education, physicians, senior-managers, researchers or military.',
    },
    since: { value: 'DATE', text: 'Only rounds on this day (YYYY-MM-DD) or later.' },
    until: { value: 'DATE', text: 'Only rounds on this day (YYYY-MM-DD) or earlier.' },
    import: { value: 'FILE', text: 'The official rounds JSON to bring the table up to date with.' },
    total: { value: 'N', text: 'A CRS total to judge against each round.' },
    submitted: {
      value: 'DATE',
      text: 'The day on which the profile was submitted, for ties at the cut-off.',
    },
    on: { value: 'DATE', text: 'The day from which the chance is counted. By default today.' },
    seed: { value: 'N', text: 'The seed of the draw. By default 1: the same every time.' },
  },
  examples: [
    {
      command: 'crs rounds --category french --since 2026-01-01',
      text: 'The French rounds of 2026.',
    },
    {
      command: 'crs rounds --category cec --total 515 --submitted 2026-01-10',
      text: 'What 515 points would have done, and may do.',
    },
  ],
  heading: (count: number) => `Rounds of invitations: ${count}`,
  columns: {
    number: 'No.',
    date: 'Date',
    category: 'Category',
    invitations: 'Invitations',
    cutOff: 'Cut-off',
    tieBreak: 'Tie-break (UTC)',
    result: 'Reached',
  },
  results: { met: 'yes', 'not-met': 'no', unknown: 'not known' },
  none: 'No round fits.',
  chance: (total: string) => `Chance of an invitation with ${total} points`,
  imported: (added: number, corrected: number, unchanged: number) =>
    `Import: ${rounds(added)} added, ${corrected} ${plural(corrected, 'value', 'values', 'en')} corrected, ${rounds(unchanged)} unchanged.`,
  added: (round: string) => `Added: ${round}.`,
  correction: (number: string, field: string, before: string, after: string) =>
    `Round ${number}, ${field}: ${before} → ${after}.`,
  duplicate: (number: string) =>
    `Round ${number} stands more than once in the file, each time the same.`,
  conflict: (number: string) =>
    `Round ${number} stands more than once in the file with different values: the first was taken.`,
  unknownCategory: (name: string) =>
    `A category that is not known here, kept as it stands: ${name}.`,
  nothing: 'none',
};

export type RoundsCommandText = typeof roundsCommandEn;
