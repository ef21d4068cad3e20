import type { IsoDate } from '../dates/plain-date.ts';
import { applyDepartures } from '../dossier/change.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readGrant } from '../dossier/read-additional.ts';
import { read } from '../dossier/read.ts';
import { ok, type Result } from '../errors/issue.ts';
import { categoriesOn } from '../programs/categories-on.ts';
import type { Verdict } from '../programs/criterion.ts';
import type { ProgramId, ProgramOptions } from '../programs/programs.ts';
import { programsOn } from '../programs/programs-on.ts';
import { bothWays, ternaryOf, verdictOf } from '../programs/verdict.ts';
import { CATEGORY_IDS, type CategoryId } from '../tables/ids.ts';
import { judge } from './judge.ts';
import type { RoundVerdict, Standing } from './results.ts';
import type { AnyRound, Moment } from './round.ts';

/**
 * What a round looks at on a day: the total, the programs, the nomination, the categories.
 * `submittedAt` is when the profile was submitted; default: the dossier's profile date.
 * Issue `date-before-express-entry` before 2015-01-01.
 */
export function standingOn(
  dossier: Dossier,
  date: IsoDate,
  options: ProgramOptions & { readonly submittedAt?: Moment | null | undefined } = {},
): Result<Standing> {
  const departures = options.departures ?? [];
  const reading = read(dossier, date, { departures });
  if (!reading.ok) return reading;
  const programs = programsOn(dossier, date, options);
  if (!programs.ok) return programs;
  const { dossier: seen, overrides } = applyDepartures(dossier, departures);
  const nominated = bothWays({ date, overrides }, (ctx) =>
    readGrant(seen.nomination, 'nomination', ['nomination'], ctx),
  );
  return ok({
    ...reading.value.range,
    programs: Object.fromEntries(
      programs.value.programs.map(({ program, verdict }) => [program, verdict]),
    ) as Record<ProgramId, Verdict>,
    nomination: verdictOf(ternaryOf(nominated)),
    categories: Object.fromEntries(
      categoriesOn(dossier, date, options).map(({ category, verdict }) => [category, verdict]),
    ),
    submittedAt: options.submittedAt === undefined ? dossier.dates.profile : options.submittedAt,
  });
}

/** Judges a round for a standing on its day. */
export function judgeStanding(standing: Standing, round: AnyRound): RoundVerdict {
  const { least, greatest, submittedAt } = standing;
  const judgement = judge(least, round, submittedAt);
  const most = judge(greatest, round, submittedAt);
  const reached = judgement.reached === most.reached ? most.reached : 'unknown';
  const conditions = conditionsOf(standing, round);
  const eligible = every(conditions.map(({ verdict }) => verdict));
  return {
    round,
    least,
    greatest,
    judgement,
    reached,
    eligible,
    because: conditions.filter(({ verdict }) => verdict !== 'met').map(({ what }) => what),
    invited: every([reached, eligible]),
  };
}

interface ConditionMet {
  readonly what: RoundVerdict['because'][number];
  readonly verdict: Verdict;
}

/** Every round takes candidates of a program; some take one program, nominees, or members of a category. */
function conditionsOf(standing: Standing, { category }: AnyRound): readonly ConditionMet[] {
  const { programs, nomination, categories } = standing;
  const program: ConditionMet = { what: 'any-program', verdict: some(Object.values(programs)) };
  switch (category) {
    case 'general':
      return [program];
    case 'pnp':
      return [program, { what: 'nomination', verdict: nomination }];
    case 'fsw':
    case 'cec':
    case 'fst':
      return [{ what: category, verdict: programs[category] }];
    default:
      if (!isCategory(category)) return [program, { what: 'other-category', verdict: 'unknown' }];
      return [program, { what: category, verdict: categories[category] ?? 'not-met' }];
  }
}

const isCategory = (category: string): category is CategoryId =>
  (CATEGORY_IDS as readonly string[]).includes(category);

function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

function some(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('unknown') ? 'unknown' : 'not-met';
}
