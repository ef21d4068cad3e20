import type { NotesText } from './text.ts';

/** Age, language tests and credentials. */
export const documentNotesEn = {
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
} satisfies Partial<NotesText>;
