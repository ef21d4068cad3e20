import { addYears, ageOn } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { readNoc } from '../noc/noc.ts';
import type { ArrangedEmployment } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import type { Offer, ProvincialGrant, Sibling, Status } from './dossier.ts';
import type { ItemReason } from './item.ts';
import {
  checkpoint,
  counts,
  judging,
  note,
  type ReadContext,
  rollback,
  type Ternary,
  together,
  type Verdict,
  verdictOn,
} from './read-context.ts';
import { workRulesOn } from '../tables/registry/work.ts';

type GrantName = 'nomination' | 'certificate';

/** Whether something that begins and ends holds on the date; its last day counts. */
function judgeDates(
  { from, until }: Pick<ProvincialGrant, 'from' | 'until'>,
  name: GrantName | 'offer',
  path: Path,
  ctx: ReadContext,
): Verdict<ItemReason<'nomination'>> {
  const { against, unknown, verdict } = judging<ItemReason<'nomination'>>(ctx);
  const params = { from, until, on: ctx.date };
  if (until !== null && until < ctx.date) against('ended', `${name}-ended`, path, params);
  else if (from === null) {
    unknown('date-unknown', 'grant-date-missing', [...path, 'from'], { what: name });
  } else if (from > ctx.date) against('not-yet', `${name}-not-yet`, path, params);
  return verdict();
}

/** Whether a nomination or a certificate of qualification holds on the date. */
export function readGrant(
  grant: ProvincialGrant | null,
  name: GrantName,
  path: Path,
  ctx: ReadContext,
): boolean {
  if (grant === null) return false;
  const { province, from, until } = grant;
  const verdict = verdictOn(path, ctx, () => judgeDates(grant, name, path, ctx));
  const item = { path, ...verdict, from, until };
  ctx.items.push(
    name === 'nomination'
      ? { kind: name, ...item, gives: { fact: name } }
      : { kind: 'trade-certificate', ...item, gives: { fact: 'tradeCertificate' } },
  );
  if (verdict.counted === true) {
    note(ctx, `${name}-counted`, path, true, { province, from, until });
  }
  return counts(verdict.counted, ctx);
}

/** The kind of offer of arranged employment that holds on the date; the rules say what it is worth. */
export function readOffer(offer: Offer | null, rules: Rules, ctx: ReadContext): ArrangedEmployment {
  if (offer === null) return 'none';
  const path = ['offer'];
  const { noc, from, until } = offer;
  const dates = verdictOn(path, ctx, () => judgeDates(offer, 'offer', path, ctx));
  const { counted, why } =
    dates.counted === false
      ? dates
      : together<ItemReason<'offer'>>(dates, judgeOfferWork(noc, ctx));
  const value = offerKind(noc, ctx);
  const isKnown = noc !== null || why.includes('overridden');
  const gives = isKnown ? ({ fact: 'arrangedEmployment', value } as const) : null;
  ctx.items.push({ kind: 'offer', path, counted, why, from, until, gives });
  if (!counts(counted, ctx)) return 'none';
  if (counted === true) note(ctx, 'offer-counted', path, true, { noc, kind: value, from, until });
  noteWorthNothing(rules, path, ctx);
  return value;
}

function judgeOfferWork(noc: string | null, ctx: ReadContext): Verdict<ItemReason<'offer'>> {
  const path = ['offer', 'noc'];
  const { against, unknown, verdict } = judging<ItemReason<'offer'>>(ctx);
  if (noc === null) unknown('noc-unknown', 'offer-noc-missing', path);
  else {
    const rules = workRulesOn(ctx.date);
    const { skilled, codes, levels } = readNoc(noc, rules);
    const params = { noc, to: codes, levels, classification: rules.noc };
    if (skilled === null) unknown('noc-unknown', 'job-noc-ambiguous', path, params);
    if (skilled === false) against('not-skilled', 'offer-not-skilled', path, params, rules.source);
  }
  return verdict();
}

function offerKind(noc: string | null, { date, mode }: ReadContext): 'senior-management' | 'other' {
  const isSenior =
    noc === null ? mode === 'greatest' : readNoc(noc, workRulesOn(date)).seniorManagement;
  return isSenior ? 'senior-management' : 'other';
}

function noteWorthNothing(rules: Rules, path: Path, ctx: ReadContext): void {
  const factor = rules.factors.find(({ id }) => id === 'arrangedEmployment');
  if (factor === undefined || factor.version.cap !== 0) return;
  note(
    ctx,
    'offer-worth-nothing',
    path,
    null,
    { from: factor.version.from },
    factor.version.source,
  );
}

/** An adult brother or sister, citizen or permanent resident, living in Canada: one is enough. */
export function readSiblings(siblings: readonly Sibling[], ctx: ReadContext): boolean {
  const start = checkpoint(ctx);
  const override = ctx.overrides.counted.get('siblings');
  const verdicts = siblings.map((sibling, place) => {
    const path = ['siblings', place];
    const judged = judgeSibling(sibling, path, ctx);
    const verdict = verdictOn(['siblings'], ctx, () => judged);
    const { birthDate } = sibling;
    const from = birthDate === null ? null : addYears(birthDate, ADULT);
    ctx.items.push({ kind: 'sibling', path, ...verdict, from, until: null, gives: { fact: 'sibling' } }); // prettier-ignore
    return judged.counted;
  });
  if (verdicts.includes(true)) rollback(ctx, start);
  return override ?? verdicts.some((counted) => counts(counted, ctx));
}

/** The least age of a sibling that gives points (CRS grid, D). */
export const ADULT = 18;

function judgeSibling(
  { birthDate, status, livesInCanada }: Sibling,
  path: Path,
  ctx: ReadContext,
): Verdict<ItemReason<'sibling'>> {
  const { against, unknown, verdict } = judging<ItemReason<'sibling'>>(ctx);
  const code = 'sibling-fact-missing';
  const at = (fact: keyof Sibling) => [[...path, fact], { fact }] as const;
  const [birthAt, statusAt, livesAt] = [at('birthDate'), at('status'), at('livesInCanada')];
  if (birthDate === null) unknown('age-unknown', code, ...birthAt);
  else if (ageOn(birthDate, ctx.date) < ADULT) {
    against('under-18', 'sibling-under-18', birthAt[0]);
  }
  if (status === null) unknown('status-unknown', code, ...statusAt);
  else if (!isResident(status)) against('not-resident', 'sibling-not-resident', statusAt[0]);
  if (livesInCanada === null) unknown('residence-unknown', code, ...livesAt);
  else if (!livesInCanada) against('not-in-canada', 'sibling-not-in-canada', livesAt[0]);
  const found = verdict();
  if (found.counted === true) note(ctx, 'sibling-counted', path, true);
  return found;
}

/** A citizen or permanent resident of Canada; null where the status is not known. */
export const isResident = (status: Status | null): Ternary =>
  status === null ? null : status !== 'foreign-national';
