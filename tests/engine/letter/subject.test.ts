import { describe, expect, it } from 'vitest';
import type { LetterFinding } from '../../../src/engine/letter.ts';
import { isoDate } from '../../../src/engine/index.ts';
import { CANDIDATE, doubtSubject, subjectOf } from '../../../src/engine/letter/read-letter.ts';

const [PERSON, FILE] = [{ person: true, file: false }, { person: false, file: true }]; // prettier-ignore

const persons = [
  ...['another', 'other', 'different'].flatMap((which) => ['applicant', 'applicants', 'candidate', 'person', 'client'].map((who) => `${which} ${who}`)), // prettier-ignore
  ...['un autre', 'une autre', "d'autres", "l'autre", "d' autre"].flatMap((which) => ['candidat', 'candidate', 'candidats', 'candidates', 'demandeur', 'personne', 'client', 'cliente'].map((who) => `${which} ${who}`)), // prettier-ignore
  ...['my', 'his', 'her', 'their'].flatMap((whose) => ['spouse', 'husband', 'wife', 'brother', 'sister', 'friend', 'cousin', 'colleague', 'coworker', 'co-worker', 'neighbor', 'neighbour', 'roommate', 'partner'].map((who) => `${whose} ${who}`)), // prettier-ignore
  ...['mon', 'ma', 'son', 'sa', 'leur'].flatMap((whose) => ['epouse', 'epoux', 'conjoint', 'conjointe', 'mari', 'femme', 'frere', 'soeur', 'ami', 'amie', 'collegue', 'voisin', 'voisine'].map((who) => `${whose} ${who}`)), // prettier-ignore
];
const files = [
  ...['study permit', 'study permits', 'work permit', 'work permits', 'visitor visa', 'visitor record'], // prettier-ignore
  ...["permis d'etudes", 'permis de travail', 'visa de visiteur', 'fiche de visiteur'],
];

describe('of whom a sentence speaks', () => {
  it('the candidate and this file, until another is named', () => {
    expect(CANDIDATE).toEqual({ person: false, file: false });
    for (const text of [
      'you were invited',
      'your spouse is included',
      'the applicant',
      'brother',
      'autrement',
      'an unstudied permit',
      'permission',
    ])
      // prettier-ignore
      expect(subjectOf(text, CANDIDATE), text).toEqual(CANDIDATE);
  });

  it.each(persons)('another person: %s', (who) => {
    expect(subjectOf(`the score of ${who} was 480`, CANDIDATE)).toEqual(PERSON);
    expect(subjectOf(`the score of x${who}x was 480`, CANDIDATE)).toEqual(CANDIDATE);
  });

  it.each(files)('another file: %s', (what) => {
    expect(subjectOf(`your ${what} was refused`, CANDIDATE)).toEqual(FILE);
    expect(subjectOf(`your x${what}x was refused`, CANDIDATE)).toEqual(CANDIDATE);
  });

  it.each(
    'he,she,they,his,her,their,him,il,elle,ils,elles,sa,son,leur,cette personne,this person'.split(
      ',',
    ),
  )(
    // prettier-ignore
    'still another person, where the sentence goes on: %s',
    (word) => {
      expect(subjectOf(`${word} was invited`, PERSON).person).toBe(true);
      expect(subjectOf(`you and ${word} were invited`, PERSON)).toEqual(CANDIDATE);
      expect(subjectOf(`${word}x was invited`, PERSON)).toEqual(CANDIDATE);
      expect(subjectOf(`${word} was invited`, CANDIDATE)).toEqual(CANDIDATE);
    },
  );

  const goOn = [
    ...['the', 'that', 'this', 'la', 'cette'].flatMap((which) => [`${which} application`, `${which} demande`]), // prettier-ignore
    ...['it', 'elle'],
  ];
  it.each(goOn)('still another file, where the sentence goes on: %s', (words) => {
    expect(subjectOf(`${words} was refused`, FILE).file).toBe(true);
    expect(subjectOf(`then ${words} was refused`, FILE)).toEqual(CANDIDATE);
    expect(subjectOf(`${words}x was refused`, FILE)).toEqual(CANDIDATE);
    expect(subjectOf(`${words} was refused`, CANDIDATE)).toEqual(CANDIDATE);
  });
});

describe('what is found in such a sentence', () => {
  const sure = { span: [0, 3], certainty: 'sure', doubt: null } as const;
  const date: LetterFinding = { kind: 'date', role: 'decision', date: isoDate('2024-07-17'), alternative: null, ...sure }; // prettier-ignore
  const total: LetterFinding = { kind: 'total', whose: 'officer', points: 496, ...sure };

  it('is unsure where it is of another person, and a date where it is of another file', () => {
    expect(doubtSubject(total, PERSON)).toEqual({ ...total, certainty: 'unsure', doubt: 'other-person' }); // prettier-ignore
    expect(doubtSubject(date, { person: true, file: true })).toEqual({ ...date, certainty: 'unsure', doubt: 'other-person' }); // prettier-ignore
    expect(doubtSubject(date, FILE)).toEqual({ ...date, certainty: 'unsure', doubt: 'other-event' }); // prettier-ignore
    expect(doubtSubject(total, FILE)).toBe(total);
    expect(doubtSubject(date, CANDIDATE)).toBe(date);
  });

  it.each<LetterFinding>([
    { kind: 'law', law: 'irpa', provision: '11.2', ...sure },
    { kind: 'reason', reason: 'test-expired', ...sure },
    { ...total, certainty: 'unsure', doubt: 'conflict' },
  ])('is left as it is: %#', (find) => {
    expect(doubtSubject(find, { person: true, file: true })).toBe(find);
  });
});
