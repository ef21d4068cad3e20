import type { AuditText, FindingWording } from './audit.ts';

const kind = (p: FindingWording): string =>
  p.codes.names.work[p.text('kind') as 'canadian' | 'foreign' | 'spouse-canadian'];
const failing = (p: FindingWording): string => (p.criteria() === '' ? '' : ` (${p.criteria()})`);
const counted = (p: FindingWording): string =>
  p.count('least') === p.count('greatest')
    ? p.number('least')
    : `between ${p.number('least')} and ${p.number('greatest')}`;

/** The sentences for audits, in English. */
export const auditEn: AuditText = {
  families: {
    score: 'The score',
    documents: 'The documents',
    consistency: 'Consistency',
    criteria: 'Criteria on the day',
  },
  severities: { error: 'To mend', warning: 'To check', notice: 'To know' },
  days: {
    profile: 'when the profile was submitted',
    invitation: 'when the invitation was issued',
    application: 'when the application was received',
    decision: 'when the decision was made',
  },
  findings: {
    'claimed-above-counted': (p) =>
      `The score claimed is ${p.number('claimed')}; ${p.onDay()}, the documents give ${counted(p)}: ${p.number('difference')} fewer.`,
    'claimed-below-counted': (p) =>
      `The score claimed is ${p.number('claimed')}; ${p.onDay()}, the documents give ${counted(p)}: at least ${p.number('difference')} more.`,
    'below-cut-off': (p) =>
      `The documents give ${counted(p)} ${p.onDay()}, which does not reach the cut-off of ${p.number('cutOff')} in round ${p.text('round')}.`,
    'maybe-below-cut-off': (p) =>
      `The documents give ${counted(p)} ${p.onDay()}: facts that are not known decide whether the cut-off of ${p.number('cutOff')} in round ${p.text('round')} is reached.`,
    'score-not-certain': (p) =>
      `Some facts are not known (${p.number('facts')}): the score lies ${counted(p)} ${p.onDay()}.`,
    'calendar-months-add-year': (p) =>
      `${kind(p)}: the online profile counts calendar months and makes it ${p.years('calendarYears')}; the hours (${p.hours('hours')}) make ${p.years('years')} ${p.onDay()}. An officer counts the hours.`,
    'other-order-adds': (p) =>
      `With the other official language first, the score would be ${p.number('otherTotal')}: ${p.number('gain')} more.`,
    'letter-would-add': (p) =>
      `A complete letter for this job would have brought the score from ${p.number('from')} to ${p.number('to')}.`,
    'assessment-would-add': (p) =>
      `A valid credential assessment would have brought the score from ${p.number('from')} to ${p.number('to')}.`,
    'spouse-costs': (p) =>
      `With a spouse or partner who does not accompany, the score would be ${p.number('to')} instead of ${p.number('from')}.`,
    'next-year-of-work': (p) =>
      `${kind(p)}: ${p.years('years')} will be complete soon, which adds ${p.number('gain')}, if the job goes on as it is.`,
    'letter-missing': (p) => `No reference letter for the job ${p.period()}: nothing proves it.`,
    'letter-incomplete': (p) =>
      `The reference letter for the job ${p.period()} is incomplete: an officer may set the job aside.`,
    'letter-unknown': (p) =>
      `Whether there is a reference letter for the job ${p.period()} is not known.`,
    'no-test-on-date': (p) => `No language test was valid ${p.onDay()}.`,
    'test-expires': (p) =>
      `${p.test('test')} of ${p.date('date')}: valid until the day before ${p.date('expires')}.`,
    'test-expires-soon': (p) =>
      `${p.test('test')} of ${p.date('date')} expires on ${p.date('expires')}. It must still be valid when the application is received.`,
    'test-expired-on-date': (p) =>
      `${p.test('test')} of ${p.date('date')} expired on ${p.date('expires')}: it was no longer valid ${p.onDay()}.`,
    'tef-column': (p) =>
      p.text('doubt') === 'wrong'
        ? `The scores of ${p.test('test')} are those of a column that Express Entry does not take.`
        : `The scores of ${p.test('test')} fit two columns of the report: check that the right one was read.`,
    'assessment-missing': (p) =>
      `No educational credential assessment for this credential (${p.country('country')}): it does not count.`,
    'assessment-expires': (p) =>
      `The credential assessment of ${p.date('date')} is valid until the day before ${p.date('expires')}.`,
    'assessment-expires-soon': (p) =>
      `The credential assessment of ${p.date('date')} expires on ${p.date('expires')}. It must still be valid when the application is received.`,
    'assessment-expired-on-date': (p) =>
      `The credential assessment of ${p.date('date')} expired on ${p.date('expires')}: it was no longer valid ${p.onDay()}.`,
    'assessment-after-date': (p) =>
      `The credential assessment is of ${p.date('date')}: there was none ${p.onDay()}.`,
    'assessment-lower': (p) =>
      `The assessment gives ${p.level('equivalent')}, lower than ${p.level('level')}.`,
    'nomination-not-held': (p) => `The nomination (${p.period()}) did not stand ${p.onDay()}.`,
    'certificate-not-held': (p) =>
      `The certificate of qualification (${p.period()}) did not stand ${p.onDay()}.`,
    'offer-not-held': (p) => `The job offer (${p.period()}) did not stand ${p.onDay()}.`,
    'date-in-future': (p) => `${p.date('date')} has not come yet.`,
    'jobs-overlap': (p) =>
      `Two jobs at the same time ${p.period()}: ${p.number('hours')} hours a week together, of which ${p.number('cap')} count.`,
    'two-countries-at-once': (p) =>
      `Jobs in two countries at the same time ${p.period()} (${p.codes.names.days(p.count('days'))}).`,
    'same-work-other-country': (p) =>
      `The same occupation (NOC ${p.text('noc')}) in two countries, at the same time or one after the other.`,
    'job-twice': (p) => `The same job appears twice (${p.period()}).`,
    'gap-in-history': (p) =>
      p.has('awarded')
        ? `No job ${p.period()} (${p.codes.names.days(p.count('days'))}); the credential awarded on ${p.date('awarded')} may explain it.`
        : `No job ${p.period()} (${p.codes.names.days(p.count('days'))}): the file must say what was done in that time.`,
    'job-too-young': (p) =>
      `The job begins on ${p.date('from')}, before the age of ${p.number('age')}.`,
    'degree-too-young': (p) =>
      `Awarded on ${p.date('awarded')}, before the age of ${p.number('age')}: early for ${p.level('level')}.`,
    'degrees-too-close': (p) =>
      `Two credentials (${p.levels()}) whose studies, at their shortest, overlap by ${p.codes.names.days(p.count('days'))}.`,
    'study-during-job': (p) =>
      `Full-time work (${p.country('workCountry')}) ${p.period()} in the time of study for the credential awarded on ${p.date('awarded')} (${p.country('studyCountry')}), and not said to be a student’s.`,
    'student-at-full-time': (p) =>
      `A full-time student who worked ${p.number('hoursPerWeek')} hours a week ${p.period()}: the work does not count, and permits often allow fewer hours.`,
    'union-too-young': (p) =>
      `The union begins on ${p.date('since')}, before one of the two was ${p.number('age')}.`,
    'union-between-dates': (p) =>
      `The union begins on ${p.date('since')}, after the first day of the file: the score changes with it, and it must be declared.`,
    'spouse-resident-accompanying': () =>
      'The spouse or partner is said to accompany and to be a citizen or permanent resident: the score is then counted as without a spouse.',
    'application-late': (p) =>
      `The application was received on ${p.date('application')}, later than ${p.number('days')} days after the invitation (${p.date('last')}).`,
    'work-unauthorized': (p) => `Work in Canada without authorization ${p.period()}.`,
    'no-program-met': (p) =>
      `The minimum criteria of no program were met ${p.onDay()}${failing(p)}.`,
    'program-not-certain': (p) =>
      `Facts that are not known decide whether the minimum criteria were met ${p.onDay()}${failing(p)}.`,
    'program-not-met': (p) =>
      `The minimum criteria of the ${p.program()} were not met ${p.onDay()}${failing(p)}.`,
    'not-in-category': (p) =>
      `The conditions of the category “${p.category()}” were not met ${p.onDay()}${failing(p)}.`,
    'category-not-certain': (p) =>
      `Facts that are not known decide whether the conditions of the category “${p.category()}” were met ${p.onDay()}${failing(p)}.`,
  },
  mends: {
    'check-claim': 'Compare the profile with the documents, factor by factor.',
    'get-letter':
      'Ask the employer for a letter on letterhead, signed, with title, duties, dates, hours a week and salary. Where none can be had, explain why and give other proof (contract, pay slips, tax slips).',
    'complete-letter':
      'Have the letter completed: title, duties, dates, hours a week, salary, signature and contact.',
    'get-assessment': 'Have the credential assessed by a designated body.',
    'renew-assessment': 'Order a new assessment, or a reissue, before this one is needed again.',
    'take-test': 'Book a new test so that its result is valid on the day it is needed.',
    'read-other-column': 'Check the report: Express Entry takes one column of it.',
    'declare-other-order': 'In a new profile, declare the other official language first.',
    'weigh-spouse':
      'Compare the two ways before a new profile. A spouse who does not accompany must still be declared.',
    'wait-for-year':
      'Wait for that day to submit or update the profile, if nothing expires before.',
    'find-facts': 'Find the document that says it, and enter it.',
    'correct-date': 'Check the date against the document.',
    'explain-gap':
      'Say in the personal history what was done in that time, with proof where there is any.',
    'explain-overlap':
      'Check the dates and hours; if they are right, explain in a letter how both were done.',
    'explain-study': 'Check the dates; if they are right, explain when and how the study was done.',
    'explain-age': 'Check the dates against the documents.',
    'correct-twice': 'Check that these are two jobs, and that each is in the right country.',
    'tell-union': 'Declare the change of marital status, with its date and its proof.',
    'correct-status': 'Correct whichever of the two is wrong.',
    'prove-validity': 'Find proof that it stood on that day; without it, its points do not count.',
    'check-program': 'See what was missing on that day, and whether another program was open.',
    'check-category':
      'See what was missing on that day; membership must hold at the invitation and at the application.',
    'check-permit':
      'Check the permits and their conditions; it may matter beyond the score. Consult a licensed professional.',
    'keep-in-mind': 'Keep the date in mind for a new profile.',
  },
};
