import audit from '../../../../tables/audit.json' with { type: 'json' };
import type { IsoDate } from '../../dates/plain-date.ts';
import { inForceOn } from '../in-force.ts';
import type { AuditRules, AuditTable } from '../schemas/audit.ts';

/** What the audit of a dossier holds it to, by date. */
export const AUDIT_TABLE = audit as unknown as AuditTable;

/** The thresholds of a day; the first row's before Express Entry began. */
export const auditRulesOn = (date: IsoDate): AuditRules =>
  inForceOn(AUDIT_TABLE.history, date) ?? AUDIT_TABLE.history[0]!;
