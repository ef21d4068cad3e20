import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../src/engine/letter.ts';
import { cueHits } from '../../../src/engine/letter/cues.ts';
import { COMPARES, SCORE_CUES } from '../../../src/engine/letter/score-cues.ts';
import { inWords } from './in-words.ts';

const said = (text: string): readonly string[] => readLetter(text).finds.map(inWords);

/** French words in the forms that a letter has them: masculine, feminine, plural, before a vowel. */
describe('the agreements of French', () => {
  it.each(['moyen', 'moyenne', 'mediane', 'median'])(
    'a score that is the %s is another',
    (word) => {
      const roles = cueHits(`score ${word} de 480`, SCORE_CUES).map(({ role }) => role);
      expect(roles).toContain('other');
    },
  );

  it.each(['un mot moyennant', 'moyenn', 'au moyen de cela', 'des moyens'])(
    'no other word is one: %s',
    (words) => {
      expect(cueHits(words, SCORE_CUES)).toEqual([]);
    },
  );

  it.each(['de', 'du', 'des', 'd’un', 'd’une'])(
    'a program is the file’s dans le cadre %s',
    (of) => {
      expect(
        said(`Votre dossier, dans le cadre ${of} programme des candidats des provinces`),
      ).toEqual(['program pnp sure']);
    },
  );

  it.each(['de', 'du', 'des', "d'un", "d'une"])('a score is compared en dessous %s', (of) => {
    expect(COMPARES.test(`en dessous ${of} `)).toBe(true);
  });

  it.each([
    ...[
      'precedente',
      'precedentes',
      'suivante',
      'suivantes',
      'anterieure',
      'anterieures',
      'autres',
    ],
    ...['derniere', 'dernieres', 'prochaine', 'prochaines'],
  ])('a round named among others is another: %s', (word) => {
    expect(said(`Comme pour les ${word} rondes, ronde 304`)).toEqual([
      'round 304 unsure other-event',
    ]);
  });
});
