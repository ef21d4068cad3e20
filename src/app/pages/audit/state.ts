import type { Finding, IsoDate } from '../../../engine/index.ts';
import type { Path, Severity } from '../../../engine/constants.ts';

/** A document that expires, by its last day. */
export interface Expiry {
  readonly finding: Finding;
  readonly where: Path;
  /** The first day on which it is no longer valid. */
  readonly expires: string;
  readonly state: 'expired' | 'soon' | 'valid';
}

/** The documents that findings say expire, soonest first; each once. */
export function expiriesOf(findings: readonly Finding[], today: IsoDate): readonly Expiry[] {
  const byPlace = new Map<string, Expiry>();
  for (const finding of findings) {
    const { expires } = finding.params;
    const [where] = finding.where;
    if (typeof expires !== 'string' || where === undefined) continue;
    const state = expires <= today ? 'expired' : finding.code.endsWith('-soon') ? 'soon' : 'valid';
    const key = where.join('.');
    if (!byPlace.has(key)) byPlace.set(key, { finding, where, expires, state });
  }
  return [...byPlace.values()].sort((a, b) => (a.expires < b.expires ? -1 : 1));
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((each) => each.severity === severity).length;
