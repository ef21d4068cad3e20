import celpipGeneral from '../../../../tables/language/celpip-general.json' with { type: 'json' };
import ieltsGeneral from '../../../../tables/language/ielts-general.json' with { type: 'json' };
import pteCore from '../../../../tables/language/pte-core.json' with { type: 'json' };
import tcfCanada from '../../../../tables/language/tcf-canada.json' with { type: 'json' };
import tefCanada from '../../../../tables/language/tef-canada.json' with { type: 'json' };
import validity from '../../../../tables/language/validity.json' with { type: 'json' };
import type { IsoDate } from '../../dates/plain-date.ts';
import type { TestId } from '../../dossier/dossier.ts';
import { inForceOn } from '../in-force.ts';
import type { TestTable, ValidityRules, ValidityTable } from '../schemas/language.ts';

const TABLES = {
  'ielts-general': ieltsGeneral,
  'celpip-general': celpipGeneral,
  'pte-core': pteCore,
  'tef-canada': tefCanada,
  'tcf-canada': tcfCanada,
} satisfies Readonly<Record<TestId, object>> as unknown as Readonly<Record<TestId, TestTable>>;

/** The language tests that Express Entry takes, with their scales and equivalencies by test date. */
export const TEST_TABLES: readonly TestTable[] = /* @__PURE__ */ Object.values(TABLES);

/** The table of one test. */
export const testTable = (test: TestId): TestTable => TABLES[test];

/** How long a language test and a credential assessment count, by date. */
export const VALIDITY_TABLE = validity as unknown as ValidityTable;

/** For how many years a test result and an assessment hold, when read on `date`. */
export const validityOn = (date: IsoDate): ValidityRules =>
  inForceOn(VALIDITY_TABLE.history, date) ?? VALIDITY_TABLE.history[0]!;
