import { isoDate, type IsoDate } from '../dates/plain-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { ProgramId } from '../programs/programs.ts';
import type { AnyRound } from '../rounds/round.ts';
import { dateChecks } from './consistency/dates.ts';
import { jobChecks } from './consistency/jobs.ts';
import { spouseChecks } from './consistency/spouse.ts';
import { studyChecks } from './consistency/study.ts';
import { criteriaChecks } from './criteria-checks.ts';
import { documentChecks } from './document-checks.ts';
import { AUDIT_FAMILIES, type Finding, SEVERITIES } from './finding.ts';
import { scoreChecks } from './score-checks.ts';
import { fileDates, persons, type Subject } from './subject.ts';

/** What an audit takes besides the dossier. */
export interface AuditOptions {
  /** The day of the audit: what has not yet happened, what soon expires. */
  readonly today: IsoDate;
  /** The invitation's round, for its cut-off, program and category. */
  readonly round?: AnyRound | null | undefined;
  /** The program applied under, where the round does not tell. */
  readonly program?: ProgramId | null | undefined;
}

/**
 * What an officer could question in a dossier, in four families: the score, the documents, the
 * consistency of its dates, and the criteria on the day (IRPA 11.2(1)). Gravest first, then by
 * family, code, day and place: the same dossier gives the same list.
 *
 * @example
 * audit(dossier, { today: isoDate('2025-03-20') })[0]?.code; // 'claimed-above-counted'
 */
export function audit(dossier: Dossier, options: AuditOptions): readonly Finding[] {
  const subject: Subject = {
    dossier,
    today: isoDate(options.today),
    round: options.round ?? null,
    program: options.program ?? null,
    dates: fileDates(dossier),
  };
  const people = persons(dossier);
  return [
    ...scoreChecks(subject),
    ...documentChecks(subject),
    ...dateChecks(subject),
    ...people.flatMap((each) => jobChecks(subject, each)),
    ...people.flatMap((each) => studyChecks(subject, each)),
    ...spouseChecks(subject),
    ...criteriaChecks(subject),
  ]
    .map((found) => ({ found, key: keyOf(found) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ found }) => found);
}

function keyOf({ code, family, severity, where, on }: Finding): string {
  const rank = [SEVERITIES.indexOf(severity), AUDIT_FAMILIES.indexOf(family)];
  const place = where.map((path) => path.map(inOrder).join('.')).join(' ');
  return [...rank, code, on ?? '', place].join(' ');
}

/** Places in a list sort as numbers. */
const inOrder = (key: string | number): string => String(key).padStart(3, '0');
