import { auditEn } from './audit.en.ts';
import { departuresEn } from './departures.en.ts';
import { programsEn } from './programs.en.ts';
import { recountEn } from './recount.en.ts';
import type { Asker, RecourseId, ReportSectionId, ReportStanding } from '../../engine/constants.ts';
import type { ColumnCode, ReportCode, TableCode } from '../../engine/report.ts';
import type { Departure } from '../../engine/recount.ts';
import type { ReportWording, ReportWords } from './report.ts';

const sentences: Readonly<Record<ReportCode, (p: ReportWording) => string>> = {
  'made-on': (p) => `Made on ${p.date('date')}.`,
  'refused-on': (p) => `The application was refused on ${p.date('date')}.`,
  'claimed-total': (p) => `The score claimed in the profile was ${p.number('total')}.`,
  'claim-comes-from': (p) =>
    p.count('others') === 0
      ? 'It comes from this reading of the documents:'
      : 'It comes, most plausibly, from this reading of the documents:',
  'officer-comes-from': (p) =>
    p.count('others') === 0
      ? 'One reading of the documents gives that:'
      : `Of the ${p.number('readings')} readings that give that, the simplest and most plausible:`,
  'officer-total': (p) => `The officer counted ${p.number('total')}.`,
  'officer-range': (p) =>
    p.has('least')
      ? p.has('greatest')
        ? `The officer counted between ${p.number('least')} and ${p.number('greatest')}.`
        : `The officer counted ${p.number('least')} or more.`
      : `The officer counted ${p.number('greatest')} or less.`,
  'round-is': (p) =>
    `The invitation came from round ${p.text('round')} of ${p.date('date')}, whose cut-off was ${p.number('cutOff')}.`,
  'court-by': (p) =>
    p.has('inside')
      ? `The Federal Court can be asked for leave until ${p.date('inside')} where the matter arose in Canada, and until ${p.date('outside')} where it arose outside. What else can be asked for, and by when, is below.`
      : `Where the matter arose outside Canada, the Federal Court can be asked for leave until ${p.date('outside')}. What else can be asked for, and by when, is below.`,
  'round-unknown': () =>
    'The round of the invitation is not known, so the scores are not compared with a cut-off.',
  'verdict-supported': (p) =>
    `By the documents as they are described here, the score was ${p.number('counted')} ${p.onDay()}, which does not reach the cut-off of ${p.number('cutOff')}. On that point the numbers support the refusal.`,
  'verdict-unsupported': (p) =>
    `The officer’s own total, ${p.number('officer')}, reaches the cut-off of ${p.number('cutOff')}. A lower score that is still enough is no ground for a refusal under section 11.2: ask why the application was refused.`,
  'verdict-still-enough': (p) =>
    `What best explains the officer’s figures gives ${p.number('total')}, which still reaches the cut-off of ${p.number('cutOff')}. A lower score that is still enough is no ground for a refusal under section 11.2: ask why the application was refused.`,
  'verdict-one-judgement': (p) =>
    `By the documents as they are described here, the score was enough. The officer’s total hangs on a single judgement, explanation ${p.number('number')} below, which gives ${p.number('total')}.`,
  'verdict-judgements': (p) =>
    `By the documents as they are described here, the score was enough. The best explanation of the officer’s total (${p.number('total')}) rests on ${p.number('judged')} judgement${p.count('judged') === 1 ? '' : 's'}${p.count('certain') === 0 ? '' : ` and on ${p.number('certain')} point${p.count('certain') === 1 ? '' : 's'} that dates decide`}.`,
  'verdict-by-dates': (p) =>
    `The best explanation of the officer’s total (${p.number('total')}) rests on dates and numbers alone, not on a judgement.`,
  'verdict-tie': (p) =>
    `The officer’s total, ${p.number('officer')}, is the cut-off itself: the tie-break decides, by the moment when the profile was submitted.`,
  'verdict-disagree': (p) =>
    `Of the ${p.number('count')} explanations of the officer’s figures, ${p.number('reached')} still reach${p.count('reached') === 1 ? 'es' : ''} the cut-off of ${p.number('cutOff')} and the others do not. The officer’s notes would tell which it was.`,
  'verdict-unexplained': () =>
    'By the documents as they are described here, the score was enough, and no reading of them gives the officer’s total. A fact may be missing here, or the officer’s figure may be wrong.',
  'verdict-criteria': (p) =>
    `The score is not all: ${p.onDay()}, a condition of the round was not met${p.because() === '' ? '' : ` (${p.because()})`}.`,
  'verdict-open': () =>
    'Not enough is known to say what the numbers mean for the refusal. The officer’s notes would tell.',
  'scores-intro': () =>
    'The same documents, read on each day of the file by the rules in force on it. The law looks at the day of the invitation and at the day the application was received.',
  'scores-uncertain': () =>
    'Where two totals stand, facts that are not known may bring the score anywhere between them; the sections then show the least.',
  'scores-same': () => 'No factor differs from one of these days to another.',
  'figures-intro': (p) =>
    p.has('name')
      ? `What is known of the officer’s figures, beside what the documents give ${p.onDay()}.`
      : 'What is known of the officer’s figures.',
  'figures-none': () => 'None of the officer’s figures is known yet.',
  'claim-heading': (p) => `Where the score claimed (${p.number('total')}) comes from`,
  'claim-plain': (p) =>
    `The documents as they are give the score claimed ${p.onDay()} (${p.date('date')}).`,
  'claim-explained': (p) =>
    `The documents as they are do not give the score claimed. Read so, ${p.onDay()} (${p.date('date')}), they do:`,
  'claim-unexplained': () =>
    'No reading of the dossier gives the score claimed. A fact may be missing here, or the score may have been typed or copied wrong.',
  'claim-others': (p) =>
    p.count('others') === 1
      ? 'One other, less simple or less plausible, would give it too.'
      : `${p.number('others')} others, less simple or less plausible, would give it too.`,
  'officer-heading': () => 'Where the officer’s figures come from',
  'gap-heading': (p) =>
    `From the score claimed (${p.number('from')}) to the officer’s (${p.number('to')})`,
  'settle-heading': () => 'What would settle it',
  'settle-intro': (p) =>
    `${p.number('count')} explanations remain. Look for these in the officer’s notes, the most telling first:`,
  'explanations-unique': () => 'One reading of the dossier gives the officer’s figures.',
  'explanations-ambiguous': (p) =>
    `${p.number('count')} readings of the dossier give the officer’s figures; the first ${p.number('shown')}, the simplest and most plausible, are written out.`,
  'explanations-impossible': () =>
    'No reading of the dossier gives the officer’s figures. A fact may be missing here, or a figure may be wrong.',
  'explanations-truncated': (p) =>
    `The search was stopped before its end: ${p.number('count')} readings were found, and there may be others.`,
  'explanations-running': () => 'What explains the officer’s figures is still being sought.',
  'explanations-none-asked': () => 'The officer’s figures have not been recounted.',
  'explanation-heading': (p) =>
    `Explanation ${p.number('number')}: ${p.number('total')} ${p.onDay()} (${p.date('date')})`,
  'explanation-plain': () => 'The documents as they are give the officer’s figures.',
  'explanation-also-on': (p) =>
    `The same reading gives the same points on other days of the file too: ${p.days()}.`,
  'explanation-others': (p) =>
    p.count('others') === 1
      ? 'One other way of reading the dossier gives the same points for every factor: no figure can tell them apart.'
      : `${p.number('others')} other ways of reading the dossier give the same points for every factor: no figure can tell them apart.`,
  searched: (p) =>
    `Searched: every combination of up to ${p.number('completeTo')} departures from the plain reading (${p.number('visited')} readings visited).`,
  'nearest-totals': (p) =>
    `The nearest totals that a reading gives: ${[p.has('below') ? `${p.number('below')} below` : '', p.has('above') ? `${p.number('above')} above` : ''].filter((each) => each !== '').join(', ')}.`,
  'plausibility-is-stated': () =>
    'The order among explanations follows plausibilities that the tool states and that you can change. It is no measure of what happened.',
  'verdict-intro': (p) =>
    `Round ${p.text('round')} of ${p.date('date')}: cut-off ${p.number('cutOff')}. The score must have been enough when the invitation was issued and when the application was received.`,
  'audit-clean': () => 'Nothing was found to question.',
  'audit-counts': (p) =>
    `Found: ${p.number('error')} to mend, ${p.number('warning')} to check, ${p.number('notice')} to know.`,
  'recourse-intro': () =>
    'Read the letter word by word first: its date, the documents it names, its reasons. Then, as the case may be:',
  'recourse-counted-from': (p) =>
    `The last days below are counted from the day after ${p.date('date')}, taken as the day on which the refusal was learned. If you learned of it on another day, they move with it.`,
  'recourse-no-date': () =>
    'The day on which the refusal was learned is not known: no last day can be told.',
  'recourse-either': () =>
    'The 15 days are for a matter arising in Canada, the 60 days for one arising outside. When in doubt, count 15. A judge may allow more time for special reasons. Neither a request for reconsideration nor one for notes stops the time.',
  'recourse-moved': (p) =>
    `The time for this (${p.step()}) ends on a Sunday or a holiday, ${p.date('date')}. By law it runs to ${p.date('last')}. If you can, file earlier.`,
  'recourse-past': (p) => `The last day for this (${p.step()}) was ${p.date('date')}.`,
  'recourse-unsure': (p) =>
    `To be checked, since no source held here confirms all of it: ${p.steps()}.`,
  'no-appeal': () =>
    'There is in general no appeal of a refusal under section 11.2. The Federal Court may review it, with its leave.',
  'certain-are': () =>
    'Certain: what the dates and numbers entered decide by the rules of the day: the score on each day, the cut-off, the days on which documents expire. They are as right as what was entered.',
  'inferred-are': () =>
    'Inferred: which reading the officer made. Several may give the same figures; only the officer’s notes say which.',
  'officer-may-differ': () =>
    'An officer may judge documents otherwise, see facts that are not in this dossier, or make a mistake.',
  'tables-as-recorded': () =>
    'The rules are those recorded in this tool’s tables, each with its source. Where a source was not read or a date is not confirmed, the table says so.',
  'not-legal-advice': () =>
    'This report is information and arithmetic. It is not legal advice. A lawyer, a Quebec notary or a licensed immigration consultant can advise you.',
  'stays-on-machine': () =>
    'The report was made on your own machine; nothing in it was sent anywhere.',
};

/** The words of a report. */
export const reportEn = {
  title: 'Recount of an Express Entry score',
  head: {
    dossier: (name: string) => `Dossier: ${name}`,
    example: 'An example: this file is made up.',
    imported: (date: string) =>
      `The round of the invitation is taken from the official file that was imported on ${date}, not from the rounds that came with the app.`,
  },
  sections: {
    summary: 'In short',
    scores: 'The score on each day',
    figures: 'The officer’s figures',
    explanations: 'What explains them',
    verdict: 'Against the round',
    audit: 'What to check in the file',
    recourse: 'What to ask for, and by when',
    limits: 'What is certain, and what is not',
  } satisfies Record<ReportSectionId, string>,
  standings: {
    certain: 'Certain',
    inferred: 'Inferred',
    information: 'Information',
  } satisfies Record<ReportStanding, string>,
  sentences,
  tables: {
    'scores-by-date': 'Score by day',
    'factors-by-date': 'Factors that change from one day to another',
    'officer-figures': 'Figures known',
    changes: 'What happened between one day and the next',
    'claim-departures': 'Where the claim departs from the plain reading',
    departures: 'Where the officer’s reading departs from the plain one',
    settle: 'Figures and facts to look for',
    'against-round': 'Totals against the cut-off',
    steps: 'Steps',
  } satisfies Record<TableCode, string>,
  columns: {
    date: 'Date',
    day: 'Day',
    total: 'Points',
    claimed: 'Claimed',
    difference: 'Difference',
    factor: 'Factor',
    known: 'Officer',
    counted: 'Counted here',
    cause: 'What happened',
    departure: 'Read otherwise',
    question: 'To look for',
    remaining: 'Explanations left, on average',
    kind: 'Decided by',
    side: 'Comes from',
    law: 'Law',
    'cut-off': 'Cut-off',
    place: 'Cut-off',
    criteria: 'Program and category',
    step: 'Step',
    who: 'Who may ask',
    fee: 'Fee',
    answer: 'Time to answer',
    'last-day': 'Last day',
    core: 'Core',
    spouse: 'Spouse',
    transferability: 'Transferability',
    additional: 'Additional',
    profile: 'Profile',
    invitation: 'Invitation',
    application: 'Application',
    decision: 'Decision',
  } satisfies Record<ColumnCode, string>,
  kinds: { certain: 'dates and numbers', arguable: 'a judgement' } satisfies Record<
    Departure['kind'],
    string
  >,
  sides: {
    candidate: 'the candidate',
    officer: 'the officer',
    dates: 'the dates',
  } satisfies Record<Departure['side'], string>,
  places: { above: 'above', at: 'at the cut-off', below: 'below', unknown: 'not known' },
  tieBreaks: {
    before: 'submitted before the tie-break',
    after: 'submitted after the tie-break',
    unknown: 'the tie-break decides',
    unpublished: 'no tie-break was published',
  },
  verdicts: { met: 'met', 'not-met': 'not met', unknown: 'not known' },
  steps: {
    reconsideration: 'Reconsideration by the office that refused, where the decision has an error',
    'officer-notes': 'The officer’s notes, under the Access to Information Act',
    'personal-information': 'Your own file, under the Privacy Act',
    'leave-in-canada': 'Leave for judicial review, matter arising in Canada',
    'leave-outside-canada': 'Leave for judicial review, matter arising outside Canada',
    'new-profile': 'A new profile, corrected, or another path (a province, another program)',
  } satisfies Record<RecourseId, string>,
  conditions: {
    nomination: 'a nomination',
    'any-program': 'the minimum criteria of a program',
    'other-category': 'a category that is not recorded here',
  },
  askers: {
    applicant: 'the applicant',
    citizen: 'a citizen',
    'permanent-resident': 'a permanent resident',
    'present-in-canada': 'someone present in Canada',
    representative: 'a representative',
  } satisfies Record<Asker, string>,
  total: 'Total',
  plain: 'Plain reading',
  claimed: 'Score claimed',
  undone: (departure: string) => `Taken back: ${departure}`,
  or: (departure: string) => `Or: ${departure}`,
  explanation: (number: string) => `Explanation ${number}`,
  between: (least: string, greatest: string) => `${least} to ${greatest}`,
  atMost: (greatest: string) => `${greatest} or less`,
  atLeast: (least: string) => `${least} or more`,
  why: 'Why it matters:',
  mend: 'To mend it:',
  sources: 'Sources',
  readOn: (issuer: string, date: string) => `${issuer}; read ${date}`,
  issuers: {
    'Department of Justice Canada': 'Department of Justice Canada',
    'Canada Gazette, Part II': 'Canada Gazette, Part II',
    'Statistics Canada': 'Statistics Canada',
    Several: 'Several',
  } satisfies Record<string, string>,
  nothing: '–',
};

/** The words of the report, in either language. */
export type ReportText = typeof reportEn;

/** What a report is written with, besides the words for the engine’s codes. */
export const reportWordsEn: Omit<ReportWords, 'codes'> = {
  audit: auditEn,
  departures: departuresEn,
  programs: programsEn,
  recount: recountEn,
  report: reportEn,
};
