import {
  isIsoDate,
  type Issue,
  type IsoDate,
  parseDossier,
  parseProfile,
  type Result,
  type Rules,
  rulesOn,
  score,
  type Score,
  scoreDossier,
} from '../engine/index.ts';

/** What a page gives the element: objects, or JSON as text. Attributes are texts, null where absent. */
export interface Given {
  readonly profile: unknown;
  readonly dossier: unknown;
  /** The day whose rules apply; today where it is absent. */
  readonly on: string | null;
}

export interface Scored {
  readonly score: Score;
  readonly rules: Rules;
  /** Under a dossier: the day of the reading, and what its unknown facts leave open. */
  readonly reading: {
    readonly date: IsoDate;
    readonly range: { readonly least: number; readonly greatest: number };
  } | null;
}

/** The score of what is given; null where nothing is. A dossier goes before a profile. */
export function scoredOf({ profile, dossier, on }: Given, today: IsoDate): Result<Scored> | null {
  const date = on === null ? today : on.trim();
  if (isAbsent(dossier) && isAbsent(profile)) return null;
  if (!isIsoDate(date)) return fault('not-a-date', ['on']);
  return isAbsent(dossier) ? ofProfile(profile, date) : ofDossier(dossier, date, today);
}

function ofProfile(given: unknown, date: IsoDate): Result<Scored> {
  const json = parsed(given);
  const profile = json.ok ? parseProfile(json.value) : json;
  const rules = rulesOn(date);
  if (!rules.ok) return rules;
  if (!profile.ok) return profile;
  return {
    ok: true,
    value: { score: score(profile.value, rules.value), rules: rules.value, reading: null },
  };
}

function ofDossier(given: unknown, date: IsoDate, today: IsoDate): Result<Scored> {
  const json = parsed(given);
  const dossier = json.ok ? parseDossier(json.value, { today }) : json;
  if (!dossier.ok) return dossier;
  const scored = scoreDossier(dossier.value, date);
  if (!scored.ok) return scored;
  const { score: found, rules, reading } = scored.value;
  return { ok: true, value: { score: found, rules, reading: { date, range: reading.range } } };
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined || value === '';

function parsed(given: unknown): Result<unknown> {
  if (typeof given !== 'string') return { ok: true, value: given };
  try {
    return { ok: true, value: JSON.parse(given) as unknown };
  } catch {
    return fault('not-json', []);
  }
}

const fault = (code: Issue['code'], path: Issue['path']): Result<never> => ({
  ok: false,
  issues: [{ code, path, params: {} }],
});
