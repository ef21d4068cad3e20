import { addYears } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { type CanadianStudy, educationRank, type EducationLevel } from '../profile/profile.ts';
import type { Credential, Eca } from './dossier.ts';
import { ecaBody } from '../tables/registry/dossier.ts';
import { factKey } from './change.ts';
import { all, counts, note, noteUnknown, type Pass, ruled, type Tri } from './pass.ts';
import { validityOn } from '../tables/registry/language.ts';

export interface EducationReading {
  readonly education: EducationLevel;
  readonly canadianStudy: CanadianStudy;
}

interface Counted {
  readonly credential: Credential;
  /** As Canada sees it: the assessment's level where there is one. */
  readonly level: EducationLevel;
  readonly path: Path;
}

const isPostSecondary = ({ level }: Counted): boolean =>
  educationRank(level) >= educationRank('one-year');
const isThreeYears = ({ level }: Counted): boolean =>
  educationRank(level) >= educationRank('bachelor');
const isCanadian = ({ country }: Credential): boolean => country === 'CA';

/** Education proven on the date: Canadian credentials, and foreign ones with an assessment that holds. */
export function readEducation(
  credentials: readonly Credential[],
  at: Path,
  pass: Pass,
): EducationReading {
  const counted = credentials.flatMap((credential, place): Counted[] => {
    const path = [...at, 'credentials', place];
    const level = provenLevel(credential, path, pass);
    return level === null ? [] : [{ credential, level, path }];
  });
  return {
    education: highest(counted, at, pass),
    canadianStudy: readStudy(counted, pass),
  };
}

/** null: the credential does not count on the date. */
export function provenLevel(credential: Credential, path: Path, pass: Pass): EducationLevel | null {
  const ruling = pass.manner.rulings.get(factKey(path));
  if (ruling === false) return null;
  if (ruling === true) return claimedLevel(credential);
  if (isCanadian(credential)) return canadianLevel(credential, path, pass);
  return foreignLevel(credential, path, pass);
}

/** The level of a credential that is taken to be proven: an assessment's, where one is needed and there. */
export const claimedLevel = ({ country, level, eca }: Credential): EducationLevel =>
  country === 'CA' ? level : (eca?.equivalent ?? level);

function canadianLevel(credential: Credential, path: Path, pass: Pass): EducationLevel | null {
  const awarded = awardedBy(credential, path, pass);
  if (awarded === null) noteUnknown(pass, 'credential-date-missing', [...path, 'awarded']);
  if (awarded === true) {
    note(pass, 'credential-canadian-counted', path, true, {
      level: credential.level,
      awarded: credential.awarded,
    });
  }
  return counts(awarded, pass) ? credential.level : null;
}

function awardedBy({ awarded, level }: Credential, path: Path, pass: Pass): Tri {
  if (awarded === null) return null;
  if (awarded <= pass.date) return true;
  note(pass, 'credential-after-date', path, false, { level, awarded, on: pass.date });
  return false;
}

/** A foreign credential counts as what its assessment says; the award's own date is not needed. */
function foreignLevel(credential: Credential, path: Path, pass: Pass): EducationLevel | null {
  if (awardedBy(credential, path, pass) === false) return null;
  const { eca, level } = credential;
  if (eca === null) {
    note(pass, 'eca-missing', path, false, { level, country: credential.country });
    return null;
  }
  const holds = all([ecaHolds(eca, path, pass), ecaDesignated(eca, path, pass)]);
  if (holds === false) return null;
  if (eca.equivalent === null) {
    noteUnknown(pass, 'eca-equivalent-missing', [...path, 'eca', 'equivalent'], { level });
    return pass.mode === 'greatest' ? 'doctoral' : null;
  }
  noteEquivalent(eca.equivalent, credential, holds, path, pass);
  return counts(holds, pass) ? eca.equivalent : null;
}

function ecaHolds({ date }: Eca, path: Path, pass: Pass): Tri {
  if (date === null) {
    noteUnknown(pass, 'eca-date-missing', [...path, 'eca', 'date']);
    return null;
  }
  if (date > pass.date) {
    note(pass, 'eca-after-date', path, false, { date, on: pass.date });
    return false;
  }
  const expires = addYears(date, validityOn(pass.date).ecaYears);
  if (pass.date >= expires) {
    note(pass, 'eca-expired', path, false, { date, expires, on: pass.date });
    return false;
  }
  return true;
}

/** A date of designation that no source confirms is a remark; a confirmed one decides. */
function ecaDesignated({ body, date }: Eca, path: Path, pass: Pass): Tri {
  const known = body === null ? undefined : ecaBody(body);
  if (known === undefined) {
    note(pass, 'eca-body-unknown', [...path, 'eca', 'body'], null, { body });
    return true;
  }
  if (date === null || date >= known.from) return true;
  const params = { body: known.id, date, designated: known.from, certain: known.certain };
  note(pass, 'eca-before-designation', path, known.certain ? false : null, params, known.source);
  return !known.certain;
}

function noteEquivalent(
  equivalent: EducationLevel,
  { level, country, eca }: Credential,
  holds: Tri,
  path: Path,
  pass: Pass,
): void {
  if (holds !== true) return;
  const params = { level, equivalent, country, date: eca?.date ?? null, body: eca?.body ?? null };
  note(pass, 'credential-assessed-counted', path, true, params);
  if (educationRank(equivalent) < educationRank(level))
    note(pass, 'eca-lower-than-claimed', path, null, params);
  if (educationRank(equivalent) > educationRank(level))
    note(pass, 'eca-higher-than-claimed', path, null, params);
}

/**
 * The highest level; two or more credentials, one of them of three or more years, make a level of
 * their own above a bachelor's degree.
 */
function highest(counted: readonly Counted[], at: Path, pass: Pass): EducationLevel {
  const best = counted.reduce<EducationLevel>(
    (level, each) => (educationRank(each.level) > educationRank(level) ? each.level : level),
    'less-than-secondary',
  );
  const several = counted.filter(isPostSecondary);
  if (several.length < 2 || educationRank(best) > educationRank('two-or-more')) return best;
  const met = ruled([...at, 'education'], pass, () => several.some(isThreeYears)) === true;
  note(pass, met ? 'two-or-more-met' : 'two-or-more-not-met', [...at, 'credentials'], met, {
    credentials: several.length,
  });
  return met ? 'two-or-more' : best;
}

function readStudy(counted: readonly Counted[], pass: Pass): CanadianStudy {
  const eligible = counted.filter((each) => isEligibleStudy(each, pass));
  if (eligible.some(isThreeYears)) return 'three-or-more-year';
  return eligible.length > 0 ? 'one-or-two-year' : 'none';
}

function isEligibleStudy(each: Counted, pass: Pass): boolean {
  const { credential, path, level } = each;
  if (!isCanadian(credential) || !isPostSecondary(each)) return false;
  const { eligibleCanadianStudy: eligible } = credential;
  const at = [...path, 'eligibleCanadianStudy'];
  if (eligible === null) noteUnknown(pass, 'canadian-study-unknown', at, { level });
  else
    note(pass, eligible ? 'canadian-study-counted' : 'canadian-study-not-eligible', at, eligible, {
      level,
    });
  return counts(eligible, pass);
}
