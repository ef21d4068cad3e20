import { formatDate, formatNumber } from '../format.ts';
import { named } from './names.ts';
import type { IssuesText } from './text.ts';

export const issuesEn: IssuesText = {
  sentences: {
    required: () => 'missing. Add it.',
    'wrong-type': (p) =>
      p.has('expected')
        ? `must be ${named(issuesEn.types, p.text('expected')) ?? p.text('expected')}.`
        : 'has a value of the wrong kind. See the format of the field.',
    'unknown-key': (p) =>
      p.has('allowed')
        ? `no such field. The fields are ${p.list('allowed')}.`
        : 'no such field. Remove it, or correct its spelling.',
    'not-allowed': (p) => `must be ${p.choice('allowed')}.`,
    'duplicate-name': (p) => `“${p.text('name')}” is the name of another item. Give each its own.`,
    'too-small': (p) => `must be ${p.number('limit')} or more.`,
    'too-big': (p) => `must be ${p.number('limit')} or less.`,
    'too-many': (p) => `too many items. At most ${p.number('limit')} are read.`,
    'too-long': (p) => `too long. At most ${p.number('limit')} characters are read.`,
    'not-whole': (p) =>
      p.count('step') === 1
        ? 'must be a whole number.'
        : `must be a multiple of ${p.number('step')}.`,
    'not-a-date': () => 'must be a real calendar day written YYYY-MM-DD, from 1900 to 2199.',
    'no-date': () => 'at least one date is needed. Add the date of the profile, say.',
    'same-language': () =>
      'the two official languages must differ. Change one, or leave out the second.',
    'end-before-start': (p) =>
      `the last day (${p.date('until')}) comes before the first (${p.date('from')}). Correct one of them.`,
    'before-birth': (p) =>
      `${p.date('date')} comes before the date of birth (${p.date('birthDate')}). Correct one of them.`,
    'unknown-noc': () =>
      'no such unit group. Give a code of five digits (NOC 2021) or four (NOC 2016).',
    'unknown-country': () =>
      'no such country. Give its code of two capital letters (ISO 3166), such as CA or MA.',
    'score-not-on-scale': (p) =>
      `${p.text('value')} is no score of ${p.test('test')} in ${p.ability('ability')}. The scale runs from ${p.number('min')} to ${p.number('max')} in steps of ${p.number('step')}${marks(p.raw('marks'))}.`,
    'duplicate-test': (p) =>
      `${p.test('test')} of ${p.date('date')} is already in the list (language test ${p.number('first')}). Remove one of them.`,
    'test-in-future': (p) =>
      `${p.date('date')} is later than today (${formatDate(p.text('today'), 'en')}). Give the date printed on the report.`,
    'dates-out-of-order': (p) =>
      `must not come before “${p.field('after')}” (${p.date('date')}). Correct one of the two dates.`,
    'date-before-express-entry': (p) =>
      `Express Entry began on ${p.date('first')}, and ${p.date('date')} comes before it. Choose a later date.`,
    'not-json': () => 'not valid JSON. Check the quotation marks, commas and brackets.',
    'not-csv': () =>
      'not a row of this CSV file. Check its quotation marks, and that it has as many fields as the header.',
    'no-column': (p) =>
      `the file has no column “${p.text('column')}”. Add it, or name the right one in the column map.`,
    'column-twice': (p) =>
      `the file has two columns “${p.text('column')}”. Remove or rename one of them.`,
    'column-unknown': (p) =>
      `the column “${p.text('column')}” is not read. If it is “${p.text('likely')}”, write it so; if it is something else, give it another name.`,
    'column-scored': (p) =>
      `the file has a column “${p.text('column')}” already, from an earlier scoring. Remove the columns that begin with “crs.” first.`,
    'too-large': (p) =>
      `too large. At most ${formatNumber(Math.round(p.count('limit') / 1e6), 'en')} MB are read.`,
  },
  at: (place, sentence) => `${place}: ${sentence}`,
  types: {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
    record: 'an object',
    date: 'a date',
  },
};

const marks = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 ? `, or ${value.join(', ')}` : '';
