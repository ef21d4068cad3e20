import type { NotesText } from './text.ts';

const OFFERS: Readonly<Record<string, string>> = {
  nomination: 'nomination',
  certificate: 'certificate of qualification',
  offer: 'job offer',
};

const work = (p: Parameters<NotesText['work-years']>[0]): string =>
  p.codes.names.work[p.text('kind') as keyof typeof p.codes.names.work];

/** The notes of a reading, in English. */
export const notesEn: NotesText = {
  // Age, language tests and credentials.
  'age-on-date': (p) => `Age ${p.number('age')} on ${p.date('on')}.`,
  'age-frozen-at-invitation': (p) =>
    `Age ${p.number('age')}, as on the invitation of ${p.date('invitation')}: the birthday that came between it and ${p.date('on')} (age ${p.number('actual')}) does not count against the application.`,
  'birth-date-missing': () =>
    'The date of birth is not known, so the points for age are not either. Enter it to settle them.',
  'birth-after-date': (p) =>
    `Born on ${p.date('birthDate')}, later than ${p.date('on')}: there is no age on that day.`,
  'test-counted': (p) => `${p.test('test')} of ${p.date('date')} is counted: ${p.clb('test')}.`,
  'test-not-used': (p) =>
    `${p.test('test')} of ${p.date('date')} (${p.clb('test')}) is not used: one test a language counts, and another scores as much or more.`,
  'test-expired': (p) =>
    `${p.test('test')} of ${p.date('date')} expired on ${p.date('expires')}, so it does not count on ${p.date('on')}.`,
  'test-after-date': (p) =>
    `${p.test('test')} has a result of ${p.date('date')}, later than ${p.date('on')}: it does not count on that day.`,
  'test-date-missing': (p) =>
    `The date of the ${p.test('test')} result is not known, so it cannot be told whether it still holds. Enter the date on the report.`,
  'test-score-missing': (p) =>
    `${p.test('test')}: the score in ${p.ability('ability')} is not known. Enter it to settle the points.`,
  'test-not-accepted-yet': (p) =>
    `Express Entry does not accept ${p.test('test')} before ${p.date('from')}: it does not count.`,
  'test-acceptance-uncertain': (p) =>
    `No source at hand confirms the day from which Express Entry accepts ${p.test('test')}.`,
  'tef-wrong-column': (p) =>
    `The ${p.test('test')} scores fit only the “Score / 699” column of the report. For a test of that date Express Entry takes the “équivalence ancien score” column. Read as written, they give ${p.clb('test')}: check the report.`,
  'tef-column-assumed': (p) =>
    `The ${p.test('test')} scores fit two columns of the report, and read higher in the other. They are read in the one that Express Entry takes for a test of that date (${p.raw('column') === 'previous-score' ? '“équivalence ancien score”' : '“Score / 699”'}), which gives ${p.clb('test')}: check the report.`,
  'test-column-uncertain': (p) =>
    `${p.test('test')}: the sources at hand disagree on the column of the report that Express Entry takes for a test of this date. The equivalency charts’ column is read; check the instructions of your profile.`,
  'first-language-chosen': (p) =>
    `${p.language('language')} is taken as the first official language: ${p.number('total')} in all. With ${p.language('other')} first, the total is ${p.number('otherTotal')}.`,
  'first-language-declared': (p) =>
    `${p.language('language')} is the first official language, as declared: ${p.number('total')} in all. With ${p.language('other')} first, the total would be ${p.number('otherTotal')}.`,
  'language-below-scale': (p) =>
    `${p.test('test')}: under the lowest published level in ${p.abilities('abilities')}, so read as level 0.`,
  'credential-canadian-counted': (p) =>
    `The Canadian credential awarded on ${p.date('awarded')} counts as ${p.level('level')}.`,
  'credential-assessed-counted': (p) =>
    `The credential from abroad (${p.country('country')}) counts as ${p.level('equivalent')}, by the assessment of ${p.date('date')}${p.has('body') ? ` (${p.body('body')})` : ''}.`,
  'credential-after-date': (p) =>
    `Awarded on ${p.date('awarded')}, later than ${p.date('on')}: the credential does not count on that day.`,
  'credential-date-missing': () =>
    'The date of the award is not known, so it cannot be told whether the credential counts. Enter it.',
  'eca-missing': (p) =>
    `A credential from abroad (${p.country('country')}) counts only with an educational credential assessment (ECA), and there is none.`,
  'eca-expired': (p) =>
    `The assessment of ${p.date('date')} expired on ${p.date('expires')}, so the credential does not count on ${p.date('on')}.`,
  'eca-after-date': (p) =>
    `The assessment is of ${p.date('date')}, later than ${p.date('on')}: the credential does not count on that day.`,
  'eca-date-missing': () =>
    'The date of the assessment is not known, so it cannot be told whether it still holds. Enter it.',
  'eca-equivalent-missing': (p) =>
    `The level that the assessment gives is not known. The credential claimed is ${p.level('level')}. Enter the Canadian equivalent.`,
  'eca-lower-than-claimed': (p) =>
    `The assessment gives ${p.level('equivalent')}, lower than what the credential is called (${p.level('level')}). The assessment decides.`,
  'eca-higher-than-claimed': (p) =>
    `The assessment gives ${p.level('equivalent')}, higher than what the credential is called (${p.level('level')}). The assessment decides.`,
  'eca-before-designation': (p) =>
    p.counted === false
      ? `The assessment of ${p.date('date')} comes before ${p.body('body')} was designated (${p.date('designated')}): it does not count.`
      : `The assessment of ${p.date('date')} may come before ${p.body('body')} was designated (${p.date('designated')}, a date that no source at hand confirms). It is counted.`,
  'eca-body-unknown': (p) =>
    p.has('body')
      ? `“${p.text('body')}” is not among the designated bodies known here. The assessment is counted: check that the body is designated.`
      : 'The assessing body is not known. The assessment is counted: check that the body is designated.',
  'two-or-more-met': (p) =>
    `${p.number('credentials')} post-secondary credentials count, one of them of three or more years: together they make the level “two or more credentials”.`,
  'two-or-more-not-met': (p) =>
    `${p.number('credentials')} post-secondary credentials count, but none takes three years or more: the highest alone counts.`,
  'canadian-study-counted': (p) =>
    `Study in Canada (${p.level('level')}) meets the conditions of the additional points.`,
  'canadian-study-not-eligible': (p) =>
    `Study in Canada (${p.level('level')}) does not meet the conditions of the additional points.`,
  'canadian-study-unknown': (p) =>
    `It is not known whether this study in Canada (${p.level('level')}) meets the conditions of the additional points: full time, in Canada, eight months or more, not mostly a language course or distance learning.`,

  // Jobs, and the years that they make.
  'job-counted': (p) =>
    `${p.codes.names.work[p.text('kind') as 'canadian' | 'foreign']} ${p.period()}, NOC ${p.text('noc')}, ${p.number('hoursPerWeek')} hours a week: ${p.hours('hours')} counted over ${p.codes.names.days(p.count('days'))}.`,
  'job-not-started': (p) =>
    `The job begins on ${p.date('from')}, later than ${p.date('on')}: it does not count on that day.`,
  'job-date-missing': () =>
    'The first day of the job is not known, so it cannot be told how much work counts. Enter it.',
  'job-hours-missing': () =>
    'The hours a week are not known, so it cannot be told how much work counts. Enter them.',
  'job-before-window': (p) =>
    p.counted === false
      ? `The whole job ended too long ago: only work after ${p.date('windowFrom')} counts.`
      : `Only the part of the job after ${p.date('windowFrom')} counts. The part before is too old.`,
  'job-not-skilled': (p) =>
    `NOC ${p.text('noc')} is ${p.occupationLevel()}, which is not skilled work: the job does not count.`,
  'job-noc-missing': () =>
    'The NOC code is not known, so it cannot be told whether this is skilled work. Enter it.',
  'job-noc-ambiguous': (p) =>
    `NOC ${p.text('noc')} became several codes (${p.list('to')}), some of them skilled work and some not (${p.occupationLevel()}). Enter the code in the classification of that date.`,
  'job-noc-translated': (p) =>
    `NOC ${p.text('noc')} is read as ${p.choice('to')} in the classification in force on that date.`,
  'job-self-employed': () => 'Self-employed work does not count as work experience in Canada.',
  'job-student': () =>
    'Work done while a full-time student does not count as work experience in Canada.',
  'job-unauthorized': () =>
    'Work done without authorization does not count as work experience in Canada.',
  'job-fact-missing': (p) =>
    `Not known: ${p.field('fact')}. Enter it to settle whether the job counts.`,
  'job-letter-missing': () =>
    'There is no reference letter: nothing proves the job, and it is not counted.',
  'job-letter-incomplete': () =>
    'The reference letter is incomplete. The job is counted here, but an officer may set it aside.',
  'job-part-time': (p) =>
    `At ${p.number('hoursPerWeek')} hours a week, less than full time (${p.number('cap')}), the job counts in proportion.`,
  'job-hours-over-cap': (p) =>
    `${p.number('hoursPerWeek')} hours a week count as ${p.number('cap')}: more hours do not count extra.`,
  'work-overlap-capped': (p) =>
    `${work(p)}: jobs held at the same time count together for at most ${p.number('cap')} hours a week.`,
  'work-years': (p) =>
    `${work(p)}: ${p.hours('hours')} over ${p.codes.names.days(p.count('days'))} make ${p.count('years') === 0 ? 'no whole year' : p.years('years')}.${p.has('nextYearOn') ? ` The next whole year is reached on ${p.date('nextYearOn')}, if the job goes on as it is.` : ''}`,
  'work-calendar-differs': (p) =>
    `${work(p)}: counted by calendar month, as the online profile does, it makes ${p.years('calendarYears')} (${p.codes.names.months(p.count('months'))}) instead of ${p.years('years')} by hours.`,

  // The spouse or partner, and the additional points.
  'spouse-counted': () =>
    'The spouse or partner comes along and is neither a citizen nor a permanent resident: the candidate is scored with a spouse.',
  'spouse-not-accompanying': () =>
    'The spouse or partner does not come along: the candidate is scored without a spouse.',
  'spouse-resident': (p) =>
    `The spouse or partner is ${p.text('status') === 'citizen' ? 'a Canadian citizen' : 'a permanent resident of Canada'}: the candidate is scored without a spouse.`,
  'spouse-not-yet': (p) =>
    `The union began on ${p.date('since')}, later than ${p.date('on')}: the candidate is scored without a spouse on that day.`,
  'spouse-fact-missing': (p) =>
    `Not known of the spouse or partner: ${p.field('fact')}. Enter it to settle whether the candidate is scored with a spouse.`,
  'nomination-counted': (p) => `The nomination (${p.province('province')}) stands ${p.period()}.`,
  'nomination-not-yet': (p) =>
    `The nomination begins on ${p.date('from')}, later than ${p.date('on')}: it does not count on that day.`,
  'nomination-ended': (p) =>
    `The nomination ended on ${p.date('until')}, before ${p.date('on')}: it does not count on that day.`,
  'certificate-counted': (p) =>
    `The certificate of qualification (${p.province('province')}) stands ${p.period()}.`,
  'certificate-not-yet': (p) =>
    `The certificate of qualification begins on ${p.date('from')}, later than ${p.date('on')}: it does not count on that day.`,
  'certificate-ended': (p) =>
    `The certificate of qualification ended on ${p.date('until')}, before ${p.date('on')}: it does not count on that day.`,
  'grant-date-missing': (p) =>
    `The first day of the ${OFFERS[p.text('what')] ?? p.text('what')} is not known, so it cannot be told whether it counts. Enter it.`,
  'offer-counted': (p) =>
    `The job offer (NOC ${p.text('noc')}, ${p.text('kind') === 'senior-management' ? 'senior management' : 'other skilled work'}) stands ${p.period()}.`,
  'offer-not-yet': (p) =>
    `The job offer begins on ${p.date('from')}, later than ${p.date('on')}: it does not count on that day.`,
  'offer-ended': (p) =>
    `The job offer ended on ${p.date('until')}, before ${p.date('on')}: it does not count on that day.`,
  'offer-not-skilled': (p) =>
    `NOC ${p.text('noc')} is ${p.occupationLevel()}, which is not skilled work: the job offer does not count.`,
  'offer-noc-missing': () =>
    'The NOC code of the job offer is not known, so it cannot be told whether it counts. Enter it.',
  'offer-worth-nothing': (p) => `Since ${p.date('from')} a job offer is worth no points.`,
  'sibling-counted': () =>
    'This brother or sister is an adult, a citizen or permanent resident, and lives in Canada: counted.',
  'sibling-under-18': () => 'This brother or sister is under 18 on that day: not counted.',
  'sibling-not-in-canada': () => 'This brother or sister does not live in Canada: not counted.',
  'sibling-not-resident': () =>
    'This brother or sister is neither a citizen nor a permanent resident of Canada: not counted.',
  'sibling-fact-missing': (p) =>
    `Not known of this brother or sister: ${p.field('fact')}. Enter it to settle whether the points are due.`,
};
