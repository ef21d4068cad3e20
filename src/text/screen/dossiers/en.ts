import { plural } from '../../format.ts';
import { EXAMPLES_EN } from '../home/examples.en.ts';

const count = (number: number, one: string, many: string): string =>
  `${number} ${plural(number, one, many, 'en')}`;

/** The page of the dossiers kept on the device. Numbers and dates come in already written out. */
export const dossiersEn = {
  title: 'Your dossiers',
  intro: 'Each dossier is kept in this browser, on this device, and nowhere else.',
  list: {
    heading: 'Kept on this device',
    loading: 'Reading…',
    none: 'Nothing is kept yet. A dossier is kept from its first change on.',
    unnamed: (number: string) => `Dossier ${number}`,
    example: (title: string) => `Example: ${title}`,
    exampleTag: 'Example',
    openTag: 'Open',
    score: (points: string, date: string) => `${points} on ${date}`,
    noScore: 'No score yet',
    changed: (date: string) => `Changed ${date}`,
    open: 'Open',
    show: 'See its score',
    rename: 'Rename',
    name: 'Name of the dossier',
    nameHint: 'Left empty, it goes by its number.',
    save: 'Save the name',
    cancel: 'Cancel',
    duplicate: 'Duplicate',
    copyOf: (name: string) => `${name} (copy)`,
    export: 'Export',
    share: 'Share',
    remove: 'Delete',
    of: (action: string, name: string) => `${action}: ${name}`,
    opened: (name: string) => `“${name}” is open.`,
    renamed: (name: string) => `The dossier is now named “${name}”.`,
    duplicated: (name: string) => `“${name}” has been added.`,
    removed: (name: string) => `“${name}” has been deleted.`,
    restored: (name: string) => `“${name}” is back.`,
    gone: 'That dossier is no longer there.',
    failed: 'This could not be done: the browser’s storage is full or turned off.',
    undo: 'Undo the deletion',
  },
  damaged: {
    heading: 'Kept aside',
    intro:
      'This could not be read by this version. Nothing has been erased: download it to keep it, or delete it.',
    download: 'Download',
    fileName: 'crs-recount-kept-aside',
  },
  add: {
    heading: 'Add a dossier',
    empty: 'New, empty',
    import: 'Import a file',
    imported: (name: string) => `“${name}” is open, as a dossier of its own.`,
    refused: (name: string) => `“${name}” was not opened. In the file:`,
    unreadable: 'The file could not be read from this device.',
    openAnyway: 'Open it and mend it',
  },
  share: {
    title: (name: string) => `Share “${name}”`,
    intro:
      'The dossier is written into the link itself. No server receives it, but anyone who has the link can read it, and a link cannot be taken back.',
    which: 'What the link holds',
    whole: 'The whole dossier',
    wholeHolds:
      'Birth dates, language tests and scores, credentials, jobs with names of employers and dates, spouse, dates of the file, and the score claimed.',
    masked: 'Without birth dates or names of employers',
    maskedHolds:
      'All of the dossier but the names of employers and the true birth dates. The dates of jobs, tests and credentials remain: someone who knows the person may recognize them.',
    ages: {
      replaced:
        'The birth date is replaced by another that gives the same age on each date of the file. On other days the age may be off by a year.',
      leftOut:
        'The birth date is left out, since any other with the same ages would give the birthday away. The age will be unknown, and the score a range.',
      absent: 'There is no birth date in this dossier.',
    },
    unreadable: (number: number) =>
      `${count(number, 'entry', 'entries')} that cannot be read will be left out.`,
    both: 'The name that you gave to the dossier, your scenarios and plans are not in the link.',
    link: 'Link',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    notCopied: 'The browser did not allow copying. Select the link and copy it.',
    length: (characters: string) => `${characters} characters`,
    failed: 'This browser cannot make the link. Export the file and send it instead.',
    making: 'Making the link…',
    close: 'Close',
  },
  arrival: {
    heading: 'A link brought a dossier',
    intro:
      'It can be opened as a dossier of its own, kept on this device. Your other dossiers stay as they are.',
    reading: 'Reading the link…',
    holds: {
      tests: (number: number) => count(number, 'language test', 'language tests'),
      credentials: (number: number) => count(number, 'credential', 'credentials'),
      jobs: (number: number) => count(number, 'job', 'jobs'),
      spouse: 'a spouse or partner',
      birthDate: 'a birth date',
      noBirthDate: 'no birth date',
    },
    open: 'Open as a new dossier',
    discard: 'Discard',
    name: 'From a link',
    opened: 'The dossier of the link is open and kept.',
    discarded: 'The dossier of the link has been discarded.',
    refused: {
      damaged: 'The link is damaged or cut short: it holds no dossier that can be read.',
      tooLarge: 'The link holds more than a dossier can, and was not opened.',
      newer:
        'The link was made by a newer version of this app. Update the app, then open it again.',
      unsupported: 'This browser is too old to open such a link.',
    },
  },
  erase: {
    heading: 'Delete everything',
    intro:
      'Removes from this device every dossier, every setting, and the copy of the app that works without a network.',
    button: 'Delete everything…',
    title: 'Delete everything, for real?',
    question: (number: number) =>
      number === 0
        ? 'No dossier is kept. Settings and the offline copy of the app will be deleted.'
        : `${count(number, 'dossier', 'dossiers')} will be deleted. This cannot be undone: export first what you want to keep.`,
    what: 'Also deleted: what was kept aside, scenarios and plans, the officer’s figures, the letter, imported rounds, language, colours, and the offline copy of the app.',
    confirm: 'Delete everything',
    cancel: 'Keep everything',
    working: 'Deleting…',
    done: 'Everything is deleted',
    doneDetail:
      'Nothing of yours is left in this browser. Files that you exported and links that you shared are where you put them. You can close this page.',
    again: 'Start anew',
    left: (what: string) =>
      `The browser did not allow this to be deleted: ${what}. Clear it in its settings.`,
    traces: { dossiers: 'dossiers', settings: 'settings', offline: 'offline copy of the app' },
  },
  examples: EXAMPLES_EN.titles,
};

export type DossiersText = typeof dossiersEn;
