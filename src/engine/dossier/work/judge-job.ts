import type { Path } from '../../errors/issue.ts';
import { readNoc } from '../../noc/noc.ts';
import type { WorkRules } from '../../tables/schemas/work.ts';
import type { Job } from '../dossier.ts';
import { all, note, noteUnknown, type ReadContext, type Ternary } from '../read-context.ts';
import type { NoteCode } from '../reading.ts';

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
  context: ReadContext,
): Ternary {
  const parts = [judgeNoc(job, path, rules, context), judgeLetter(job, path, context)];
  if (kind === 'canadian') parts.push(...judgeCanadian(job, path, context));
  return all(parts);
}

function judgeNoc({ noc }: Job, path: Path, rules: WorkRules, context: ReadContext): Ternary {
  const at = [...path, 'noc'];
  if (noc === null) {
    noteUnknown(context, 'job-noc-missing', at);
    return null;
  }
  const { codes, levels, translated, skilled } = readNoc(noc, rules);
  const params = { noc, to: codes, levels, classification: rules.noc };
  if (translated) note(context, 'job-noc-translated', at, null, params, rules.source);
  if (skilled === null) noteUnknown(context, 'job-noc-ambiguous', at, params);
  if (skilled === false) note(context, 'job-not-skilled', at, false, params, rules.source);
  return skilled;
}

function judgeLetter({ letter }: Job, path: Path, context: ReadContext): Ternary {
  const at = [...path, 'letter'];
  if (letter === null) {
    noteUnknown(context, 'job-fact-missing', at, { fact: 'letter' });
    return null;
  }
  if (letter === 'missing') note(context, 'job-letter-missing', at, false);
  if (letter === 'incomplete') note(context, 'job-letter-incomplete', at, null);
  return letter !== 'missing';
}

function judgeCanadian(job: Job, path: Path, context: ReadContext): readonly Ternary[] {
  const rule = (fact: keyof Job, fits: Ternary, code: NoteCode): Ternary => {
    if (fits === null) noteUnknown(context, 'job-fact-missing', [...path, fact], { fact });
    if (fits === false) note(context, code, [...path, fact], false);
    return fits;
  };
  const { employment, fullTimeStudent, authorized } = job;
  return [
    rule('employment', employment === null ? null : employment === 'employee', 'job-self-employed'),
    rule('fullTimeStudent', fullTimeStudent === null ? null : !fullTimeStudent, 'job-student'),
    rule('authorized', authorized, 'job-unauthorized'),
  ];
}
