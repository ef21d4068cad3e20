import type { Clb, EducationLevel, LanguageResult, Profile } from '../profile/profile.ts';
import { CLB_MAX } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { SECTIONS } from '../tables/schemas/crs.ts';
import { AGE_STEPS, least, WORK_STEPS } from './facts.ts';
import { factorPoints } from './factor.ts';
import { BLOCK_IDS, type FastColumn, fastTables } from './fast-tables.ts';
import type { RulesFactor } from '../rules/rules.ts';
import type { Column } from './row.ts';

/** A section ready to sum: the places of its blocks in the index, their points, and its cap. */
interface HotSection {
  readonly slots: readonly number[];
  readonly points: readonly Int32Array[];
  readonly cap: number;
  readonly rest: readonly RulesFactor[];
}

interface HotColumn {
  readonly sections: readonly HotSection[];
  readonly total: number;
}

interface Hot {
  readonly withSpouse: HotColumn;
  readonly withoutSpouse: HotColumn;
}

const tables = new WeakMap<Rules, Hot>();
let lastRules: Rules | undefined;
let lastHot: Hot | undefined;

/** One place for each block, in the order of `BLOCK_IDS`; written anew by every call. */
const index = new Int32Array(BLOCK_IDS.length);

/**
 * The total alone, from tables made of the same factors as {@link score}: the two agree on every
 * profile. Points; the profile must be one that `parseProfile` accepts.
 */
export function total(profile: Profile, rules: Rules): number {
  const hot = rules === lastRules ? (lastHot as Hot) : hotOf(rules);
  const { spouse } = profile;
  setIndex(profile);
  const column = spouse === null ? hot.withoutSpouse : hot.withSpouse;
  const { sections } = column;
  let sum = 0;
  for (let at = 0; at < sections.length; at += 1) sum += sectionPoints(sections[at]!, profile);
  return sum < column.total ? sum : column.total;
}

function sectionPoints(section: HotSection, profile: Profile): number {
  const { slots, points, rest, cap } = section;
  let sum = 0;
  for (let at = 0; at < slots.length; at += 1) sum += points[at]![index[slots[at]!]!]!;
  if (rest.length > 0) sum += restPoints(rest, profile);
  return sum < cap ? sum : cap;
}

function restPoints(rest: readonly RulesFactor[], profile: Profile): number {
  const column: Column = profile.spouse === null ? 'withoutSpouse' : 'withSpouse';
  return rest.reduce((sum, factor) => sum + factorPoints(factor, profile, column), 0);
}

function hotOf(rules: Rules): Hot {
  let hot = tables.get(rules);
  if (hot === undefined) {
    hot = makeHot(rules);
    tables.set(rules, hot);
  }
  lastRules = rules;
  lastHot = hot;
  return hot;
}

function makeHot(rules: Rules): Hot {
  const fast = fastTables(rules);
  const column = (of: FastColumn): HotColumn => ({
    sections: SECTIONS.map((section) => hotSection(of, section, fast.rest)),
    total: of.total,
  });
  return { withSpouse: column(fast.withSpouse), withoutSpouse: column(fast.withoutSpouse) };
}

function hotSection(
  column: FastColumn,
  section: (typeof SECTIONS)[number],
  rest: readonly RulesFactor[],
): HotSection {
  const blocks = column.sections[section];
  const used = BLOCK_IDS.filter((id) => blocks[id] !== null);
  return {
    slots: used.map((id) => BLOCK_IDS.indexOf(id)),
    points: used.map((id) => blocks[id] as Int32Array),
    cap: column.caps[section],
    rest: rest.filter((factor) => factor.section === section),
  };
}

/**
 * Where the profile stands in each block. The order of the facts is that of `BLOCKS`, the last
 * running fastest; a test compares every total with the traced score's.
 */
function setIndex(profile: Profile): void {
  const { firstLanguage, secondLanguage, spouse } = profile;
  const education = educationPlace(profile.education);
  const age = profile.age < AGE_STEPS ? profile.age : AGE_STEPS - 1;
  const canadian = workPlace(profile.canadianWorkYears);
  const foreign = workPlace(profile.foreignWorkYears);
  const firstMin = least(firstLanguage.clb);
  const secondMin = secondLanguage === null ? 0 : least(secondLanguage.clb);
  const firstIsFrench = firstLanguage.language === 'french';
  index[0] = (age * EDUCATIONS + education) * WORK_STEPS + canadian;
  index[1] = clbPlace(firstLanguage.clb);
  index[2] = secondLanguage === null ? 0 : clbPlace(secondLanguage.clb);
  index[3] =
    (((education * CLBS + firstMin) * WORK_STEPS + canadian) * WORK_STEPS + foreign) * 2 +
    (profile.tradeCertificate ? 1 : 0);
  index[4] =
    (additionalPlace(profile) * CLBS + (firstIsFrench ? firstMin : secondMin)) * CLBS +
    (firstIsFrench ? secondMin : firstMin);
  if (spouse === null) return;
  index[5] =
    (educationPlace(spouse.education) + 1) * WORK_STEPS + workPlace(spouse.canadianWorkYears);
  index[6] = languagePlace(spouse.firstLanguage);
}

const EDUCATIONS = 8;
const CLBS = CLB_MAX + 1;

const workPlace = (years: number): number => (years < WORK_STEPS ? years : WORK_STEPS - 1);

const clbPlace = (clb: Clb): number =>
  ((clb.reading * CLBS + clb.writing) * CLBS + clb.listening) * CLBS + clb.speaking;

const languagePlace = (result: LanguageResult | null): number =>
  result === null ? 0 : clbPlace(result.clb);

function additionalPlace({
  nomination,
  arrangedEmployment,
  canadianStudy,
  sibling,
}: Profile): number {
  const offer = arrangedEmployment === 'none' ? 0 : arrangedEmployment === 'other' ? 1 : 2;
  const study = canadianStudy === 'none' ? 0 : canadianStudy === 'one-or-two-year' ? 1 : 2;
  return (((nomination ? 1 : 0) * 3 + offer) * 3 + study) * 2 + (sibling ? 1 : 0);
}

/** The place in `EDUCATION_LEVELS`; comparisons of constants are faster here than a look-up by key. */
function educationPlace(level: EducationLevel): number {
  if (level === 'bachelor') return 4;
  if (level === 'master') return 6;
  if (level === 'two-or-more') return 5;
  if (level === 'two-year') return 3;
  if (level === 'one-year') return 2;
  if (level === 'secondary') return 1;
  return level === 'doctoral' ? 7 : 0;
}
