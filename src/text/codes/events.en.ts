import { type EventsText, workOf } from './events.ts';

/** The phrases for events, in English. */
export const eventsEn: EventsText = {
  ofSpouse: (phrase) => `spouse: ${phrase}`,
  events: {
    birthday: (p) => `birthday: ${p.number('age')} years old`,
    'age-held': (p) => `the age on the day of the invitation still counts: ${p.years('age')}`,
    invitation: () => 'invitation to apply',
    'application-decided': () =>
      'end of the application: the age and the rules of the day count again',
    'test-taken': (p) => `${p.test('test')} result of ${p.date('date')}`,
    'test-accepted': (p) => `Express Entry begins to accept the ${p.test('test')}`,
    'test-expired': (p) => `the ${p.test('test')} result of ${p.date('date')} expires`,
    'eca-issued': (p) => `assessment (ECA) issued: ${p.level('level')}`,
    'credential-awarded': (p) => `credential awarded: ${p.level('level')}`,
    'eca-expired': (p) => `assessment (ECA) expires: ${p.level('level')}`,
    'classification-changed': () => 'the National Occupational Classification (NOC) changes',
    'year-completed': (p) => `${workOf(p)}: ${p.years('years')} reached`,
    'year-lapsed': (p) =>
      `${workOf(p)}: back to ${p.years('years')}, as older work no longer counts`,
    'job-began': () => 'job begins',
    'job-ended': () => 'job ends',
    'spouse-joined': () => 'marriage or common-law union begins',
    'nomination-began': () => 'nomination begins',
    'nomination-ended': () => 'nomination ends',
    'certificate-began': () => 'certificate of qualification begins',
    'certificate-ended': () => 'certificate of qualification ends',
    'offer-began': () => 'job offer begins',
    'offer-ended': () => 'job offer ends',
    'sibling-adult': () => 'a brother or sister turns 18',
    'rules-changed': (p) => `the rules of ${p.date('version')} come into force`,
  },
};
