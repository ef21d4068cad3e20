import type { IsoDate } from '../dates/plain-date.ts';
import { read } from '../dossier/read.ts';
import type { Note } from '../dossier/reading.ts';
import { ok, type Result, unwrap } from '../errors/issue.ts';
import type { Profile } from '../profile/profile.ts';
import { type Overlay, overlay } from '../rules/overlay.ts';
import type { Rules } from '../rules/rules.ts';
import { score } from '../score/score.ts';
import { total } from '../score/total.ts';
import type { Score } from '../score/trace.ts';
import { rulesOfSubject, type Subject } from './subject.ts';

/** A subject scored on its day. */
export interface WhatIfOutcome {
  readonly date: IsoDate;
  readonly profile: Profile;
  /** Labelled `hypothetical` under an overlay. */
  readonly score: Score;
  /** Least and greatest total over what is not known, by the law in force; equal where all is known. */
  readonly range: { readonly least: number; readonly greatest: number };
  /** How each fact of the dossier was counted; empty for a profile. */
  readonly notes: readonly Note[];
}

/**
 * The subject read and scored. Under an overlay the facts are read by the law in force, and scored
 * by the hypothesis. Issue `date-before-express-entry`.
 */
export function outcomeOf(
  subject: Subject,
  hypothesis: Overlay | null = null,
): Result<WhatIfOutcome> {
  const rules = rulesOfSubject(subject);
  if (!rules.ok) return rules;
  if (subject.kind === 'profile') {
    const { profile, date } = subject;
    const lawful = total(profile, rules.value);
    const range = { least: lawful, greatest: lawful };
    return ok({
      date,
      profile,
      score: score(profile, under(rules.value, hypothesis)),
      range,
      notes: [],
    });
  }
  const { dossier, departures = [] } = subject;
  const { profile, range, notes, date } = unwrap(read(dossier, subject.date, { departures }));
  return ok({ date, profile, score: score(profile, under(rules.value, hypothesis)), range, notes });
}

const laid = new WeakMap<Overlay, WeakMap<Rules, Rules>>();

/** The rules under a hypothesis: one object for the same two, because its tables are made once for each. */
export function under(rules: Rules, hypothesis: Overlay | null): Rules {
  if (hypothesis === null) return rules;
  let byRules = laid.get(hypothesis);
  if (byRules === undefined) laid.set(hypothesis, (byRules = new WeakMap()));
  let made = byRules.get(rules);
  if (made === undefined) byRules.set(rules, (made = overlay(rules, hypothesis)));
  return made;
}
