import { letterEn } from '../../codes/letter.en.ts';
import type { Certainty } from '../../../engine/constants.ts';
import { plural } from '../../format.ts';

/** The page of the letter. */
export const letterScreenEn = {
  title: 'Read the letter',
  intro:
    'Paste the refusal letter or the officer’s notes, or open the file. Dates, round, scores and reasons are looked for; you confirm each before it is used.',
  source: {
    heading: 'The letter or the notes',
    paste: 'Text of the letter',
    pasteHint: 'Copy everything from the letter and paste it here.',
    file: 'Choose a file',
    drop: 'A PDF or a text file can also be dropped here.',
    example: 'Try an example letter',
    clear: 'Remove the text',
    keep: 'Keep this text on this device',
    keepHint:
      'Unless you say so, the text is forgotten when this page is closed. It is kept with the dossier that is open, and with no other. The facts that you confirm are kept with the dossier.',
    reading: (name: string) => `Reading “${name}”…`,
    readingText: 'Reading…',
    read: (name: string, pages: string) => `“${name}” was read: ${pages}.`,
    pages: (count: number, written: string) => `${written} ${plural(count, 'page', 'pages', 'en')}`,
    toFinds: (count: number, written: string) =>
      `${written} ${plural(count, 'fact', 'facts', 'en')} found: see below ↓`,
    faults: {
      'too-large': (name) =>
        `“${name}” is too large to be a letter. Save only its pages with the decision, or paste the text.`,
      damaged: (name) =>
        `“${name}” could not be read: it is damaged, or it is no PDF. Download it again, or paste the text.`,
      locked: (name) =>
        `“${name}” is protected by a password. Open it yourself, print it to a new PDF without a password, or paste the text.`,
      scan: (name) =>
        `There is no text in “${name}”: it is likely a scan, that is, pictures of the pages. What you can do:`,
      'not-text': (name) =>
        `“${name}” is neither a text nor a PDF. Open it yourself, and paste the text or save it as a PDF.`,
      empty: (name) => `“${name}” is empty.`,
      'too-many-pages': (name) =>
        `“${name}” has too many pages to be read at once. Save only those with the decision as a new PDF.`,
      failed: (name) =>
        `“${name}” could not be read, since a part of this page could not be loaded. Check your connection, then try again, or paste the text.`,
    } satisfies Record<FileFault, (name: string) => string>,
    scanHelp: [
      'ask for the original of the message: in your IRCC account, letters are usually PDF files with text;',
      'have the scan recognized (OCR) by your phone or scanner, then paste the text here;',
      'or read the figures yourself, and type them on the page “Recount”.',
    ],
    private: 'The letter is read on this device. Nothing of it is sent anywhere.',
  },
  finds: {
    heading: 'What was found',
    intro:
      'Check each find against the letter. Confirm it, correct it, or refuse it: only what you confirm is used.',
    count: (count: string, sure: string) => `Found: ${count}, of which ${sure} in so many words.`,
    confirmSure: (count: string) => `Confirm the ${count} found in so many words`,
    none: 'None of the facts sought was found in this text. You can type them on the page “Recount”.',
    text: 'The text, with the finds marked',
    textScroll: 'Text of the letter, may be scrolled',
    mark: (number: string, what: string) => ` (find ${number}: ${what}) `,
    toFind: (number: string, what: string) => `Go to find ${number}: ${what}`,
    number: (number: string) => `${number}.`,
    show: 'Show in the text',
    quote: (words: string) => `“${words}”`,
    certainties: {
      sure: 'In so many words',
      likely: 'Likely',
      unsure: 'To check',
    } satisfies Record<Certainty, string>,
    confirm: 'Confirm',
    correct: 'Correct',
    refuse: 'Refuse',
    of: (action: string, what: string) => `${action}: ${what}`,
    states: { open: 'To decide', confirmed: 'Confirmed', refused: 'Refused' },
    corrected: 'corrected by you',
    needsRole: 'Say first what it is: use “Correct”.',
    itIs: (date: string) => `It is ${date}`,
    save: 'Confirm as corrected',
    cancel: 'Leave as it was',
    fields: {
      date: 'Day',
      dateHint: 'Year, month, day: 2025-02-05',
      role: 'What happened on that day',
      whose: 'Whose figure',
      points: 'Points',
      round: 'Round number',
      program: 'Program',
      factor: 'Factor',
      section: 'Section',
      notKnown: 'Something else',
    },
    faults: {
      date: 'Write the day as year, month, day.',
      points: 'Write whole points, from 0 to 1200.',
      round: 'Write the number of the round.',
      role: 'Say what happened on that day, or refuse it.',
      whose: 'Say whose figure it is, or refuse it.',
    },
    others: (count: string) => `Other dates and provisions (${count})`,
  },
  use: {
    heading: 'Use these facts',
    none: 'Confirm a find to use it.',
    intro: 'This is what the facts that you confirmed will fill in:',
    caption: 'Facts confirmed, beside what the dossier says now',
    what: 'Fact',
    now: (value: string) => `Now: ${value}`,
    letter: 'Letter',
    empty: 'nothing',
    same: 'the same',
    officerTotal: 'The officer’s total',
    officerBelow: 'The officer’s total is below',
    cutOff: 'The cut-off of the round',
    officer: (name: string) => `The officer’s points: ${name}`,
    claimed: (name: string) => `Claimed points: ${name}`,
    conflicts: 'These confirmed finds contradict another, and are left out:',
    reasons: 'Reasons that the letter gives:',
    newDossier:
      'The dossier on screen is an invented example. Your facts will begin a dossier of your own.',
    button: 'Use these facts',
    done: 'The facts were put in the dossier and in the recount.',
    doneNew: 'Your own dossier was begun with these facts.',
    undo: 'Undo',
    undone: 'The facts were taken out again.',
    toRecount: 'See what explains them',
  },
};

export type LetterScreenText = typeof letterScreenEn;

/** What kept a file from being read. */
export type FileFault =
  'too-large' | 'damaged' | 'locked' | 'scan' | 'not-text' | 'empty' | 'too-many-pages' | 'failed';

/** All that the page is written with, loaded with it in one language. */
export const letterPageEn = { screen: letterScreenEn, letter: letterEn };

export type LetterPageText = typeof letterPageEn;
