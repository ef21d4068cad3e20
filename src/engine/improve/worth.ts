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

/** The total that a set of the changes gives, the set by its bits. */
export type WorthOf = (set: number) => number;

/**
 * The total of every set of some changes. A set is scored on the day that its own changes are done,
 * or on `on` where that is given. All those days must have rules.
 */
export function worthOf(
  subject: Subject,
  changes: readonly Change[],
  on: IsoDate | null,
  hypothesis: Overlay | null,
): WorthOf {
  return subject.kind === 'profile'
    ? profileWorth(subject, changes, on, hypothesis)
    : dossierWorth(subject, changes, on, hypothesis);
}

/** Every total, by the bits of its set. */
export function everyWorth(worth: WorthOf, players: number): Int32Array {
  return Int32Array.from({ length: 1 << players }, (_, set) => worth(set));
}

const chosen = <T>(items: readonly T[], set: number): readonly T[] =>
  items.filter((_, place) => (set & (1 << place)) !== 0);

function dossierWorth(
  subject: DossierSubject,
  changes: readonly Change[],
  on: IsoDate | null,
  hypothesis: Overlay | null,
): WorthOf {
  const start = subject.date;
  const readQuickly = quickReader(subject);
  const players = changes.map((change, place) => ({
    ...keyed(change, String(place)),
    day: doneOn([change], start),
  }));
  return (set) => {
    const made = chosen(players, set);
    const date = on ?? made.reduce((day, one) => later(day, one.day), start);
    const { profile, total: lawful, rules } = readQuickly(made, date);
    return hypothesis === null ? lawful : total(profile, under(rules, hypothesis));
  };
}

function profileWorth(
  subject: ProfileSubject,
  changes: readonly Change[],
  on: IsoDate | null,
  hypothesis: Overlay | null,
): WorthOf {
  return (set) => {
    const { profile, date } = profileAfter(subject, chosen(changes, set), on);
    return total(profile, under(unwrap(rulesOn(date)), hypothesis));
  };
}
