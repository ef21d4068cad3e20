import type { IsoDate } from '../dates/plain-date.ts';
import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { changeDossier, stateOf } from './apply.ts';
import { FACTS_TOUCHED, type FactTouched } from './change.ts';
import { type Change, definitionOf } from './changes/list.ts';
import { PART_FACTS, PART_IDS, type PartId, type Parts, profileFrom, readPart } from './parts.ts';
import { unwrap } from '../errors/issue.ts';
import {
  type DossierSubject,
  inlineDepartures,
  overridesOfSubject,
  rulesOfSubject,
} from './subject.ts';

/** A change with a key of its own: two changes with one key are the same change. */
export interface KeyedChange {
  readonly key: string;
  readonly change: Change;
  /** The facts that it touches, one bit each. */
  readonly facts: number;
}

export interface QuickReading {
  readonly profile: Profile;
  /** Under the law of the day. */
  readonly total: number;
  readonly rules: Rules;
}

/** A dossier read under many sets of changes, on many days: every part is read once for what it depends on. */
export type QuickReader = (changes: readonly KeyedChange[], date: IsoDate) => QuickReading;

export const keyed = (change: Change, key: string): KeyedChange => ({
  key,
  change,
  facts: bitsOf(definitionOf(change.kind).touches(change)),
});

const bitsOf = (facts: readonly FactTouched[]): number =>
  facts.reduce((bits, fact) => bits | (1 << FACTS_TOUCHED.indexOf(fact)), 0);

const PART_BITS = PART_IDS.map((id) => bitsOf(PART_FACTS[id]));

/** Reads a dossier with changes made in their order, on days that have rules. */
export function quickReader(given: DossierSubject): QuickReader {
  const subject = inlineDepartures(given);
  const known = PART_IDS.map(() => new Map<string, Parts[PartId]>());
  const rulesOf = rulesByDay(subject);
  const base = stateOf(subject);
  const overrides = overridesOfSubject(subject);
  return (changes, date) => {
    const parts: Record<string, Parts[PartId]> = {};
    for (const [at, id] of PART_IDS.entries()) {
      const relevant = relevantTo(PART_BITS[at]!, changes);
      const key = keyOf(relevant, date);
      let value = known[at]!.get(key);
      if (value === undefined) {
        const { state } = changeDossier(
          base,
          relevant.map(({ change }) => change),
        );
        value = readPart(id, { ...state, overrides }, date);
        known[at]!.set(key, value);
      }
      parts[id] = value;
    }
    const rules = rulesOf(date);
    return { ...profileFrom(parts as unknown as Parts, rules), rules };
  };
}

function rulesByDay(subject: DossierSubject): (date: IsoDate) => Rules {
  const known = new Map<IsoDate, Rules>();
  return (date) => {
    let rules = known.get(date);
    if (rules === undefined) {
      rules = unwrap(rulesOfSubject({ ...subject, date }));
      known.set(date, rules);
    }
    return rules;
  };
}

const NONE: readonly KeyedChange[] = [];

/** The changes that a part depends on: those of its facts, and those that share a fact with these. */
function relevantTo(partFacts: number, changes: readonly KeyedChange[]): readonly KeyedChange[] {
  let facts = partFacts;
  for (;;) {
    let wider = facts;
    for (const { facts: touched } of changes) if ((touched & wider) !== 0) wider |= touched;
    if (wider === facts) break;
    facts = wider;
  }
  let relevant: KeyedChange[] | null = null;
  for (const change of changes) {
    if ((change.facts & facts) === 0) continue;
    (relevant ??= []).push(change);
  }
  return relevant ?? NONE;
}

function keyOf(changes: readonly KeyedChange[], date: IsoDate): string {
  let key: string = date;
  for (const { key: own } of changes) key += ` ${own}`;
  return key;
}
