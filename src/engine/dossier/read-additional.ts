import { ageOn, type IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { readNoc } from '../noc/noc.ts';
import type { ArrangedEmployment } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import type { Offer, ProvincialGrant, Sibling, Status } from './dossier.ts';
import {
  all,
  counts,
  forgetUnknown,
  markOf,
  note,
  noteUnknown,
  type Pass,
  ruled,
  type Tri,
} from './pass.ts';
import type { NoteCode } from './reading.ts';
import { workRulesOn } from '../tables/registry/work.ts';

type Spell = { readonly from: IsoDate | null; readonly until: IsoDate | null };
type GrantName = 'nomination' | 'certificate' | 'offer';

/** Whether something that begins and ends stands on the date; its last day counts. */
function stands({ from, until }: Spell, name: GrantName, path: Path, pass: Pass): Tri {
  const params = { from, until, on: pass.date };
  if (until !== null && until < pass.date) {
    note(pass, `${name}-ended` as NoteCode, path, false, params);
    return false;
  }
  if (from === null) {
    noteUnknown(pass, 'grant-date-missing', [...path, 'from'], { what: name });
    return null;
  }
  if (from <= pass.date) return true;
  note(pass, `${name}-not-yet` as NoteCode, path, false, params);
  return false;
}

/** A nomination or certificate of qualification that stands on the date. */
export function readGrant(
  grant: ProvincialGrant | null,
  name: 'nomination' | 'certificate',
  path: Path,
  pass: Pass,
): boolean {
  if (grant === null) return false;
  const standing = ruled(path, pass, () => stands(grant, name, path, pass));
  if (standing === true) {
    const { province, from, until } = grant;
    note(pass, `${name}-counted`, path, true, { province, from, until });
  }
  return counts(standing, pass);
}

/** The kind of offer of arranged employment that stands on the date; its worth is the rules' matter. */
export function readOffer(offer: Offer | null, rules: Rules, pass: Pass): ArrangedEmployment {
  const path = ['offer'];
  if (offer === null) return 'none';
  const standing = ruled(path, pass, () => stands(offer, 'offer', path, pass));
  if (standing === false) return 'none';
  const kind = offerKind(offer, pass);
  if (kind === null || !counts(standing, pass)) return 'none';
  if (standing === true) {
    note(pass, 'offer-counted', path, true, {
      noc: offer.noc,
      kind,
      from: offer.from,
      until: offer.until,
    });
  }
  noteWorthNothing(rules, path, pass);
  return kind;
}

function noteWorthNothing(rules: Rules, path: Path, pass: Pass): void {
  const factor = rules.factors.find(({ id }) => id === 'arrangedEmployment');
  if (factor === undefined || factor.version.cap !== 0) return;
  note(
    pass,
    'offer-worth-nothing',
    path,
    null,
    { from: factor.version.from },
    factor.version.source,
  );
}

/** null: no skilled work, or (at the least) not known to be. */
function offerKind({ noc }: Offer, pass: Pass): ArrangedEmployment | null {
  const path = ['offer', 'noc'];
  const ruledIn = pass.manner.rulings.get('offer') === true;
  if (noc === null) {
    noteUnknown(pass, 'offer-noc-missing', path);
    if (pass.mode === 'greatest') return 'senior-management';
    return ruledIn ? 'other' : null;
  }
  const rules = workRulesOn(pass.date);
  const { skilled, seniorManagement, codes, levels } = readNoc(noc, rules);
  const params = { noc, to: codes, levels, classification: rules.noc };
  if (skilled === null) noteUnknown(pass, 'job-noc-ambiguous', path, params);
  if (skilled === false) note(pass, 'offer-not-skilled', path, false, params, rules.source);
  if (!counts(skilled, pass) && !ruledIn) return null;
  return seniorManagement ? 'senior-management' : 'other';
}

/** An adult brother or sister, citizen or permanent resident, living in Canada: one is enough. */
export function readSiblings(siblings: readonly Sibling[], pass: Pass): boolean {
  const before = markOf(pass);
  const verdicts = siblings.map((sibling, place) =>
    judgeSibling(sibling, ['siblings', place], pass),
  );
  if (verdicts.includes(true)) forgetUnknown(pass, before);
  const ruling = pass.manner.rulings.get('siblings');
  return ruling ?? verdicts.some((verdict) => counts(verdict, pass));
}

/** The least age of a sibling that gives points (CRS grid, D). */
export const ADULT = 18;

function judgeSibling({ birthDate, status, livesInCanada }: Sibling, path: Path, pass: Pass): Tri {
  const adult = birthDate === null ? null : ageOn(birthDate, pass.date) >= ADULT;
  const rule = (fact: keyof Sibling, fits: Tri, code: NoteCode): Tri => {
    if (fits === null) noteUnknown(pass, 'sibling-fact-missing', [...path, fact], { fact });
    if (fits === false) note(pass, code, [...path, fact], false);
    return fits;
  };
  const before = markOf(pass);
  const verdict = all([
    rule('birthDate', adult, 'sibling-under-18'),
    rule('status', isResident(status), 'sibling-not-resident'),
    rule('livesInCanada', livesInCanada, 'sibling-not-in-canada'),
  ]);
  if (verdict === false) forgetUnknown(pass, before);
  if (verdict === true) note(pass, 'sibling-counted', path, true);
  return verdict;
}

/** A citizen or permanent resident of Canada; null where the status is not known. */
export const isResident = (status: Status | null): Tri =>
  status === null ? null : status !== 'foreign-national';
