import { eventsEn } from './events.en.ts';
import type { RecountText } from './recount.ts';

/** The sentences for recounts, in English. */
export const recountEn: RecountText = {
  events: eventsEn,
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
