import { describe, expect, test } from 'vitest';
import rounds from '../../../tables/rounds/rounds.json' with { type: 'json' };
import { type Dossier, type IsoDate, isoDate, parseDossier } from '../../../src/engine/index.ts';
import { applyChanges } from '../../../src/engine/improve.ts';
import { categoriesOn } from '../../../src/engine/programs.ts';
import { EXAMPLE_IDS, type ExampleId, loadExample } from '../../../src/app/examples/examples.ts';
import { scoreOn } from '../../../src/app/state/dossier/scores.ts';
import { EXAMPLES_EN } from '../../../src/text/screen/home/examples.en.ts';

const TODAY = isoDate('2026-01-15');

async function dossierOf(id: ExampleId): Promise<Dossier> {
  const parsed = parseDossier(await loadExample(id), { today: TODAY });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const totalOn = (dossier: Dossier, date: IsoDate | null): number =>
  (date === null ? null : scoreOn(dossier, date).scored)?.score.total ?? NaN;

const cutOffOf = (number: string | null): number =>
  rounds.rounds.find((round) => round.number === number)?.cutOff ?? NaN;

const isIn = (dossier: Dossier, category: string): boolean =>
  categoriesOn(dossier, dossier.dates.invitation ?? TODAY).some(
    (reading) => reading.category === category && reading.verdict === 'met',
  );

describe.each(EXAMPLE_IDS)('the example %s', (id) => {
  test('is a dossier without a fault, has a title, and leaves no fact unknown on any of its dates', async () => {
    const dossier = await dossierOf(id);
    expect(EXAMPLES_EN.titles[id]).not.toBe('');
    for (const date of Object.values(dossier.dates)) {
      if (date === null) continue;
      const { scored } = scoreOn(dossier, date);
      expect(scored?.reading.unknown).toEqual([]);
    }
  });
});

test('French makes the nurse’s difference: in the score, and in the round that invited her', async () => {
  const dossier = await dossierOf('francophone');
  const { invitation } = dossier.dates;
  const total = totalOn(dossier, invitation);
  expect(isIn(dossier, 'french')).toBe(true);
  expect(total).toBeGreaterThanOrEqual(cutOffOf(dossier.round));
  const latestGeneral = rounds.rounds
    .filter(({ category, date }) => category === 'cec' && date <= String(invitation))
    .at(-1);
  expect(total).toBeLessThan(latestGeneral?.cutOff ?? 0);
  const [, ...others] = dossier.candidate.languageTests;
  const silent = { ...dossier, candidate: { ...dossier.candidate, languageTests: others } };
  expect(totalOn(silent, invitation)).toBeLessThan(total - 50);
});

test('the spouse of the couple would score far more as principal applicant', async () => {
  const dossier = await dossierOf('couple');
  const date = dossier.dates.profile ?? TODAY;
  const { subject } = applyChanges({ kind: 'dossier', dossier, date }, [
    { kind: 'swap-principal', spouse: null, on: null },
  ]);
  const swapped = subject.kind === 'dossier' ? subject.dossier : dossier;
  expect(totalOn(swapped, date)).toBeGreaterThan(totalOn(dossier, date) + 100);
});

test('the welder’s certificate counts, and takes her over the cut-off of a round for trades', async () => {
  const dossier = await dossierOf('trade');
  const { invitation } = dossier.dates;
  expect(isIn(dossier, 'trade')).toBe(true);
  expect(totalOn(dossier, invitation)).toBeGreaterThanOrEqual(cutOffOf(dossier.round));
  const without = { ...dossier, candidate: { ...dossier.candidate, tradeCertificate: null } };
  expect(totalOn(without, invitation)).toBeLessThan(cutOffOf(dossier.round));
});
