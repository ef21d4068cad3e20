import { it } from 'vitest';
import { type Dossier, isoDate, type KnownFigures, recount } from '../../../src/engine/index.ts';
import { addDays } from '../../../src/engine/dossier.ts';
import { type Block, report, type ReportOptions } from '../../../src/engine/report.ts';
import {
  COUPLE,
  HELD_ROUNDS,
  lastDayOf,
  lowerTotalOf,
  REFUSED,
  roundFor,
} from '../../support/cases.ts';
import { valueOf } from '../../support/rules.ts';
import { expectSummary, inShort, line } from '../../support/summary.ts';

const decided = isoDate('2025-09-18');
const round = roundFor(REFUSED);

const counted = (known: KnownFigures, most = 2): Partial<ReportOptions> => ({
  known,
  recount: valueOf(recount(REFUSED, known, { most })),
});
const otherRounds = HELD_ROUNDS.filter(({ date }) => date === round.date);

/** What may be told, and left out, of one refusal. */
const VARIANTS: Readonly<Record<string, () => Partial<ReportOptions>>> = {
  'no round': () => ({ round: null }),
  'found without faults': () => ({ findings: [] }),
  'the day after': () => ({ today: addDays(decided, 1) }),
  'a year after': () => ({ today: addDays(decided, 365) }),
  'learned later': () => ({ today: addDays(decided, 60), notifiedOn: addDays(decided, 10) }),
  'a program': () => ({ program: 'cec' }),
  'known, not counted': () => ({ known: { total: 494 } }),
  'known, being counted': () => ({ known: { total: 494 }, isSearching: true }),
  'a total that one reading gives': () => counted({ total: 473 }),
  'a total that no reading gives': () => counted({ total: 7 }),
  'a total over all': () => counted({ total: 1190 }),
  'a total at the cut-off': () => counted({ total: round.cutOff }),
  'a total over the cut-off': () => counted({ total: round.cutOff + 2 }),
  'below the cut-off': () => counted({ refusedBelow: round.cutOff }),
  'a range': () => counted({ total: { least: 470, greatest: 480 } }),
  'a range of one': () => counted({ total: { least: 473, greatest: 473 } }),
  'no less than': () => counted({ total: { least: 470 } }),
  'no more than': () => counted({ total: { greatest: 480 } }),
  'a factor': () => counted({ total: 473, factors: { canadianWork: 0 } }),
  'a factor that none gives': () => counted({ factors: { canadianWork: 1 } }),
  'a factor’s range': () => counted({ factors: { canadianWork: { greatest: 39 } } }),
  sections: () => counted({ total: 473, sections: { core: { least: 1 }, transferability: 100 } }),
  'figures of a day': () => counted({ total: 473, dates: ['application'] }),
  'a claim by several readings': () => ({
    claim: valueOf(recount(REFUSED, { total: 526 }, { most: 2, reader: 'candidate' })),
  }),
  'a claim and the officer’s': () => ({
    ...counted({ total: 473 }),
    claim: valueOf(recount(REFUSED, { total: 526 }, { most: 1, reader: 'candidate' })),
    explanations: 1,
  }),
  'a search that was stopped': () => ({
    known: { total: 473 },
    recount: valueOf(recount(REFUSED, { total: 473 }, { most: 4, budget: 40 })),
  }),
  'another round of the day': () => ({ round: otherRounds.at(-1) ?? null }),
  'submitted before the tie-break': () => ({ ...counted({ total: round.cutOff }), submittedAt: '2024-01-01T00:00:00Z' as const }), // prettier-ignore
};

/** A line for each block: what a sentence says and how far it can be relied on, the cells of a table's rows. */
function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [line(block.code, inShort(block.params), block.standing)];
    case 'heading':
      return [line(`${'#'.repeat(block.level)} ${block.code}`, inShort(block.params))];
    case 'table':
      return [
        line(`table ${block.code}:`, block.columns.join(' | ')),
        ...block.rows.map((cells) => `  ${cells.map(cellText).join(' | ')}`),
      ];
    case 'reading':
      return [line('counted with', block.departures.map(({ code }) => code).join(', '))];
    case 'findings':
      return block.findings.map(({ severity, code }) => line(severity, code));
    case 'sources':
      return [line('sources', block.source.join(' '))];
    default:
      return [line(inShort(block))];
  }
}
type Cell = Extract<Block, { kind: 'table' }>['rows'][number][number];
const cellText = ({ kind, ...cell }: Cell): string => {
  if (kind === 'empty' || kind === 'total-name') return kind;
  const [value, ...others] = Object.values(cell as Record<string, unknown>);
  const shown = typeof value === 'object' && value !== null && 'code' in value ? value.code : value;
  return [shown, ...others].map(inShort).join(' ');
};

const SHORT = ['summary', 'figures', 'verdict', 'recourse'];
const made = (dossier: Dossier, options: Partial<ReportOptions>, shown?: readonly string[]) =>
  report(dossier, { today: addDays(lastDayOf(dossier), 12), round, ...options })
    .sections.filter(({ id }) => shown?.includes(id) ?? true)
    .flatMap(({ id, blocks }) => [id, ...blocks.flatMap(blockLines).map((each) => `  ${each}`)]);

/** The lines that one report has and the other has not. */
const without = (lines: readonly string[], others: readonly string[]): readonly string[] =>
  lines.filter((each) => !others.includes(each));

it('what a report gains and loses with what is known of the refusal is in variants.txt', async () => {
  const plain = made(REFUSED, {}, SHORT);
  const compared = (lines: readonly string[]): readonly string[] => [
    ...without(plain, lines).map((each) => `- ${each.trim()}`),
    ...without(lines, plain).map((each) => `+ ${each.trim()}`),
  ];
  const { dates } = REFUSED;
  const bare = {
    ...REFUSED,
    claimedTotal: null,
    round: null,
    dates: { ...dates, invitation: null },
  };
  const undecided = { ...REFUSED, dates: { ...dates, decision: null } };
  await expectSummary('variants.txt', [
    ['the report', plain],
    ...Object.entries(VARIANTS).map(
      ([name, options]) => [name, compared(made(REFUSED, options(), SHORT))] as const,
    ),
    ['without a decision', compared(made(undecided, { notifiedOn: null }, SHORT))],
    ['without an invitation, a round and a claim', compared(made(bare, { round: null }, SHORT))],
    ['a couple, not refused', made(COUPLE, {}, SHORT)],
  ]);
});

it('the whole report of a refusal is in whole.txt', async () => {
  const known = { total: lowerTotalOf(REFUSED), factors: { education: { least: 0 } } };
  const claim = recount(REFUSED, { total: 526 }, { most: 1, reader: 'candidate' });
  await expectSummary('whole.txt', [
    ['without the officer’s figures', made(REFUSED, {})],
    [
      'with the officer’s figures, the claim and a program',
      made(REFUSED, { ...counted(known), claim: valueOf(claim), program: 'fsw', explanations: 2 }),
    ],
  ]);
});
