import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlay, type Profile, score, total } from '../../src/engine/index.ts';
import { type FactorTable, rulesDiff } from '../../src/engine/tables.ts';
import { factorTableSchema } from '../../src/engine/tables/schemas/crs.ts';
import { codesEn, codesFr, factorTitle, rowText } from '../../src/text/index.ts';
import { BLANK } from '../support/profiles.ts';
import { gridOn } from '../support/rules.ts';
import { anyProfile } from '../support/profiles.ts';
import { LAW } from './law.ts';
import { scorerOf } from './second-scorer.ts';

const NEW_YEAR = '2027-01-01';

/** A made-up factor, written as a file of `tables/crs/` would be. No such change has been announced. */
const HIGH_WAGE: FactorTable = factorTableSchema.parse({
  id: 'highWage',
  section: 'additional',
  titleEn: 'High-wage occupation',
  titleFr: 'Profession à salaire élevé',
  law: 'made up',
  history: [
    { from: '2015-01-01', source: ['crs-grid'], cap: 0, terms: null },
    {
      from: NEW_YEAR,
      source: ['crs-grid'],
      cap: 50,
      terms: [
        {
          id: 'highWage',
          rows: [
            { when: {}, points: 0 },
            { when: { canadianWorkYears: 1, arrangedEmployment: 'other' }, points: 25 },
            { when: { canadianWorkYears: 1, arrangedEmployment: 'senior-management' }, points: 50 },
          ],
        },
      ],
    },
  ],
});
const BEFORE = gridOn(NEW_YEAR);
const AFTER = overlay(BEFORE, { name: 'a version of 2027', add: [HIGH_WAGE] });

/** The same change as the law would word it. */
const LAW_AFTER = `${LAW}
additional highWage
  day 2027-01-01.. and canadianYears 1.. and offer other: 25
  day 2027-01-01.. and canadianYears 1.. and offer senior-management: 50
`;

describe('a new version of the rules that adds a factor', () => {
  it('is a table alone: score and fast total give what the law so changed gives', () => {
    const scorer = scorerOf(LAW_AFTER);
    fc.assert(
      fc.property(anyProfile(), (profile) => {
        const { total: sum, sections, factors } = score(profile, AFTER);
        expect({ total: sum, sections, factors }).toEqual(scorer(profile, NEW_YEAR));
        expect(total(profile, AFTER)).toBe(sum);
      }),
      { numRuns: 1000 },
    );
  });

  const manager: Profile = {
    ...BLANK,
    canadianWorkYears: 1,
    arrangedEmployment: 'senior-management',
  };

  it('changes nothing before it, and is counted from its day', () => {
    expect(total(manager, AFTER) - total(manager, BEFORE)).toBe(50);
    expect(Object.hasOwn(score(manager, BEFORE).factors, 'highWage')).toBe(false);
  });

  it('is explained, compared and worded in both languages with no line of code', () => {
    const { trace } = score(manager, AFTER);
    expect(JSON.stringify(trace)).toContain('"highWage"');
    expect(JSON.stringify(trace)).toContain(`"${NEW_YEAR}"`);
    expect(JSON.stringify(rulesDiff(BEFORE, AFTER))).toContain('highWage');
    const [term] = HIGH_WAGE.history[1]!.terms!;
    expect(factorTitle('highWage', codesFr, [HIGH_WAGE])).toBe('Profession à salaire élevé');
    expect(rowText(term!, 2, 'withoutSpouse', codesEn)).toContain('50 points');
    expect(rowText(term!, 2, 'withoutSpouse', codesFr)).toContain('50');
  });

  it('says that it is not law while it is a hypothesis', () => {
    expect(AFTER.hypothetical).toEqual({ name: 'a version of 2027' });
    expect(AFTER.version).toBe(BEFORE.version);
  });
});
