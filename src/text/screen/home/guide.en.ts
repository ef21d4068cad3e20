import type { DoorId } from './en.ts';

/** A guided path over the dossier's form. */
export const guideEn = {
  titles: {
    refused: 'I was refused',
    better: 'I want a better score',
    advise: 'I advise, or I build tools',
  } satisfies Record<DoorId, string>,
  start: {
    heading: 'Whose facts?',
    intro: 'The path fills in the same dossier as the full form. You can leave it at any time.',
    go: (name: string) => `Go on with “${name}”`,
    goFrom: (name: string, step: string, of: string) =>
      `Go on with “${name}”, from step ${step} of ${of}`,
    fresh: 'Start an empty dossier',
    unnamed: 'the open dossier',
  },
  progress: (step: string, of: string) => `Step ${step} of ${of}`,
  stepsLabel: 'Steps',
  steps: {
    dates: {
      short: 'Dates',
      question: 'When did things happen?',
      why: 'The score is checked on the day of the invitation and on the day the application was received. The refusal letter and the invitation give most of these dates.',
      terms: [
        {
          term: 'CRS',
          meaning: 'Comprehensive Ranking System: the points, up to 1,200, that rank candidates.',
        },
        {
          term: 'Round',
          meaning:
            'A day on which the department invites candidates at or above a score, the cut-off.',
        },
        {
          term: 'Invitation',
          meaning: 'The invitation to apply (ITA), which opens 60 days to send the application.',
        },
      ],
    },
    candidate: {
      short: 'You',
      question: 'Who are you?',
      why: 'Age gives up to 110 points and falls with birthdays from 30 on. The first official language is the one that counts most.',
      terms: [],
    },
    languageTests: {
      short: 'Language',
      question: 'Which language tests did you take?',
      why: 'Only approved tests taken less than two years earlier count. Copy the four scores as the report shows them.',
      terms: [
        {
          term: 'CLB',
          meaning:
            'Canadian Language Benchmarks: the scale to which test scores in English are converted. Its French counterpart is the NCLC.',
        },
      ],
    },
    credentials: {
      short: 'Education',
      question: 'What did you study?',
      why: 'Give each diploma or degree that you completed. Outside Canada it counts only with its assessment.',
      terms: [
        {
          term: 'ECA',
          meaning:
            'Educational credential assessment: the report of a designated body that says what a foreign credential equals in Canada. It is good for five years.',
        },
      ],
    },
    jobs: {
      short: 'Work',
      question: 'Where did you work?',
      why: 'Each job with its first and last day and its usual hours. The law counts hours really worked, not calendar months.',
      terms: [
        {
          term: 'NOC',
          meaning:
            'National Occupational Classification: the five-digit code of an occupation. Search by words; what counts is the duties, not the title.',
        },
        {
          term: 'TEER',
          meaning:
            'The second digit of the code, 0 to 5: training, education, experience and responsibilities. Only 0 to 3 count.',
        },
      ],
    },
    spouse: {
      short: 'Spouse',
      question: 'Is there a spouse or a partner?',
      why: 'Even one who does not come along must be declared; one who comes along changes the points. With none, go on.',
      terms: [
        {
          term: 'Common-law partner',
          meaning: 'Someone with whom one has lived as a couple for at least a year.',
        },
      ],
    },
    additional: {
      short: 'More',
      question: 'Anything that adds points?',
      why: 'A nomination by a province, a sibling in Canada, a certificate of qualification, a job offer (for dates before March 25, 2025).',
      terms: [
        {
          term: 'Nomination',
          meaning: 'A province’s choice of a candidate: 600 points.',
        },
        {
          term: 'Certificate of qualification',
          meaning: 'A province’s licence to practise a skilled trade.',
        },
      ],
    },
  } satisfies Record<StepId, StepText>,
  letterFirst: {
    go: 'Start with the refusal letter',
    lead: 'if you have it: it fills in its dates and the score you claimed.',
  },
  terms: 'Words used here',
  back: 'Back',
  next: 'Next',
  skip: 'Skip for now',
  finish: 'See the result',
  leave: 'Leave, and keep what I entered',
  whole: 'See the full form',
  soFar: {
    total: (points: string, date: string) => `So far: ${points} on ${date}`,
    range: (least: string, greatest: string, date: string) =>
      `So far: between ${least} and ${greatest} points on ${date}`,
    none: 'No score yet',
    empty: 'So far: nothing to count yet',
  },
  end: {
    heading: 'That is all there is to ask',
    total: (points: string, date: string) => `The documents prove ${points} on ${date}.`,
    none: 'There is no score yet: some facts cannot be read, or a date is missing.',
    empty: 'There is nothing to count yet: the score comes with the first facts.',
    missing:
      'Some facts are still unknown, so that the score is a range. The score page lists them.',
    leads: {
      refused:
        'Now to the officer: what the letter says, and which reading gives the officer’s score.',
      better: 'Now to what would change it.',
      advise: 'The dossier is kept with the others.',
    } satisfies Record<DoorId, string>,
    pages: {
      score: 'See every point of the score',
      recount: 'Find out what the officer counted',
      letter: 'Read the refusal letter',
      whatif: 'See what would raise it',
      rounds: 'Compare it with the rounds',
      audit: 'See what an officer could question',
      report: 'Make the report',
      dossiers: 'See all dossiers',
    },
  },
  advise: {
    intro: 'For consultants, lawyers, community workers and developers.',
    clients: {
      heading: 'For your clients',
      lead: 'A dossier a client, named as you like, kept on this device alone, exported and imported as a file.',
      name: 'Name of the dossier',
      nameHint: 'Prefer a file number to the client’s name: it is more discreet.',
      start: 'Start a client’s dossier',
      list: 'See all dossiers',
    },
    builders: {
      heading: 'For your tools',
      lead: 'The engine of this page is also a command and a TypeScript package: pure, typed, without a network.',
      command: 'The command',
      commandLead:
        'Dossiers and profiles in as JSON, one a line; scores, recounts and reports out.',
      package: 'The package',
      packageLead: 'The same functions, for a program of yours.',
      example: 'A dossier file to try, the example of this page:',
    },
  },
};

export type GuideText = typeof guideEn;

/** The groups of questions of a guided path; each is a part of the dossier's form. */
export type StepId =
  'dates' | 'candidate' | 'languageTests' | 'credentials' | 'jobs' | 'spouse' | 'additional';

export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export interface StepText {
  /** As a question, in plain words. */
  readonly question: string;
  readonly why: string;
  readonly short: string;
  /** Terms of the field met in this group, explained in place. */
  readonly terms: readonly Term[];
}
