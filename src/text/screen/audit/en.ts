import { auditEn } from '../../codes/audit.en.ts';
import { programsEn } from '../../codes/programs.en.ts';
import type { AuditFamily, DossierDate, Severity } from '../../../engine/constants.ts';

/** The page "Check my file". Numbers and dates come in already written out. */
export const auditScreenEn = {
  title: 'Check my file',
  intro:
    'What an officer could question in your file, and what mends it: the score, the documents, the consistency of the dates, and the criteria on the days that the law looks at.',
  exampleTag: 'Example',
  example: 'This file is made up. Enter your own to check it.',
  stale: 'A field cannot be read: this is the check before your last changes.',
  noDossier: 'There is no file to check yet.',
  toDossier: 'Go to the file',
  summary: {
    heading: 'What was found',
    asOf: (date: string) => `Checked as of ${date}.`,
    round: (number: string, date: string, cutOff: string) =>
      `Against round ${number} of ${date}, whose cut-off was ${cutOff}.`,
    noRound:
      'The round of the invitation is not known: no cut-off, program or category is checked.',
    imported: (date: string) =>
      `The round of the invitation is taken from the official file that you imported on ${date}, not from the rounds that came with this app.`,
    clean: 'Nothing was found to question. An officer may still judge otherwise.',
    filter: 'Show',
    count: (severity: string, count: string) => `${severity}: ${count}`,
    meanings: {
      error: 'As it stands, it contradicts the claim, the law or itself.',
      warning: 'An officer may question it.',
      notice: 'Good to know, or to plan for.',
    } satisfies Record<Severity, string>,
    shown: (shown: string, of: string) => `${shown} of ${of} shown.`,
    print: 'Print',
  },
  families: {
    intros: {
      score: 'Whether the score claimed, and the cut-off, stand up to the documents.',
      documents: 'Letters, tests and assessments: there, complete, and valid on the day.',
      consistency: 'Dates, jobs, studies and unions that contradict each other.',
      criteria: 'Whether the program and the category held at the invitation and the application.',
    } satisfies Record<AuditFamily, string>,
    none: 'Nothing was found here.',
    hidden: (count: number) =>
      count === 1
        ? 'One finding is hidden by the choice above.'
        : `${count} findings are hidden by the choice above.`,
  },
  finding: { where: 'Where:', why: 'Why it matters:', mend: 'To mend it:', sources: 'Sources:' },
  expiry: {
    heading: 'Until when your documents are valid',
    intro: 'A test and an assessment must be valid when the application is received.',
    none: 'No dated test or assessment is in the file.',
    states: { expired: 'Expired', soon: 'Expires soon', valid: 'Valid' },
  },
  criteria: {
    heading: 'Criteria on the day',
    intro:
      'The minimum criteria of each program, and membership in each category, condition by condition.',
    day: 'Day',
    today: 'Today',
    days: {
      profile: 'Profile',
      invitation: 'Invitation',
      application: 'Application',
      decision: 'Decision',
    } satisfies Record<DossierDate, string>,
    on: (date: string) => `On ${date}`,
    programs: 'Programs',
    any: (verdict: string) => `At least one program: ${verdict}`,
    categories: 'Categories',
    noCategories: 'No category was in force on that day.',
    toFind: 'Not known yet:',
    law: 'Provision:',
    grid: 'The grid of 100 points, part by part',
    factor: 'Factor',
    points: 'Points',
    most: 'Most',
    between: (least: string, greatest: string) => `${least} to ${greatest}`,
  },
};

export type AuditScreenText = typeof auditScreenEn;

/** All that the page is written with, loaded with it in one language. */
export const auditPageEn = {
  screen: auditScreenEn,
  audit: auditEn,
  programs: programsEn,
};

export type AuditPageText = typeof auditPageEn;
