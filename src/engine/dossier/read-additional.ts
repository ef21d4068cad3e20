import { ageOn, type IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { readNoc } from '../noc/noc.ts';
import type { ArrangedEmployment } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import type { Offer, ProvincialGrant, Sibling, Status } from './dossier.ts';
import {
  all,
  counts,
  rollback,
  checkpoint,
  note,
  noteUnknown,
  type ReadContext,
  withOverride,
  type Ternary,
} from './read-context.ts';
import type { NoteCode } from './reading.ts';
import { workRulesOn } from '../tables/registry/work.ts';

type Spell = { readonly from: IsoDate | null; readonly until: IsoDate | null };
type GrantName = 'nomination' | 'certificate' | 'offer';

/** Whether something that begins and ends stands on the date; its last day counts. */
function stands(
  { from, until }: Spell,
  name: GrantName,
  path: Path,
  context: ReadContext,
): Ternary {
  const params = { from, until, on: context.date };
  if (until !== null && until < context.date) {
    note(context, `${name}-ended` as NoteCode, path, false, params);
    return false;
  }
  if (from === null) {
    noteUnknown(context, 'grant-date-missing', [...path, 'from'], { what: name });
    return null;
  }
  if (from <= context.date) return true;
  note(context, `${name}-not-yet` as NoteCode, path, false, params);
  return false;
}

/** A nomination or certificate of qualification that stands on the date. */
export function readGrant(
  grant: ProvincialGrant | null,
  name: 'nomination' | 'certificate',
  path: Path,
  context: ReadContext,
): boolean {
  if (grant === null) return false;
  const standing = withOverride(path, context, () => stands(grant, name, path, context));
  if (standing === true) {
    const { province, from, until } = grant;
    note(context, `${name}-counted`, path, true, { province, from, until });
  }
  return counts(standing, context);
}

/** The kind of offer of arranged employment that stands on the date; its worth is the rules' matter. */
export function readOffer(
  offer: Offer | null,
  rules: Rules,
  context: ReadContext,
): ArrangedEmployment {
  const path = ['offer'];
  if (offer === null) return 'none';
  const standing = withOverride(path, context, () => stands(offer, 'offer', path, context));
  if (standing === false) return 'none';
  const kind = offerKind(offer, context);
  if (kind === null || !counts(standing, context)) return 'none';
  if (standing === true) {
    note(context, 'offer-counted', path, true, {
      noc: offer.noc,
      kind,
      from: offer.from,
      until: offer.until,
    });
  }
  noteWorthNothing(rules, path, context);
  return kind;
}

function noteWorthNothing(rules: Rules, path: Path, context: ReadContext): void {
  const factor = rules.factors.find(({ id }) => id === 'arrangedEmployment');
  if (factor === undefined || factor.version.cap !== 0) return;
  note(
    context,
    'offer-worth-nothing',
    path,
    null,
    { from: factor.version.from },
    factor.version.source,
  );
}

/** null: no skilled work, or (at the least) not known to be. */
function offerKind({ noc }: Offer, context: ReadContext): ArrangedEmployment | null {
  const path = ['offer', 'noc'];
  const countedAnyway = context.overrides.counted.get('offer') === true;
  if (noc === null) {
    noteUnknown(context, 'offer-noc-missing', path);
    if (context.mode === 'greatest') return 'senior-management';
    return countedAnyway ? 'other' : null;
  }
  const rules = workRulesOn(context.date);
  const { skilled, seniorManagement, codes, levels } = readNoc(noc, rules);
  const params = { noc, to: codes, levels, classification: rules.noc };
  if (skilled === null) noteUnknown(context, 'job-noc-ambiguous', path, params);
  if (skilled === false) note(context, 'offer-not-skilled', path, false, params, rules.source);
  if (!counts(skilled, context) && !countedAnyway) return null;
  return seniorManagement ? 'senior-management' : 'other';
}

/** An adult brother or sister, citizen or permanent resident, living in Canada: one is enough. */
export function readSiblings(siblings: readonly Sibling[], context: ReadContext): boolean {
  const before = checkpoint(context);
  const verdicts = siblings.map((sibling, place) =>
    judgeSibling(sibling, ['siblings', place], context),
  );
  if (verdicts.includes(true)) rollback(context, before);
  const ruling = context.overrides.counted.get('siblings');
  return ruling ?? verdicts.some((verdict) => counts(verdict, context));
}

/** The least age of a sibling that gives points (CRS grid, D). */
export const ADULT = 18;

function judgeSibling(
  { birthDate, status, livesInCanada }: Sibling,
  path: Path,
  context: ReadContext,
): Ternary {
  const adult = birthDate === null ? null : ageOn(birthDate, context.date) >= ADULT;
  const rule = (fact: keyof Sibling, fits: Ternary, code: NoteCode): Ternary => {
    if (fits === null) noteUnknown(context, 'sibling-fact-missing', [...path, fact], { fact });
    if (fits === false) note(context, code, [...path, fact], false);
    return fits;
  };
  const before = checkpoint(context);
  const verdict = all([
    rule('birthDate', adult, 'sibling-under-18'),
    rule('status', isResident(status), 'sibling-not-resident'),
    rule('livesInCanada', livesInCanada, 'sibling-not-in-canada'),
  ]);
  if (verdict === false) rollback(context, before);
  if (verdict === true) note(context, 'sibling-counted', path, true);
  return verdict;
}

/** A citizen or permanent resident of Canada; null where the status is not known. */
export const isResident = (status: Status | null): Ternary =>
  status === null ? null : status !== 'foreign-national';
