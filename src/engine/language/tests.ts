import celpipGeneral from '../../../tables/language/celpip-general.json' with { type: 'json' };
import ieltsGeneral from '../../../tables/language/ielts-general.json' with { type: 'json' };
import pteCore from '../../../tables/language/pte-core.json' with { type: 'json' };
import tcfCanada from '../../../tables/language/tcf-canada.json' with { type: 'json' };
import tefCanada from '../../../tables/language/tef-canada.json' with { type: 'json' };
import type { TestId } from '../dossier/dossier.ts';
import type { TestTable } from '../tables/schemas/language.ts';

/** The language tests that Express Entry takes, with their scales and equivalencies by test date. */
export const TEST_TABLES = [
  ieltsGeneral,
  celpipGeneral,
  pteCore,
  tefCanada,
  tcfCanada,
] as unknown as readonly TestTable[];

/** The table of one test. */
export function testTable(test: TestId): TestTable {
  return TEST_TABLES.find((table) => table.id === test) as TestTable;
}
