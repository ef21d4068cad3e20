import { fail, issue, ok, type Result } from '../../errors/issue.ts';
import { read } from '../../dossier/read.ts';
import type { DossierSubject } from '../subject.ts';

/** What a plan is to reach. */
export type Target =
  | { readonly kind: 'total'; readonly total: number }
  /** Cut-offs of a category's recent rounds, oldest first: the last, the highest, or the middle of them. */
  | {
      readonly kind: 'cut-offs';
      readonly cutOffs: readonly number[];
      readonly take: 'latest' | 'highest' | 'median';
    }
  /** As before the refusal: the total claimed, else the total proven when invited. */
  | { readonly kind: 'before-refusal' };

/**
 * The total to reach. Of an even number of cut-offs the middle is the higher of the two: a total that
 * would have been enough in at least half of the rounds. Issues: `required` where there is no cut-off,
 * or no claimed total and no day of invitation or profile.
 */
export function targetTotal(target: Target, subject: DossierSubject): Result<number> {
  switch (target.kind) {
    case 'total':
      return ok(target.total);
    case 'cut-offs':
      return cutOffTotal(target.cutOffs, target.take);
    case 'before-refusal':
      return totalBefore(subject);
  }
}

function cutOffTotal(
  cutOffs: readonly number[],
  take: 'latest' | 'highest' | 'median',
): Result<number> {
  const latest = cutOffs.at(-1);
  if (latest === undefined) return fail(issue('required', ['target', 'cutOffs']));
  if (take === 'latest') return ok(latest);
  const ranked = [...cutOffs].sort((a, b) => a - b);
  return ok(ranked[take === 'highest' ? ranked.length - 1 : Math.floor(ranked.length / 2)]!);
}

function totalBefore({ dossier }: DossierSubject): Result<number> {
  if (dossier.claimedTotal !== null) return ok(dossier.claimedTotal);
  const day = dossier.dates.invitation ?? dossier.dates.profile;
  if (day === null) return fail(issue('required', ['claimedTotal']));
  const reading = read(dossier, day);
  return reading.ok ? ok(reading.value.range.least) : reading;
}
