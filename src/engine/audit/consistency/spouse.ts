import { addYears } from '../../dates/plain-date.ts';
import type { Path } from '../../errors/issue.ts';
import { auditRulesOn } from '../../tables/registry/audit.ts';
import { finding, type Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** The union against the births and the days of the file, and the spouse's status against coming along. */
export function spouseChecks({ dossier, today, dates }: Subject): readonly Finding[] {
  const { spouse, candidate } = dossier;
  if (spouse === null) return [];
  const found: Finding[] = [];
  const { since, accompanying, status } = spouse;
  const { youngestUnion } = auditRulesOn(today);
  const at: Path = ['spouse', 'since'];
  const youngest = [candidate.birthDate, spouse.birthDate].some(
    (born) => since !== null && born !== null && since < addYears(born, youngestUnion),
  );
  if (youngest) found.push(finding('union-too-young', 'warning', [at], { since, age: youngestUnion })); // prettier-ignore
  const before = dates.find(({ name }) => name !== 'decision');
  const after = dates.find(({ on }) => since !== null && on >= since);
  if (since !== null && before !== undefined && before.on < since) {
    const params = { since, name: before.name, later: after?.name ?? null };
    found.push(finding('union-between-dates', 'warning', [at], params, since));
  }
  if (accompanying === true && status !== null && status !== 'foreign-national') {
    found.push(finding('spouse-resident-accompanying', 'warning', [['spouse', 'status']], { status })); // prettier-ignore
  }
  return found;
}
