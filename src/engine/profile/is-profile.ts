import { type AnyGroup, type AnyKind, coderOf } from './kinds.ts';
import { type Profile, PROFILE_FACTS } from './profile.ts';

type Check = (value: unknown) => boolean;

const PROFILE: AnyGroup = { kind: 'group', facts: PROFILE_FACTS, orNull: false };
const hasProfileFacts = /* @__PURE__ */ groupCheck(PROFILE);

/**
 * Whether parsed JSON is a profile, exactly as the schema says and several times as fast: for
 * streams of profiles. It names no fault; {@link parseProfile} does.
 *
 * @example
 * isProfile({ age: 31 }); // false: every other fact is missing
 */
export function isProfile(value: unknown): value is Profile {
  return hasProfileFacts(value) && hasTwoLanguages(value as Profile);
}

const hasTwoLanguages = ({ firstLanguage, secondLanguage }: Profile): boolean =>
  secondLanguage === null || secondLanguage.language !== firstLanguage.language;

function checkOf(kind: AnyKind): Check {
  if (kind.kind === 'group') return groupCheck(kind);
  const code = coderOf(kind);
  return (value) => code(value) >= 0;
}

/** With each known key checked, as many keys as known ones means that none is unknown. */
function groupCheck({ facts, orNull }: AnyGroup): Check {
  const checks = Object.values(facts).map(({ kind, get }) => ({ check: checkOf(kind), get }));
  return (value) => {
    if (value === null) return orNull;
    if (typeof value !== 'object' || Array.isArray(value)) return false;
    if (Object.keys(value).length !== checks.length) return false;
    for (const { check, get } of checks) if (!check(get(value as never))) return false;
    return true;
  };
}

/**
 * What scoring throws for a profile that it cannot read: a RangeError that names the first fault.
 * Two results in one language are the fault that is left where every single value is allowed.
 */
export function profileError(profile: unknown, cause?: unknown): RangeError {
  const path = faultIn(profile, PROFILE, []) ?? ['secondLanguage', 'language'];
  const place = path.length === 0 ? 'the value itself' : path.join('.');
  return new RangeError(`Not a profile: ${place} (parseProfile names every fault)`, { cause });
}

function faultIn(value: unknown, kind: AnyKind, path: readonly string[]): readonly string[] | null {
  if (kind.kind !== 'group') return coderOf(kind)(value) < 0 ? path : null;
  if (value === null && kind.orNull) return null;
  if (typeof value !== 'object' || value === null) return path;
  for (const [name, inner] of Object.entries(kind.facts)) {
    const fault = faultIn(inner.get(value as never), inner.kind, [...path, name]);
    if (fault !== null) return fault;
  }
  return null;
}
