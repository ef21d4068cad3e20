import type { Eca, ProvincialGrant } from '../dossier/dossier.ts';
import { expiryOf } from '../dossier/expiry.ts';
import type { Path } from '../errors/issue.ts';
import { isSkilled } from '../noc/noc.ts';
import { educationRank, type EducationLevel } from '../profile/profile.ts';
import { workRulesOn } from '../tables/registry/work.ts';
import { expiryFindings } from './expiry.ts';
import { finding, type Finding, type FindingCode } from './finding.ts';
import { decisiveDates, type PersonAt, persons, type Subject } from './subject.ts';
import { testChecks } from './test-checks.ts';

/** Documents: missing, incomplete, expired on a day of the file, and when each expires. */
export function documentChecks(subject: Subject): readonly Finding[] {
  const people = persons(subject.dossier);
  return [
    ...people.flatMap((each) => letterChecks(subject, each)),
    ...people.flatMap((each) => testChecks(subject, each)),
    ...people.flatMap((each) => credentialChecks(subject, each)),
    ...grantChecks(subject),
  ];
}

function letterChecks({ today }: Subject, { person, path }: PersonAt): readonly Finding[] {
  const rules = workRulesOn(today);
  return person.jobs.flatMap((job, place) => {
    const where: readonly Path[] = [[...path, 'jobs', place, 'letter']];
    const params = { noc: job.noc, from: job.from, until: job.until };
    if (job.letter === 'complete' || (job.noc !== null && isSkilled(job.noc, rules) === false))
      return [];
    if (job.letter === null) return [finding('letter-unknown', 'notice', where, params)];
    if (job.letter === 'missing') return [finding('letter-missing', 'error', where, params)];
    return [finding('letter-incomplete', 'warning', where, params)];
  });
}

function credentialChecks(subject: Subject, { person, path }: PersonAt): readonly Finding[] {
  return person.credentials.flatMap((credential, place) => {
    const at = [...path, 'credentials', place];
    const { level, country, eca } = credential;
    if (country === 'CA' || educationRank(level) < educationRank('secondary')) return [];
    if (eca === null) {
      const severity = educationRank(level) >= educationRank('one-year') ? 'warning' : 'notice';
      return [finding('assessment-missing', severity, [at], { level, country })];
    }
    const lower = eca.equivalent !== null && educationRank(eca.equivalent) < educationRank(level);
    return [
      ...assessmentDates(subject, eca, [...at, 'eca', 'date'], level),
      ...(lower
        ? [finding('assessment-lower', 'warning', [[...at, 'eca', 'equivalent']], { level, equivalent: eca.equivalent })] // prettier-ignore
        : []),
    ];
  });
}

function assessmentDates(
  subject: Subject,
  { date, body }: Eca,
  where: Path,
  level: EducationLevel,
): readonly Finding[] {
  if (date === null) return [];
  const params = { level, body, date };
  const after = decisiveDates(subject).filter(({ on }) => on < date);
  return [
    ...after.map(({ name, on }) => {
      const severity = name === 'profile' ? 'warning' : 'error';
      return finding(
        'assessment-after-date',
        severity,
        [where],
        { ...params, expires: expiryOf('assessment', date, on), name },
        on,
      );
    }),
    ...expiryFindings(subject, where, 'assessment', params, {
      expired: 'assessment-expired-on-date',
      soon: 'assessment-expires-soon',
      later: 'assessment-expires',
    }),
  ];
}

function grantChecks(subject: Subject): readonly Finding[] {
  const { nomination, offer, candidate } = subject.dossier;
  return [
    ...heldChecks(subject, 'nomination-not-held', nomination, ['nomination']),
    ...heldChecks(subject, 'certificate-not-held', candidate.tradeCertificate, ['candidate', 'tradeCertificate']), // prettier-ignore
    ...heldChecks(subject, 'offer-not-held', offer, ['offer']),
  ];
}

function heldChecks(
  subject: Subject,
  code: FindingCode,
  grant: Pick<ProvincialGrant, 'from' | 'until'> | null,
  where: Path,
): readonly Finding[] {
  if (grant === null) return [];
  const { from, until } = grant;
  return decisiveDates(subject)
    .filter(({ name }) => name !== 'profile')
    .filter(({ on }) => (from !== null && on < from) || (until !== null && on > until))
    .map(({ name, on }) => finding(code, 'error', [where], { from, until, name }, on));
}
