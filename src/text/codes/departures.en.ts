import type { DepartureWording, DeparturesText } from './departures.ts';

const work = (p: DepartureWording): string =>
  p.text('who') === 'spouse'
    ? p.codes.names.work['spouse-canadian']
    : p.codes.names.work[p.text('kind') as 'canadian' | 'foreign'];

const instead = (p: DepartureWording): string =>
  p.raw('years') === p.raw('plain')
    ? `${p.years('years')} either way`
    : `${p.years('years')} instead of ${p.years('plain')}`;

const levels = (p: DepartureWording): string => p.clb('test');

/** The sentences for departures, in English. */
export const departuresEn: DeparturesText = {
  sentences: {
    'age-on-other-date': (p) =>
      `the age is that of ${p.day()}: ${p.years('age')} instead of ${p.years('plain')}.`,
    'test-expired-later': (p) =>
      `the ${p.test('test')} result of ${p.date('date')} is read as expired, as it was by ${p.day()}.`,
    'test-refused': (p) => `the ${p.test('test')} result of ${p.date('date')} is not accepted.`,
    'test-counted-out-of-time': (p) =>
      ({
        expired: `the ${p.test('test')} result of ${p.date('date')} is counted although it had expired.`,
        'after-date': `the ${p.test('test')} result of ${p.date('date')} is counted although it came later.`,
        'not-accepted-yet': `the ${p.test('test')} result is counted although the test was not yet accepted.`,
      })[p.variant ?? ''] ??
      `the ${p.test('test')} result is counted although its date is not known.`,
    'level-lower': (p) =>
      `${p.ability('ability')} is read one level lower: ${p.number('to')} instead of ${p.number('from')}.`,
    'level-higher': (p) =>
      `${p.ability('ability')} is read one level higher: ${p.number('to')} instead of ${p.number('from')}.`,
    'columns-swapped': (p) =>
      p.variant === 'report-order'
        ? `the scores are in the order of the report (listening, reading, writing), not of the form: ${levels(p)}.`
        : `the reading and listening scores are swapped: ${levels(p)}.`,
    'tef-other-column': (p) => `the scores are read in another column of the report: ${levels(p)}.`,
    'languages-swapped': (p) =>
      `${p.language('first')} is taken for the first official language instead of ${p.language('plain')}.`,
    'eca-expired-later': (p) =>
      `the assessment of ${p.date('date')} is read as expired, as it was by ${p.day()}.`,
    'credential-refused': (p) => `the credential (${p.level('counted')}) is not accepted.`,
    'credential-counted-unproven': (p) =>
      ({
        'credential-after-date': `the credential (${p.level('level')}) is counted although it was awarded later.`,
        'eca-missing': `the credential (${p.level('level')}) is counted without an assessment.`,
        'eca-expired': `the credential (${p.level('level')}) is counted although its assessment had expired.`,
        'eca-after-date': `the credential (${p.level('level')}) is counted although its assessment came later.`,
        'eca-before-designation': `the credential (${p.level('level')}) is counted although its assessor was not yet designated.`,
      })[p.variant ?? ''] ??
      `the credential (${p.level('level')}) is counted although a fact about it is not known.`,
    'credential-level-lower': (p) =>
      `the credential is read as ${p.level('to')} instead of ${p.level('from')}.`,
    'credential-level-claimed': (p) =>
      `the credential is counted as ${p.level('to')}, although the assessment gives ${p.level('from')}.`,
    'two-or-more-refused': () =>
      'the credentials are not counted together as two or more; the highest alone counts.',
    'two-or-more-claimed': () =>
      'the credentials are counted together as two or more, although none is of three years or more.',
    'canadian-study-refused': (p) =>
      `the study in Canada (${p.level('level')}) is judged not eligible: language courses, distance, part time, or under eight months.`,
    'canadian-study-claimed': (p) =>
      `the study in Canada (${p.level('level')}) is counted although it is not stated to be eligible.`,
    'letter-refused': (p) =>
      p.variant === 'incomplete'
        ? 'the incomplete reference letter is not accepted; the job does not count.'
        : 'the reference letter is not accepted (duties, hours, salary, dates or signature); the job does not count.',
    'duties-other-occupation': (p) =>
      `the duties are judged not to be those of NOC ${p.text('noc')} but of TEER 4 or 5; the job does not count.`,
    'judged-self-employed': () =>
      'the work is judged to be self-employment; it does not count as Canadian work.',
    'judged-student': () =>
      'the work is judged to have been done during full-time studies; it does not count as Canadian work.',
    'judged-unauthorized': () =>
      'the work is judged to have been done without authorization; it does not count.',
    'hours-judged-lower': (p) =>
      `${p.number('hours')} hours a week are counted instead of ${p.number('hoursPerWeek')}, which leaves ${instead(p)}.`,
    'leave-deducted': (p) =>
      `${p.codes.names.months(p.count('months'))} of leave or gap are deducted, which leaves ${instead(p)}.`,
    'unskilled-job-counted': (p) =>
      `the job is counted although NOC ${p.text('noc')} is not skilled work.`,
    'self-employed-job-counted': () => 'self-employed work is counted as Canadian work.',
    'student-job-counted': () => 'work done during full-time studies is counted as Canadian work.',
    'unauthorized-job-counted': () =>
      'work done without authorization is counted as Canadian work.',
    'unproven-job-counted': (p) =>
      p.variant === 'missing'
        ? 'the job is counted without a reference letter.'
        : 'the job is counted although a fact about it is not known.',
    'part-time-counted-full': (p) =>
      `${p.number('hoursPerWeek')} hours a week are counted as full time.`,
    'calendar-months-counted': (p) =>
      `${work(p)} is counted by calendar month, the first and the last whole, as the online profile does, not by days: ${instead(p)}.`,
    'full-months-counted': (p) =>
      `${work(p)} is counted by whole calendar months alone, those worked in part left out: ${instead(p)}.`,
    'hours-over-cap-counted': (p) =>
      `${work(p)} is counted with the hours above 30 a week or of overlapping jobs added: ${instead(p)}.`,
    'old-work-counted': (p) => `${work(p)} older than ten years is counted: ${instead(p)}.`,
    'work-to-other-date': (p) => `${work(p)} is counted as of ${p.day()}: ${instead(p)}.`,
    'spouse-left-out': () => 'the score is counted without the spouse or partner.',
    'spouse-counted': (p) =>
      ({
        'not-yet': `the score is counted with the spouse or partner, although the union began on ${p.date('since')}.`,
        'not-accompanying':
          'the score is counted with the spouse or partner, who is declared not to come.',
        resident:
          'the score is counted with the spouse or partner, who is a citizen or permanent resident.',
      })[p.variant ?? ''] ??
      'the score is counted with the spouse or partner, of whom a fact is not known.',
    'certificate-refused': () =>
      'the certificate of qualification is not accepted: not proven, or not from a province or territory.',
    'certificate-counted': () =>
      'the certificate of qualification is counted although it did not stand on the day.',
    'nomination-refused': (p) =>
      p.variant === 'ended-later'
        ? `the nomination is read as ended, as it was after ${p.date('until')}.`
        : 'the nomination is read as withdrawn.',
    'nomination-counted': () => 'the nomination is counted although it did not stand on the day.',
    'offer-refused': (p) =>
      p.variant === 'ended-later'
        ? `the job offer is read as ended, as it was after ${p.date('until')}.`
        : 'the job offer is not accepted: neither a labour market impact assessment nor an exemption.',
    'offer-counted': () => 'the job offer is counted although it did not qualify on the day.',
    'offer-points-kept': (p) =>
      `points are given for the job offer, although it gives none since ${p.date('from')}.`,
    'sibling-refused': () => 'the brother or sister in Canada is not accepted as proven.',
    'sibling-counted': () =>
      'a brother or sister is counted who is not shown to meet the conditions.',
    'french-level-overlooked': (p) =>
      `points for French are given (${p.number('to')} instead of ${p.number('from')}) without the level in all four abilities.`,
    'english-level-overlooked': (p) =>
      `the higher points for French are given (${p.number('to')} instead of ${p.number('from')}) without the level of English in all four abilities.`,
  },
  kinds: { certain: 'decided by dates and numbers', arguable: 'a judgement' },
  sides: {
    candidate: 'a mistake of the candidate’s',
    officer: 'the officer’s judgement',
    dates: 'the file’s own dates',
  },
  readers: { officer: 'the officer', candidate: 'the candidate' },
  days: {
    profile: 'the day of the profile',
    invitation: 'the day of the invitation',
    application: 'the day of the application',
    decision: 'the day of the decision',
    actual: 'the day itself',
  },
};
