import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../src/engine/letter.ts';
import { inWords } from './in-words.ts';

/** What a letter says in a sentence; the words before it make it one of immigration. */
const said = (sentence: string): readonly string[] =>
  readLetter(`Immigration, Refugees and Citizenship\n\n${sentence}`).finds.map(inWords);

describe('a score', () => {
  it.each([
    'Your total of 473 points under the Comprehensive Ranking System was counted.',
    'Votre total est de 473 points sous le SCG après examen.',
  ])('is not under a minimum where it is under a system: %s', (sentence) => {
    expect(said(sentence)).toEqual(['total - 473 unsure whose-unknown']);
  });

  it('is below a minimum when the text says so', () => {
    expect(said('Your CRS score of 473 points is under the cut-off of 480.')).toEqual([
      'reason score-below-cut-off likely loose-wording',
      'total officer 473 likely inferred',
      'cut-off 480 sure',
    ]);
    expect(said('Votre score SCG est de 473, sous le seuil de 480.')).toEqual([
      'total officer 473 likely inferred',
      'cut-off 480 sure',
    ]);
  });

  it.each([
    'You received an invitation to apply in this round with a minimum CRS score of 480.',
    'You were invited in this round, with a cut-off of 480 for the CRS.',
    'You were invited with the lowest CRS score of 480.',
    'Vous avez une invitation à présenter une demande avec une note minimale de 480 au SCG.',
    'Vous avez une invitation à présenter une demande avec un seuil de 480 au SCG.',
  ])('is a cut-off where an invitation is said to have one: %s', (sentence) => {
    expect(said(sentence).at(-1)).toBe('cut-off 480 sure');
  });

  it.each([
    'Your CRS score has been reduced from 526 points to 473 points.',
    'I have revised your CRS score from 526 to 473.',
    'As a result your score dropped from 526, down to 473, in the CRS.',
    'Votre score est passé de 526 à 473 points.',
    'Your CRS score was lowered from 526 CRS points to 473 CRS points.',
    'Your CRS score was lowered from 526 to a new score of 473.',
    'Votre note SCG est passée de 526 à un total de 473.',
    'Votre note SCG a été ramenée de 526 à 473.',
    'Without these points, your CRS score of 526 becomes 473.',
    'Sans ces points, votre note SCG de 526 devient 473.',
    'Votre note SCG de 526 points est devenue 473.',
    'Votre total au SCG de 526 est devenu 473.',
    'Your CRS score of 526 points has become 473.',
  ])('that fell is what was claimed and what the officer found: %s', (sentence) => {
    expect(said(sentence)).toEqual([
      'total claimed 526 likely inferred',
      'total officer 473 likely inferred',
    ]);
  });

  it.each([
    'You therefore have 473 points rather than the 526 claimed.',
    'Your CRS score is 473 instead of 526.',
    'You have 473 CRS points instead of 526.',
    'You have 473 points, and not 526, in the CRS.',
    'Vous totalisez donc 473 points plutôt que les 526 déclarés.',
    'Vous avez au SCG 473 points et non 526.',
  ])('is the officer’s rather than the other: %s', (sentence) => {
    expect(said(sentence)).toEqual([
      'total officer 473 likely inferred',
      'total claimed 526 likely inferred',
    ]);
  });

  it('is the officer’s below the cut-off that the sentence names too', () => {
    expect(said('This lowered your CRS score from 526 to 473, below the cut-off of 480.')).toEqual([
      'reason score-below-cut-off likely loose-wording',
      'total claimed 526 likely inferred',
      'total officer 473 likely inferred',
      'cut-off 480 sure',
    ]);
  });

  it('is whose the faint words before it say, not the strong ones after it', () => {
    expect(said('Your profile had 473 as recalculated for the CRS.')).toEqual(['total claimed 473 unsure weak-wording']); // prettier-ignore
  });

  it.each([
    ['You were issued an invitation to apply based on a CRS score of 526.', 'claimed 526 sure'],
    ['Vous avez reçu une invitation à présenter une demande avec une note de 526 au SCG.', 'claimed 526 sure'],
    ['Your CRS score at the time of your ITA was 526.', 'claimed 526 unsure weak-wording'],
    ['Following review, I find that your CRS score is 473.', 'officer 473 sure'],
    ['Nous constatons que votre note SCG est de 473.', 'officer 473 sure'],
    ['Your CRS score at the time of e-APR was 473.', 'officer 473 unsure weak-wording'],
    ['Your CRS score at time of your eAPR was 473.', 'officer 473 unsure weak-wording'],
    ['Vous avez reçu une invitation à présenter une demande fondée sur une note de 526 au SCG.', 'claimed 526 sure'],
    ['Vous avez une invitation à présenter une demande, du tirage, fondé sur un score de 526 au SCG.', 'claimed 526 sure'],
    ['Votre note SCG au moment de la demande était de 473.', 'officer 473 unsure weak-wording'],
  ])('is whose the words before it say: %s', (sentence, find) => {
    expect(said(sentence)).toEqual([`total ${find}`]);
  }); // prettier-ignore

  it.each([
    ['Without that work your CRS score could have been reduced from 526 to 473.', 'hypothetical'],
    ['La note SCG de mon époux est passée de 526 à 473.', 'other-person'],
    ['La note SCG d’une autre demandeuse est passée de 526 à 473.', 'other-person'],
  ])('that fell is not sure where the sentence is not: %s', (sentence, doubt) => {
    expect(said(sentence)).toEqual([
      `total claimed 526 unsure ${doubt}`,
      `total officer 473 unsure ${doubt}`,
    ]);
  });

  it.each([
    'The minimum score dropped from 505 to 480 of the CRS.',
    'Your CRS score went from 526 points and then to 473.',
    'Your CRS score grew from 473 to 526.',
    'The minimum CRS score was 480 rather than 505.',
    'Your CRS score fell from 526 to under 480.',
    'Your CRS score of 526 and what it becomes later: 473.',
    'Your CRS score of 526 becomes lower than 480.',
    'Your CRS score of 526 falls and the rest becomes 473.',
    'Your CRS score is 473 rather than the minimum of 480.',
    'Your CRS score is 473 and I say so rather than 526.',
  ])(
    'that fell is not taken for a cut-off, nor for what is not said of one score: %s',
    (sentence) => {
      expect(said(sentence).filter((find) => find.includes('inferred'))).toEqual([]);
    },
  );

  it('is not the most that there is', () => {
    expect(said('Your CRS score is 1200 in all.')).toEqual([]);
    expect(said('Your CRS score is 473, the most being 1200.')).toEqual(['total - 473 unsure whose-unknown']); // prettier-ignore
    expect(said('Your CRS score is 1199 in all.')).toEqual(['total - 1199 unsure whose-unknown']); // prettier-ignore
  });
});

it.each([
  'Your points for Canadian work experience have been reduced from 53 to 40.',
  'Vos points pour l’expérience de travail au Canada sont passés de 53 à 40.',
])(
  'the points of a factor that fell are what was claimed and what the officer gave: %s',
  (sentence) => {
    expect(said(sentence)).toEqual([
      'factor canadianWork claimed 53 sure',
      'factor canadianWork officer 40 sure',
    ]);
  },
);

it('a figure next to a factor is not points unless the text says so', () => {
  expect(said('Canadian work experience went from 53 to 40.')).toEqual([
    'factor canadianWork claimed 53 unsure no-unit',
    'factor canadianWork officer 40 unsure no-unit',
  ]);
});

it('the points of a factor are found under its heading', () => {
  expect(said('The officer counted 40 points under Canadian work experience.')).toEqual([
    'factor canadianWork - 40 unsure whose-unknown',
  ]);
});

describe('a provision', () => {
  it.each([
    ['See section 75 of the Regulation for this class.', ['law irpr 75 sure']],
    ['See section 75 of the Regulations for this class.', ['law irpr 75 sure']],
    ['As for IRPA, section 11.2 was applied here.', ['law irpa 11.2 sure']],
    ['As for IRPR, section 75 was applied here.', ['law irpr 75 sure']],
    ['As for IRPA, this section 11.2 was applied here.', ['law - 11.2 unsure law-unknown']],
    ['As for IRPR, this section 75 was applied here.', ['law - 75 unsure law-unknown']],
  ])('is of the law named beside it: %s', (sentence, finds) => {
    expect(said(sentence)).toEqual(finds);
  });
});

describe('a program', () => {
  it('is the file’s by words of the application before it, not further than a sentence', () => {
    expect(said(`The application ${'ab '.repeat(15)} of the CEC`)).toEqual(['program cec sure']);
    expect(said(`The application ${'ab '.repeat(26)} of the CEC`)).toEqual([
      'program cec likely loose-wording',
    ]);
  });

  it.each(['présenté', 'présentée'])('of a file that is %s', (word) => {
    expect(said(`Votre dossier ${word} pour la CEC`)).toEqual(['program cec sure']);
  });
});

describe('a round', () => {
  it.each([
    ['Your file was in round générale, no 304 of them', 'round 304 sure'],
    ['Your file was in round générale no 304 of them', 'round 304 sure'],
    ['This was the round of invitations 5 of them', 'round 5 unsure weak-wording'],
    ['This was the round of invitations 55 of them', 'round 55 sure'],
    ['Comme au tirage précédent, tirage 304', 'round 304 unsure other-event'],
    ['Voir le tirage suivant, tirage 304', 'round 304 unsure other-event'],
    ['Voir un autre tirage, tirage 304', 'round 304 unsure other-event'],
    ['Voir un tirage antérieur, tirage 304', 'round 304 unsure other-event'],
  ])('is named by its number: %s', (sentence, find) => {
    expect(said(sentence)).toEqual([find]);
  });

  it.each(['points', 'candidate', 'candidates', 'candidat', 'candidats'])(
    'is no number of %s',
    (what) => {
      expect(said(`There were in all these rounds 500, ${what} of any kind`)).toEqual([]);
      expect(said(`There were in all these rounds 500 ${what} of any kind`)).toEqual([]);
    },
  );
});

describe('a date', () => {
  it.each([
    ['You created an Express Entry profile on 2 May 2024', 'date profile 2024-05-02 sure'],
    ['The decision about this file dated July 17, 2024', 'date decision 2024-07-17 sure'],
  ])('is of an event with words between: %s', (sentence, find) => {
    expect(said(sentence)).toEqual([find]);
  });
});

describe('in French, in the forms that a letter has', () => {
  it.each([
    ...['fournie', 'soumise', 'présentée', 'jointe', 'reçue'].flatMap((word) => [
      [`La lettre de référence n’a pas été ${word}.`, 'letter-missing'],
      [`Les lettres de référence n’ont pas été ${word}s.`, 'letter-missing'],
      [`La preuve de résidence n’a pas été ${word}.`, 'document-missing'],
    ]),
    ['La lettre de référence n’est pas signée.', 'letter-incomplete'],
    ['Les lettres de référence ne sont pas signées.', 'letter-incomplete'],
    ['Il y a des lettres de référence non signées.', 'letter-incomplete'],
    ...['expirés', 'périmés', 'échus'].map((word) => [`Les résultats linguistiques étaient ${word}.`, 'test-expired']),
    ['La langue est d’une épreuve expirée.', 'test-expired'],
    ...['expirée', 'périmée', 'inférieure'].map((word) => [`L’évaluation des diplômes d’études est ${word}.`, 'eca-not-accepted']),
    ['Les points du SCG sont insuffisants.', 'score-below-cut-off'],
    ['La note du SCG est insuffisante.', 'score-below-cut-off'],
  ])('a reason is found: %s', (sentence, reason) => {
    expect(said(sentence)).toContain(`reason ${reason} likely loose-wording`);
  }); // prettier-ignore

  it.each(['minimal', 'minimum', 'minimaux', 'minima'])('a cut-off is %s', (word) => {
    expect(said(`Les points ${word} au SCG étaient de 480.`)).toEqual(['cut-off 480 sure']);
  });

  it.each([
    ['Le dossier a été refusé le 2 mai 2024.', 'date decision 2024-05-02 sure'],
    ['La demande a été refusée le 2 mai 2024.', 'date decision 2024-05-02 sure'],
    ['Le dossier a été rejeté le 2 mai 2024.', 'date decision 2024-05-02 sure'],
    ['Le dossier a été retiré le 2 mai 2024.', 'date - 2024-05-02 unsure role-unknown'],
    ['Le poste a été décliné le 2 mai 2024.', 'date - 2024-05-02 unsure role-unknown'],
    ['Votre note de 473 établie par l’agent au SCG.', 'total officer 473 likely loose-wording'],
    ['Un total de 473 points établi par l’agente au SCG.', 'total officer 473 sure'],
  ])('a day and a total: %s', (sentence, find) => {
    expect(said(sentence)).toEqual([find]);
  });

  it.each(['mon époux', 'mon épouse', 'ma conjointe', 'un autre demandeur', 'une autre cliente'])(
    'a score is another’s where it is that of %s',
    (who) => {
      expect(said(`Le score SCG de ${who} est de 450.`)).toEqual([
        'total - 450 unsure other-person',
      ]);
    },
  );
});

it('a date without a role is listed, but does not count as something found', () => {
  const { outcome, finds: finds } = readLetter(
    'Some letter of some kind came on May 2, 2024 to us',
  );
  expect([outcome, finds.map(inWords)]).toEqual([
    'nothing-found',
    ['date - 2024-05-02 unsure role-unknown'],
  ]);
});

it('a few words are no text', () => {
  expect(readLetter('Page 2 of 304')).toEqual({ outcome: 'no-text', finds: [] });
});

it.each(['expire', 'expired', 'expires'])('a test described as "%s" has expired', (word) => {
  expect(said(`The language test results ${word} before that`)).toContain('reason test-expired likely loose-wording'); // prettier-ignore
});
