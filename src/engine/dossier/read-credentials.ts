import { addYears } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';
import { type CanadianStudy, educationRank, type EducationLevel } from '../profile/profile.ts';
import type { Credential, Eca } from './dossier.ts';
import { ecaBody } from './eca-bodies.ts';
import { factKey } from './change.ts';
import {
  all,
  counts,
  note,
  noteUnknown,
  type ReadContext,
  withOverride,
  type Ternary,
} from './read-context.ts';
import { validityOn } from './validity.ts';

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
  context: ReadContext,
): EducationReading {
  const counted = credentials.flatMap(
    (credential, place) => readCredential(credential, [...at, 'credentials', place], context) ?? [],
  );
  return educationFrom(counted, at, context);
}

/** One credential as it counts; null where it does not count on the date. */
export function readCredential(
  credential: Credential,
  path: Path,
  context: ReadContext,
): CountedCredential | null {
  const level = provenLevel(credential, path, context);
  return level === null ? null : { credential, level, path };
}

/** What the credentials that count prove together. */
export const educationFrom = (
  counted: readonly CountedCredential[],
  at: Path,
  context: ReadContext,
): EducationReading => ({
  education: highest(counted, at, context),
  canadianStudy: readStudy(counted, context),
});

/** null: the credential does not count on the date. */
export function provenLevel(
  credential: Credential,
  path: Path,
  context: ReadContext,
): EducationLevel | null {
  const ruling = context.overrides.counted.get(factKey(path));
  if (ruling === false) return null;
  if (ruling === true) return claimedLevel(credential);
  if (isCanadian(credential)) return canadianLevel(credential, path, context);
  return foreignLevel(credential, path, context);
}

/** The level of a credential that is taken to be proven: an assessment's, where one is needed and there. */
export const claimedLevel = ({ country, level, eca }: Credential): EducationLevel =>
  country === 'CA' ? level : (eca?.equivalent ?? level);

function canadianLevel(
  credential: Credential,
  path: Path,
  context: ReadContext,
): EducationLevel | null {
  const awarded = awardedBy(credential, path, context);
  if (awarded === null) noteUnknown(context, 'credential-date-missing', [...path, 'awarded']);
  if (awarded === true) {
    note(context, 'credential-canadian-counted', path, true, {
      level: credential.level,
      awarded: credential.awarded,
    });
  }
  return counts(awarded, context) ? credential.level : null;
}

function awardedBy({ awarded, level }: Credential, path: Path, context: ReadContext): Ternary {
  if (awarded === null) return null;
  if (awarded <= context.date) return true;
  note(context, 'credential-after-date', path, false, { level, awarded, on: context.date });
  return false;
}

/** A foreign credential counts as what its assessment says; the award's own date is not needed. */
function foreignLevel(
  credential: Credential,
  path: Path,
  context: ReadContext,
): EducationLevel | null {
  if (awardedBy(credential, path, context) === false) return null;
  const { eca, level } = credential;
  if (eca === null) {
    note(context, 'eca-missing', path, false, { level, country: credential.country });
    return null;
  }
  const holds = all([ecaHolds(eca, path, context), ecaDesignated(eca, path, context)]);
  if (holds === false) return null;
  if (eca.equivalent === null) {
    noteUnknown(context, 'eca-equivalent-missing', [...path, 'eca', 'equivalent'], { level });
    return context.mode === 'greatest' ? 'doctoral' : null;
  }
  noteEquivalent(eca.equivalent, credential, holds, path, context);
  return counts(holds, context) ? eca.equivalent : null;
}

function ecaHolds({ date }: Eca, path: Path, context: ReadContext): Ternary {
  if (date === null) {
    noteUnknown(context, 'eca-date-missing', [...path, 'eca', 'date']);
    return null;
  }
  if (date > context.date) {
    note(context, 'eca-after-date', path, false, { date, on: context.date });
    return false;
  }
  const expires = addYears(date, validityOn(context.date).ecaYears);
  if (context.date >= expires) {
    note(context, 'eca-expired', path, false, { date, expires, on: context.date });
    return false;
  }
  return true;
}

/** A date of designation that no source confirms is a remark; a confirmed one decides. */
function ecaDesignated({ body, date }: Eca, path: Path, context: ReadContext): Ternary {
  const known = body === null ? undefined : ecaBody(body);
  if (known === undefined) {
    note(context, 'eca-body-unknown', [...path, 'eca', 'body'], null, { body });
    return true;
  }
  if (date === null || date >= known.from) return true;
  const params = { body: known.id, date, designated: known.from, certain: known.certain };
  note(context, 'eca-before-designation', path, known.certain ? false : null, params, known.source);
  return !known.certain;
}

function noteEquivalent(
  equivalent: EducationLevel,
  { level, country, eca }: Credential,
  holds: Ternary,
  path: Path,
  context: ReadContext,
): void {
  if (holds !== true) return;
  const params = { level, equivalent, country, date: eca?.date ?? null, body: eca?.body ?? null };
  note(context, 'credential-assessed-counted', path, true, params);
  if (educationRank(equivalent) < educationRank(level))
    note(context, 'eca-lower-than-claimed', path, null, params);
  if (educationRank(equivalent) > educationRank(level))
    note(context, 'eca-higher-than-claimed', path, null, params);
}

/**
 * The highest level; two or more credentials, one of them of three or more years, make a level of
 * their own above a bachelor's degree.
 */
function highest(
  counted: readonly CountedCredential[],
  at: Path,
  context: ReadContext,
): EducationLevel {
  const best = counted.reduce<EducationLevel>(
    (level, each) => (educationRank(each.level) > educationRank(level) ? each.level : level),
    'less-than-secondary',
  );
  const several = counted.filter(isPostSecondary);
  if (several.length < 2 || educationRank(best) > educationRank('two-or-more')) return best;
  const met =
    withOverride([...at, 'education'], context, () => several.some(isThreeYears)) === true;
  note(context, met ? 'two-or-more-met' : 'two-or-more-not-met', [...at, 'credentials'], met, {
    credentials: several.length,
  });
  return met ? 'two-or-more' : best;
}

function readStudy(counted: readonly CountedCredential[], context: ReadContext): CanadianStudy {
  const eligible = counted.filter((each) => isEligibleStudy(each, context));
  if (eligible.some(isThreeYears)) return 'three-or-more-year';
  return eligible.length > 0 ? 'one-or-two-year' : 'none';
}

function isEligibleStudy(each: CountedCredential, context: ReadContext): boolean {
  const { credential, path, level } = each;
  if (!isCanadian(credential) || !isPostSecondary(each)) return false;
  const { eligibleCanadianStudy: eligible } = credential;
  const at = [...path, 'eligibleCanadianStudy'];
  if (eligible === null) noteUnknown(context, 'canadian-study-unknown', at, { level });
  else
    note(
      context,
      eligible ? 'canadian-study-counted' : 'canadian-study-not-eligible',
      at,
      eligible,
      {
        level,
      },
    );
  return counts(eligible, context);
}
