import type { Finding } from '../../engine/index.ts';
import type {
  AuditFamily,
  DossierDate,
  FindingCode,
  MendCode,
  Severity,
} from '../../engine/constants.ts';
import { CATEGORY_TABLES } from '../../engine/tables.ts';
import { formatList } from '../format.ts';
import { named } from './names.ts';
import type { ProgramsText } from './programs.ts';
import type { CodesText } from './text.ts';
import { type Param, type Wording, wording } from './wording.ts';

/** The words of the audit in one language. */
export interface AuditText {
  readonly families: Readonly<Record<AuditFamily, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** A day of the file inside a sentence: "when the invitation was issued". */
  readonly days: Readonly<Record<DossierDate, string>>;
  readonly findings: Readonly<Record<FindingCode, FindingSentence>>;
  readonly mends: Readonly<Record<MendCode, string>>;
}

/** A sentence from the parameters of a finding, with the audit's own names of days and programs. */
export type FindingSentence = (p: FindingWording) => string;

export interface FindingWording extends Wording {
  readonly onDay: () => string;
  readonly program: () => string;
  readonly category: () => string;
  readonly criteria: () => string;
  readonly levels: () => string;
}

/** All that findings are written with. */
export interface AuditWords {
  readonly codes: CodesText;
  readonly audit: AuditText;
  readonly programs: ProgramsText;
}

/** The finding as a sentence; its place is `placeText` of its paths. */
export const findingSentence = (
  finding: Pick<Finding, 'code' | 'params'>,
  words: AuditWords,
): string => words.audit.findings[finding.code](findingWording(finding, words));

/** What can be done about it. */
export const mendSentence = ({ mend }: Pick<Finding, 'mend'>, { audit }: AuditWords): string =>
  audit.mends[mend];

/** A program by its id, as a name. */
export const programName = (id: string, { programs }: ProgramsText): string =>
  named(programs, id)?.label ?? id;

/** A category of category-based selection, by its table's name. */
export function categoryName(id: string, { language }: CodesText): string {
  const table = CATEGORY_TABLES.find((each) => each.id === id);
  if (table === undefined) return id;
  return language === 'fr' ? (table.titleFr ?? table.titleEn) : table.titleEn;
}

/** Days of the file inside a sentence: "when the invitation was issued and when …". */
export function daysText(names: Param, audit: AuditText, codes: CodesText): string {
  const list = Array.isArray(names) ? names : [names];
  return formatList(
    list.map((name) => named(audit.days, String(name)) ?? String(name)),
    codes.language,
  );
}

function findingWording(
  { params }: Pick<Finding, 'params'>,
  { codes, audit, programs }: AuditWords,
): FindingWording {
  const words = wording(params, codes);
  const listOf = (key: string): readonly string[] => {
    const value = params[key];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const list = (items: readonly string[]): string => formatList(items, codes.language);
  const criterion = (code: string): string =>
    lowerFirst(named(programs.criteria, code)?.title ?? code);
  return {
    ...words,
    onDay: () => daysText(params['name'], audit, codes),
    program: () => programName(words.text('program'), programs),
    category: () => categoryName(words.text('category'), codes),
    criteria: () => list(listOf('failing').map(criterion)),
    levels: () =>
      list(listOf('levels').map((level) => named(codes.names.levels, level)?.phrase ?? level)),
  };
}

/** A title inside a sentence, unless it begins with an acronym. */
const lowerFirst = (title: string): string =>
  /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
