import type { NotesText } from './text.ts';

/** Jobs, and the years that they make. */
export const workNotesEn = {
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
} satisfies Partial<NotesText>;

const work = (p: Parameters<NotesText['work-years']>[0]): string =>
  p.codes.names.work[p.text('kind') as keyof typeof p.codes.names.work];
