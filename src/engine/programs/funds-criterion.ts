import type { Dossier } from '../dossier/dossier.ts';
import { all, type Ternary } from '../dossier/read-context.ts';
import type { Criterion } from './criterion.ts';
import { familySizeOn, type FundsRequired, fundsOn } from './funds.ts';
import { type Cited, judged, toProve } from './make-criterion.ts';
import type { ProgramOptions } from './programs.ts';
import { any, standsOn, type View } from './verdict.ts';

/**
 * Settlement funds: the amount to prove, or that none is asked of a candidate with arranged
 * employment who is authorised to work in Canada. A dossier holds no funds.
 */
export function fundsCriterion(
  dossier: Dossier,
  view: View,
  { dependants }: ProgramOptions,
  program: Cited,
  arranged: Ternary,
): Criterion {
  const exempt = all([arranged, worksInCanada(dossier, view)]);
  const familySize = familySizeOn(dossier, view.date, dependants);
  if (exempt === true)
    return judged('settlement-funds-exempt', true, program, { facts: { familySize } });
  const required = fundsOn(view.date, familySize);
  return toProve(
    'settlement-funds',
    required ?? program,
    {
      familySize,
      dependantsAssumed: dependants === undefined,
      mayBeExempt: exempt === null,
      ...amountFacts(required),
    },
    required?.version ?? null,
  );
}

const amountFacts = (required: FundsRequired | null): Criterion['facts'] => ({
  amount: required?.amount ?? null,
  suspect: required?.suspect ?? false,
  lastKnown: required?.lastKnown ?? false,
});

/** An authorised job in Canada that goes on shows the authorization; without one, it is not known. */
function worksInCanada({ candidate }: Dossier, view: View): Ternary {
  const working = candidate.jobs.map((job) =>
    all([job.country === 'CA', job.authorized, standsOn(job, view.date)]),
  );
  return any(working) === true ? true : null;
}
