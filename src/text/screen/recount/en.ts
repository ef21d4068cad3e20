import type { DossierDate, Reader } from '../../../engine/constants.ts';

/** The page of the recount. Numbers, dates and points come in already written out. */
export const recountScreenEn = {
  title: 'Why the officer’s score differs',
  intro:
    'From your dossier and what you know of the officer’s figures: which reading of the facts gives them, by what law, and what that means for the refusal.',
  example:
    'These are the facts of an invented candidate. You can try everything here, or put your own facts in their place.',
  exampleTag: 'Example',
  toLetter: 'Read the figures from my letter',
  toDossier: 'Go to the dossier',
  noDossier:
    'There is no dossier to recount yet. Enter the facts first: at least a date of birth and one date of the file.',
  stale: 'Something in the dossier cannot be read yet. What follows is from before that change.',
  answer: {
    heading: 'In short',
    claimedToOfficer: (claimed: string, officer: string) =>
      `The profile claimed ${claimed}; the officer counted ${officer}.`,
    claimedToDocuments: (claimed: string, documents: string) =>
      `The profile claimed ${claimed}; the documents prove ${documents}.`,
    plainToOfficer: (plain: string, officer: string) =>
      `The documents prove ${plain}; the officer counted ${officer}.`,
    lost: (points: string) => `${points} fewer.`,
    gained: (points: string) => `${points} more.`,
    reasonFirst: 'The likeliest reason comes first:',
    same: 'The two agree.',
    documentsOnly: (points: string, day: string) => `The documents prove ${points} on ${day}.`,
    noClaim: 'Put the score that the profile claimed in the dossier to see what explains it.',
    noFigures:
      'Nothing is known of the officer’s figures yet. Read them from the letter, or type what you know.',
    unexplainedClaim: (points: string) => `No reading of the dossier gives the ${points} claimed.`,
    verdict: 'What that means',
    announced: (outcome: string, count: string) => `${outcome} Explanations found: ${count}.`,
  },
  figures: {
    heading: 'What you know of the officer’s figures',
    intro: 'Fill in what the letter or the officer’s notes say. Everything is optional.',
    total: 'The officer’s total',
    kinds: {
      unknown: 'I do not know it',
      exact: 'I know the total',
      below: 'It was below a score that I know',
      refused: 'I know only that it was below the cut-off of the round',
    },
    exactLabel: 'Total counted by the officer',
    cutOffLabel: 'Cut-off that the letter names',
    cutOffHint: 'It tells which round it was; leave it empty if the letter says nothing of it.',
    belowLabel: 'Below',
    cutOffIs: (cutOff: string, round: string) => `${round}: cut-off ${cutOff}.`,
    date: 'On which day?',
    dateHint: 'If the letter does not say, leave it open.',
    anyDate: 'Any day of the file',
    factors: 'Points by factor',
    sections: 'Points by section',
    pointsHint: 'A number, or a bound: 40, <40, ≥13, 13-26.',
    claimed: 'Points that the profile claimed, from the letter',
    claimedHint: 'They narrow down what explains the claimed score.',
    clear: 'Clear these figures',
    cleared: 'The figures were cleared.',
    undo: 'Undo',
    faults: {
      notPoints: 'Write whole points, or a bound such as <40 or 13-26.',
      most: (most: string) => `At most ${most} can be given here.`,
      required: 'Write the number, or choose another answer above.',
      noRound:
        'The round is not known, and so its cut-off is not. Put the round or the day of the invitation in the dossier, or type the score instead.',
    },
  },
  search: {
    heading: 'What explains the officer’s figures',
    claimedHeading: 'What explains the claimed score',
    running: (visited: string) => `Searching: ${visited} readings visited.`,
    progress: 'Progress of the search',
    found: (count: string) => `Found so far: ${count}.`,
    cancel: 'Stop and keep what was found',
    again: 'Search again',
    failed: 'The search could not run in this browser tab.',
    one: 'One reading of the dossier gives the figures known, on whichever of its days.',
    several: (count: string) =>
      `${count} readings of the dossier give the figures known: fewest departures first, then by plausibility.`,
    claimedOne: 'One reading of the dossier gives the score claimed.',
    claimedSeveral: (count: string) =>
      `${count} readings of the dossier give the score claimed: fewest departures first, then by plausibility.`,
    claimedNone:
      'No reading of the dossier gives the score claimed. A fact may be missing from it, or the score claimed may be another.',
    nearest: 'The nearest totals that a reading gives',
    nearestBelow: (total: string) => `Below: ${total}`,
    nearestAbove: (total: string) => `Above: ${total}`,
    unreachable: (figure: string, reachable: string) =>
      `${figure}: no reading gives the figure known. It can be ${reachable}.`,
    nearestInexact: 'There was too much to search: nearer totals may exist.',
    checkDossier:
      'Check the figures against the letter and the dossier against the documents. The officer’s figure may itself be wrong.',
    more: (count: string) => `Show ${count} more`,
    partial: 'More may be found while the search goes on.',
    faultsFirst: 'One of the figures cannot be read yet: see the form.',
  },
  explanation: {
    tryChanges: 'Try changes from this reading',
    numbered: (number: string) => `Explanation ${number}`,
    plainTitle: 'The dossier, plainly read',
    days: (days: string) => `On: ${days}`,
    total: (points: string) => points,
    instead: 'Or, with the same effect:',
    alternatives: 'Other ways to the same points',
    plausibility: (weight: string) => `Plausibility as stated: ${weight} of 1000.`,
    law: 'Law:',
    sources: 'Source',
    goTo: 'Open it in the dossier',
    sums: 'The sums by factor',
    sumsCaption: (day: string) => `Points by factor, against the plain reading on ${day}`,
    factor: 'Factor',
    plain: 'Plainly read',
    here: 'Read so',
    difference: 'Difference',
    sumsSame: 'Every factor has the points of the plain reading.',
    path: 'Step by step',
    shortTitle: (time: string, years: string) => `${time} short of ${years} of work`,
    shortHours: (counted: string, asked: string, missing: string) =>
      `${counted} were counted; ${asked} are asked: ${missing} are missing.`,
    aboutMonths: (months: string) => `About ${months}`,
    aboutDays: (days: string) => `About ${days}`,
  },
  chain: {
    chart: (from: string, to: string) =>
      `From ${from} to ${to}, step by step; the table that follows says the same`,
    axis: (least: string) => `The axis starts at ${least}.`,
    caption: 'From the first total to the last',
    step: 'Step',
    points: 'Points',
    total: 'Total',
    claimed: 'Claimed in the profile',
    plain: (day: string) => `The documents, plainly read on ${day}`,
    officer: 'Counted by the officer',
    documents: 'Proved by the documents',
    kinds: {
      undone: 'In the claimed score, and not proved',
      made: 'In the officer’s reading',
      dated: (date: string) => `On ${date}`,
    },
    unexplained: 'What no reading explains',
    bar: (title: string, points: string, total: string) =>
      `${title}: ${points}, which makes ${total}`,
  },
  dates: {
    heading: 'The score on each day of the file',
    intro:
      'The same documents, read on each day by the rules in force on it. The law looks at the day of the invitation and at the day the application was received.',
    caption: 'Points by section and day',
    row: 'Section',
    between: 'What changed between them',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    nothing: 'Nothing that changes a point.',
    effect: (date: string, cause: string, points: string) => `${date}: ${cause} (${points})`,
    noPoints: 'no change in the total',
    scroll: 'Table of points, may be scrolled sideways',
    decisive: 'decisive',
  },
  settle: {
    heading: 'What would settle it',
    intro:
      'One more figure from the officer’s notes would tell the explanations apart. The best questions come first.',
    answer: (value: string, explanations: string) => `${value}: leaves ${explanations}`,
    plainly: 'read as it stands',
    expected: (count: string) => `Explanations expected to remain: ${count}.`,
  },
  verdict: {
    heading: 'Against the round',
    intro: 'Each total, less the cut-off of the round that invited you.',
    noRound:
      'The round is not known, so no total can be judged. Put its number, or the day of the invitation, in the dossier.',
    imported: (date: string) =>
      `The round of the invitation is taken from the official file that you imported on ${date}, not from the rounds that came with this app.`,
    cutOff: (round: string, cutOff: string) => `${round}: cut-off ${cutOff}.`,
    sum: 'Sum',
    reading: 'Reading',
    place: 'Result',
    conditions: 'Conditions of the round',
    officer: 'The officer’s total',
    decisive: 'decisive day',
    because: {
      officer: 'It rests on the officer’s own total.',
      date: (day: string) =>
        `It rests on ${day}, when the documents, plainly read, were not enough.`,
      criteria: (day: string) => `It rests on ${day}, when a condition of the round was not met.`,
      explanation: (number: string) => `It rests on explanation ${number}.`,
    },
    notMet: (conditions: string) => `Not met, or not known: ${conditions}.`,
    limits:
      'This is arithmetic from your dossier, not legal advice. An officer may have seen facts that are not in it.',
  },
  programs: {
    heading: 'Programs and categories on each day',
    intro:
      'A score is not all: a program’s minimum criteria, or the category of the round, must hold on the same days.',
    caption: 'Minimum criteria of each program by day',
    program: 'Program',
    categories: 'Categories of the rounds',
    categoriesCaption: 'Membership in each category by day',
    noCategories: 'No category was in force on these days.',
    conditions: (name: string, day: string) => `${name}, ${day}`,
    pick: 'Conditions, one by one',
  },
  order: {
    heading: 'The order of plausibility',
    intro:
      'Explanations are put in order by these weights, from 0 (never tried) to 1000. They are a stated opinion, not statistics: change them as you see fit. They are kept on this device.',
    reader: 'Whose reading',
    readers: { officer: 'The officer’s figures', candidate: 'The claimed score' } satisfies Record<
      Reader,
      string
    >,
    value: (weight: string) => `${weight} of 1000`,
    changed: 'changed by you',
    reset: 'Put all back',
    resetOne: (what: string) => `Put back: ${what}`,
    none: 'Nothing in this dossier can be read otherwise.',
  },
  days: {
    profile: 'the day the profile was submitted',
    invitation: 'the day of the invitation',
    application: 'the day the application was received',
    decision: 'the day of the decision',
  } satisfies Record<DossierDate, string>,
};

export type RecountScreenText = typeof recountScreenEn;
