/** The page of the report. Numbers and dates come in already written out. */
export const reportScreenEn = {
  title: 'Report',
  intro:
    'Your file in one document to print, keep or hand to someone who advises you: scores and dates, what explains the officer’s figures, what to check, what to ask for and by when.',
  stale: 'A field cannot be read: this is the report before your last changes.',
  noDossier: 'There is no file to report on yet.',
  toDossier: 'Go to the file',
  options: {
    heading: 'Your report',
    notified: 'Day on which you learned of the refusal',
    notifiedHint: 'The last days for going to the Federal Court are counted from it.',
    notifiedDefault: (date: string) => `Left empty: the day of the decision, ${date}.`,
    notADay: 'This is no calendar day. Write it as year-month-day.',
    beforeDecision: (date: string) => `This is before the decision of ${date}.`,
    language: 'Language of the report',
    languages: { en: 'English', fr: 'Français' },
    figures: 'The officer’s figures are those of the page Recount.',
    noFigures:
      'None of the officer’s figures is known yet. Without one, the report cannot say what explains them: even that your score was found too low is enough.',
    toRecount: 'Enter the officer’s figures',
    toLetter: 'Read them from the letter',
    print: 'Print or save as PDF',
    printHint: 'To keep it as a PDF, choose “Save as PDF” as the printer.',
    markdown: 'Download as Markdown',
    json: 'Download as JSON',
  },
  search: {
    running: (visited: string) =>
      `Looking for what explains the figures… ${visited} readings so far.`,
    stop: 'Stop and use what was found',
    failed: 'The search could not run, so the report is without explanations.',
    retry: 'Try again',
    ready: 'The report is ready.',
  },
  contents: 'In this report',
  fileName: 'crs-report',
};

export type ReportScreenText = typeof reportScreenEn;
