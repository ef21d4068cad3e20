import { type IsoDate, parseDossier, parseProfile, type Result } from '../../engine/index.ts';
import type { Subject } from '../../engine/improve.ts';

/** A dossier has a version; anything else is read as a profile. */
export function subjectFrom(json: unknown, date: IsoDate): Result<Subject> {
  if (typeof json === 'object' && json !== null && ('version' in json || 'candidate' in json)) {
    const dossier = parseDossier(json);
    return dossier.ok
      ? { ok: true, value: { kind: 'dossier', dossier: dossier.value, date } }
      : dossier;
  }
  const profile = parseProfile(json);
  return profile.ok
    ? { ok: true, value: { kind: 'profile', profile: profile.value, date } }
    : profile;
}
