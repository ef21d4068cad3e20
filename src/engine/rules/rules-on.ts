import { isIsoDate, type IsoDate } from '../dates/plain-date.ts';
import { fail, type Issue, issue, ok, type Path, type Result } from '../errors/issue.ts';
import type { Caps, FactorTable, FactorVersion, RulesVersion } from '../tables/schemas/crs.ts';
import { inForceOn } from '../tables/in-force.ts';
import type { Rules } from './rules.ts';
import { CAPS_TABLE, FACTOR_TABLES, VERSIONS } from '../tables/registry/crs.ts';

/** The first day of Express Entry: no rules before it. */
export const FIRST_RULES_DATE: IsoDate = (VERSIONS[0] as RulesVersion).from;

/**
 * Every change of the grid, oldest first, with what changed in both languages.
 *
 * @example
 * rulesVersions()[0]?.from; // '2015-01-01'
 */
export const rulesVersions = (): readonly RulesVersion[] => VERSIONS;

/** Why a day has no rules: it is not a day of the calendar, or Express Entry had not begun; null where it has. */
export const dayFault = (date: IsoDate, path: Path = []): Issue | null =>
  notADay(date, path) ??
  (date < FIRST_RULES_DATE
    ? issue('date-before-express-entry', path, { date, first: FIRST_RULES_DATE })
    : null);

/** Why there is nothing from one day until another: those of the first day, or an end that is no day or too early. */
export const spanFault = (from: IsoDate, until: IsoDate): Issue | null =>
  dayFault(from) ??
  notADay(until, ['until']) ??
  (until < from ? issue('end-before-start', ['until'], { from, until }) : null);

/** The types rule it out; a caller from JavaScript may still give one. */
export const notADay = (date: unknown, path: Path): Issue | null =>
  isIsoDate(date) ? null : issue('not-a-date', path);

const cache = new Map<string, Rules>();

/**
 * The grid in force on `date` (IRPA s. 10.3 and the Ministerial Instructions made under it).
 * With `invitedOn`, rules that spare invitations already issued are read as of the invitation.
 * Issues: `not-a-date` for anything but a calendar day; `date-before-express-entry` before 2015-01-01.
 *
 * @example
 * const grid = rulesOn(isoDate('2026-01-01'));
 * if (grid.ok) grid.value.version; // '2025-03-25'
 */
export function rulesOn(date: IsoDate, invitedOn: IsoDate | null = null): Result<Rules> {
  const fault = dayFault(date) ?? (invitedOn === null ? null : notADay(invitedOn, ['invitedOn']));
  if (fault !== null) return fail(fault);
  const version = inForceOn(VERSIONS, date)!;
  const spared = FACTOR_TABLES.filter((table) => isSpared(table, date, invitedOn));
  const key = [version.from, ...spared.map((table) => table.id)].join(' ');
  const known = cache.get(key) ?? makeRules(version.from, spared);
  cache.set(key, known);
  return ok(known);
}

function makeRules(date: IsoDate, spared: readonly FactorTable[]): Rules {
  return Object.freeze({
    version: date,
    factors: FACTOR_TABLES.map(({ history, ...table }) => ({
      ...table,
      version: spared.some((other) => other.id === table.id)
        ? versionBeforeLast(history, date)
        : (inForceOn(history, date) as FactorVersion),
    })),
    caps: inForceOn(CAPS_TABLE.history, date) as Caps,
    hypothetical: null,
  });
}

/** The factor's latest change keeps invitations issued before it, and this one was. */
function isSpared(table: FactorTable, date: IsoDate, invitedOn: IsoDate | null): boolean {
  const latest = inForceOn(table.history, date);
  return (
    invitedOn !== null &&
    latest?.invitationsBeforeKeep === true &&
    invitedOn < latest.from &&
    invitedOn >= FIRST_RULES_DATE
  );
}

function versionBeforeLast(history: readonly FactorVersion[], date: IsoDate): FactorVersion {
  const past = history.filter((version) => version.from <= date);
  return past[past.length - 2] as FactorVersion;
}

export type { Rules, RulesFactor } from './rules.ts';
