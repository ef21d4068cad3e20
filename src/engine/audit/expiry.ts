import { addDays, type IsoDate } from '../dates/plain-date.ts';
import { type ExpiringDocument, expiryOf } from '../dossier/expiry.ts';
import type { Path } from '../errors/issue.ts';
import { auditRulesOn } from '../tables/registry/audit.ts';
import { finding, type Finding, type FindingCode } from './finding.ts';
import { decisiveDates, type FileDate, type Subject } from './subject.ts';

interface ExpiryCodes {
  readonly expired: FindingCode;
  readonly soon: FindingCode;
  readonly later: FindingCode;
}

/** On which days of the file a document had expired; else whether it soon will, or when. */
export function expiryFindings(
  subject: Subject,
  where: Path,
  document: ExpiringDocument,
  params: Readonly<Record<string, string | null>> & { readonly date: IsoDate },
  codes: ExpiryCodes,
): readonly Finding[] {
  const expiry = (day: IsoDate) => expiryOf(document, params.date, day);
  const expired = decisiveDates(subject).filter(({ on }) => expiry(on) <= on);
  if (expired.length > 0) {
    return expired.map(({ name, on }) => {
      const facts = { ...params, expires: expiry(on), name };
      return finding(codes.expired, severityOf(name), [where], facts, on);
    });
  }
  const { today, dossier } = subject;
  const expires = expiry(today);
  const facts = { ...params, expires };
  if (dossier.dates.application !== null || expires <= today) {
    return [finding(codes.later, 'notice', [where], facts, expires)];
  }
  const soon = expires <= addDays(today, auditRulesOn(today).soonDays);
  return [finding(soon ? codes.soon : codes.later, soon ? 'warning' : 'notice', [where], facts, expires)]; // prettier-ignore
}

/** The law looks at the invitation and at the application. */
const severityOf = (name: FileDate['name']): 'error' | 'warning' =>
  name === 'profile' ? 'warning' : 'error';
