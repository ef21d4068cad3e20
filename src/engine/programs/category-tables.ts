import agriculture from '../../../tables/categories/agriculture.json' with { type: 'json' };
import education from '../../../tables/categories/education.json' with { type: 'json' };
import french from '../../../tables/categories/french.json' with { type: 'json' };
import healthcare from '../../../tables/categories/healthcare.json' with { type: 'json' };
import military from '../../../tables/categories/military.json' with { type: 'json' };
import physicians from '../../../tables/categories/physicians.json' with { type: 'json' };
import researchers from '../../../tables/categories/researchers.json' with { type: 'json' };
import seniorManagers from '../../../tables/categories/senior-managers.json' with { type: 'json' };
import stem from '../../../tables/categories/stem.json' with { type: 'json' };
import trade from '../../../tables/categories/trade.json' with { type: 'json' };
import transport from '../../../tables/categories/transport.json' with { type: 'json' };
import type { IsoDate } from '../dates/plain-date.ts';
import { inForceOn } from '../rules/in-force.ts';
import type { CategoryId, CategoryInForce, CategoryTable } from '../tables/schemas/categories.ts';

/** The categories of category-based selection, each with its whole history. */
export const CATEGORY_TABLES = [
  french,
  healthcare,
  stem,
  trade,
  transport,
  agriculture,
  education,
  physicians,
  seniorManagers,
  researchers,
  military,
] as unknown as readonly CategoryTable[];

/** The version of a category in force on a day; null where it is not on the list that day. */
export function categoryVersionOn(id: CategoryId, date: IsoDate): CategoryInForce | null {
  const table = CATEGORY_TABLES.find((each) => each.id === id);
  const version = table === undefined ? undefined : inForceOn(table.history, date);
  return version === undefined || 'notInForce' in version ? null : version;
}
