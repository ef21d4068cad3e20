import type { WhatIfText } from './changes.ts';

const whose = (isSpouse: boolean): string => (isSpouse ? 'spouse: ' : '');
const months = (count: number): string => `${count} ${count === 1 ? 'month' : 'months'}`;

/** The sentences for changes, in English. */
export const whatIfEn: WhatIfText = {
  kinds: {
    'language-test': 'Language test',
    'credential-assessment': 'Assessment (ECA) of a credential held',
    credential: 'Further credential',
    work: 'Skilled work',
    'stop-work': 'Leaving work',
    'trade-certificate': 'Certificate of qualification',
    nomination: 'Provincial or territorial nomination',
    'job-offer': 'Offer of arranged employment',
    sibling: 'Brother or sister in Canada',
    'spouse-accompanying': 'Spouse or partner accompanying',
    'swap-principal': 'Spouse as principal applicant',
    'swap-languages': 'Other official language first',
    time: 'Time passing',
  },
  changes: {
    'language-test': ({ language, levels, test, isSpouse }) =>
      `${whose(isSpouse)}${test ?? `${language} test`}${levels === '' ? '' : `, ${levels}`}`,
    'credential-assessment': ({ isSpouse }) =>
      `${whose(isSpouse)}assessment (ECA) of a credential held`,
    credential: ({ words, isSpouse }) =>
      `${whose(isSpouse)}${words.level('level')} (${words.country('country')})`,
    work: ({ change, words, isSpouse }) =>
      `${whose(isSpouse)}${months(change.months)} of skilled work (${words.country('country')})`,
    'stop-work': ({ isSpouse }) => `${whose(isSpouse)}jobs that go on are left`,
    'trade-certificate': ({ words }) =>
      `certificate of qualification (${words.province('province')})`,
    nomination: ({ words }) => `nomination (${words.province('province')})`,
    'job-offer': ({ change }) => `offer of arranged employment, NOC ${change.noc}`,
    sibling: () => 'documents of a brother or sister in Canada',
    'spouse-accompanying': ({ change }) =>
      change.accompanying ? 'spouse accompanies' : 'spouse does not accompany',
    'swap-principal': () => 'spouse as principal applicant',
    'swap-languages': ({ change, words }) =>
      change.first === null
        ? 'the other official language first'
        : `${words.language('first')} first`,
    time: ({ change, words }) =>
      change.until === null
        ? `${months(change.months)} pass`
        : `time passes until ${words.date('until')}`,
  },
  remarks: {
    'no-spouse': () => 'There is no spouse or partner in the file.',
    'spouse-cannot-apply': () =>
      'A spouse who is a citizen or permanent resident cannot be the principal applicant.',
    'no-credential': () => 'No foreign credential in the file waits for an assessment.',
    'no-such-credential': (w) => `There is no credential number ${w.number('credential')}.`,
    'credential-is-canadian': () => 'A Canadian credential needs no assessment.',
    'no-second-language': () => 'Only one official language has been tested.',
    'level-not-on-test': (w) =>
      `${w.test('test')} does not show that level in ${w.abilities('abilities')}; the nearest level below was taken.`,
    'levels-missing': (w) =>
      `A first test needs a level in every ability: ${w.abilities('abilities')}.`,
    'facts-missing': (w) => `More must be known: ${w.list('facts')}.`,
    'under-a-year': (w) =>
      `A profile holds whole years: ${months(w.count('months'))} make ${w.years('years')}.`,
  },
  whys: {
    'fact-unchanged': () => 'What it shows is already held, or bettered.',
    'not-counted': ({ note }) => note,
    'not-in-force': ({ factor, words }) => `${factor} gives no points since ${words.date('from')}.`,
    'counts-for-eligibility': () =>
      'A qualifying offer still counts for the requirements of some programs (points of the Federal Skilled Worker grid, funds, Federal Skilled Trades).',
    'same-row': ({ factor }) => `${factor}: the next row of the grid is not reached.`,
    'factor-full': ({ factor, words }) =>
      `${factor} is already at its most, ${words.number('limit')} points.`,
    'section-full': ({ section, words }) =>
      `${section}: the section is already at its most, ${words.number('limit')} points.`,
    offset: ({ rising, falling }) =>
      rising === ''
        ? `Points are lost: ${falling}.`
        : `What is gained (${rising}) is lost again (${falling}).`,
    'only-together': () => 'Alone it gives nothing; with the other changes it does.',
  },
  slots: {
    firstLanguage: 'First official language',
    secondLanguage: 'Second official language',
    spouseLanguage: 'Spouse’s language',
  },
  inputs: {
    age: 'Age: the next birthday',
    education: 'Education',
    canadianWorkYears: 'Years of Canadian work',
    foreignWorkYears: 'Years of foreign work',
    tradeCertificate: 'Certificate of qualification',
    nomination: 'Nomination',
    arrangedEmployment: 'Arranged employment',
    canadianStudy: 'Study in Canada',
    sibling: 'Brother or sister in Canada',
    spouseEducation: 'Spouse’s education',
    spouseCanadianWorkYears: 'Spouse’s years of Canadian work',
    spouseAccompanying: 'Spouse accompanying',
    languageOrder: 'Order of the official languages',
  },
  allFour: (slot) => `${slot}: all four abilities`,
  ability: (slot, ability) => `${slot}: ${ability}`,
  notInForce: (name) => `Hypothesis “${name}”: not in force. Its values are the user’s own.`,
};
