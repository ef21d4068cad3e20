import { addDays, type IsoDate } from '../../dates/plain-date.ts';
import type { Path } from '../../errors/issue.ts';
import { auditRulesOn } from '../../tables/registry/audit.ts';
import { finding, type Finding } from '../finding.ts';
import { persons, type Subject } from '../subject.ts';

/** Things said to have happened that have not yet, and an application after the invitation's time. */
export function dateChecks(subject: Subject): readonly Finding[] {
  const { dossier, today } = subject;
  const future = happened(subject).flatMap(
    ([date, where]) =>
    date !== null && date > today ? [finding('date-in-future', 'error', [where], { date, today }, date)] : [], // prettier-ignore
  );
  return [...future, ...lateApplication(dossier.dates)];
}

function happened({ dossier }: Subject): readonly (readonly [IsoDate | null, Path])[] {
  return persons(dossier).flatMap(({ person, path }) => [
    ...person.languageTests.map(
      ({ date }, place) => [date, [...path, 'languageTests', place, 'date']] as const,
    ),
    ...person.credentials.flatMap(({ awarded, eca }, place) => [
      [awarded, [...path, 'credentials', place, 'awarded']] as const,
      [eca?.date ?? null, [...path, 'credentials', place, 'eca', 'date']] as const,
    ]),
    ...person.jobs.flatMap(({ from, until }, place) => [
      [from, [...path, 'jobs', place, 'from']] as const,
      [until, [...path, 'jobs', place, 'until']] as const,
    ]),
  ]);
}

function lateApplication({
  invitation,
  application,
}: Subject['dossier']['dates']): readonly Finding[] {
  if (invitation === null || application === null) return [];
  const { applicationDays: days, certain } = auditRulesOn(invitation);
  const last = addDays(invitation, days);
  if (application <= last) return [];
  const params = { invitation, application, last, days, certain };
  return [finding('application-late', 'warning', [['dates', 'application']], params, last)];
}
