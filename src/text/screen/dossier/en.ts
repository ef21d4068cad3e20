import { plural } from '../../format.ts';

/** The dossier's form, and its file. Names of fields and of their values are in `codes/`. */
export const dossierEn = {
  heading: 'The facts',
  intro: 'What your documents say, with their dates. The score follows as you type.',
  saving: {
    saved: 'Saved on this device',
    pending: 'Saving…',
    failed:
      'Your changes could not be saved on this device (storage is full or turned off). Export the file to keep them.',
  },
  file: {
    heading: 'File',
    export: 'Export',
    import: 'Import',
    example: 'Load the example',
    empty: 'Start empty',
    drop: 'Drop a dossier file here to open it. The file holds the dossier; the officer’s figures, scenarios and plans stay on this device.',
    fileName: 'crs-recount',
    imported: (name: string) => `“${name}” is open.`,
    exampleOpened: 'The example is open.',
    emptyOpened: 'The form is empty.',
    refused: (name: string) =>
      `“${name}” was not opened, and your facts are as they were. In the file:`,
    openAnyway: 'Open it and mend it here',
    unreadable: 'The file could not be read from this device.',
  },
  undo: {
    back: 'Undo last change',
    again: 'Redo',
    undone: (place: string) => `Undone: ${place}.`,
    redone: (place: string) => `Redone: ${place}.`,
    removed: (row: string) => `Removed: ${row}.`,
    undo: 'Undo',
    restored: (row: string) => `Put back: ${row}.`,
  },
  toMend: (count: number) => `${count} to mend`,
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
    of: (action: string, row: string) => `${action}: ${row}`,
  },
  sections: {
    dates: 'Dates of the file',
    candidate: 'You',
    languageTests: 'Language tests',
    credentials: 'Education',
    jobs: 'Work',
    spouse: 'Spouse or partner',
    additional: 'Nomination, offer, family in Canada',
    spousePart: (part: string) => `Spouse or partner: ${part}`,
  },
  hints: {
    date: 'Year-month-day, such as 2023-01-14',
    untilJob: 'Leave empty if the job goes on.',
    score: (min: string, max: string, step: string) =>
      step === '1' ? `${min} to ${max}` : `${min} to ${max}, by steps of ${step}`,
    marks: (marks: string) => `or ${marks}`,
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
    results: (count: number) => `${count} ${plural(count, 'occupation', 'occupations', 'en')}`,
    none: 'No occupation has all these words; try another word.',
    nearest: 'These have the most of them:',
  },
  ongoing: 'now',
  total: (points: string, date: string) => `${points} on ${date}`,
};

export type DossierText = typeof dossierEn;
