import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/engine/report.ts';
import { recount } from '../../../src/engine/index.ts';
import { figureBlocks } from '../../../src/engine/report/figures.ts';
import { daysOf, type ReportInput } from '../../../src/engine/report/input.ts';
import { valueOf } from '../../support/rules.ts';
import { REFUSED } from '../../support/cases.ts';
import { claimBlocks, gapBlocks } from '../../../src/engine/report/explanations.ts';
import { GROUND } from './ground.ts';

const claim = valueOf(recount(REFUSED, { total: 526 }, { most: 2, reader: 'candidate' }));
const officer = valueOf(recount(REFUSED, { total: 473 }, { most: 1 }));
const days = daysOf(REFUSED);

const groundOf = (changes: Partial<ReportInput> = {}): ReportInput => ({
  ...GROUND,
  dossier: { ...REFUSED, claimedTotal: 526 },
  days,
  ...changes,
});
const inShort = (block: Block): unknown =>
  block.kind === 'paragraph' ? [block.code, block.standing, block.params] : block.kind;

describe('how the score claimed came about', () => {
  const [best] = claim.explanations;
  const params = { total: 526, name: best!.date, date: best!.on };
  const told = (explanations: typeof claim.explanations, more: Partial<ReportInput> = {}) =>
    claimBlocks(groundOf({ claim: { ...claim, explanations }, ...more })).map(inShort);

  it('says how many other ways to count give it', () => {
    const explained = ['heading', ['claim-explained', 'inferred', params], 'table', 'sum'];
    expect(told([best!])).toEqual(explained);
    expect(told([best!, best!, best!])).toEqual([
      ...explained,
      ['claim-others', 'certain', { others: 2 }],
    ]);
  });

  it('leaves the sum to the officer’s where that is explained', () => {
    expect(told([best!], { recount: officer })).toEqual(['heading', ['claim-explained', 'inferred', params], 'table']); // prettier-ignore
    expect(told([best!], { recount: { ...officer, explanations: [] } })).toContain('sum');
  });

  it('is plain where no departure is needed, unexplained where none gives it, and untold where there is none', () => {
    expect(told([{ ...best!, departures: [] }])).toEqual(['heading', ['claim-plain', 'certain', params]]); // prettier-ignore
    expect(told([])).toEqual(['heading', ['claim-unexplained', 'inferred', { total: 526 }]]);
    expect(claimBlocks(groundOf())).toEqual([]);
    expect(told([best!], { dossier: { ...REFUSED, claimedTotal: null } })).toEqual([]);
  });
});

describe('the way from the score claimed to the officer’s', () => {
  it('appears when both are explained and they differ', () => {
    expect(gapBlocks(groundOf({ claim, recount: officer })).map(inShort)).toEqual([
      'heading',
      'sum',
    ]);
    expect(gapBlocks(groundOf({ claim }))).toEqual([]);
    expect(gapBlocks(groundOf({ recount: officer }))).toEqual([]);
    expect(gapBlocks(groundOf({ claim: { ...claim, explanations: [] }, recount: officer }))).toEqual([]); // prettier-ignore
    const plain = { ...officer, explanations: [{ ...officer.explanations[0]!, departures: [] }] };
    expect(gapBlocks(groundOf({ claim: plain, recount: plain }))).toEqual([]);
  });
});

describe('the officer’s figures beside those of the documents', () => {
  const application = days.find(({ name }) => name === 'application')!;
  const points = (least: number | null, greatest = least) => ({ kind: 'points', least, greatest });
  const known = { total: 473, sections: { core: { least: 1 } }, factors: { age: 90, nothing: 1 } };
  const table = (blocks: readonly Block[]): unknown =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

  it('have a row each, empty when nothing was counted', () => {
    const blocks = figureBlocks(groundOf({ known }));
    const { total, sections, factors } = application.score;
    expect(inShort(blocks[0]!)).toEqual(['figures-intro', 'certain', { name: 'application' }]);
    expect(table(blocks)).toEqual([
      [{ kind: 'total-name' }, points(473), points(total)],
      [{ kind: 'section', section: 'core' }, points(1, null), points(sections.core)],
      [{ kind: 'factor', factor: 'age' }, points(90), points(factors['age']!)],
      [{ kind: 'factor', factor: 'nothing' }, points(1), { kind: 'empty' }],
    ]);
  });

  it('appear alone without a day', () => {
    const blocks = figureBlocks(groundOf({ known, days: [] }));
    expect(inShort(blocks[0]!)).toEqual(['figures-intro', 'certain', { name: null }]);
    expect(table(blocks)).toEqual([
      [{ kind: 'total-name' }, points(473), { kind: 'empty' }],
      [{ kind: 'section', section: 'core' }, points(1, null), { kind: 'empty' }],
      [{ kind: 'factor', factor: 'age' }, points(90), { kind: 'empty' }],
      [{ kind: 'factor', factor: 'nothing' }, points(1), { kind: 'empty' }],
    ]);
  });

  it('are of the last day where the application has none', () => {
    const others = days.filter(({ name }) => name !== 'application');
    const [intro] = figureBlocks(groundOf({ known, days: others }));
    expect(inShort(intro!)).toEqual(['figures-intro', 'certain', { name: others.at(-1)!.name }]);
  });
});
