import { type IsoDate, later } from '../dates/plain-date.ts';
import { rulesOn } from '../rules/rules-on.ts';
import type { Overlay } from '../rules/overlay.ts';
import { total } from '../score/total.ts';
import { doneOn, profileAfter } from './apply.ts';
import { type Change } from './changes/list.ts';
import { under } from './outcome.ts';
import { keyed, quickReader } from './quick-read.ts';
import { unwrap } from '../errors/issue.ts';
import type { DossierSubject, ProfileSubject, Subject } from './subject.ts';

/** The total with some of the changes made: bit n of the set is change n. */
type TotalOf = (set: number) => number;

/**
 * The total of every set of some changes, in the order of their bits. A set is scored on the day that
 * its own changes are done, or on `on` where that is given. All those days must have rules.
 */
export function totalsOfSets(
  subject: Subject,
  changes: readonly Change[],
  on: IsoDate | null,
  hypothesis: Overlay | null,
): Int32Array {
  const totalOf =
    subject.kind === 'profile'
      ? profileTotals(subject, changes, on, hypothesis)
      : dossierTotals(subject, changes, on, hypothesis);
  return Int32Array.from({ length: 1 << changes.length }, (_, set) => totalOf(set));
}

const chosen = <T>(items: readonly T[], set: number): readonly T[] =>
  items.filter((_, place) => (set & (1 << place)) !== 0);

function dossierTotals(
  subject: DossierSubject,
  changes: readonly Change[],
  on: IsoDate | null,
  hypothesis: Overlay | null,
): TotalOf {
  const start = subject.date;
  const readQuickly = quickReader(subject);
  const keyedChanges = changes.map((change, place) => ({
    ...keyed(change, String(place)),
    day: doneOn([change], start),
  }));
  return (set) => {
    const made = chosen(keyedChanges, set);
    const date = on ?? made.reduce((day, one) => later(day, one.day), start);
    const { profile, total: lawful, rules } = readQuickly(made, date);
    return hypothesis === null ? lawful : total(profile, under(rules, hypothesis));
  };
}

function profileTotals(
  subject: ProfileSubject,
  changes: readonly Change[],
  on: IsoDate | null,
  hypothesis: Overlay | null,
): TotalOf {
  return (set) => {
    const { profile, date } = profileAfter(subject, chosen(changes, set), on);
    return total(profile, under(unwrap(rulesOn(date)), hypothesis));
  };
}
