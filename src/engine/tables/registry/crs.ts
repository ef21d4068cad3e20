import age from '../../../../tables/crs/age.json' with { type: 'json' };
import arrangedEmployment from '../../../../tables/crs/arranged-employment.json' with { type: 'json' };
import canadianStudy from '../../../../tables/crs/canadian-study.json' with { type: 'json' };
import canadianWork from '../../../../tables/crs/canadian-work.json' with { type: 'json' };
import caps from '../../../../tables/crs/caps.json' with { type: 'json' };
import education from '../../../../tables/crs/education.json' with { type: 'json' };
import educationTransfer from '../../../../tables/crs/education-transfer.json' with { type: 'json' };
import firstLanguage from '../../../../tables/crs/first-language.json' with { type: 'json' };
import foreignWorkTransfer from '../../../../tables/crs/foreign-work-transfer.json' with { type: 'json' };
import french from '../../../../tables/crs/french.json' with { type: 'json' };
import nomination from '../../../../tables/crs/nomination.json' with { type: 'json' };
import secondLanguage from '../../../../tables/crs/second-language.json' with { type: 'json' };
import sibling from '../../../../tables/crs/sibling.json' with { type: 'json' };
import spouseCanadianWork from '../../../../tables/crs/spouse-canadian-work.json' with { type: 'json' };
import spouseEducation from '../../../../tables/crs/spouse-education.json' with { type: 'json' };
import spouseLanguage from '../../../../tables/crs/spouse-language.json' with { type: 'json' };
import tradeCertificateTransfer from '../../../../tables/crs/trade-certificate-transfer.json' with { type: 'json' };
import versions from '../../../../tables/versions.json' with { type: 'json' };
import type { CapsTable, FactorTable, RulesVersion } from '../schemas/crs.ts';

/**
 * The one list of factors, in the grid's order. The scorer, the fast total, the trace, the screen's
 * table and the documentation all follow it: a new factor is its table and an entry here.
 */
export const FACTOR_TABLES = [
  age,
  education,
  firstLanguage,
  secondLanguage,
  canadianWork,
  spouseEducation,
  spouseLanguage,
  spouseCanadianWork,
  educationTransfer,
  foreignWorkTransfer,
  tradeCertificateTransfer,
  nomination,
  arrangedEmployment,
  canadianStudy,
  sibling,
  french,
] as unknown as readonly FactorTable[];

/** The caps of the sections and of the total, with their history. */
export const CAPS_TABLE = caps as unknown as CapsTable;

/** The highest total that a grid of any day allows. */
export const HIGHEST_TOTAL: number = Math.max(...CAPS_TABLE.history.map(({ total }) => total));

/** The ledger of changes to the grid, oldest first. */
export const VERSIONS = versions.versions as unknown as readonly RulesVersion[];
