import type { HorizonMonths, ProgramId } from '../../engine/constants.ts';
import type { CorrectedField, Judgement } from '../../engine/rounds.ts';
import type { PoolWords } from './rounds.ts';
import { plural } from '../format.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural(count, one, many, 'en')}`;

const tieBreaks: Readonly<
  Record<NonNullable<Judgement['tieBreak']>, (tieBreak: string) => string>
> = {
  before: (tieBreak) => `The profile was submitted before ${tieBreak}: enough.`,
  after: (tieBreak) => `The profile was not submitted before ${tieBreak}: not enough.`,
  unknown: (tieBreak) =>
    `Profiles submitted before ${tieBreak} were invited; when this one was submitted is not known closely enough.`,
  unpublished: () => 'No tie-break was published for this round.',
};

/** Rounds of invitations, and the chance of the next. Category rounds are named by their tables. */
export const roundsEn = {
  programRounds: {
    general: 'General',
    pnp: 'Provincial Nominee Program',
    fsw: 'Federal Skilled Worker',
    cec: 'Canadian Experience Class',
    fst: 'Federal Skilled Trades',
  } satisfies Record<'general' | 'pnp' | ProgramId, string>,
  round: (number: string, date: string, category: string) =>
    `Round ${number} of ${date} (${category})`,
  places: {
    above: (margin: number, total: string, cutOff: string) =>
      `${total} is ${counted(margin, 'point', 'points')} above the cut-off of ${cutOff}.`,
    at: (cutOff: string) => `At the cut-off of ${cutOff}: the tie-break decides.`,
    below: (margin: number, total: string, cutOff: string) =>
      `${total} is ${counted(margin, 'point', 'points')} below the cut-off of ${cutOff}.`,
  },
  tieBreaks,
  because: {
    'any-program': 'the minimum criteria of a program',
    nomination: 'a provincial or territorial nomination',
    'other-category': 'a category whose conditions are not held here',
    fsw: 'the minimum criteria of the Federal Skilled Worker Program',
    cec: 'the minimum criteria of the Canadian Experience Class',
    fst: 'the minimum criteria of the Federal Skilled Trades Program',
    category: (name: string) => `membership in the category “${name}”`,
  },
  findings: {
    datesDiffer: (round: string, held: string) =>
      `${round} was held on ${held}, another day than that of the invitation: check both.`,
    ambiguous: (count: number) => `${count} rounds fit: choose the one named in the invitation.`,
    otherCutOff: (forecast: string, rounds: string) =>
      `The letter names a cut-off of ${forecast}, and the round of that day or number had another: ${rounds}. Check the day of the invitation, the number of the round and the cut-off.`,
    none: 'No round fits.',
    noneNear: (rounds: string) => `No round fits. The nearest: ${rounds}.`,
  },
  pool: ({ best, worst, size, low, high, asOf }: PoolWords) =>
    `Between place ${best} and place ${worst} of ${size} on ${asOf}. The distribution counts profiles from ${low} to ${high} points together, so the place is not known more closely.`,
  poolNone: 'No distribution of the pool is held.',
  chance: {
    horizons: { 6: 'Within 6 months', 12: 'Within 12 months' } satisfies Record<
      HorizonMonths,
      string
    >,
    forecast: (horizon: string, chance: string, low: string, high: string) =>
      `${horizon}: ${chance} (80% interval: ${low} to ${high}).`,
    forecastFlat: (horizon: string, chance: string) => `${horizon}: ${chance}.`,
    lowest: (low: string, high: string) =>
      `The lowest cut-off lies between ${low} and ${high} in 80% of the futures drawn.`,
    lowestOpen: (low: string) =>
      `The lowest cut-off is ${low} or more in 90% of the futures drawn; in some, no round comes.`,
    noRound: 'In most of the futures drawn, no round comes.',
    under: (percent: string) => `under ${percent}`,
    over: (percent: string) => `over ${percent}`,
    basis: (rounds: number, first: string, last: string) =>
      `Drawn from the last ${rounds} rounds of this category, from ${first} to ${last}.`,
    tooFew: (rounds: number, needed: number) =>
      `No chance is given: ${counted(rounds, 'round', 'rounds')} of this category, and ${needed} are needed.`,
    stopped: (last: string, waited: number, longest: number) =>
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
  } satisfies Record<CorrectedField, string>,
};

/** The words of rounds of invitations and chances, in either language. */
export type RoundsText = typeof roundsEn;
