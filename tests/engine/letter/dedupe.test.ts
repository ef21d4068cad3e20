import { describe, expect, it } from 'vitest';
import { type LetterFinding, isoDate } from '../../../src/engine/index.ts';
import { meaningOf, dedupeFindings } from '../../../src/engine/letter/dedupe.ts';

type Said<F> = F extends LetterFinding ? Omit<F, 'span' | 'certainty' | 'doubt'> : never;
const at = (
  start: number,
  find: Said<LetterFinding>,
  certainty: LetterFinding['certainty'] = 'sure',
): LetterFinding => ({
  ...find,
  span: [start, start + 3],
  certainty,
  doubt: null,
});

const day = isoDate('2024-07-17');
const total = (whose: 'claimed' | 'officer' | null, points = 495): Said<LetterFinding> => ({ kind: 'total', whose, points }); // prettier-ignore
const date = (role: 'invitation' | 'profile' | null): Said<LetterFinding> => ({ kind: 'date', role, date: day, alternative: null }); // prettier-ignore

describe('what a find says', () => {
  it.each<readonly [LetterFinding, string]>([
    [at(0, date('invitation')), 'date invitation 2024-07-17'],
    [at(0, date(null)), 'date - 2024-07-17'],
    [at(0, { kind: 'round', round: '304' }), 'round 304'],
    [at(0, { kind: 'cut-off', points: 505 }), 'cut-off 505'],
    [at(0, total('officer')), 'total officer 495'],
    [at(0, total(null)), 'total - 495'],
    [at(0, { kind: 'factor', factor: 'age', whose: 'claimed', points: 95 }), 'factor age claimed 95'], // prettier-ignore
    [at(0, { kind: 'factor', factor: 'age', whose: null, points: 95 }), 'factor age - 95'], // prettier-ignore
    [at(0, { kind: 'section', section: 'core', whose: 'officer', points: 398 }), 'section core officer 398'], // prettier-ignore
    [at(0, { kind: 'section', section: 'core', whose: null, points: 398 }), 'section core - 398'], // prettier-ignore
    [at(0, { kind: 'program', program: 'cec' }), 'program cec'],
    [at(0, { kind: 'law', law: 'irpa', provision: '11.2' }), 'law irpa 11.2'],
    [at(0, { kind: 'law', law: null, provision: '11.2' }), 'law - 11.2'],
    [at(0, { kind: 'reason', reason: 'test-expired' }), 'reason test-expired'],
  ])('%#: in words', (find, words) => {
    expect(meaningOf(find)).toBe(words);
  });
});

describe('finds settled', () => {
  const placesOf = (finds: readonly LetterFinding[]): readonly unknown[] =>
    dedupeFindings(finds).map(({ span, certainty }) => [span[0], certainty]);

  it('hold each meaning once, at its surest place and of those the first', () => {
    expect(
      placesOf([
        at(30, total('officer')),
        at(10, total('officer'), 'likely'),
        at(20, total('officer')),
      ]),
    ).toEqual([[20, 'sure']]);
  });

  it('leave out a finding at the place of a surer one, but keep a reason next to it', () => {
    const reason: Said<LetterFinding> = { kind: 'reason', reason: 'test-expired' };
    expect(
      placesOf([at(10, total('claimed'), 'unsure'), at(10, total('officer')), at(10, reason)]),
    ).toEqual([
      [10, 'sure'],
      [10, 'sure'],
    ]);
  });

  it('are in the order of the text', () => {
    expect(
      placesOf([
        at(50, total('officer'), 'likely'),
        at(40, total('claimed', 526)),
        at(20, { kind: 'cut-off', points: 505 }, 'unsure'),
      ]),
    ).toEqual([
      [20, 'unsure'],
      [40, 'sure'],
      [50, 'likely'],
    ]);
  });

  it.each(['profile', 'invitation', 'application', 'decision', 'letter'] as const)(
    'do not repeat without a role a date that has one: %s',
    (role) => {
      expect(placesOf([at(10, date(null), 'unsure'), at(30, { kind: 'date', role, date: day, alternative: null })])).toEqual([[30, 'sure']]); // prettier-ignore
    },
  );

  it('keep a date without a role where no other has one', () => {
    expect(placesOf([at(10, date(null), 'unsure')])).toEqual([[10, 'unsure']]);
  });

  it.each<LetterFinding>([
    at(30, total('claimed')),
    at(30, total('officer')),
    at(30, { kind: 'cut-off', points: 495 }),
  ])('do not repeat a total that is nobody’s: %#', (other) => {
    expect(placesOf([at(10, total(null), 'unsure'), other])).toEqual([[30, 'sure']]);
    expect(placesOf([at(10, total(null, 496), 'unsure'), other])).toEqual([
      [10, 'unsure'],
      [30, 'sure'],
    ]);
  });

  it.each<readonly [LetterFinding, LetterFinding]>([
    [at(10, { kind: 'factor', factor: 'age', whose: null, points: 95 }, 'likely'), at(30, total('officer', 95))], // prettier-ignore
    [at(10, total('claimed')), at(30, total('officer'))],
    [at(10, total('officer'), 'likely'), at(30, total('claimed'))],
  ])('keep both where another has points that are as many: %#', (one, other) => {
    expect(dedupeFindings([one, other])).toEqual([one, other]);
  });

  it.each<readonly [LetterFinding, LetterFinding]>([
    [at(10, total('officer', 480)), at(30, total('officer', 490))],
    [at(10, total('claimed', 480)), at(30, total('claimed', 490))],
    [at(10, date('profile')), at(30, { kind: 'date', role: 'profile', date: isoDate('2024-01-01'), alternative: null })], // prettier-ignore
    [at(10, { kind: 'round', round: '1' }), at(30, { kind: 'round', round: '2' })], // prettier-ignore
    [at(10, { kind: 'cut-off', points: 1 }), at(30, { kind: 'cut-off', points: 2 })], // prettier-ignore
    [at(10, { kind: 'program', program: 'cec' }), at(30, { kind: 'program', program: 'fsw' })], // prettier-ignore
    [at(10, { kind: 'factor', factor: 'age', whose: 'officer', points: 1 }), at(30, { kind: 'factor', factor: 'age', whose: 'officer', points: 2 })], // prettier-ignore
    [at(10, { kind: 'section', section: 'core', whose: 'officer', points: 1 }), at(30, { kind: 'section', section: 'core', whose: 'officer', points: 2 })], // prettier-ignore
  ])('are neither sure where two answer one question: %#', (one, other) => {
    expect(dedupeFindings([one, other]).map(({ certainty, doubt }) => [certainty, doubt])).toEqual([
      ['unsure', 'conflict'],
      ['unsure', 'conflict'],
    ]);
  });

  it.each<readonly [LetterFinding, LetterFinding]>([
    [at(10, total('officer', 480)), at(30, total('claimed', 490))],
    [at(10, total(null, 480)), at(30, total(null, 490))],
    [at(10, { kind: 'cut-off', points: 480 }), at(30, { kind: 'round', round: '7' })], // prettier-ignore
    [at(10, { kind: 'factor', factor: 'age', whose: null, points: 1 }), at(30, { kind: 'factor', factor: 'age', whose: null, points: 2 })], // prettier-ignore
    [at(10, { kind: 'factor', factor: 'age', whose: 'officer', points: 1 }), at(30, { kind: 'factor', factor: 'french', whose: 'officer', points: 2 })], // prettier-ignore
    [at(10, { kind: 'section', section: 'core', whose: null, points: 1 }), at(30, { kind: 'section', section: 'core', whose: null, points: 2 })], // prettier-ignore
    [at(10, { kind: 'law', law: 'irpa', provision: '1' }), at(30, { kind: 'law', law: 'irpa', provision: '2' })], // prettier-ignore
    [at(10, { kind: 'reason', reason: 'test-expired' }), at(30, { kind: 'reason', reason: 'self-employed' })], // prettier-ignore
    [at(10, total('officer', 480)), at(30, total('officer', 490), 'likely')],
  ])('stay sure where they answer several, or nothing that has one answer: %#', (one, other) => {
    expect(dedupeFindings([one, other])).toEqual([one, other]);
  });
});
