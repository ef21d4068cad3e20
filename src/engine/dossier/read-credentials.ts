import { addDays, type IsoDate, later } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { type CanadianStudy, educationRank, type EducationLevel } from '../profile/profile.ts';
import type { Credential, Eca } from './dossier.ts';
import { ecaBody } from '../tables/registry/dossier.ts';
import { factKey } from './change.ts';
import { expiryOf } from './expiry.ts';
import type { ItemReason } from './item.ts';
import {
  counts,
  type Judging,
  judging,
  note,
  noteUnknown,
  type ReadContext,
  type Verdict,
  verdictOn,
} from './read-context.ts';

export interface EducationReading {
  readonly education: EducationLevel;
  readonly canadianStudy: CanadianStudy;
}

/** A credential that counts. */
export interface CountedCredential {
  readonly credential: Credential;
  /** As Canada sees it: the assessment's level where there is one. */
  readonly level: EducationLevel;
  readonly path: Path;
}

const isPostSecondary = ({ level }: CountedCredential): boolean =>
  educationRank(level) >= educationRank('one-year');
const isThreeYears = ({ level }: CountedCredential): boolean =>
  educationRank(level) >= educationRank('bachelor');
const isCanadian = ({ country }: Credential): boolean => country === 'CA';

/** Education proven on the date: Canadian credentials, and foreign ones with an assessment that holds. */
export function readEducation(
  credentials: readonly Credential[],
  at: Path,
  ctx: ReadContext,
): EducationReading {
  const counted = credentials.flatMap(
    (credential, place) => readCredential(credential, [...at, 'credentials', place], ctx) ?? [],
  );
  return educationFrom(counted, at, ctx);
}

/** One credential as it counts; null where it does not count on the date. */
export function readCredential(
  credential: Credential,
  path: Path,
  ctx: ReadContext,
): CountedCredential | null {
  const level = provenLevel(credential, path, ctx);
  return level === null ? null : { credential, level, path };
}

/** What the credentials that count prove together. */
export const educationFrom = (
  counted: readonly CountedCredential[],
  at: Path,
  ctx: ReadContext,
): EducationReading => ({
  education: highest(counted, at, ctx),
  canadianStudy: readStudy(counted, ctx),
});

/** The level that a credential proves, and its item; null: the credential does not count on the date. */
export function provenLevel(
  credential: Credential,
  path: Path,
  ctx: ReadContext,
): EducationLevel | null {
  const judge = isCanadian(credential) ? judgeCanadian : judgeForeign;
  const { counted, why } = verdictOn(path, ctx, () => judge(credential, path, ctx));
  const level = levelOf(credential);
  ctx.items.push({
    kind: 'credential',
    path,
    counted,
    why,
    ...heldFrom(credential, ctx.date),
    gives: level === null ? null : { level },
  });
  if (why.includes('overridden')) return counted === true ? claimedLevel(credential) : null;
  if (level === null && counted === null && ctx.mode === 'greatest') return 'doctoral';
  return counts(counted, ctx) ? level : null;
}

/** The level that a credential counts as once it counts: abroad, the assessment's. */
const levelOf = (credential: Credential): EducationLevel | null =>
  isCanadian(credential) ? credential.level : (credential.eca?.equivalent ?? null);

/** The level of a credential that is taken to be proven: an assessment's, where one is needed and there. */
export const claimedLevel = (credential: Credential): EducationLevel =>
  levelOf(credential) ?? credential.level;

/** The first and last day on which a credential's dates let it count. */
function heldFrom(
  { awarded, eca, country }: Credential,
  on: IsoDate,
): { readonly from: IsoDate | null; readonly until: IsoDate | null } {
  if (country === 'CA') return { from: awarded, until: null };
  if (eca === null || eca.date === null) return { from: null, until: null };
  const from = awarded === null ? eca.date : later(awarded, eca.date);
  return { from, until: addDays(expiryOf('assessment', eca.date, on), -1) };
}

function judgeCanadian(
  { level, awarded }: Credential,
  path: Path,
  ctx: ReadContext,
): Verdict<ItemReason<'credential'>> {
  const judged = judging<ItemReason<'credential'>>(ctx);
  if (awarded === null) {
    judged.unknown('award-date-unknown', 'credential-date-missing', [...path, 'awarded']);
  } else if (isAwarded(level, awarded, path, ctx, judged)) {
    note(ctx, 'credential-canadian-counted', path, true, { level, awarded });
  }
  return judged.verdict();
}

function isAwarded(
  level: EducationLevel,
  awarded: IsoDate,
  path: Path,
  { date: on }: ReadContext,
  { against }: Judging<ItemReason<'credential'>>,
): boolean {
  if (awarded <= on) return true;
  against('credential-after-date', 'credential-after-date', path, { level, awarded, on });
  return false;
}

/** A foreign credential counts as what its assessment says; the award's own date is not needed. */
function judgeForeign(
  credential: Credential,
  path: Path,
  ctx: ReadContext,
): Verdict<ItemReason<'credential'>> {
  const { awarded, country, eca, level } = credential;
  const judged = judging<ItemReason<'credential'>>(ctx);
  const { against, unknown, verdict } = judged;
  if (awarded !== null && !isAwarded(level, awarded, path, ctx, judged)) return verdict();
  if (eca === null) {
    against('eca-missing', 'eca-missing', path, { level, country });
    return verdict();
  }
  judgeEcaDate(eca, path, ctx, judged);
  judgeEcaBody(eca, path, ctx, judged);
  const dated = verdict();
  if (dated.counted === false) return dated;
  if (eca.equivalent === null) {
    const at = [...path, 'eca', 'equivalent'];
    unknown('equivalent-unknown', 'eca-equivalent-missing', at, { level });
  } else if (dated.counted === true) noteEquivalent(eca.equivalent, eca, credential, path, ctx);
  return verdict();
}

function judgeEcaDate(
  { date }: Eca,
  path: Path,
  { date: on }: ReadContext,
  { against, unknown }: Judging<ItemReason<'credential'>>,
): void {
  if (date === null) {
    unknown('eca-date-unknown', 'eca-date-missing', [...path, 'eca', 'date']);
  } else if (date > on) {
    against('eca-after-date', 'eca-after-date', path, { date, on });
  } else {
    const expires = expiryOf('assessment', date, on);
    if (on >= expires) against('eca-expired', 'eca-expired', path, { date, expires, on });
  }
}

/** A date of designation that no source confirms is a remark; a confirmed one decides. */
function judgeEcaBody(
  { body, date }: Eca,
  path: Path,
  ctx: ReadContext,
  { against }: Judging<ItemReason<'credential'>>,
): void {
  const known = body === null ? undefined : ecaBody(body);
  if (known === undefined) {
    note(ctx, 'eca-body-unknown', [...path, 'eca', 'body'], null, { body });
    return;
  }
  const { id, from: designated, certain, source } = known;
  if (date === null || date >= designated) return;
  const code = 'eca-before-designation';
  const params = { body: id, date, designated, certain };
  if (certain) against(code, code, path, params, source);
  else note(ctx, code, path, null, params, source);
}

function noteEquivalent(
  equivalent: EducationLevel,
  { date, body }: Eca,
  { level, country }: Credential,
  path: Path,
  ctx: ReadContext,
): void {
  const params = { level, equivalent, country, date, body };
  note(ctx, 'credential-assessed-counted', path, true, params);
  const above = educationRank(equivalent) - educationRank(level);
  if (above < 0) note(ctx, 'eca-lower-than-claimed', path, null, params);
  if (above > 0) note(ctx, 'eca-higher-than-claimed', path, null, params);
}

/**
 * The highest level; two or more credentials, one of them of three or more years, make a level of
 * their own above a bachelor's degree.
 */
function highest(
  counted: readonly CountedCredential[],
  at: Path,
  ctx: ReadContext,
): EducationLevel {
  const best = counted.reduce<EducationLevel>(
    (level, each) => (educationRank(each.level) > educationRank(level) ? each.level : level),
    'less-than-secondary',
  );
  const several = counted.filter(isPostSecondary);
  if (several.length < 2 || educationRank(best) > educationRank('two-or-more')) return best;
  const override = ctx.overrides.counted.get(factKey([...at, 'education']));
  const met = override ?? several.some(isThreeYears);
  note(ctx, met ? 'two-or-more-met' : 'two-or-more-not-met', [...at, 'credentials'], met, {
    credentials: several.length,
  });
  return met ? 'two-or-more' : best;
}

function readStudy(counted: readonly CountedCredential[], ctx: ReadContext): CanadianStudy {
  const eligible = counted.filter((each) => isEligibleStudy(each, ctx));
  if (eligible.some(isThreeYears)) return 'three-or-more-year';
  return eligible.length > 0 ? 'one-or-two-year' : 'none';
}

function isEligibleStudy(each: CountedCredential, ctx: ReadContext): boolean {
  const { credential, path, level } = each;
  if (!isCanadian(credential) || !isPostSecondary(each)) return false;
  const { eligibleCanadianStudy: eligible } = credential;
  const at = [...path, 'eligibleCanadianStudy'];
  if (eligible === null) noteUnknown(ctx, 'canadian-study-unknown', at, { level });
  else {
    const code = eligible ? 'canadian-study-counted' : 'canadian-study-not-eligible';
    note(ctx, code, at, eligible, { level });
  }
  return counts(eligible, ctx);
}
