import { plural } from '../../format.ts';
import type { DossierText } from './text.ts';

export const dossierEn: DossierText = {
  heading: 'The facts',
  intro: 'What your documents say, with their dates. The score follows as you type.',
  saving: {
    saved: 'Saved on this device',
    pending: 'Saving…',
    failed:
      'Your changes could not be saved on this device (storage is full or turned off). Export the file to keep them.',
    corrupt: (key) =>
      `What was saved on this device could not be read. It has not been erased: it is kept in this browser’s storage under “${key}”.`,
    refused:
      'This browser does not allow saving on this device. Export the file to keep your work.',
  },
  file: {
    heading: 'File',
    export: 'Export',
    import: 'Import',
    example: 'Load the example',
    empty: 'Start empty',
    drop: 'Drop a dossier file here to open it',
    fileName: 'crs-recount',
    imported: (name) => `“${name}” is open.`,
    exampleOpened: 'The example is open.',
    emptyOpened: 'The form is empty.',
    refused: (name) => `“${name}” was not opened, and your facts are as they were. In the file:`,
    openAnyway: 'Open it and mend it here',
    unreadable: 'The file could not be read from this device.',
  },
  undo: {
    removed: (row) => `Removed: ${row}.`,
    undo: 'Undo',
    restored: (row) => `Put back: ${row}.`,
  },
  toMend: (count) => `${count} to mend`,
  notKnown: 'Not known',
  rows: {
    add: {
      languageTests: 'Add a language test',
      credentials: 'Add a credential',
      jobs: 'Add a job',
      siblings: 'Add a brother or sister',
    },
    none: {
      languageTests: 'No test yet.',
      credentials: 'No credential yet.',
      jobs: 'No job yet.',
      siblings: 'No brother or sister in Canada.',
    },
    remove: 'Remove',
    duplicate: 'Duplicate',
    of: (action, row) => `${action}: ${row}`,
  },
  sections: {
    dates: 'Dates of the file',
    candidate: 'You',
    languageTests: 'Language tests',
    credentials: 'Education',
    jobs: 'Work',
    spouse: 'Spouse or partner',
    additional: 'Nomination, offer, family in Canada',
    spousePart: (part) => `Spouse or partner: ${part}`,
  },
  hints: {
    date: 'Year-month-day, such as 2023-01-14',
    untilJob: 'Leave empty if the job goes on.',
    score: (min, max, step) =>
      step === '1' ? `${min} to ${max}` : `${min} to ${max}, by steps of ${step}`,
    marks: (marks) => `or ${marks}`,
    round: 'Its number, as in the list of rounds',
    claimedTotal: 'The score that the profile showed',
    firstOfficialLanguage: 'Left open, the order that scores more is used.',
    eca: 'Needed for a credential from outside Canada.',
    eligibleCanadianStudy:
      'At least eight months, full time and in Canada for at least half of the program, with legal status.',
    hours: 'Hours in an ordinary week',
    authorized: 'A work permit, or the right to work without one',
    letter: 'Complete: title, duties, hours, pay and dates, signed by the employer',
    noc: 'Search by code, title or words',
    since: 'Leave empty if it began before every date of the file.',
    dates: 'At least one is needed.',
  },
  firstLanguageBest: 'The one that scores more',
  otherBody: 'Another body',
  add: {
    eca: 'Add its assessment (ECA)',
    spouse: 'Add a spouse or partner',
    tradeCertificate: 'Add a certificate of qualification',
    nomination: 'Add a nomination',
    offer: 'Add a job offer',
  },
  remove: {
    eca: 'Remove the assessment',
    spouse: 'Remove the spouse or partner',
    tradeCertificate: 'Remove the certificate',
    nomination: 'Remove the nomination',
    offer: 'Remove the offer',
  },
  noc: {
    show: 'Show occupations',
    results: (count) => `${count} ${plural(count, 'occupation', 'occupations', 'en')}`,
    none: 'No occupation has all of these words.',
  },
  ongoing: 'now',
  total: (points, date) => `${points} on ${date}`,
};
