import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../src/engine/letter.ts';
import { inWords } from './in-words.ts';

const said = (text: string): readonly string[] => readLetter(text).finds.map(inWords);

/** French words in the forms that a letter has them: masculine, feminine, plural, before a vowel. */
describe('the agreements of French', () => {
  it.each(['moyenne', 'médiane', 'médian'])('a score that is the %s is another', (word) => {
    expect(said(`Le score SCG ${word} était de 480 points.`)).toEqual([
      'total - 480 unsure other-person',
    ]);
  });

  it.each(['de', 'du', 'des', 'd’un', 'd’une'])(
    'a program is the file’s dans le cadre %s',
    (of) => {
      expect(
        said(`Votre dossier, dans le cadre ${of} programme des candidats des provinces`),
      ).toEqual(['program pnp sure']);
    },
  );

  it.each(['de', 'du', 'des', "d'un", "d'une"])('a score is compared en dessous %s', (of) => {
    expect(said(`Votre note SCG de 473 est en dessous ${of} seuil de 480.`)).toContain(
      'cut-off 480 sure',
    );
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
