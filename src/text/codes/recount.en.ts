import type { RecountText } from './recount.ts';

/** The sentences for recounts, in English. */
export const recountEn: RecountText = {
  causes: {
    birthday: (p) => `birthday: ${p.years('age')} of age`,
    'age-held': (p) => `the age of the day of the invitation is kept: ${p.years('age')}`,
    'test-taken': (p) => `${p.test('test')} result of ${p.date('date')}`,
    'test-accepted': (p) => `the ${p.test('test')} test became accepted`,
    'test-expired': (p) => `the ${p.test('test')} result of ${p.date('date')} expired`,
    'credential-awarded': (p) => `credential awarded: ${p.level('level')}`,
    'eca-issued': (p) => `assessment issued: ${p.level('level')}`,
    'eca-expired': (p) => `assessment expired: ${p.level('level')}`,
    'year-completed': (p) => `${workOf(p)}: ${p.years('years')} completed`,
    'year-lapsed': (p) =>
      `${workOf(p)}: back to ${p.years('years')}, older work no longer counting`,
    'classification-changed': () =>
      'a new version of the National Occupational Classification came into force',
    'spouse-joined': () => 'the union with the spouse or partner began',
    'certificate-began': () => 'the certificate of qualification began',
    'certificate-ended': () => 'the certificate of qualification ended',
    'nomination-began': () => 'the nomination began',
    'nomination-ended': () => 'the nomination ended',
    'offer-began': () => 'the job offer began',
    'offer-ended': () => 'the job offer ended',
    'sibling-adult': () => 'a brother or sister came of age',
    'rules-changed': (p) => `the rules of ${p.date('version')} came into force`,
  },
  outcomes: {
    unique: 'One explanation gives the figures known, and no other does.',
    ambiguous: 'Several explanations give the figures known.',
    impossible:
      'No explanation gives the figures known. The figures themselves may be wrong, or the dossier may lack something.',
    truncated: 'The search stopped early: there may be more explanations.',
  },
  bounds: {
    budget: 'It reached the most readings that it may visit.',
    'part-too-large': 'A part of the dossier has too many facts to try so many departures.',
    cancelled: 'It was stopped.',
  },
  verdicts: {
    supported:
      'The numbers support the refusal: on a day that the Act asks for, the dossier, plainly read, was not enough.',
    'not-supported':
      'The numbers do not support the refusal: the recomputed score was still enough for the round.',
    'hangs-on-one-judgement':
      'The refusal hangs on a single judgement: without it the score was enough.',
    'hangs-on-several':
      'The dossier, plainly read, was enough; what explains the officer’s figures makes it not so.',
    'not-decidable': 'The numbers known do not decide it.',
  },
  margin: (total, cutOff, margin) => `${total} − ${cutOff} = ${margin}`,
  places: { above: 'above the cut-off', at: 'at the cut-off', below: 'below the cut-off' },
  tieBreaks: {
    before: 'submitted before the tie-break',
    after: 'submitted after the tie-break',
    unknown: 'the tie-break decides, and the moment of submission is not known closely enough',
    unpublished: 'no tie-break was published',
  },
  plain: 'The dossier, plainly read, gives these figures.',
  searched: (most, visited, sets) =>
    `Searched: every combination of up to ${most} departures on each date (${sets} combinations, ${visited} different readings visited).`,
  sameEffect: (others) => `Combinations with the same effect, this one aside: ${others}.`,
  questionFigure: (figure) => `The officer’s points: ${figure}`,
  questionFact: (place) => `What the officer made of: ${place}`,
  nothingKnown:
    'No figure of the officer’s is known: give at least a total, a factor, or the cut-off that was not reached.',
};

function workOf(p: Parameters<RecountText['causes']['year-completed']>[0]): string {
  const { work } = p.codes.names;
  return p.text('who') === 'spouse' ? work['spouse-canadian'] : work[p.text('kind') as 'canadian'];
}
