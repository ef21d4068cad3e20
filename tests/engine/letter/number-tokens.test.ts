import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { type NumberToken, numberTokens } from '../../../src/engine/letter/number-tokens.ts';

const NUMBER: Omit<NumberToken, 'value' | 'start' | 'end'> = {
  digits: 3,
  outOf: null,
  points: false,
};
const read = (text: string): readonly NumberToken[] => numberTokens(text, []);
const valuesOf = (text: string): readonly number[] => read(text).map(({ value }) => value);

describe('the numbers of a sentence', () => {
  it.each<readonly [string, readonly NumberToken[]]>([
    ['496', [{ ...NUMBER, value: 496, start: 0, end: 3 }]],
    ['score of 496.', [{ ...NUMBER, value: 496, start: 9, end: 12 }]],
    ['0', [{ ...NUMBER, value: 0, digits: 1, start: 0, end: 1 }]],
    ['534, then 496', [{ ...NUMBER, value: 534, start: 0, end: 3 }, { ...NUMBER, value: 496, start: 10, end: 13 }]], // prettier-ignore
    ['534 to 496', [{ ...NUMBER, value: 534, start: 0, end: 3 }, { ...NUMBER, value: 496, start: 7, end: 10 }]], // prettier-ignore
  ])('%j', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    ['1 200', 1200, 5],
    ['1 099', 1099, 5],
    ['1 100 points', 1100, 5],
  ])('are one where a space groups the thousands: %j', (text, value, end) => {
    expect(read(text)).toEqual([expect.objectContaining({ value, digits: 5, start: 0, end })]);
  });

  it.each<readonly [string, readonly number[]]>([
    ['1 300', [1, 300]],
    ['2 100', [2, 100]],
    ['1 2000', [1, 2000]],
    ['1-200', []],
    ['11 200', [11, 200]],
    ['1 20', [1, 20]],
    ['1 20x', [1]],
    ['1 120x', [1]],
    ['54 1 200', [54, 1200]],
  ])('are several where it does not: %j', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['99/110', 110, 6],
    ['99 / 110', 110, 8],
    ['99 out of 110', 110, 13],
    ['99 of 110 ', 110, 9],
    ['99 sur 110', 110, 10],
    ['99/40 points', 40, 5],
    ['99 sur 1 200', 1200, 12],
    ['99 out of 1200', 1200, 14],
    ['99 out of 1 200', 1200, 15],
  ])('say what they are out of: %j', (text, outOf, end) => {
    const points = text.endsWith('points');
    expect(read(text)).toEqual([{ value: 99, digits: 2, outOf, points, start: 0, end }]);
  });

  it.each<readonly [string, readonly number[]]>([
    ['99 of 9', [99, 9]],
    ['99 of 12345', [99, 12345]],
    ['99 out of 110x', [99]],
    ['99 and then out of 110', [99, 110]],
    ['age: 99 sur-110', [99]],
  ])('and not what they are not out of: %j', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
    expect(read(text)[0]!.outOf).toBeNull();
  });

  it.each(['', ' '].flatMap((gap) => ['point', 'points', 'pts', 'pt'].map((unit) => gap + unit)))(
    'are followed by points: 496%s',
    (unit) => {
      const isKnown = unit !== 'pt';
      expect(read(`496${unit}`)).toEqual(
        isKnown ? [{ ...NUMBER, value: 496, points: true, start: 0, end: 3 }] : [],
      );
    },
  );

  it.each([
    ['496 crs points', true],
    ['496 scg points', true],
    ['496 pt', true],
    ['496 pts.', true],
    ['496 marks and points', false],
    ['496 pointed', false],
    ['496 crs', false],
    ['496, points', false],
  ])('%j: whether points follow', (text, points) => {
    expect(read(text)).toEqual([{ ...NUMBER, value: 496, points, start: 0, end: 3 }]);
  });
});

describe('a number that is a part of something else', () => {
  it.each([
    '496x',
    '496_',
    '496(1)',
    '496§',
    '496.5',
    '496,5',
    '496/5',
    '496:5',
    '496-5',
    '496 - 5',
    '496 / 5',
    '496 -5',
    '496- 5', // prettier-ignore
  ])('is none before what goes on: %j', (text) => {
    expect(valuesOf(text)).not.toContain(496);
  });

  it.each(['496.', '496, and', '496:', '496/ x', '496 - x', '496-', '496 (of'])(
    'is one before what ends it: %j',
    (text) => {
      expect(valuesOf(text)).toEqual([496]);
    },
  );

  it.each([
    'x496',
    '$496',
    '_496',
    '5.496',
    '5,496',
    '5/496',
    '5:496',
    'x-496',
    '5-496',
    'a.-496',
    '(a)-496',
    '5 - 496',
  ])(
    // prettier-ignore
    'is none after what began it: %j',
    (text) => {
      expect(valuesOf(text)).not.toContain(496);
    },
  );

  it.each([
    'x. 496',
    '(496)',
    ': 496',
    '-496',
    '- 496',
    'x - 496',
    '5 -  496',
    ' - 496',
    '.496',
    'a 5 - b 496',
  ])(
    // prettier-ignore
    'is one after what did not: %j',
    (text) => {
      expect(valuesOf(text)).toContain(496);
    },
  );

  it('is none in a date', () => {
    const dates = [{ date: isoDate('2024-07-17'), alternative: null, doubt: null, start: 4, end: 11 }]; // prettier-ignore
    expect(numberTokens('496 17 2024 505', dates).map(({ value }) => value)).toEqual([496, 505]);
    expect(numberTokens('496 17 2024', dates).map(({ value }) => value)).toEqual([496]);
  });

  it.each(['431-441-2024', '(431) 441-2024', '431 441 2024', '431.441.2024', '431. 441. 2024'])(
    // prettier-ignore
    'is none in a telephone number: %j',
    (text) => {
      expect(valuesOf(`${text}, 496`)).toEqual([496]);
    },
  );

  it('is one in what is too long for a telephone number', () => {
    expect(valuesOf('431 441 20245')).toEqual([431, 441, 20245]);
  });
});

describe('a number of a page, a file or a provision', () => {
  const words =
    'tel,phone,telephone,fax,telecopieur,poste,ext,extension,uci,iuc,client id,file,dossier,application,demande,app,room,suite,bureau,reference,ref,case,ticket,page,p,version,imm,form,formulaire,section,sections,paragraph,article,art,paragraphe,subsection,noc,cnp,code,appendix,annexe,no,number,num,numero';
  it.each(words.split(','))('is none after %s', (word) => {
    for (const between of [' ', '. ', ': ', ' # ', ''])
      expect(valuesOf(`my ${word}${between}496`), between).toEqual([]);
    expect(valuesOf(`my x${word} 496`)).toEqual([496]);
  });

  it.each([
    'file no 496',
    'file no. 496',
    'file: number 496',
    'file num 496',
    'dossier numero 496',
    'file is 496',
    'dossier est 496',
    'file no: 496',
    'file is: 496',
    'file no is 496',
    'file: no.# is: 496',
    '$ 496',
    '#496',
    '# 496',
    '§496',
    '§ 496', // prettier-ignore
  ])('is none after %j', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    'file, 496',
    'file of 496',
    'file with 496',
    'filed 496',
    '#  496',
    '$: 496',
    'file 2024 then 496',
    'noc a 496',
  ])(
    // prettier-ignore
    'is one after %j',
    (text) => {
      expect(valuesOf(text)).toContain(496);
    },
  );
});

describe('a number of something that is not points', () => {
  const units =
    '%,$,cad,hour,hours,heure,heures,hr,hrs,h,day,days,jour,jours,week,weeks,semaine,semaines,month,months,mois,year,years,an,ans,annee,annees,people,person,persons,personne,personnes,candidate,candidates,candidat,candidats,invitation,invitations,page,pages,dollar,dollars,word,words,mot,mots,minute,minutes,avenue,street,road,rue,chemin,boulevard,main street,st-denis boulevard';
  it.each(units.split(','))('is none before %s', (unit) => {
    expect(valuesOf(`496 ${unit}`)).toEqual([]);
    expect(valuesOf(`496 ${unit} of it`)).toEqual([]);
    expect(valuesOf(`496, ${unit}`)).toEqual([496]);
  });

  it.each(['496%', '496$'])('is none in %j', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    '496 hourly',
    '496 daylight',
    '496 anne',
    '496 wordy',
    '496 one two street',
    '496 peoples',
    '496 streetwise',
  ])(
    // prettier-ignore
    'is one in %j',
    (text) => {
      expect(valuesOf(text)).toEqual([496]);
    },
  );

  const shortfalls =
    'short,below,under,less,lower,fewer,above,over,more,de moins,de plus,en moins,sous,manquant,manquants';
  it.each(shortfalls.split(','))('is none where it is so many points %s', (way) => {
    for (const unit of [' points', ' point', ' pts', 'pts', ' crs points', ' scg points'])
      expect(valuesOf(`105${unit} ${way}`), unit).toEqual([]);
    expect(valuesOf(`105 ${way}`)).toEqual([105]);
    expect(valuesOf(`105 points, ${way}`)).toEqual([105]);
    expect(valuesOf(`105 marks or points ${way}`)).toEqual([105]);
  });
});
