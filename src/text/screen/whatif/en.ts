import type { Verdict, WageBasis } from '../../../engine/constants.ts';
import { whatIfEn } from '../../codes/changes.en.ts';
import { departuresEn } from '../../codes/departures.en.ts';
import { planEn } from '../../codes/plan.en.ts';
import { programsEn } from '../../codes/programs.en.ts';
import { roundsEn } from '../../codes/rounds.en.ts';
import { changingEn } from './changing.en.ts';
import { whatIfHeadEn } from './head.en.ts';

const until = (date: string | null): string =>
  date === null ? ', for the rest of the five years' : ` until ${date}`;

/** The page "What if", with the words of the codes that it alone needs. Numbers and dates come in written out. */
export const whatIfScreenEn = {
  changes: whatIfEn,
  departures: departuresEn,
  plan: planEn,
  programs: programsEn,
  rounds: roundsEn,

  ...whatIfHeadEn,
  noDossier: 'There is no dossier yet that can be read. Mend these facts on the page “Score”:',
  loading: 'Working it out…',
  announced: (points: string) => `The scenario comes to ${points}.`,
  scenario: (number: number) => `Scenario ${number}`,
  ready: {
    'retake-writing': { name: 'Retake writing' },
    'retake-all': { name: 'One level more in all four abilities' },
    'french-7': { name: 'French to NCLC 7' },
    'english-7': { name: 'English to CLB 7' },
    nomination: { name: 'Nomination' },
    'spouse-principal': { name: 'Spouse as principal' },
    'spouse-test': { name: 'Language test of the spouse' },
    'work-year': { name: 'A year more of work in Canada' },
  } satisfies Record<ReadyScenario, { readonly name: string }>,
  start: {
    heading: 'Where you start',
    day: 'Day',
    today: (date: string) => `Today · ${date}`,
    other: 'Another day',
    otherDay: 'The other day',
    total: (date: string) => `points by your documents on ${date}`,
    officer: 'Read as the officer did',
    officerHint:
      'Choose what the officer read otherwise. The page “Recount” finds which of these explain the officer’s figures.',
    taken: (count: number) => `${count} chosen`,
    plainly: 'Read plainly again',
  },
  cards: {
    heading: 'Scenarios',
    hint: 'Open one to see and set its changes. They are saved with your dossier.',
    asItStands: 'As it stands',
    add: 'Add a scenario',
    blank: 'New scenario',
    full: 'There are eight scenarios, the most that stand side by side. Remove one to add another.',
    removed: (name: string) => `Removed: ${name}.`,
    undo: 'Undo',
  },
  editor: {
    standing: 'Nothing is changed here. Open a scenario, or add one, to change something.',
    on: (date: string) => `points on ${date}`,
    range: (least: string, greatest: string) =>
      `Between ${least} and ${greatest}, since some facts of the dossier are not known.`,
    empty: 'Nothing is changed yet. Add a change to see what it gives.',
    more: 'Name, day, remove',
    name: 'Name',
    day: 'Scored on',
    dayHint: 'Left empty: the day on which the last change is done.',
    remove: 'Remove this scenario',
    removeShort: 'Remove',
    removeChange: (change: string) => `Remove: ${change}`,
  },
  effect: {
    share: 'Share of the gain:',
    alone: (points: string) => `made alone: ${points}`,
  },
  menu: changingEn.menu,
  controls: changingEn.controls,
  comparison: {
    heading: 'Side by side',
    chart: 'Total of each scenario, by section of the grid; the table below has the same figures',
    bar: (section: string, points: string) => `${section}: ${points}`,
    table: 'Points as the dossier stands and under each scenario',
    factor: 'Factor',
    day: 'Scored on',
    all: 'Show the factors that do not differ as well',
  },
  look: {
    heading: (name: string) => `A closer look: ${name}`,
    parts: {
      steps: 'What a next step gives',
      heat: 'Map of language levels',
      eligibility: 'Programs, funds, categories',
    },
    working: 'Work in the background',
    stop: 'Stop',
    stopped: 'Stopped: what is below is from before, or not all there.',
    failed: 'The work in the background could not be done by this browser.',
    again: 'Do it again',
  },
  steps: {
    intro: 'One fact is raised at a time, all else as it is.',
    table: 'Gain of the next step of each fact, and of the best one',
    input: 'Fact, as it is now',
    next: 'Next step',
    most: 'The step that pays most',
    level: (level: string) => `level ${level}`,
    cliff: 'opens more',
    noneGains: 'No single step gives a point.',
    loses: 'Worth less than nothing',
    nothing: 'Worth nothing, and why',
    atMost: 'It is at its most already.',
    offerCounts:
      'A qualifying offer still counts for eligibility: points of the Federal Skilled Worker grid, funds, Federal Skilled Trades.',
  },
  heat: {
    intro:
      'What the total would gain or lose with one ability, or all four, at each level. The small figure is the total.',
    caption: (language: string, slot: string) => `${language} · ${slot}`,
    level: (level: number, isLast: boolean) => (isLast ? `${level}+` : String(level)),
    all: 'All four',
    now: (level: number) => `now ${level}`,
    held: 'the level now',
    otherOrder: 'more with the other language first:',
  },
  eligibility: {
    on: (date: string) => `Judged on ${date}, by the rules in force that day.`,
    grid: (points: string, maximum: string) =>
      `Selection grid: ${points} of ${maximum}, 67 to pass`,
    gridRange: (greatest: string) => `Up to ${greatest}, depending on facts that are not known.`,
    outOf: (points: string, maximum: string) => `${points} of ${maximum}`,
    capped: (before: string) => `The parts come to ${before}; the maximum holds.`,
    rows: 'Table of the factor, with the row that decided',
    orMore: (value: string) => `${value} or more`,
    decides: '(this row decides)',
    funds: 'Settlement funds',
    fundsAmount: (amount: string, family: number, from: string) =>
      `${amount} for a family of ${family}, by the table in force since ${from}.`,
    noChildren: 'No dependent child is counted until you say how many there are.',
    children: 'Dependent children',
    childrenHint: 'Yours and your spouse’s, whether they come along or not. Kept with the dossier.',
    childrenRange: (most: string) => `A whole number from 0 to ${most}.`,
    each: 'Every scenario at a glance',
    scenario: 'Scenario',
    memberOf: 'Categories',
    mayBe: (category: string) => `${category} (not known)`,
    ofNone: 'none',
    fundsUnknown: 'The amount for that day is not held here.',
    fundsLastKnown:
      'This is the last table known here. The amounts change every year: check the official page.',
    fundsSuspect: 'The published amount looks misprinted: check it.',
    categories: 'Categories of category-based selection',
    noCategories: 'No category was in force that day.',
  },
  timeline: {
    heading: 'The coming five years',
    intro:
      'The total day by day: birthdays, tests and assessments that expire, and work that adds up. A number on the line is a row of the table below.',
    chart: 'Total of each scenario over five years; the tables below have the same figures',
    lines: 'Lines',
    cutOffs: 'Recent cut-offs on the chart',
    cutOff: (name: string, cutOff: string, date: string) => `${name}: ${cutOff} (${date})`,
    point: (name: string, total: string, date: string) => `${name}: ${total} on ${date}`,
    pool: 'In the pool',
    scenario: 'Scenario',
    inPool: 'Minimum criteria of a program',
    spells: {
      met: (from, to) => `Met from ${from}${until(to)}`,
      'not-met': (from, to) => `Not met from ${from}${until(to)}`,
      unknown: (from, to) => `Not known from ${from}${until(to)}`,
    } satisfies Record<Verdict, (from: string, until: string | null) => string>,
    highestHead: 'Highest total',
    highest: (total: string, date: string) => `${total}, from ${date}`,
    events: (name: string) => `What happens: ${name}`,
    number: 'No.',
    date: 'Day',
    total: 'Total',
    what: 'What happens, and what it moves',
    all: 'Show the days that move no point as well',
  },
  hypothesis: {
    heading: 'The proposal of 2026',
    tag: 'Hypothesis, not in force',
    intro:
      'In April 2026 the department consulted on points for high-wage occupations and less weight for some factors. It published no point values, and nothing is in force. Every value below is yours.',
    source: 'Source',
    name: 'Consultation of 2026',
    ownTier: 'Wage of your occupation',
    noTier: 'Below 1.3 times the national median, or not known',
    tier: (ratio: string) => `At least ${ratio} times the national median`,
    basis: 'What would earn the points',
    bases: {
      'canadian-work': 'A year of work in Canada',
      offer: 'A job offer',
      either: 'Either of them',
    } satisfies Record<WageBasis, string>,
    less: 'Factors that would weigh less',
    drop: (factor: string) => `Without: ${factor}`,
    graduateOnly: 'Study in Canada counts only at the graduate level',
    reset: 'Put all values back',
    lawful: 'By the law',
    under: 'Under the hypothesis',
  },
};

export type WhatIfScreenText = typeof whatIfScreenEn;

export type ReadyScenario =
  | 'retake-writing'
  | 'retake-all'
  | 'french-7'
  | 'english-7'
  | 'nomination'
  | 'spouse-principal'
  | 'spouse-test'
  | 'work-year';
