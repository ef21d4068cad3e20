import type { NotesText } from './text.ts';

const OFFERS: Readonly<Record<string, string>> = {
  nomination: 'nomination',
  certificate: 'certificate of qualification',
  offer: 'job offer',
};

/** The spouse or partner, and the additional points. */
export const additionalNotesEn = {
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
} satisfies Partial<NotesText>;
