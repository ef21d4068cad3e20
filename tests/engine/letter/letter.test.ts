import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter, toKnownFigures } from '../../../src/engine/letter.ts';
import { inWords } from './in-words.ts';
import { expectedOf, LETTERS, textOf } from './letters.ts';

const sureOf = (text: string): readonly string[] =>
  readLetter(text)
    .finds.filter(({ certainty }) => certainty === 'sure')
    .map(inWords);

describe('letters and notes', () => {
  it('has twelve and more in each language', () => {
    expect(LETTERS.filter((name) => name.startsWith('en-')).length).toBeGreaterThanOrEqual(12);
    expect(LETTERS.filter((name) => name.startsWith('fr-')).length).toBeGreaterThanOrEqual(12);
  });

  it.each(LETTERS)('%s says what it says, and no more', (name) => {
    const { outcome, finds: finds } = readLetter(textOf(name));
    expect({ outcome, finds: finds.map(inWords) }).toEqual(expectedOf(name));
  });

  it.each(LETTERS)('%s: the place of a figure holds its digits', (name) => {
    const text = textOf(name);
    for (const find of readLetter(text).finds) {
      const place = text.slice(...find.span);
      expect(place.length).toBeGreaterThan(0);
      if ('points' in find) expect(place.replace(/\s/g, '')).toContain(String(find.points));
      if (find.kind === 'round') expect(place).toBe(find.round);
      if (find.kind === 'date') expect(place).toContain(String(Number(find.date.slice(8))));
    }
  });

  it.each(LETTERS)(
    '%s reads the same with other ends of line and in decomposed letters',
    (name) => {
      const text = textOf(name);
      const said = readLetter(text).finds.map(inWords);
      expect(readLetter(text.replaceAll('\n', '\r\n')).finds.map(inWords)).toEqual(said);
      expect(readLetter(text.normalize('NFD')).finds.map(inWords)).toEqual(said);
    },
  );
});

describe('dates in their usual forms', () => {
  const forms = [
    ['July 17, 2024', 'sure'],
    ['July 17th, 2024', 'sure'],
    ['17 July 2024', 'sure'],
    ['17-JUL-2024', 'sure'],
    ['2024-07-17', 'sure'],
    ['2024/07/17', 'sure'],
    ['Wednesday, July 17, 2024', 'sure'],
    ['17 juillet 2024', 'sure'],
    ['17 juil. 2024', 'sure'],
    ['July\n17,  2024', 'sure'],
    ['17\u00a0juillet\u00a02024', 'sure'],
    ['17/07/2024', 'unsure'],
    ['17-Jul-24', 'unsure'],
  ] as const;
  it.each(forms)('%s is %s', (written, certainty) => {
    const text = `Express Entry. You were issued an invitation to apply on ${written}.`;
    expect(readLetter(text).finds).toEqual([
      expect.objectContaining({ role: 'invitation', date: '2024-07-17', certainty }),
    ]);
  });

  it('keeps both readings of 05/07/2024', () => {
    const { finds: finds } = readLetter(
      'Your application for permanent residence was received on 05/07/2024.',
    );
    expect(finds).toEqual([
      expect.objectContaining({
        date: '2024-07-05',
        alternative: '2024-05-07',
        certainty: 'unsure',
      }),
    ]);
  });

  it.each([
    ['01', 'january,janvier,janv,jan'],
    ['02', 'february,fevrier,fevr,feb,fev'],
    ['03', 'march,mars,mar'],
    ['04', 'april,avril,apr,avr'],
    ['05', 'may,mai'],
    ['06', 'june,juin,jun'],
    ['07', 'july,juillet,juill,juil,jul'],
    ['08', 'august,aout,aug'],
    ['09', 'september,septembre,sept,sep'],
    ['10', 'october,octobre,oct'],
    ['11', 'november,novembre,nov'],
    ['12', 'december,decembre,dec'],
  ])('names month %s in whole or in short: %s', (month, names) => {
    for (const name of names.split(','))
      for (const day of [`9 ${name} 2024`, `${name} 9, 2024`])
        expect(readLetter(`Express Entry. You were invited on ${day}.`).finds, day).toMatchObject([
          { role: 'invitation', date: `2024-${month}-09`, certainty: 'sure' },
        ]);
  });

  it('finds no day that the calendar does not have', () => {
    expect(
      readLetter('You were issued an invitation to apply on February 30, 2024.').finds,
    ).toEqual([]);
  });
});

describe('traps: none of these is sure', () => {
  const traps = [
    ['another round', 'Express Entry. The minimum score of 541 points was for a later round.'],
    ['a wish', 'Express Entry. The minimum CRS score that I would need is 500.'],
    [
      'a brother',
      'Express Entry. My brother claimed 520 CRS points. He was invited on July 17, 2024.',
    ],
    ['another applicant', 'Another applicant had a recalculated CRS score of 495 points.'],
    ['a spouse', "CRS: the recalculated score of your spouse's profile was 431 points."],
    [
      'a telephone',
      'Express Entry CRS minimum: call 431-441-2024 or (431) 441-2024 or 431 441 2024.',
    ],
    ['a section', 'The minimum CRS score, section 441 of the manual, page 515.'],
    ['hours', 'Express Entry: the minimum was 515 hours; the CRS needs 780 hours.'],
    ['an amount', 'Express Entry CRS: the minimum fee was $515 and 515 $.'],
    [
      'a credit score',
      'Your score was recalculated to 496. The minimum score is 515 at this bank.',
    ],
    [
      'a study permit',
      'Your study permit was refused. The application was received on 2021-06-03.',
    ],
    ['the limit', 'The maximum CRS score is 1,200 points; le SCG maximal est de 1 200 points.'],
    ['an age', 'CRS table of factors. Age: 31. Education: 120.'],
    ['a shortfall', 'Your recalculated CRS score was 105 points short of the minimum.'],
    ['two answers', 'CRS: the minimum score was 441 points. The minimum score was 515 points.'],
    ['an expiry', 'Express Entry. Your invitation to apply expired on 2024-09-15.'],
  ] as const;
  it.each(traps)('%s', (_, text) => {
    expect(sureOf(text)).toEqual([]);
  });
});

describe('digits set apart, as text recognition leaves them', () => {
  it('are offered as one number, and never as likely or sure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), (points) => {
        const apart = String(points).split('').join(' ');
        const { finds: finds } = readLetter(`Your CRS score was recalculated to ${apart} points.`);
        expect(finds.map(inWords)).toContain(`total officer ${points} unsure spaced-digits`);
        expect(finds.every(({ certainty }) => certainty === 'unsure')).toBe(true);
      }),
    );
  });

  it.each([
    ['four marks', 'Your CRS score was recalculated with 7 8 9 6 points.'],
    ['two digits', 'Your CRS score was recalculated to 4 9 points.'],
    ['columns', 'Your CRS score was recalculated to 4   9   6 points.'],
  ])('are not one where they are %s', (_, text) => {
    expect(readLetter(text).finds.filter(({ kind }) => kind === 'total')).toEqual([]);
  });
});

describe('confirmed finds', () => {
  const confirmed = (name: string) => {
    const { finds: finds } = readLetter(textOf(name));
    return toKnownFigures(finds.filter(({ certainty }) => certainty !== 'unsure'));
  };

  it('give the dates, the round and the figures of a refusal letter', () => {
    expect(confirmed('en-refusal-score')).toEqual({
      dates: {
        profile: '2024-05-02',
        invitation: '2024-07-17',
        application: '2024-09-10',
        decision: '2025-02-20',
      },
      round: '304',
      cutOff: 515,
      program: 'cec',
      claimedTotal: 534,
      known: {
        total: 496,
        factors: { canadianWork: 40 },
        refusedBelow: 515,
        cutOff: 515,
      },
      reasons: ['work-not-proven', 'letter-incomplete', 'score-below-cut-off'],
      conflicts: [],
    });
  });

  it('give the same figures in French, but for the points that only the English letter names', () => {
    const english = confirmed('en-refusal-score');
    const { total, refusedBelow, cutOff } = english.known;
    expect(confirmed('fr-refus-note')).toEqual({
      ...english,
      known: { total, refusedBelow, cutOff },
    });
  });

  it('give every column of a table of points', () => {
    const { claimedFactors, known } = confirmed('en-points-table');
    expect(claimedFactors).toEqual({
      age: 110,
      education: 120,
      firstLanguage: 124,
      canadianWork: 53,
    });
    expect(known.factors).toEqual({
      age: 110,
      education: 120,
      firstLanguage: 124,
      canadianWork: 40,
    });
    expect(known.sections).toEqual({ transferability: 75 });
  });

  it('keep the first of two that disagree, and tell the other', () => {
    const { finds: finds } = readLetter(
      'CRS: the minimum score was 441 points. The minimum score was 515 points.',
    );
    const facts = toKnownFigures(finds);
    expect(facts.cutOff).toBe(441);
    expect(facts.conflicts.map(inWords)).toEqual(['cut-off 515 unsure conflict']);
  });

  it('give the total that an officer says to have worked out, and a long sentence’s day of receipt', () => {
    const letters = [
      'Your application for permanent residence, under the Canadian Experience Class (Express Entry), was received on March 20, 2025. I calculate your CRS score to be 513.',
      'I have determined that your CRS score is 513. Your application for permanent residence as a member of the Canadian Experience Class, received on March 20, 2025, is refused.',
      'Votre demande de résidence permanente, présentée au titre de la catégorie de l’expérience canadienne (Entrée express), reçue le 20 mars 2025, est refusée. J’ai calculé que votre note du SCG est de 513.',
    ];
    for (const letter of letters) {
      const { finds: finds } = readLetter(letter);
      const { known, dates } = toKnownFigures(
        finds.filter(({ certainty }) => certainty === 'sure'),
      );
      expect(known.total, letter).toBe(513);
      expect(dates.application, letter).toBe('2025-03-20');
    }
  });

  it('say nothing when there are none', () => {
    expect(toKnownFigures([])).toEqual({ dates: {}, known: {}, reasons: [], conflicts: [] });
  });
});
