import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../src/engine/letter.ts';
import { inWords } from './in-words.ts';

const said = (text: string): readonly string[] =>
  readLetter(`Immigration, Refugees and Citizenship\n\n${text}`).finds.map(inWords);

const each = (firsts: string, seconds: string): readonly string[] =>
  firsts.split(',').flatMap((first) => seconds.split(',').map((second) => `${first} ${second}`));

const PERSONS = [
  ...each('another,other,different', 'applicant,applicants,candidate,person,client'),
  ...each("un autre,une autre,d'autres,l'autre", 'candidat,candidate,candidats,demandeur,personne,client,cliente'),
  ...each('my,his,her,their', 'spouse,husband,wife,brother,sister,friend,cousin,colleague,coworker,co-worker,neighbour,roommate,partner'),
  ...each('mon,ma,son,sa,leur', 'epouse,conjoint,conjointe,mari,femme,frere,soeur,ami,amie,collegue,voisin,voisine'),
]; // prettier-ignore

describe('a sentence about someone else', () => {
  it.each(PERSONS)('gives no sure total: %s', (who) => {
    expect(said(`The CRS score of ${who} was recalculated to 480 points.`)).toEqual(['total officer 480 unsure other-person']); // prettier-ignore
    expect(said(`The CRS score of x${who}x was recalculated to 480 points.`)).toEqual(['total officer 480 sure']); // prettier-ignore
  });

  it.each('he,she,they,his,her,their,il,elle,ils,elles,sa,son,leur,this person'.split(','))(
    'goes on where the next begins with: %s',
    (word) => {
      const [before, after] = ['Another applicant was invited.', 'was recalculated to 480 CRS points.']; // prettier-ignore
      expect(said(`${before} ${word} file ${after}`)).toEqual(['total officer 480 unsure other-person']); // prettier-ignore
      expect(said(`${before} ${word}x file ${after}`)).toEqual(['total officer 480 sure']);
    },
  );
});

describe('a sentence about another file', () => {
  it.each([
    ...each('study,work', 'permit,permits'),
    ...[
      'visitor visa',
      'visitor record',
      "permis d'etudes",
      'permis de travail',
      'visa de visiteur',
    ],
  ])('gives no sure day: %s', (what) => {
    expect(said(`Your ${what} was refused on 2024-05-02.`)).toEqual(['date decision 2024-05-02 unsure other-event']); // prettier-ignore
  });

  it.each(['the application', 'that application', 'this application', 'cette demande', 'it'])(
    'goes on where the next begins with: %s',
    (words) => {
      const before = 'You had a study permit.';
      expect(said(`${before} ${words} was refused on 2024-05-02.`)).toEqual(['date decision 2024-05-02 unsure other-event']); // prettier-ignore
      expect(said(`${before} Then ${words} was refused on 2024-05-02.`)).toEqual(['date decision 2024-05-02 sure']); // prettier-ignore
    },
  );
});
