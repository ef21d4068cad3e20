import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/engine/index.ts';
import { SECTIONS } from '../../../src/engine/constants.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import { type Block, recourseSteps } from '../../../src/engine/report.ts';
import { daysOf } from '../../../src/engine/report/input.ts';
import { recourseBlocks } from '../../../src/engine/report/recourse.ts';
import { scoreBlocks } from '../../../src/engine/report/scores.ts';
import { summaryBlocks } from '../../../src/engine/report/summary.ts';
import { gapSum } from '../../../src/engine/report/sums.ts';
import { GROUND } from './ground.ts';

const codesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.code] : []));
const paramsOf = (blocks: readonly Block[], code: string): unknown =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.code === code ? [block.params] : [],
  )[0];

describe('the steps after a refusal', () => {
  const steps = recourseSteps(addDays(GROUND.today, -3), GROUND.today);
  const only = (id: string) => steps.filter((step) => step.id === id);

  it('are said not to be certain where one of them is not', () => {
    expect(paramsOf(recourseBlocks({ ...GROUND, steps }), 'recourse-unsure')).toEqual({
      steps: steps.filter(({ certain }) => !certain).map(({ id }) => id),
    });
    const sure = steps.map((step) => ({ ...step, certain: true }));
    const without = recourseBlocks({ ...GROUND, steps }).length - 1;
    expect(recourseBlocks({ ...GROUND, steps: sure })).toHaveLength(without);
  });

  it('tell the last day of the Court, of either kind alone', () => {
    for (const id of ['leave-in-canada', 'leave-outside-canada']) {
      const [{ last }] = only(id) as unknown as [{ last: string }];
      expect(paramsOf(summaryBlocks({ ...GROUND, steps: only(id) }), 'court-by')).toEqual({
        inside: id === 'leave-in-canada' ? last : null,
        outside: id === 'leave-in-canada' ? null : last,
      });
    }
    expect(codesOf(summaryBlocks({ ...GROUND, steps: [] }))).not.toContain('court-by');
  });
});

it('the scores are said not to be certain where those of one day are not', () => {
  const days = daysOf(GROUND.dossier);
  expect(days.length).toBeGreaterThan(1);
  expect(codesOf(scoreBlocks({ ...GROUND, days }))).not.toContain('scores-uncertain');
  const [first, ...rest] = days as [(typeof days)[number], ...typeof days];
  const range = { ...first.reading.range, greatest: first.reading.range.least + 1 };
  const open = { ...first, reading: { ...first.reading, range } };
  expect(codesOf(scoreBlocks({ ...GROUND, days: [open, ...rest] }))).toContain('scores-uncertain');
});

it('the sum from a claim to the officer’s score names what time changed', () => {
  const scored = (total: number) => ({
    ...daysOf(GROUND.dossier)[0]!.score,
    total,
    sections: Object.fromEntries(SECTIONS.map((section) => [section, 0])) as never,
  });
  const cause = { kind: 'birthday' } as never;
  const effect = { cause, at: isoDate('2025-01-01') } as never;
  const dated = { kind: 'dated', departure: null, effect, before: 500, after: 494 } as const;
  expect(gapSum({ claimed: scored(500), officer: scored(494), steps: [dated] })).toEqual({
    kind: 'sum',
    terms: [
      { what: { kind: 'claimed' }, points: 500 },
      { what: { kind: 'cause', cause }, points: -6 },
    ],
    total: 494,
  });
});
