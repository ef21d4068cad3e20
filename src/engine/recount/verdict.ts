import type { Dossier, DossierDate } from '../dossier/dossier.ts';
import { namedDates } from '../dossier/named-dates.ts';
import { ok, type Result } from '../errors/issue.ts';
import type { ProgramOptions } from '../programs/programs.ts';
import type { Verdict } from '../programs/criterion.ts';
import { judge } from '../rounds/judge.ts';
import type { Judgement, RoundFinding, RoundVerdict } from '../rounds/results.ts';
import { roundOf } from '../rounds/round-of.ts';
import type { AnyCategory, AnyRound, Moment } from '../rounds/round.ts';
import { judgeStanding, standingOn } from '../rounds/standing.ts';
import type { NamedDate } from './departure.ts';
import type { Explanation, Recount } from './explanation.ts';

/** What the numbers say of a refusal under IRPA 11.2. */
export const REFUSAL_VERDICTS = [
  /** On a decisive date the dossier itself, plainly read, was not enough. */
  'supported',
  /** What the officer's figures are explained by, or the total itself, was still enough. */
  'not-supported',
  /** The dossier was enough, and one arguable reading makes it not so. */
  'hangs-on-one-judgement',
  /** The dossier was enough, and only several departures together, or a certain one, make it not so. */
  'hangs-on-several',
  /** Explanations disagree, the round is not known, or what is not known decides. */
  'not-decidable',
] as const;
/** What the figures say of a refusal. */
export type RefusalVerdict = (typeof REFUSAL_VERDICTS)[number];

/** A total against the round, with the sum: `total` less the cut-off is `judgement.margin`. */
export interface TotalJudged {
  readonly total: number;
  readonly judgement: Judgement;
}

/** A date plainly read, against the round. */
export interface DateVerdict extends NamedDate, TotalJudged {
  /** The qualifications must hold on this date (IRPA 11.2(1)): the invitation, and the application's receipt. */
  readonly decisive: boolean;
  /** The minimum criteria, the category or the nomination on the same date, and what was not met. */
  readonly round: RoundVerdict;
}

/** An explanation, against the round. */
export interface ExplanationVerdict extends TotalJudged {
  /** Its place in the list of explanations. */
  readonly explanation: number;
  readonly date: DossierDate;
  /** The departures that are judgements, and those that dates and numbers decide. */
  readonly arguable: number;
  readonly certain: number;
  /** Whether the conditions of the round hold under its departures. */
  readonly eligible: Verdict;
}

/** What the numbers mean against a round. */
export interface RefusalJudged {
  readonly verdict: RefusalVerdict;
  /** The officer's own total, where one number is known, against the round. */
  readonly officer: TotalJudged | null;
  readonly dates: readonly DateVerdict[];
  readonly explanations: readonly ExplanationVerdict[];
  /** What the verdict rests on: the first date or explanation that decides it. */
  readonly because:
    | { readonly kind: 'officer' }
    | { readonly kind: 'date'; readonly name: DossierDate }
    | { readonly kind: 'criteria'; readonly name: DossierDate }
    | { readonly kind: 'explanation'; readonly place: number }
    | { readonly kind: 'nothing' };
}

export interface RefusalFinding extends RefusalJudged {
  readonly round: AnyRound | null;
  readonly finding: RoundFinding;
}

export interface VerdictOptions extends ProgramOptions {
  readonly category?: AnyCategory | null | undefined;
  /** The cut-off that the letter or the notes name: a round with another is not the invitation's. */
  readonly cutOff?: number | null | undefined;
  /** When the profile was submitted; the dossier's profile date unless told. */
  readonly submittedAt?: Moment | null | undefined;
  /** The officer's total, where the letter or the notes give it. */
  readonly officerTotal?: number | null | undefined;
}

/** How many explanations are held against the round's conditions, best first. */
const EXAMINED = 50;

/**
 * A refusal under section 11.2 against the round of the invitation: each date plainly read, and each
 * explanation, above the cut-off, at it, or below. The dates that decide are the invitation and the
 * application. Issue `date-before-express-entry`.
 */
export function verdictOn(
  dossier: Dossier,
  { explanations }: Pick<Recount, 'explanations'>,
  rounds: readonly AnyRound[],
  options: VerdictOptions = {},
): Result<RefusalFinding> {
  const { category = null, cutOff } = options;
  const finding = roundOf(rounds, dossier, { category, cutOff });
  if (finding.kind !== 'found')
    return ok({
      verdict: 'not-decidable',
      round: null,
      finding,
      officer: null,
      dates: [],
      explanations: [],
      because: { kind: 'nothing' },
    });
  const { round } = finding;
  const judged = judgeRefusal(dossier, explanations, round, options);
  return judged.ok ? ok({ round, finding, ...judged.value }) : judged;
}

/** The same against a round that is known. Issue `date-before-express-entry`. */
export function judgeRefusal(
  dossier: Dossier,
  explanations: readonly Explanation[],
  round: AnyRound,
  options: VerdictOptions = {},
): Result<RefusalJudged> {
  const submittedAt =
    options.submittedAt === undefined ? dossier.dates.profile : options.submittedAt;
  const dates: DateVerdict[] = [];
  for (const day of namedDates(dossier)) {
    const standing = standingOn(dossier, day.date, options);
    if (!standing.ok) return standing;
    const ofRound = judgeStanding(standing.value, round);
    dates.push({
      ...day,
      total: ofRound.least,
      judgement: ofRound.judgement,
      decisive: day.name === 'invitation' || day.name === 'application',
      round: ofRound,
    });
  }
  const judged = explanations
    .slice(0, EXAMINED)
    .map((explanation, place) =>
      explanationVerdict(dossier, explanation, place, round, submittedAt, options),
    );
  const total = options.officerTotal ?? null;
  const officer = total === null ? null : { total, judgement: judge(total, round, submittedAt) };
  return ok({ officer, dates, explanations: judged, ...conclude(dates, judged, officer) });
}

function explanationVerdict(
  dossier: Dossier,
  { date, on, departures, score }: Explanation,
  explanation: number,
  round: AnyRound,
  submittedAt: Moment | null,
  options: VerdictOptions,
): ExplanationVerdict {
  const standing = standingOn(dossier, on, { ...options, departures });
  const arguable = departures.filter(({ kind }) => kind === 'arguable').length;
  return {
    explanation,
    date,
    total: score.total,
    judgement: judge(score.total, round, submittedAt),
    arguable,
    certain: departures.length - arguable,
    eligible: standing.ok ? judgeStanding(standing.value, round).eligible : 'unknown',
  };
}

type Conclusion = Pick<RefusalJudged, 'verdict' | 'because'>;

const OPEN: Conclusion = { verdict: 'not-decidable', because: { kind: 'nothing' } };

/**
 * In this order: the round's conditions were not met on a day that decides, whatever the total; the
 * officer's own total was still enough; the dossier plainly read was not; what explains the officer's
 * figures was still enough, or makes it not so.
 */
function conclude(
  dates: readonly DateVerdict[],
  explanations: readonly ExplanationVerdict[],
  officer: TotalJudged | null,
): Conclusion {
  const decisive = dates.filter((each) => each.decisive);
  const closed = decisive.find(({ round }) => round.eligible === 'not-met');
  const under = decisive.find(({ round }) => round.reached === 'not-met');
  if (officer?.judgement.reached === 'met' && closed === undefined)
    return { verdict: 'not-supported', because: { kind: 'officer' } };
  if (under !== undefined && officer?.judgement.reached !== 'met')
    return { verdict: 'supported', because: { kind: 'date', name: under.name } };
  if (closed !== undefined)
    return { verdict: 'supported', because: { kind: 'criteria', name: closed.name } };
  return concludeFrom(decisive, explanations);
}

function concludeFrom(
  decisive: readonly DateVerdict[],
  explanations: readonly ExplanationVerdict[],
): Conclusion {
  const [best] = explanations;
  if (best === undefined || decisive.length === 0) return OPEN;
  const enough = explanations.filter(isEnough);
  if (enough.length === explanations.length)
    return { verdict: 'not-supported', because: { kind: 'explanation', place: best.explanation } };
  const isSure = decisive.every(({ round }) => round.reached === 'met');
  if (enough.length > 0 || explanations.some(isOpen) || !isSure) return OPEN;
  // Fewest departures come first: a single judgement, where there is one, is what the refusal hangs on.
  const fewest = best.arguable + best.certain;
  const least = explanations.filter(({ arguable, certain }) => arguable + certain === fewest);
  const single = least.find(({ arguable }) => arguable === 1);
  if (fewest === 1 && single !== undefined)
    return {
      verdict: 'hangs-on-one-judgement',
      because: { kind: 'explanation', place: single.explanation },
    };
  return { verdict: 'hangs-on-several', because: { kind: 'explanation', place: best.explanation } };
}

const isEnough = ({ judgement, eligible }: ExplanationVerdict): boolean =>
  judgement.reached === 'met' && eligible === 'met';
const isOpen = ({ judgement, eligible }: ExplanationVerdict): boolean =>
  judgement.reached === 'unknown' || (judgement.reached === 'met' && eligible === 'unknown');
