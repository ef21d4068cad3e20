import type {
  AdaptabilityId,
  Confidence,
  CriterionCode,
  ProgramId,
  Verdict,
} from '../../engine/constants.ts';
import type {
  CategoryReading,
  Criterion,
  GridNode,
  ProgramReading,
} from '../../engine/programs.ts';
import type { CodesText, Name, Sentence } from './text.ts';
import { wording } from './wording.ts';

/** What no dossier holds and decides all the same. */
export type MissingFact =
  | AdaptabilityId
  | 'settlement-funds'
  | 'outside-quebec'
  | 'trade-qualified'
  | 'publicly-funded-services'
  | 'military-service'
  | 'military-offer'
  | 'occupation';

/** A condition: its name, and what was found of it. */
export interface CriterionText {
  readonly title: string;
  readonly sentence: Sentence;
}

/** Programs and categories. Programs, factors and categories have their official names from their tables. */
export interface ProgramsText {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly membership: Readonly<Record<Verdict, string>>;
  /** A program: its short label, and its name inside a sentence. */
  readonly programs: Readonly<Record<ProgramId, Name>>;
  readonly toProve: string;
  readonly criteria: Readonly<Record<CriterionCode, CriterionText>>;
  readonly missing: Readonly<Record<MissingFact, string>>;
  readonly missingLead: (facts: string) => string;
  readonly gridTotal: string;
  readonly confidences: Readonly<Record<Confidence, string>>;
  /** A row whose date or wording no source held confirms. */
  readonly uncertain: string;
}

/** A condition's name: the same code, the same name. */
export const criterionTitle = ({ code }: Pick<Criterion, 'code'>, text: ProgramsText): string =>
  text.criteria[code].title;

const COUNTED = { met: true, 'not-met': false, unknown: null } as const;

/** The result of a condition, with the facts missing to decide it. */
export function criterionSentence(
  { code, facts, verdict, missing }: Criterion,
  text: ProgramsText,
  codes: CodesText,
): string {
  const found = text.criteria[code].sentence(wording(facts, codes, COUNTED[verdict]));
  const open = missing.filter((fact) => fact !== code);
  return open.length === 0 ? found : `${found} ${missingText(open, text)}`;
}

/** The facts that no dossier holds, as a sentence. */
export const missingText = (facts: readonly string[], text: ProgramsText): string =>
  text.missingLead(facts.map((fact) => nameIn(text.missing, fact)).join('; '));

/** A program's official name. */
export const programTitle = (
  { titleEn, titleFr }: Pick<ProgramReading, 'titleEn' | 'titleFr'>,
  { language }: CodesText,
): string => (language === 'fr' ? titleFr : titleEn);

/** A category's official name; the English one where no French one has been read. */
export const categoryTitle = (
  { version }: Pick<CategoryReading, 'version'>,
  { language }: CodesText,
): string => (language === 'fr' ? (version.nameFr ?? version.nameEn) : version.nameEn);

/** A number of the grid of 100 points by its name. */
export function gridNodeTitle(node: GridNode, text: ProgramsText, codes: CodesText): string {
  if (node.kind === 'total') return text.gridTotal;
  const official = codes.language === 'fr' ? node.titleFr : node.titleEn;
  if (official !== null) return official;
  const [factor, part = ''] = node.id.split('.');
  if (factor === 'adaptability') return nameIn(text.missing, part);
  return nameIn(codes.names.abilities, part);
}

/** The name of a key; the key itself when it has none. */
const nameIn = (names: Readonly<Record<string, string | undefined>>, key: string): string =>
  names[key] ?? key;
