import agriculture from '../../../../tables/categories/agriculture.json' with { type: 'json' };
import education from '../../../../tables/categories/education.json' with { type: 'json' };
import french from '../../../../tables/categories/french.json' with { type: 'json' };
import healthcare from '../../../../tables/categories/healthcare.json' with { type: 'json' };
import military from '../../../../tables/categories/military.json' with { type: 'json' };
import physicians from '../../../../tables/categories/physicians.json' with { type: 'json' };
import researchers from '../../../../tables/categories/researchers.json' with { type: 'json' };
import seniorManagers from '../../../../tables/categories/senior-managers.json' with { type: 'json' };
import stem from '../../../../tables/categories/stem.json' with { type: 'json' };
import trade from '../../../../tables/categories/trade.json' with { type: 'json' };
import transport from '../../../../tables/categories/transport.json' with { type: 'json' };
import cec from '../../../../tables/programs/cec.json' with { type: 'json' };
import fst from '../../../../tables/programs/fst.json' with { type: 'json' };
import fsw from '../../../../tables/programs/fsw.json' with { type: 'json' };
import funds from '../../../../tables/programs/funds.json' with { type: 'json' };
import type { IsoDate } from '../../dates/plain-date.ts';
import { inForceOn } from '../in-force.ts';
import type { CategoryId } from '../ids.ts';
import type { CategoryInForce, CategoryTable } from '../schemas/categories.ts';
import type { CecTable, FstTable, FswTable, FundsTable } from '../schemas/programs.ts';

/** The Federal Skilled Worker Class. */
export const FSW = fsw as unknown as FswTable;
/** The Canadian Experience Class. */
export const CEC = cec as unknown as CecTable;
/** The Federal Skilled Trades Class. */
export const FST = fst as unknown as FstTable;
/** Settlement funds. */
export const FUNDS = funds as unknown as FundsTable;

const CATEGORIES = {
  french,
  healthcare,
  stem,
  trade,
  transport,
  agriculture,
  education,
  physicians,
  'senior-managers': seniorManagers,
  researchers,
  military,
} satisfies Readonly<Record<CategoryId, object>> as unknown as Readonly<
  Record<CategoryId, CategoryTable>
>;

/** The categories of category-based selection, each with its whole history. */
export const CATEGORY_TABLES: readonly CategoryTable[] = /* @__PURE__ */ Object.values(CATEGORIES);

/** The version of a category in force on a day; null where it is not on the list that day. */
export function categoryVersionOn(id: CategoryId, date: IsoDate): CategoryInForce | null {
  const table = CATEGORY_TABLES.find((each) => each.id === id);
  const version = table && inForceOn(table.history, date);
  return version === undefined || 'notInForce' in version ? null : version;
}
