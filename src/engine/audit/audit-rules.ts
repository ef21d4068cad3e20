import table from '../../../tables/audit.json' with { type: 'json' };
import type { IsoDate } from '../dates/plain-date.ts';
import { inForceOn } from '../rules/in-force.ts';
import type { AuditRules, AuditTable } from '../tables/schemas/audit.ts';

const TABLE = table as unknown as AuditTable;

/** The thresholds of a day; the first row's before Express Entry began. */
export const auditRulesOn = (date: IsoDate): AuditRules =>
  inForceOn(TABLE.history, date) ?? TABLE.history[0]!;
