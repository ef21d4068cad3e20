import type { IsoDate } from '../dates/plain-date.ts';
import type { Path } from '../errors/issue.ts';

/** The four families of refusal reason that a user should check. */
export const AUDIT_FAMILIES = ['score', 'documents', 'consistency', 'criteria'] as const;
/** A family of findings. */
export type AuditFamily = (typeof AUDIT_FAMILIES)[number];

/**
 * `error`: as it stands, it contradicts the claim, the law or itself. `warning`: an officer may
 * question it. `notice`: good to know, or to plan for.
 */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
/** How much a finding matters. */
export type Severity = (typeof SEVERITIES)[number];

/** What a sentence about a finding needs. */
export type FindingParam = string | number | boolean | null | readonly string[];

/** What can be done. `text/` has a sentence for each. */
export type MendCode =
  | 'check-claim'
  | 'get-letter'
  | 'complete-letter'
  | 'get-assessment'
  | 'renew-assessment'
  | 'take-test'
  | 'read-other-column'
  | 'declare-other-order'
  | 'weigh-spouse'
  | 'wait-for-year'
  | 'find-facts'
  | 'correct-date'
  | 'explain-gap'
  | 'explain-overlap'
  | 'explain-study'
  | 'explain-age'
  | 'correct-twice'
  | 'tell-union'
  | 'correct-status'
  | 'prove-validity'
  | 'check-program'
  | 'check-category'
  | 'check-permit'
  | 'keep-in-mind';

type FindingKind = readonly [AuditFamily, MendCode, readonly string[], string];

/** Family, mend, sources and provision of every finding; severities that depend on the case are given there. */
export const FINDINGS = {
  // score
  'claimed-above-counted': ['score', 'check-claim', ['irpa-11.2', 'pdi-a11-2'], 'IRPA, s. 11.2(1)'],
  'claimed-below-counted': ['score', 'check-claim', ['crs-grid'], 'MI'],
  'below-cut-off': ['score', 'check-claim', ['irpa-11.2', 'pdi-a11-2'], 'IRPA, s. 11.2(1)(b)'],
  'maybe-below-cut-off': ['score', 'find-facts', ['irpa-11.2', 'pdi-a11-2'], 'IRPA, s. 11.2(1)(b)'],
  'score-not-certain': ['score', 'find-facts', ['pdi-a11-2'], 'IRPA, s. 11.2(1)'],
  'calendar-months-add-year': ['score', 'check-claim', ['crs-grid', 'pdi-a11-2'], 'MI'],
  'other-order-adds': ['score', 'declare-other-order', ['crs-grid'], 'MI'],
  'letter-would-add': ['score', 'get-letter', ['crs-grid'], 'MI'],
  'assessment-would-add': ['score', 'get-assessment', ['crs-grid'], 'MI'],
  'spouse-costs': ['score', 'weigh-spouse', ['crs-grid'], 'MI'],
  'next-year-of-work': ['score', 'wait-for-year', ['crs-grid'], 'MI'],
  // documents
  'letter-missing': ['documents', 'get-letter', ['pdi-a11-2'], 'IRPA, s. 11.2(1)'],
  'letter-incomplete': ['documents', 'complete-letter', ['pdi-a11-2'], 'IRPA, s. 11.2(1)'],
  'letter-unknown': ['documents', 'find-facts', ['pdi-a11-2'], 'IRPA, s. 11.2(1)'],
  'no-test-on-date': [
    'documents',
    'take-test',
    ['language-documents', 'crs-grid'],
    'IRPA, s. 11.2(1)',
  ],
  'test-expires': ['documents', 'keep-in-mind', ['language-documents'], 'MI'],
  'test-expires-soon': ['documents', 'take-test', ['language-documents'], 'MI'],
  'test-expired-on-date': [
    'documents',
    'take-test',
    ['language-documents', 'crs-grid'],
    'IRPA, s. 11.2(1)',
  ],
  'tef-column': ['documents', 'read-other-column', ['tef-previous-score'], 'MI'],
  'assessment-missing': ['documents', 'get-assessment', ['crs-grid'], 'MI'],
  'assessment-expires': ['documents', 'keep-in-mind', ['crs-grid'], 'MI'],
  'assessment-expires-soon': ['documents', 'renew-assessment', ['crs-grid'], 'MI'],
  'assessment-expired-on-date': ['documents', 'renew-assessment', ['crs-grid'], 'IRPA, s. 11.2(1)'],
  'assessment-after-date': ['documents', 'get-assessment', ['crs-grid'], 'IRPA, s. 11.2(1)'],
  'assessment-lower': ['documents', 'check-claim', ['crs-grid'], 'MI'],
  'nomination-not-held': ['documents', 'prove-validity', ['crs-grid'], 'IRPA, s. 11.2(1)'],
  'certificate-not-held': ['documents', 'prove-validity', ['crs-grid'], 'IRPA, s. 11.2(1)'],
  'offer-not-held': ['documents', 'prove-validity', ['crs-grid'], 'IRPA, s. 11.2(1)'],
  // consistency
  'date-in-future': ['consistency', 'correct-date', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'jobs-overlap': ['consistency', 'explain-overlap', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'two-countries-at-once': ['consistency', 'explain-overlap', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'same-work-other-country': ['consistency', 'correct-twice', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'job-twice': ['consistency', 'correct-twice', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'gap-in-history': ['consistency', 'explain-gap', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'job-too-young': ['consistency', 'explain-age', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'degree-too-young': ['consistency', 'explain-age', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'degrees-too-close': ['consistency', 'explain-study', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'study-during-job': ['consistency', 'explain-study', ['crs-grid'], 'IRPA, s. 16(1)'],
  'student-at-full-time': ['consistency', 'explain-study', ['crs-grid'], 'MI'],
  'union-too-young': ['consistency', 'explain-age', ['pdi-a11-2'], 'IRPA, s. 16(1)'],
  'union-between-dates': ['consistency', 'tell-union', ['pdi-a11-2'], 'IRPA, s. 11.2(1)'],
  'spouse-resident-accompanying': ['consistency', 'correct-status', ['crs-grid'], 'MI'],
  'application-late': ['consistency', 'correct-date', ['pdi-a11-2'], 'MI'],
  'work-unauthorized': ['consistency', 'check-permit', ['crs-grid'], 'MI'],
  // criteria on the day
  'no-program-met': [
    'criteria',
    'check-program',
    ['irpa-10.3', 'irpa-11.2'],
    'IRPA, s. 11.2(1)(a)',
  ],
  'program-not-certain': [
    'criteria',
    'find-facts',
    ['irpa-10.3', 'irpa-11.2'],
    'IRPA, s. 11.2(1)(a)',
  ],
  'program-not-met': [
    'criteria',
    'check-program',
    ['irpa-10.3', 'irpa-11.2'],
    'IRPA, s. 11.2(1)(a)',
  ],
  'not-in-category': ['criteria', 'check-category', ['irpa-11.2'], 'IRPA, s. 11.2(1)(c)'],
  'category-not-certain': ['criteria', 'find-facts', ['irpa-11.2'], 'IRPA, s. 11.2(1)(c)'],
} as const;

/** What a finding is about. */
export type FindingCode = keyof typeof FINDINGS;

/** One thing to check in a dossier. */
export interface Finding {
  readonly code: FindingCode;
  readonly family: AuditFamily;
  readonly severity: Severity;
  /** Where in the dossier, the place to mend first. */
  readonly where: readonly Path[];
  readonly params: Readonly<Record<string, FindingParam>>;
  /** The day that it is about, or by which to act; null: none. */
  readonly on: IsoDate | null;
  readonly mend: MendCode;
  /** Why it matters: ids for `sourceOf`. */
  readonly source: readonly string[];
  readonly law: string;
}

/** A finding with what its code alone decides filled in. */
export function finding(
  code: FindingCode,
  severity: Severity,
  where: readonly Path[],
  params: Readonly<Record<string, FindingParam>> = {},
  on: IsoDate | null = null,
): Finding {
  const [family, mend, source, law]: FindingKind = FINDINGS[code];
  return { code, family, severity, where, params, on, mend, source, law };
}
