import { describe, expect, it } from 'vitest';
import { isoDate, recount } from '../../../src/engine/index.ts';
import type { Block } from '../../../src/engine/report.ts';
import type { Verdict } from '../../../src/engine/programs/criterion.ts';
import type {
  DateVerdict,
  ExplanationVerdict,
  RefusalJudged,
} from '../../../src/engine/recount/verdict.ts';
import type { ReportInput } from '../../../src/engine/report/input.ts';
import { conclusion, verdictBlocks } from '../../../src/engine/report/verdict.ts';
import type { Judgement } from '../../../src/engine/rounds/results.ts';
import { valueOf } from '../../support/rules.ts';
import { REFUSED } from '../../support/cases.ts';
import { GROUND, ROUND as round } from './ground.ts';

const found = valueOf(recount(REFUSED, { total: 473 }, { most: 1 }));

const groundOf = (changes: Partial<ReportInput> = {}): ReportInput => ({
  ...GROUND,
  recount: { ...found, complete: true },
  ...changes,
});

const at = (place: Judgement['place'], reached: Verdict, margin = 0): Judgement => ({
  place,
  margin,
  tieBreak: place === 'at' ? 'unknown' : null,
  reached,
});
const dayOf = (
  name: DateVerdict['name'],
  reached: Verdict,
  {
    decisive = true,
    least = 510,
    greatest = 510,
    place = 'above',
  }: Partial<Pick<DateVerdict, 'decisive'> & Judgement & { least: number; greatest: number }> = {},
): DateVerdict => {
  const judgement = at(place, reached, 5);
  const because = ['cec'] as const;
  const whole = {
    round,
    least,
    greatest,
    judgement,
    reached,
    eligible: 'met' as const,
    because,
    invited: reached,
  };
  return { name, date: isoDate('2025-01-08'), total: least, judgement, decisive, round: whole }; // prettier-ignore
};
const explained = (reached: Verdict, more: Partial<ExplanationVerdict> = {}): ExplanationVerdict => ({
  explanation: 1,
  date: 'application',
  total: 473,
  judgement: at('below', reached, -30),
  arguable: 1,
  certain: 2,
  eligible: 'met',
  ...more,
}); // prettier-ignore
const judged = (changes: Partial<RefusalJudged>): RefusalJudged => ({
  verdict: 'not-decidable',
  officer: null,
  dates: [],
  explanations: [],
  because: { kind: 'nothing' },
  ...changes,
});

const paragraph = (code: string, standing: string, params: object): object => ({
  kind: 'paragraph',
  code,
  standing,
  params: { cutOff: round.cutOff, round: round.number, ...params },
  source: ['irpa-11.2', 'pdi-a11-2'],
});
const OPEN = ['verdict-open', 'information', {}] as const;
const enough = [dayOf('invitation', 'met'), dayOf('application', 'met')];
const tie = { total: 505, judgement: at('at', 'unknown') };

describe('the sentence of a verdict', () => {
  it.each<readonly [Partial<RefusalJudged>, readonly [string, string, object]]>([
    [{ because: { kind: 'officer' }, officer: { total: 512, judgement: at('above', 'met') } }, ['verdict-unsupported', 'certain', { officer: 512 }]],
    [{ because: { kind: 'date', name: 'application' }, dates: [dayOf('invitation', 'met'), dayOf('application', 'not-met', { greatest: 499 })] }, ['verdict-supported', 'certain', { name: 'application', counted: 499 }]],
    [{ because: { kind: 'criteria', name: 'invitation' }, dates: enough }, ['verdict-criteria', 'certain', { name: 'invitation', because: enough[0]!.round.because }]],
    [{ because: { kind: 'explanation', place: 1 }, verdict: 'not-supported', explanations: [explained('not-met', { explanation: 0 }), explained('met')] }, ['verdict-still-enough', 'inferred', { number: 2, total: 473, judged: 1, certain: 2 }]],
    [{ because: { kind: 'explanation', place: 0 }, verdict: 'hangs-on-one-judgement', explanations: [explained('not-met')] }, ['verdict-one-judgement', 'inferred', { number: 2, total: 473, judged: 1, certain: 2 }]],
    [{ because: { kind: 'explanation', place: 0 }, verdict: 'hangs-on-several', explanations: [explained('not-met')] }, ['verdict-judgements', 'inferred', { number: 2, total: 473, judged: 1, certain: 2 }]],
    [{ because: { kind: 'explanation', place: 0 }, verdict: 'hangs-on-several', explanations: [explained('not-met', { arguable: 0 })] }, ['verdict-by-dates', 'inferred', { number: 2, total: 473, judged: 0, certain: 2 }]],
    // Not decided: a tie that no moment breaks.
    [{ officer: tie }, ['verdict-tie', 'certain', { officer: 505 }]],
    [{ officer: { total: 505, judgement: at('at', 'met') } }, OPEN],
    [{ officer: { total: 505, judgement: at('below', 'unknown') } }, OPEN],
    // The file was enough on the days that decide, and nothing explains the officer's figures.
    [{ dates: enough }, ['verdict-unexplained', 'inferred', {}]],
    [{ dates: [...enough, dayOf('profile', 'not-met', { decisive: false })] }, ['verdict-unexplained', 'inferred', {}]],
    [{ dates: [dayOf('invitation', 'met'), dayOf('application', 'unknown')] }, OPEN],
    [{ dates: [dayOf('profile', 'met', { decisive: false })] }, OPEN],
    [{ dates: [] }, OPEN],
    // Explanations disagree.
    [{ dates: enough, explanations: [explained('not-met'), explained('met'), explained('met')] }, ['verdict-disagree', 'inferred', { reached: 2, count: 3 }]],
    [{ dates: enough, explanations: [explained('not-met'), explained('unknown')] }, OPEN],
  ])('%#', (changes, [code, standing, params]) => {
    const verdict = judged(changes);
    expect(conclusion(groundOf({ verdict }))).toEqual(paragraph(code, standing, params));
  }); // prettier-ignore

  it.each([null, { ...found, complete: false }])(
    'is open while not all is searched: %#',
    (recount) => {
      const verdict = judged({ dates: enough });
      expect(conclusion(groundOf({ verdict, recount }))).toEqual(paragraph(...OPEN));
    },
  );

  it.each<Partial<ReportInput>>([
    { round: null, verdict: null },
    { verdict: null },
    { round: null, verdict: judged({ officer: tie }) },
  ])('is open without a round, or where none could be judged: %#', (changes) => {
    expect(conclusion(groundOf(changes))).toEqual({ ...paragraph(...OPEN), params: {} });
  });
});

describe('the days and explanations against the round', () => {
  const rowsOf = (blocks: readonly Block[]): unknown =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const place = (name: string, tieBreak: string | null = null) => ({ kind: 'place', place: name, tieBreak }); // prettier-ignore
  const met = { kind: 'verdict', verdict: 'met' };

  it('have a row each, without the day of the decision, for as many explanations as are written out', () => {
    const dates = [
      dayOf('invitation', 'met'),
      dayOf('application', 'unknown', { least: 500, greatest: 520 }),
      dayOf('profile', 'unknown', { place: 'at' }),
      dayOf('decision', 'not-met'),
    ];
    const explanations = [explained('not-met', { explanation: 0 }), explained('not-met')];
    const blocks = verdictBlocks(groundOf({ verdict: judged({ dates, explanations }) }));
    expect(rowsOf(blocks)).toEqual([
      [{ kind: 'date-name', name: 'invitation' }, { kind: 'points', least: 510, greatest: 510 }, { kind: 'difference', points: 5 }, place('above'), met],
      [{ kind: 'date-name', name: 'application' }, { kind: 'points', least: 500, greatest: 520 }, { kind: 'empty' }, place('unknown'), met],
      [{ kind: 'date-name', name: 'profile' }, { kind: 'points', least: 510, greatest: 510 }, { kind: 'difference', points: 5 }, place('at', 'unknown'), met],
      [{ kind: 'explanation', number: 1 }, { kind: 'points', least: 473, greatest: 473 }, { kind: 'difference', points: -30 }, place('below'), met],
    ]); // prettier-ignore
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  it('are no table where none could be judged, and one sentence without a round', () => {
    expect(verdictBlocks(groundOf()).map((block) => [block.kind, 'code' in block && block.code])).toEqual([['paragraph', 'verdict-intro'], ['paragraph', 'verdict-open']]); // prettier-ignore
    expect(verdictBlocks(groundOf({ round: null }))).toEqual([
      { kind: 'paragraph', code: 'round-unknown', standing: 'information', params: {}, source: [] },
    ]);
  });
});
