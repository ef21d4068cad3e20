import type { ExampleId } from '../home/examples.en.ts';
import type { DossierDate } from '../../../engine/constants.ts';

/** The first page: the score on a day, and why. Numbers and dates come in already written out. */
export const scoreEn = {
  title: 'Your CRS score, from your documents',
  intro:
    'The Comprehensive Ranking System (CRS) score that your documents prove on a given day, and the reason for every point.',
  example: {
    tag: 'Example',
    sentences: {
      refused:
        'These are the facts of an invented candidate who was refused: the profile claimed two years of work in Canada, and the documents prove one. Change anything to see what it does, or start with your own facts.',
      francophone:
        'These are the facts of an invented nurse abroad whose French adds points and opens the rounds for French. Change anything to see what it does, or start with your own facts.',
      couple:
        'These are the facts of an invented couple: the spouse would score far more as principal applicant. Change anything to see what it does, or start with your own facts.',
      trade:
        'These are the facts of an invented welder whose certificate of qualification adds points. Change anything to see what it does, or start with your own facts.',
    } satisfies Record<ExampleId, string>,
    edited:
      'You have changed the example. Its other facts are still those of an invented candidate.',
    startEmpty: 'Start with my own facts',
  },
  total: {
    heading: 'Score that the documents prove',
    on: (date: string) => `On ${date}`,
    onDate: {
      profile: (date) => `On ${date}, the day the profile was submitted`,
      invitation: (date) => `On ${date}, the day the invitation was issued`,
      application: (date) => `On ${date}, the day the application was received`,
      decision: (date) => `On ${date}, the day of the decision`,
    } satisfies Record<DossierDate, (date: string) => string>,
    outOf: (maximum: string) => `out of ${maximum}`,
    announced: (points: string, date: string) => `The score is now ${points} on ${date}.`,
    none: 'There is no score yet. It will appear once these facts can be read; each is kept as you typed it:',
    stale:
      'This is the score before your last changes. Something you entered cannot be read yet; it is kept as you typed it:',
    range: (least: string, greatest: string) =>
      `Between ${least} and ${greatest}, since some facts are not known`,
    empty: 'Nothing to count yet: the score comes with the first facts.',
    rangeFacts: 'The range would close with:',
    standsOut: 'What stands out',
  },
  compare: {
    heading: 'Against the invitation',
    claimed: 'Claimed in the profile',
    documents: 'Proved by the documents',
    cutOff: (number: string, date: string) => `Cut-off of round ${number}, ${date}`,
    unknownRound: (number: string) => `Round ${number} is not in the table of rounds.`,
    otherDay: (number: string, held: string) =>
      `Round ${number} was held on ${held}, another day than that of the invitation: check both.`,
    severalRounds: (numbers: string) => `Several rounds fit: ${numbers}. Give the number in full.`,
    otherCutOff: (told: string, rounds: string) =>
      `The letter names a cut-off of ${told}, and the round told had another: ${rounds}. Check the number, the day and the cut-off.`,
    above: (points: string) => `The documents prove ${points} more than the cut-off.`,
    below: (points: string) => `The documents prove ${points} less than the cut-off.`,
    at: 'The documents prove exactly the cut-off: the tie-break decides, by the time at which the profile was submitted.',
    claimedMore: (points: string) => `The profile claimed ${points} more than the documents prove.`,
    claimedLess: (points: string) => `The profile claimed ${points} less than the documents prove.`,
    claimedSame: 'The profile claimed just what the documents prove.',
  },
  day: {
    heading: 'On which day?',
    hint: 'An officer checks the score on the day of the invitation and on the day the application was received.',
    other: 'Another day',
    date: 'Day',
    slider: 'Move through time',
    rules: (date: string) => `Rules in force since ${date}.`,
  },
  breakdown: {
    heading: 'Where the points come from',
    intro:
      'Open any line to see the facts used, the table of the law with your row, and its source.',
    chart: 'Points by factor, of the most that each can give',
    table: 'Points by section and factor',
    factor: 'Factor',
    points: 'Points',
    most: 'Most',
    why: (title: string) => `${title}: why`,
    bar: (title: string, points: string, most: string) => `${title}: ${points} of ${most}`,
  },
  reason: {
    facts: 'Facts used',
    fact: (name: string, value: string) => `${name}: ${value}`,
    tableOf: (title: string) => `The table: ${title}`,
    decides: 'your row',
    noRow: 'No row of the table applies: no points.',
    sum: 'The sum',
    passed: (terms: string) => `Together these pass the limit: ${terms}.`,
    cap: (limit: string) => `At most ${limit}.`,
    notInForce: (date: string) => `This factor gives no points since ${date}.`,
    inForce: (date: string) => `In force since ${date}.`,
    sources: 'Source',
    documents: 'How your documents were read',
  },
  paper: {
    heading: 'The reason for every point',
    reason: 'Facts used, and the row of the law',
    row: (when: string, points: string) => `${when}: ${points}.`,
    about: (name: string) => `Dossier: ${name}`,
  },
  notes: {
    heading: 'How your documents were read',
    intro: 'What became of each fact on this day.',
    counted: 'Counted',
    notCounted: 'Not counted',
    unknown: 'Not known',
    remark: 'Good to know',
  },
  work: {
    heading: 'Two ways to count your work',
    intro:
      'The online profile counts calendar months. The law counts the hours really worked, up to full time in each week. When the two differ, the officer keeps the hours.',
    kind: 'Work',
    exact: 'By hours, as the law counts',
    calendar: 'By calendar month, as the profile counts',
    hoursAndDays: (hours: string, days: string) => `${hours} over ${days}`,
    months: (months: string) => months,
    differs: 'They differ',
    same: 'They agree',
    next: (date: string) => `If the work goes on, the next year is reached on ${date}.`,
  },
  order: {
    heading: 'First official language',
    sentence: (total: string, other: string) =>
      `The order used gives ${total}. With the other language first, the total would be ${other}.`,
  },
};

export type ScoreText = typeof scoreEn;
