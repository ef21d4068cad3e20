import type { Path } from '../errors/issue.ts';
import type { Finding } from './finding.ts';

/**
 * Findings that say the same of several days of the file, as one: `params.name` then lists the days
 * and `on` is the first. In the order of the first of each.
 */
export function overDays(findings: readonly Finding[]): readonly Finding[] {
  const same = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    same.set(key, [...(same.get(key) ?? []), finding]);
  }
  return [...same.values()].map(asOne);
}

function asOne(findings: readonly Finding[]): Finding {
  const [first, ...rest] = [...findings].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  if (rest.length === 0) return first!;
  const name = [first!, ...rest].map(({ params }) => String(params.name));
  const where = new Map([first!, ...rest].flatMap((each) => each.where.map((path) => [path.join('.'), path]))); // prettier-ignore
  return { ...first!, params: { ...first!.params, name }, where: [...where.values()] };
}

/** All but the day; what tells no day is never the same as another. */
function keyOf(finding: Finding): string {
  const { code, severity, params, where, on } = finding;
  if (typeof params.name !== 'string') return JSON.stringify(finding);
  return JSON.stringify([code, severity, { ...params, name: null }, where.filter(isNoDay), on === null]); // prettier-ignore
}

const isNoDay = ([root]: Path): boolean => root !== 'dates';
