import { plural } from '../format.ts';
import type { RoundsText } from './rounds.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural(count, one, many, 'en')}`;

/** The sentences for rounds, in English. */
export const roundsEn: RoundsText = {
  programRounds: {
    general: 'General',
    pnp: 'Provincial Nominee Program',
    fsw: 'Federal Skilled Worker',
    cec: 'Canadian Experience Class',
    fst: 'Federal Skilled Trades',
  },
  round: (number, date, category) => `Round ${number} of ${date} (${category})`,
  places: {
    above: (margin, total, cutOff) =>
      `${total} is ${counted(margin, 'point', 'points')} above the cut-off of ${cutOff}.`,
    at: (cutOff) => `At the cut-off of ${cutOff}: the tie-break decides.`,
    below: (margin, total, cutOff) =>
      `${total} is ${counted(margin, 'point', 'points')} below the cut-off of ${cutOff}.`,
  },
  tieBreaks: {
    before: (tieBreak) => `The profile was submitted before ${tieBreak}: enough.`,
    after: (tieBreak) => `The profile was not submitted before ${tieBreak}: not enough.`,
    unknown: (tieBreak) =>
      `Profiles submitted before ${tieBreak} were invited; when this one was submitted is not known closely enough.`,
    unpublished: () => 'No tie-break was published for this round.',
  },
  because: {
    'any-program': 'the minimum criteria of a program',
    nomination: 'a provincial or territorial nomination',
    'other-category': 'a category whose conditions are not held here',
    fsw: 'the minimum criteria of the Federal Skilled Worker Program',
    cec: 'the minimum criteria of the Canadian Experience Class',
    fst: 'the minimum criteria of the Federal Skilled Trades Program',
    category: (name) => `membership in the category “${name}”`,
  },
  findings: {
    datesDiffer: (round, held) =>
      `${round} was held on ${held}, another day than that of the invitation: check both.`,
    ambiguous: (count) => `${count} rounds fit: choose the one named in the invitation.`,
    otherCutOff: (told, rounds) =>
      `The letter names a cut-off of ${told}, and the round of that day or number had another: ${rounds}. Check the day of the invitation, the number of the round and the cut-off.`,
    none: 'No round fits.',
    noneNear: (rounds) => `No round fits. The nearest: ${rounds}.`,
  },
  pool: ({ best, worst, size, low, high, asOf }) =>
    `Between place ${best} and place ${worst} of ${size} on ${asOf}. The distribution counts profiles from ${low} to ${high} points together, so the place is not known more closely.`,
  poolNone: 'No distribution of the pool is held.',
  chance: {
    horizons: { 6: 'Within 6 months', 12: 'Within 12 months' },
    told: (horizon, chance, low, high) =>
      `${horizon}: ${chance} (80% interval: ${low} to ${high}).`,
    toldFlat: (horizon, chance) => `${horizon}: ${chance}.`,
    lowest: (low, high) =>
      `The lowest cut-off lies between ${low} and ${high} in 80% of the futures drawn.`,
    lowestOpen: (low) =>
      `The lowest cut-off is ${low} or more in 90% of the futures drawn; in some, no round comes.`,
    noRound: 'In most of the futures drawn, no round comes.',
    under: (percent) => `under ${percent}`,
    over: (percent) => `over ${percent}`,
    basis: (rounds, first, last) =>
      `Drawn from the last ${rounds} rounds of this category, from ${first} to ${last}.`,
    tooFew: (rounds, needed) =>
      `No chance is given: ${counted(rounds, 'round', 'rounds')} of this category, and ${needed} are needed.`,
    stopped: (last, waited, longest) =>
      `No chance is given: the last round was on ${last}, ${waited} days ago, and recent rounds were at most ${longest} days apart. Rounds of this category may have stopped.`,
    limits: [
      'The chance says what would come if rounds went on as the recent ones did. It knows nothing of policy: categories, plans and the score itself can change by a notice.',
      'The total is taken as it is: birthdays, tests that expire and years of work to come are not counted.',
      'On the last 120 rounds, the lowest cut-off fell in the 80% interval in 64 of 73 forecasts at 6 months and in 29 of 38 at 12 months.',
    ],
  },
  fields: {
    date: 'date',
    heldAt: 'hour of the round',
    category: 'category',
    categoryVersion: 'version of the category',
    invitations: 'invitations',
    cutOff: 'cut-off',
    tieBreak: 'tie-break',
    pool: 'distribution of the pool',
  },
};
