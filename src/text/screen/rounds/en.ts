import type { Verdict } from '../../../engine/constants.ts';
import { roundsEn } from '../../codes/rounds.en.ts';
import { plural } from '../../format.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural(count, one, many, 'en')}`;
const rounds = (count: number): string => counted(count, 'round', 'rounds');

/** The page "Rounds", with the words of rounds that it alone needs. Numbers and dates come in written out. */
export const roundsScreenEn = {
  rounds: roundsEn,

  title: 'Rounds of invitations',
  intro:
    'Every round since 2015: what it asked for, whether it would have invited you, and what may come.',
  example:
    'The score here is that of an invented person. Open your own dossier, or enter your facts, on the page “Score”.',
  loading: 'Working it out…',
  failed: 'The work in the background could not be done by this browser.',
  again: 'Do it again',
  yours: {
    heading: 'Your score',
    none: 'There is no score yet. Enter your facts on the page “Score”, or a total to try.',
    read: (date: string) => `points by your documents today, ${date}`,
    tried: 'points, a total to try',
    try: 'Try another total',
    tryHint: 'Left empty: the total by your documents today.',
    since: 'In the pool since',
    sinceHint: 'The day on which the profile was submitted; it decides ties too.',
  },
  pool: {
    heading: 'Your place in the pool',
    table: 'Profiles in the pool by band of scores',
    band: 'Score',
    profiles: 'Profiles',
    range: (low: number, high: number) => `${low} to ${high}`,
    you: 'You',
  },
  chance: {
    heading: (total: string) => `Chance of an invitation with ${total} points`,
    intro: (date: string) => `By the recent rounds of each category, counted from ${date}.`,
    stale: (date: string) =>
      `The record held here ends on ${date}, so the months are counted from that day. Bring it up to date below.`,
    table: 'Chance within 6 and 12 months, by category',
    category: 'Category',
    interval: (low: string, high: string) =>
      low === high ? '' : `80% interval: ${low} to ${high}`,
    lowest: (low: string, high: string) => `lowest cut-off: ${low} to ${high}`,
    lowestOpen: (low: string) => `lowest cut-off: ${low} or more`,
    untold: (count: number) =>
      `No chance is given for ${counted(count, 'category', 'categories')}: too few rounds, or none of late`,
    limits: 'What these figures are not',
  },
  invited: {
    heading: 'Rounds that would have invited you',
    intro: (since: string) =>
      `By your documents as they stood on the day of each round, with a profile in the pool since ${since} and no invitation before.`,
    count: (invited: number, all: number) =>
      invited === 0
        ? `None of ${rounds(all)} would have invited you.`
        : `${invited} of ${rounds(all)} would have invited you.`,
    unknown: (count: number) =>
      `For ${rounds(count)} it cannot be told, since something in the dossier is not known.`,
    table: 'Rounds that would have invited you, or may have, the latest first',
    all: (count: number) => `Show all ${count}`,
    near: 'The nearest misses',
    verdicts: { met: 'Invited', 'not-met': 'Not invited', unknown: 'Not known' } satisfies Record<
      Verdict,
      string
    >,
    because: (reasons: string) => `Not met, or not known: ${reasons}.`,
  },
  history: {
    heading: 'The record of the rounds',
    all: 'All categories',
    latest: 'Latest cut-off',
    lowest: 'Lowest',
    highest: 'Highest',
    cutOffOn: (cutOff: string, date: string) => `${cutOff}, on ${date}`,
    chart: 'Cut-offs in time, with your score across; the table below has the same figures',
    others: 'Other categories',
    yours: (total: string) => `Your score: ${total}`,
    point: (category: string, cutOff: string, date: string, invited: string) =>
      `${category}: ${cutOff} on ${date}, ${invited} invited`,
    table: 'Rounds, the latest first',
    reachedHint:
      'Your score is held against the cut-off alone here; whether a category was open to you is told above.',
    above: 'above',
    at: 'tied',
    below: 'below',
    noTieBreak: 'not published',
    more: (count: number) => `Show ${count} more`,
    whole: (count: number) => `Show all ${count}`,
  },
  columns: {
    number: 'No.',
    date: 'Day',
    category: 'Category',
    cutOff: 'Cut-off',
    invitations: 'Invitations',
    tieBreak: 'Tie-break',
    reached: 'Your score',
    yours: 'Your score',
    result: 'Result',
  },
  importing: {
    heading: 'Bring the record up to date',
    ends: (date: string, count: number) => `The record ends on ${date}: ${rounds(count)}.`,
    keptOn: (date: string) => `Part of it is from the file you imported on ${date}.`,
    how: 'Save the official file on your device, then choose it here, or drop it here. It is read on this device and goes nowhere.',
    feed: 'The official rounds file (JSON), at canada.ca',
    choose: 'Choose the file',
    forget: 'Forget what was imported',
    refused: 'The file was not read, and the record is as it was:',
    report: (added: number, corrected: number, unchanged: number) =>
      `${rounds(added)} added, ${counted(corrected, 'value', 'values')} corrected, ${rounds(unchanged)} unchanged.`,
    notKept: 'This browser did not keep it: it holds until you leave.',
    added: (round: string, cutOff: string) => `Added: ${round}, cut-off ${cutOff}.`,
    correction: (number: string, field: string, before: string, after: string) =>
      `Round ${number}, ${field}: ${before} → ${after}.`,
    duplicate: (number: string) =>
      `Round ${number} stands more than once in the file, each time the same.`,
    conflict: (number: string) =>
      `Round ${number} stands more than once in the file with different values: the first was taken.`,
    unknownCategory: (name: string) =>
      `A category that is not known here, kept as it stands: ${name}.`,
    skipped: (count: number) =>
      `Left out, since ${counted(count, 'fault', 'faults')} stood in their rows:`,
    nothing: 'nothing',
  },
};

export type RoundsScreenText = typeof roundsScreenEn;
