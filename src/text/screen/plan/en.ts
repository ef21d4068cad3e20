import type { Verdict } from '../../../engine/constants.ts';
import { whatIfEn } from '../../codes/changes.en.ts';
import { planEn } from '../../codes/plan.en.ts';
import { roundsEn } from '../../codes/rounds.en.ts';
import { plural } from '../../format.ts';
import { changingEn } from '../whatif/changing.en.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${plural(count, one, many, 'en')}`;

const eligible: Readonly<Record<Verdict, (reasons: string) => string>> = {
  met: () => 'Could be invited in such a round then.',
  'not-met': (reasons) => `Would not be invited in such a round: ${reasons} missing.`,
  unknown: (reasons) => `Whether such a round would invite is not known: ${reasons}.`,
};

/** What the page "Plan" says, besides the engine's codes. */
export const planScreenEn = {
  plan: planEn,
  rounds: roundsEn,
  changes: whatIfEn,
  changing: changingEn,

  title: 'Plan',
  intro:
    'Choose a score to reach and what you are ready to do. You get every plan that no other beats in time, cost and effort at once, on calendar dates.',
  example:
    'This is a plan for an invented person. Open your own file, or enter your own facts, on the page “Score”.',
  noDossier: 'There is nothing to plan for yet. Enter your facts on the page “Score”.',
  target: {
    heading: 'The score to reach',
    kind: 'Target',
    kinds: {
      'cut-offs': 'Recent cut-offs of a category',
      total: 'A number',
      before: 'As before the refusal',
    },
    total: 'Points to reach',
    category: 'Category of rounds',
    categoryOption: (name: string, date: string) => `${name} (last: ${date})`,
    take: 'Which cut-off',
    takes: {
      latest: 'The last one',
      median: 'The middle of the last ten',
      highest: 'The highest of the last ten',
    },
    by: 'Which total',
    claimed: (total: string) => `The total claimed: ${total}`,
    proven: (total: string) => `The total that the documents gave when invited: ${total}`,
    roundCutOff: (cutOff: string) => `The cut-off of the round of the invitation: ${cutOff}`,
    unknownBefore:
      'The file holds neither a claimed total, nor an invitation, nor its round. Enter one on the page “Score”.',
    day: 'Start of the plan',
    dayHint: 'Everything begins on this day or after.',
    toReach: 'points to reach',
    now: (total: string, date: string) => `On ${date} the documents give ${total}.`,
    fromRound: (round: string) => `${round}.`,
    fromRounds: (count: number, first: string, last: string, reached: number) =>
      `Of the last ${counted(count, 'round', 'rounds')} of the category, from ${first} to ${last}: this total would have been enough in ${reached}.`,
    loading: 'Loading the rounds…',
  },
  actions: {
    heading: 'What you could do',
    intro:
      'These actions fit the file. Months, cost and effort are starting points: put in your own. Effort goes from 0 (a form to send) to 10 (years of full-time study).',
    none: 'No action of the list fits this file.',
    summary: (months: number, cost: string) => `${counted(months, 'month', 'months')} · ${cost}`,
    months: 'Months',
    cost: 'Cost (CAD)',
    effort: 'Effort (0 to 10)',
    range: (least: string, most: string) =>
      `A whole number from ${least} to ${most}. The last good value is used.`,
    unsure: 'Rough figure',
    sure: 'Read in a source',
    source: 'Source',
    does: 'What it brings:',
    stopsWork: 'Full time: a job that goes on ends when it begins.',
    group: 'Only one of its kind is in a plan.',
    nomination:
      'Left out at first: a province chooses whom it nominates. Its 600 points leave little room for other plans.',
    change: 'Change what it brings',
    require: 'Must be in every plan',
    inEvery: 'In every plan',
    edited: 'Edited',
    asAtFirst: (title: string) => `Put back as at first: ${title}`,
    asAtFirstShort: 'Put back',
    allAsAtFirst: 'Put back all as at first',
    own: {
      heading: 'An action of your own',
      brings: 'What it would bring',
      add: 'Add this action',
      full: (own: string, used: string) =>
        `There is room for ${own} actions of your own, and for ${used} in use at once. Remove one, or leave one out, to add another.`,
      tag: 'Your own',
      name: 'Name',
      lane: 'What goes on meanwhile',
      stopsWork: 'Full time: a job that goes on ends',
      basis: 'An action of your own: its figures are yours.',
      remove: 'Remove',
      removeOf: (title: string) => `Remove the action: ${title}`,
    },
    used: (count: number, of: number) => `${count} of ${of} used`,
  },
  result: {
    heading: (target: string) => `Plans to ${target} points`,
    running: 'Searching…',
    progress: (considered: string, found: number) =>
      `${considered} sets of actions considered, ${counted(found, 'plan', 'plans')} so far`,
    cancel: 'Stop the search',
    cancelled: 'The search was stopped; what is shown may be of an earlier question.',
    failed: 'This browser could not search in the background.',
    again: 'Search again',
    already: (total: string, date: string) =>
      `Nothing needs to be done: on ${date} the documents already give ${total} points.`,
    found: (count: number) =>
      count === 1
        ? 'One plan beats all others: none is sooner, cheaper or easier.'
        : `${count} plans are efficient: none of them is beaten in time, cost and effort at once.`,
    none: (target: string) => `No plan reaches ${target} points within five years.`,
    highest: (total: string, date: string) =>
      `With the actions chosen, the highest total is ${total}, on ${date}. This is the soonest way to it.`,
    noneHigher: (total: string) =>
      `With the actions chosen, nothing gives more than ${total} points.`,
    noneHint: 'Turn more actions on, or choose a lower target.',
    choose: 'Choose a plan to see its steps',
    name: (number: string) => `Plan ${number}`,
    best: 'The highest total',
    by: (date: string) => `reached on ${date}`,
    effort: (effort: number) => `effort ${effort}`,
    efforts: (effort: number) => `total effort ${effort}`,
    wait: 'Nothing but time',
    eligible,
    notEligible:
      'The points alone are not enough: no plan shown would meet the conditions of this category on its day.',
    notEligibleHelp: 'Actions that would bring what is missing:',
    requireHelp: (title: string) => `Put in every plan: ${title}`,
    together:
      'The actions that must be in every plan cannot be done together within five years: no longer ask for one of them.',
  },
  chart: {
    heading: 'Time, cost and effort',
    label: 'Efficient plans by day and cost; the table that follows gives the same figures',
    day: 'Day on which the target is reached',
    cost: 'Cost',
    legend: 'The larger the disc, the greater the effort; the number is that of the plan.',
    point: (name: string, price: string, total: string) => `${name}: ${price}, ${total} points`,
  },
  table: {
    caption: 'The efficient plans, soonest first',
    plan: 'Plan',
    reached: 'Reached on',
    total: 'Score',
    cost: 'Cost',
    effort: 'Effort',
    steps: 'Steps, with the score after each',
    step: (title: string, date: string, total: string) => `${title}: ${date}, ${total}`,
  },
  chosen: {
    heading: (name: string) => `${name}, step by step`,
    start: 'Start',
    begins: (title: string) => `Begin: ${title}`,
    done: (title: string) => `Done: ${title}`,
    reached: (target: string) => `The target of ${target} points is reached`,
    end: 'The highest total is reached',
    score: 'points',
    tryIt: 'Try it as a what-if scenario',
    scenario: (target: string, date: string) => `Plan to ${target}, ${date}`,
    tried: 'The plan is now a scenario on the page “What if”.',
    see: 'See the scenario',
    full: 'The page “What if” already holds eight scenarios. Remove one there first.',
  },
  time: {
    heading: 'How time is reckoned',
    points: [
      'Everything begins on the day chosen and ends within five years. Each action begins as soon as it can.',
      'Full-time study and work newly taken up follow each other; so do tests and part-time study. The two kinds go on side by side, and the spouse’s beside the candidate’s.',
      'Waiting for others (an assessment, a province) goes on beside everything.',
      'A job that goes on today goes on, except during full-time study. Age rises, and tests and assessments expire, by the calendar.',
      'A test that would have expired by the end is put off, so that it still counts then.',
    ],
  },
};

export type PlanScreenText = typeof planScreenEn;
