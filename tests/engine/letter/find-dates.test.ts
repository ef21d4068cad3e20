import { describe, expect, it } from 'vitest';
import { dateTokens } from '../../../src/engine/letter/date-tokens.ts';
import { findDates } from '../../../src/engine/letter/find-dates.ts';
import { flatten } from '../../../src/engine/letter/flatten.ts';

const LATE = 14;
const said = (text: string, order = LATE): readonly string[] =>
  findDates(flatten(text), { text, start: 0, order, heading: false }, dateTokens(text)).map(
    ({ date, role, certainty, doubt }) => [date.slice(5), role ?? '-', certainty, doubt ?? ''].join(' ').trim(), // prettier-ignore
  );

describe('what a date in a sentence is the date of', () => {
  it.each<readonly [string, readonly string[]]>([
    ['you were invited to apply', []],
    ['you were invited on 2024-07-17', ['07-17 invitation sure']],
    ['you were invited 2024-07-17', ['07-17 invitation sure']],
    ['you were invited, 2024-07-17', ['07-17 invitation sure']],
    ['on 2024-07-17 your profile after the test submitted', ['07-17 profile sure']],
    ['invitation a presenter une demande datee 2024-07-17', ['07-17 invitation sure']],
    ['invitation a presenter une demande datee du 2024-07-17', ['07-17 invitation sure']],
    [`on 2024-07-17 ${'x'.repeat(28)} profile submitted`, ['07-17 profile sure']],
    [`on 2024-07-17 ${'x'.repeat(29)} profile submitted`, ['07-17 profile unsure weak-wording']],
    ['you were invited: 2024-07-17', ['07-17 invitation sure']],
    ['you were invited => 2024-07-17', ['07-17 invitation sure']],
    ['you were invited in a round of the spring 2024-07-17', ['07-17 invitation likely loose-wording']], // prettier-ignore
    ['you were invited ... 2024-07-17', ['07-17 invitation likely loose-wording']],
    ['if you were invited on 2024-07-17', ['07-17 invitation unsure hypothetical']],
    ['you were invited on 17/07/2024', ['07-17 invitation unsure day-month-order']],
    ['if you were invited on 17/07/2024', ['07-17 invitation unsure hypothetical']],
    ['you were invited in a round of the spring 17/07/2024', ['07-17 invitation unsure day-month-order']], // prettier-ignore
    ['on 2024-07-17, you were invited', ['07-17 invitation sure']],
    ['le 2024-07-17, you were invited', ['07-17 invitation sure']],
    ['en date du 2024-07-17: you were invited', ['07-17 invitation sure']],
    ['as of 2024-07-17 you were invited', ['07-17 invitation sure']],
    ['* 2024-07-17 you were invited', ['07-17 invitation sure']],
    ['- 2024-07-17 you were invited', ['07-17 invitation sure']],
    ['x 2024-07-17 you were invited', ['07-17 invitation unsure weak-wording']],
    ['on 2024-07-17, as the file has it, you were invited', ['07-17 invitation sure']],
    ['on 2024-07-17, if you were invited', ['07-17 invitation unsure hypothetical']],
    ['if on 2024-07-17 you were invited', ['07-17 invitation unsure hypothetical']],
    ['on 2024-07-17 you were invited, if it is so', ['07-17 invitation sure']],
    ['on 2024-07-17 your passport expired', ['07-17 - unsure role-unknown']],
    ['seen 2024-07-17', ['07-17 - unsure role-unknown']],
    [
      'on 2024-07-17 the officer who had this file before said that you were invited',
      ['07-17 - unsure role-unknown'],
    ],
  ])('%j', (text, found) => {
    expect(said(text)).toEqual(found);
  });
});

describe('a date among other events', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'on 2024-07-17 a previous invitation to apply was issued',
      ['07-17 invitation unsure other-event'],
    ],
    [
      'a previous invitation to apply was issued on 2024-07-17',
      ['07-17 invitation unsure other-event'],
    ],
    ['you were invited on 2024-07-17 in a previous round', ['07-17 invitation sure']],
    ['as before, on 2024-07-17 you were invited in another round', ['07-17 - unsure role-unknown']],
    ['another day, on 2024-07-17, you were invited', ['07-17 invitation unsure weak-wording']],
    [
      'your profile was created and you were invited on 2024-07-17',
      ['07-17 invitation likely several-roles'],
    ],
    ['you had a medical and were invited on 2024-07-17', ['07-17 invitation likely several-roles']],
    ['you were invited and had a medical on 2024-07-17', ['07-17 - unsure role-unknown']],
    [
      'you were invited on the basis of your profile 2024-07-17',
      ['07-17 invitation likely several-roles'],
    ],
    ['your profile shows that you were invited on 2024-07-17', ['07-17 invitation sure']],
    ['your profile was on 2024-07-17', ['07-17 profile unsure weak-wording']],
    ['on 2024-07-17 your profile was submitted and you were invited', ['07-17 profile sure']],
    ['on 2024-07-17 you were invited after your profile was submitted', ['07-17 invitation sure']],
    [
      'on 2024-07-17 your profile and all of its forms were as you were invited',
      ['07-17 invitation unsure weak-wording'],
    ],
  ])('%j', (text, found) => {
    expect(said(text)).toEqual(found);
  });
});

describe('dates that come before their events', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      '2024-07-17 you were invited 2024-09-10 your application was received',
      ['07-17 invitation likely several-roles', '09-10 application likely several-roles'],
    ],
    [
      '2024-07-17 you were invited, 2024-09-10 your passport expired',
      ['07-17 invitation likely several-roles', '09-10 - unsure role-unknown'],
    ],
    [
      'on 2024-07-17 you were invited 2024-09-10 application received',
      ['07-17 invitation sure', '09-10 application likely several-roles'],
    ],
    [
      'and 2024-07-17 you were invited 2024-09-10 application received',
      ['07-17 invitation unsure weak-wording', '09-10 invitation sure'],
    ],
    [
      'on 2024-07-17 and 2024-09-10 you were invited',
      ['07-17 - unsure role-unknown', '09-10 invitation likely several-roles'],
    ],
    [
      '2024-07-17 you were invited; received on 2024-09-10 application received',
      ['07-17 invitation likely several-roles', '09-10 invitation sure'],
    ],
  ])('%j', (text, found) => {
    expect(said(text)).toEqual(found);
  });
});

describe('a date alone', () => {
  it.each([
    'toronto, 2024-07-17',
    "st. john's, le 2024-07-17",
    'date: 2024-07-17',
    'sent: 2024-07-17',
    'envoye 2024-07-17',
    'envoye le 2024-07-17',
    'le 2024-07-17',
    '* 2024-07-17',
    '- 2024-07-17',
    '2024-07-17',
    '2024-07-17.',
    '2024-07-17 14:05',
    '2024-07-17, at 14h05',
    '2024-07-17 a 14 h 05',
    '2024-07-17, 9:30 a.m.',
  ])('is most likely the letter’s own at its head: %j', (text) => {
    expect(said(text, 0)).toEqual(['07-17 letter likely role-from-place']);
    expect(said(text, 13)).toEqual(['07-17 letter likely role-from-place']);
    expect(said(text, 14)).toEqual(['07-17 - unsure role-unknown']);
  });

  it.each([
    'it is 2024-07-17',
    '2024-07-17 it is',
    '2024-07-17 14',
    '2024-07-17 at noon',
    'toronto 2024-07-17',
    '+ 2024-07-17',
  ])('is not where other words stand beside it: %j', (text) => {
    expect(said(text, 0)).toEqual(['07-17 - unsure role-unknown']);
  });
});
