import type { FactorVersion, Row } from '../tables/schemas/crs.ts';
import type { Rules, RulesFactor } from './rules.ts';

/** A fact whose level a factor's rows no longer ask. */
export interface Relaxation {
  readonly factor: string;
  readonly fact: string;
}

const made = new WeakMap<Rules, Map<string, Rules>>();

/**
 * The rules with some conditions read as met by any level of the fact: how a reader scores who
 * overlooks them. The same object for the same rules and relaxations.
 */
export function relaxed(rules: Rules, relaxations: readonly Relaxation[]): Rules {
  if (relaxations.length === 0) return rules;
  const known = made.get(rules) ?? new Map<string, Rules>();
  made.set(rules, known);
  const key = relaxations
    .map(({ factor, fact }) => `${factor} ${fact}`)
    .sort()
    .join(', ');
  const result = known.get(key) ?? relax(rules, relaxations);
  known.set(key, result);
  return result;
}

const relax = (rules: Rules, relaxations: readonly Relaxation[]): Rules =>
  Object.freeze({
    ...rules,
    factors: rules.factors.map((factor) => relaxFactor(factor, relaxations)),
  });

function relaxFactor(factor: RulesFactor, relaxations: readonly Relaxation[]): RulesFactor {
  const facts = relaxations.filter((each) => each.factor === factor.id).map(({ fact }) => fact);
  return facts.length === 0 ? factor : { ...factor, version: relaxVersion(factor.version, facts) };
}

function relaxVersion(version: FactorVersion, facts: readonly string[]): FactorVersion {
  if (version.terms === null) return version;
  const row = ({ when, points }: Row): Row => ({
    when: Object.fromEntries(
      Object.entries(when).map(([fact, level]) => [
        fact,
        typeof level === 'number' && facts.includes(fact) ? Math.min(level, 1) : level,
      ]),
    ),
    points,
  });
  return {
    ...version,
    terms: version.terms.map((term) => ({ ...term, rows: term.rows.map(row) })),
  };
}
