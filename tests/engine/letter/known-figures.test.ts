import { describe, expect, it } from 'vitest';
import { type LetterFinding, toKnownFigures } from '../../../src/engine/letter.ts';
import { isoDate } from '../../../src/engine/index.ts';
import type { LetterDateRole } from '../../../src/engine/letter/finding.ts';

const sure = { span: [0, 3], certainty: 'sure', doubt: null } as const;
const cutOff = (points: number): LetterFinding => ({ kind: 'cut-off', points, ...sure });
const total = (whose: 'claimed' | 'officer' | null, points: number): LetterFinding => ({ kind: 'total', whose, points, ...sure }); // prettier-ignore
const date = (role: LetterDateRole | null, day: string): LetterFinding => ({ kind: 'date', role, date: isoDate(day), alternative: null, ...sure }); // prettier-ignore
const BELOW: LetterFinding = { kind: 'reason', reason: 'score-below-cut-off', ...sure };
const OTHER: LetterFinding = { kind: 'reason', reason: 'test-expired', ...sure };

const NOTHING = { dates: {}, known: {}, reasons: [], conflicts: [] };

describe('what confirmed finds tell', () => {
  it.each<readonly [string, readonly LetterFinding[], object]>([
    ['a cut-off alone bounds nothing', [cutOff(515)], { cutOff: 515, known: { cutOff: 515 } }],
    ['nor beside another reason', [cutOff(515), OTHER], { cutOff: 515, known: { cutOff: 515 }, reasons: ['test-expired'] }], // prettier-ignore
    ['a refusal for it does', [cutOff(515), BELOW], { cutOff: 515, known: { cutOff: 515, refusedBelow: 515 }, reasons: ['score-below-cut-off'] }], // prettier-ignore
    ['of a cut-off that is known', [BELOW], { reasons: ['score-below-cut-off'] }],
    ['with a total under it', [cutOff(515), BELOW, total('officer', 514)], { cutOff: 515, known: { total: 514, cutOff: 515, refusedBelow: 515 }, reasons: ['score-below-cut-off'] }], // prettier-ignore
    ['but a total at it is believed first', [cutOff(515), BELOW, total('officer', 515)], { cutOff: 515, known: { total: 515, cutOff: 515 }, reasons: ['score-below-cut-off'] }], // prettier-ignore
    ['a reason counts once', [OTHER, OTHER], { reasons: ['test-expired'] }],
    ['a total that is nobody’s tells nothing', [total(null, 500)], {}],
    ['a claim is no total', [total('claimed', 530)], { claimedTotal: 530 }],
    ['a date of nothing tells nothing', [date(null, '2024-07-17')], {}],
    ['the letter’s date is the decision’s', [date('letter', '2025-02-20')], { dates: { decision: '2025-02-20' } }], // prettier-ignore
    ['unless the decision has its own', [date('letter', '2025-02-21'), date('decision', '2025-02-20')], { dates: { decision: '2025-02-20' } }], // prettier-ignore
    ['points of nobody tell nothing', [{ kind: 'factor', factor: 'age', whose: null, points: 99, ...sure }], {}], // prettier-ignore
    ['points are of one or the other', [{ kind: 'factor', factor: 'age', whose: 'claimed', points: 99, ...sure }, { kind: 'factor', factor: 'age', whose: 'officer', points: 95, ...sure }, { kind: 'section', section: 'core', whose: 'officer', points: 398, ...sure }], { claimedFactors: { age: 99 }, known: { factors: { age: 95 }, sections: { core: 398 } } }], // prettier-ignore
  ])('%s', (_, finds, told) => {
    expect(toKnownFigures(finds)).toEqual({ ...NOTHING, ...told });
  });

  it('are in conflict only where they say another thing', () => {
    const finds = [cutOff(515), cutOff(515), cutOff(520), date('profile', '2024-05-02'), date('profile', '2024-05-02')]; // prettier-ignore
    expect(toKnownFigures(finds).conflicts).toEqual([finds[2]]);
  });
});
