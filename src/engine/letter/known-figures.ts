import type { IsoDate } from '../dates/plain-date.ts';
import { type DossierDate, DOSSIER_DATES } from '../dossier/dossier.ts';
import type { KnownFigures } from '../recount/known.ts';
import type { Section } from '../tables/ids.ts';
import type {
  DateFinding,
  FactorFinding,
  LetterFinding,
  LetterDateRole,
  LetterProgram,
  ReasonCode,
  SectionFinding,
  TotalFinding,
} from './finding.ts';

/** What confirmed findings say about the file; what they do not say is absent. */
export interface LetterFacts {
  readonly dates: Readonly<Partial<Record<DossierDate, IsoDate>>>;
  readonly round?: string;
  readonly cutOff?: number;
  readonly program?: LetterProgram;
  readonly claimedTotal?: number;
  readonly claimedFactors?: Readonly<Record<string, number>>;
  /** The officer's figures, as the recount takes them. */
  readonly known: KnownFigures;
  readonly reasons: readonly ReasonCode[];
  /** Confirmed findings that contradict an earlier one, which was kept. */
  readonly conflicts: readonly LetterFinding[];
}

/**
 * The facts in findings that the user has confirmed, for the dossier and for the recount. Pass only
 * confirmed findings: certainty is not checked. The date of a letter is used as the decision's
 * when there is no other.
 */
export function toKnownFigures(confirmed: readonly LetterFinding[]): LetterFacts {
  const conflicts: LetterFinding[] = [];
  const only = <T extends LetterFinding, V>(
    finds: readonly T[],
    valueOf: (find: T) => V,
  ): V | undefined => {
    const [first, ...rest] = finds;
    if (first === undefined) return undefined;
    const value = valueOf(first);
    conflicts.push(...rest.filter((find) => valueOf(find) !== value));
    return value;
  };
  const cutOff = only(ofKind(confirmed, 'cut-off'), ({ points }) => points);
  const reasons = [...new Set(ofKind(confirmed, 'reason').map(({ reason }) => reason))];
  const totals = ofKind(confirmed, 'total');
  const officerTotal = only(totals.filter(isOf('officer')), ({ points }) => points);
  const facts = {
    dates: datesOf(ofKind(confirmed, 'date'), only),
    round: only(ofKind(confirmed, 'round'), ({ round }) => round),
    cutOff,
    program: only(ofKind(confirmed, 'program'), ({ program }) => program),
    claimedTotal: only(totals.filter(isOf('claimed')), ({ points }) => points),
    claimedFactors: pointsOf(ofKind(confirmed, 'factor').filter(isOf('claimed')), factorOf, only),
    known: present({
      total: officerTotal,
      factors: pointsOf(ofKind(confirmed, 'factor').filter(isOf('officer')), factorOf, only),
      sections: pointsOf(ofKind(confirmed, 'section').filter(isOf('officer')), sectionOf, only),
      refusedBelow: refusedBelow(reasons, cutOff, officerTotal),
      cutOff,
    }),
    reasons,
    conflicts,
  };
  return present(facts) as LetterFacts;
}

type Only = <T extends LetterFinding, V>(
  finds: readonly T[],
  valueOf: (find: T) => V,
) => V | undefined;

const ofKind = <K extends LetterFinding['kind']>(
  finds: readonly LetterFinding[],
  kind: K,
): readonly Extract<LetterFinding, { kind: K }>[] =>
  finds.filter((find): find is Extract<LetterFinding, { kind: K }> => find.kind === kind);

const isOf =
  (whose: 'claimed' | 'officer') =>
  (find: TotalFinding | FactorFinding | SectionFinding): boolean =>
    find.whose === whose;

const factorOf = ({ factor }: FactorFinding): string => factor;
const sectionOf = ({ section }: SectionFinding): Section => section;

function datesOf(finds: readonly DateFinding[], only: Only): LetterFacts['dates'] {
  const dated = (role: LetterDateRole): IsoDate | undefined =>
    only(
      finds.filter((find) => find.role === role),
      ({ date }) => date,
    );
  const known = Object.fromEntries(DOSSIER_DATES.map((role) => [role, dated(role)]));
  return present({ ...known, decision: known['decision'] ?? dated('letter') });
}

function pointsOf<K extends string, T extends FactorFinding | SectionFinding>(
  finds: readonly T[],
  keyOf: (find: T) => K,
  only: Only,
): Readonly<Partial<Record<K, number>>> | undefined {
  if (finds.length === 0) return undefined;
  const keys = [...new Set(finds.map(keyOf))];
  const entries = keys.map((key) => [
    key,
    only(
      finds.filter((find) => keyOf(find) === key),
      ({ points }) => points,
    ),
  ]);
  return Object.fromEntries(entries) as Partial<Record<K, number>>;
}

/** A refusal for a score below the cut-off bounds the officer's total, unless a stated total contradicts it. */
function refusedBelow(
  reasons: readonly ReasonCode[],
  cutOff: number | undefined,
  total: number | undefined,
): number | undefined {
  if (cutOff === undefined || !reasons.includes('score-below-cut-off')) return undefined;
  return total === undefined || total < cutOff ? cutOff : undefined;
}

const present = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
