import { gapBetween } from '../recount/gap.ts';
import { type Block, paragraph } from './blocks.ts';
import { departuresTable } from './departures-table.ts';
import type { Ground } from './input.ts';
import { departuresSum, gapSum } from './sums.ts';

/** How the score claimed came about: the best reading that gives it. */
export function claimBlocks(ground: Ground): readonly Block[] {
  const { claim, dossier } = ground;
  const total = dossier.claimedTotal;
  if (claim === null || total === null) return [];
  const heading: Block = { kind: 'heading', level: 3, code: 'claim-heading', params: { total } };
  const [best] = claim.explanations;
  if (best === undefined) return [heading, paragraph('claim-unexplained', 'inferred', { total })];
  const params = { total, name: best.date, date: best.on };
  if (best.departures.length === 0) return [heading, paragraph('claim-plain', 'certain', params)];
  const others = claim.explanations.length - 1;
  return [
    heading,
    paragraph('claim-explained', 'inferred', params),
    departuresTable('claim-departures', best),
    ...(ground.recount?.explanations.length ? [] : [departuresSum(dossier, best)]),
    ...(others === 0 ? [] : [paragraph('claim-others', 'certain', { others })]),
  ];
}

/** From the score claimed to the officer's, step by step, where both are explained. */
export function gapBlocks({ claim, recount, dossier }: Ground): readonly Block[] {
  const [claimed, officer] = [claim?.explanations[0], recount?.explanations[0]];
  if (claimed === undefined || officer === undefined) return [];
  const gap = gapBetween(dossier, claimed, officer);
  if (!gap.ok || gap.value.steps.length === 0) return [];
  const params = { from: claimed.score.total, to: officer.score.total };
  return [{ kind: 'heading', level: 3, code: 'gap-heading', params }, gapSum(gap.value)];
}
