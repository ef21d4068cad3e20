import type { Path } from '../../errors/issue.ts';
import { readNoc } from '../../noc/noc.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import type { Job } from '../dossier.ts';
import type { ItemReason } from '../item.ts';
import {
  type Judging,
  judging,
  note,
  type ReadContext,
  type Ternary,
  type Verdict,
} from '../read-context.ts';

export type WorkKind = 'canadian' | 'foreign';

/**
 * Whether a job is skilled work that counts, whatever its hours. In Canada it must be authorised,
 * and neither self-employment nor work while a full-time student counts (CRS grid; MI).
 */
export function judgeJob(
  job: Job,
  kind: WorkKind,
  path: Path,
  rules: WorkRules,
  ctx: ReadContext,
): Verdict<ItemReason<'job'>> {
  const judged = judging<ItemReason<'job'>>(ctx);
  judgeNoc(job, path, rules, ctx, judged);
  judgeLetter(job, path, ctx, judged);
  if (kind === 'canadian') judgeCanadian(job, path, judged);
  return judged.verdict();
}

function judgeNoc(
  { noc }: Job,
  path: Path,
  rules: WorkRules,
  ctx: ReadContext,
  { against, unknown }: Judging<ItemReason<'job'>>,
): void {
  const at = [...path, 'noc'];
  if (noc === null) {
    unknown('noc-unknown', 'job-noc-missing', at);
    return;
  }
  const { codes, levels, translated, skilled } = readNoc(noc, rules);
  const params = { noc, to: codes, levels, classification: rules.noc };
  if (translated) note(ctx, 'job-noc-translated', at, null, params, rules.source);
  if (skilled === null) unknown('noc-unknown', 'job-noc-ambiguous', at, params);
  if (skilled === false) against('not-skilled', 'job-not-skilled', at, params, rules.source);
}

function judgeLetter(
  { letter }: Job,
  path: Path,
  ctx: ReadContext,
  { against, unknown }: Judging<ItemReason<'job'>>,
): void {
  const at = [...path, 'letter'];
  if (letter === null) unknown('letter-unknown', 'job-fact-missing', at, { fact: 'letter' });
  if (letter === 'missing') against('letter-missing', 'job-letter-missing', at);
  if (letter === 'incomplete') note(ctx, 'job-letter-incomplete', at, null);
}

function judgeCanadian(
  { employment, fullTimeStudent, authorized }: Job,
  path: Path,
  { against, unknown }: Judging<ItemReason<'job'>>,
): void {
  const rule = (
    fact: keyof Job,
    fits: Ternary,
    failing: 'self-employed' | 'student' | 'unauthorized',
    open: 'employment-unknown' | 'student-unknown' | 'authorization-unknown',
  ): void => {
    if (fits === null) unknown(open, 'job-fact-missing', [...path, fact], { fact });
    if (fits === false) against(failing, `job-${failing}`, [...path, fact]);
  };
  const isEmployee = employment === null ? null : employment === 'employee';
  rule('employment', isEmployee, 'self-employed', 'employment-unknown');
  const isFree = fullTimeStudent === null ? null : !fullTimeStudent;
  rule('fullTimeStudent', isFree, 'student', 'student-unknown');
  rule('authorized', authorized, 'unauthorized', 'authorization-unknown');
}
