import type { Caps, FactorTable, FactorVersion } from '../tables/schemas/crs.ts';
import type { Rules, RulesFactor } from './rules.ts';

/** A partial grid laid over a date's rules: what if the law were this. */
export interface Overlay {
  /** Shown wherever a score under it shows. */
  readonly name: string;
  /** Versions that replace those of factors in force, by factor id; null drops the factor's points. */
  readonly replace?: Readonly<Record<string, FactorVersion | null>>;
  /** Factors that the grid does not have; the last version of each counts. */
  readonly add?: readonly FactorTable[];
  readonly caps?: Partial<Omit<Caps, 'from' | 'source'>>;
}

/**
 * The rules with the overlay laid over them, labelled hypothetical.
 * Throws a RangeError when it replaces a factor that the rules do not have, or adds one they do.
 *
 * @example
 * const without = overlay(rules, { name: 'No points for a sibling', replace: { sibling: null } });
 * total({ ...profile, sibling: true }, rules) - total({ ...profile, sibling: true }, without); // 15
 */
export function overlay(rules: Rules, changes: Overlay): Rules {
  const replace = changes.replace ?? {};
  const added = (changes.add ?? []).map(asFactor);
  refuseUnknown(rules, Object.keys(replace));
  refuseKnown(rules, added);
  return Object.freeze({
    version: rules.version,
    factors: [...rules.factors.map((factor) => replaced(factor, replace)), ...added],
    caps: { ...rules.caps, ...changes.caps },
    hypothetical: { name: changes.name },
  });
}

function replaced(
  factor: RulesFactor,
  replace: Readonly<Record<string, FactorVersion | null>>,
): RulesFactor {
  const version = replace[factor.id];
  if (version === undefined) return factor;
  return { ...factor, version: version ?? { ...factor.version, cap: 0, terms: null } };
}

function asFactor({ history, ...table }: FactorTable): RulesFactor {
  const version = history.at(-1);
  if (version === undefined) throw new RangeError(`The factor ${table.id} has no version`);
  return { ...table, version };
}

function refuseUnknown(rules: Rules, ids: readonly string[]): void {
  const unknown = ids.filter((id) => !rules.factors.some((factor) => factor.id === id));
  if (unknown.length > 0) throw new RangeError(`No such factor: ${unknown.join(', ')}`);
}

function refuseKnown(rules: Rules, added: readonly RulesFactor[]): void {
  const known = added.filter(({ id }) => rules.factors.some((factor) => factor.id === id));
  if (known.length > 0) {
    throw new RangeError(`The grid already has: ${known.map(({ id }) => id).join(', ')}`);
  }
}
