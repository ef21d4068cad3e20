import { describe, it } from 'vitest';
import {
  addDays,
  type Block,
  type Dossier,
  isoDate,
  type KnownFigures,
  recount,
  report,
  type ReportOptions,
} from '../../../src/engine/index.ts';
import { HELD_ROUNDS, RECORDED_FILES, roundFor } from '../../support/recorded/files.ts';
import { digest, recordedIn } from '../../support/recorded/recorded.ts';
import { valueOf } from '../../support/rules.ts';

const expectRecorded = recordedIn(new URL('variants.json', import.meta.url));

const [[, refused], [, couple]] = [RECORDED_FILES[0]!, RECORDED_FILES[1]!];
const decided = isoDate('2025-09-18');
const round = roundFor(refused);

const counted = (known: KnownFigures, most = 2): Partial<ReportOptions> => ({
  known,
  recount: valueOf(recount(refused, known, { most })),
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
    claim: valueOf(recount(refused, { total: 526 }, { most: 2, reader: 'candidate' })),
  }),
  'a claim and the officer’s': () => ({
    ...counted({ total: 473 }),
    claim: valueOf(recount(refused, { total: 526 }, { most: 1, reader: 'candidate' })),
    explanations: 1,
  }),
  'a search that was stopped': () => ({
    known: { total: 473 },
    recount: valueOf(recount(refused, { total: 473 }, { most: 4, budget: 40 })),
  }),
  'another round of the day': () => ({ round: otherRounds.at(-1) ?? null }),
  'submitted before the tie-break': () => ({ ...counted({ total: round.cutOff }), submittedAt: '2024-01-01T00:00:00Z' as const }), // prettier-ignore
};

const inShort = (block: Block): unknown =>
  block.kind === 'paragraph' ? [block.code, block.params] : block.kind;

const recorded = (dossier: Dossier, options: Partial<ReportOptions>): unknown => {
  const { sections } = report(dossier, { today: addDays(decided, 12), round, ...options });
  const shown = sections.filter(({ id }) => ['summary', 'figures', 'verdict', 'recourse', 'claim'].includes(id)); // prettier-ignore
  return {
    whole: digest(sections),
    ...Object.fromEntries(shown.map(({ id, blocks }) => [id, blocks.map(inShort)])),
  };
};

describe('the report of a refusal', () => {
  it.each(Object.entries(VARIANTS))('is as recorded with %s', (name, options) => {
    expectRecorded(name, recorded(refused, options()));
  });

  it('is as recorded of a file without a decision, or with days alone', () => {
    const { dates } = refused;
    const undecided = { ...refused, dates: { ...dates, decision: null } };
    const bare = {
      ...refused,
      claimedTotal: null,
      round: null,
      dates: { ...dates, invitation: null },
    };
    expectRecorded('undecided', recorded(undecided, { notifiedOn: null }));
    expectRecorded('bare', recorded(bare, { round: null }));
    expectRecorded('a couple', recorded(couple, {}));
  });
});
