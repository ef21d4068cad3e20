import fc from 'fast-check';
import {
  blankCredential,
  blankDossier,
  blankEca,
  blankGrant,
  blankJob,
  blankOffer,
  blankSibling,
  blankSpouse,
  blankTest,
} from '../../../../src/app/state/dossier/blank.ts';
import type { Draft } from '../../../../src/app/state/dossier/draft.ts';

const some = <T>(value: () => T) => fc.array(fc.constant(null).map(value), { maxLength: 3 });
const person = fc.record({
  languageTests: some(blankTest),
  credentials: some(() => ({ ...blankCredential(), eca: blankEca() })),
  jobs: some(blankJob),
});

/** Dossiers of every shape, with anything typed where text may stand. */
export const drafts: fc.Arbitrary<Draft> = fc
  .record({
    person,
    spouse: fc.option(person),
    siblings: some(blankSibling),
    nomination: fc.boolean(),
    offer: fc.boolean(),
    typed: fc.string(),
  })
  .map(({ person: own, spouse, siblings, nomination, offer, typed }) => {
    const blank = blankDossier('2026-01-15');
    return {
      ...blank,
      round: typed,
      candidate: { ...blank.candidate, ...own, birthDate: typed },
      spouse: spouse === null ? null : { ...blankSpouse(), ...spouse },
      siblings,
      nomination: nomination ? blankGrant() : null,
      offer: offer ? blankOffer() : null,
    };
  });
