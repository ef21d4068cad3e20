import type { IsoDate } from '../dates/plain-date.ts';
import type { Departing, ReadingOverrides } from '../dossier/change.ts';
import type { Dossier } from '../dossier/dossier.ts';
import {
  DOSSIER_PARTS,
  type DossierPartId,
  type DossierParts,
  leastAges,
  PART_READERS,
  profileParts,
  resolvedProfile,
  resolveUnknowns,
  startJoining,
} from '../dossier/parts.ts';
import { startContext } from '../dossier/read-context.ts';
import { rulesFor } from '../dossier/read.ts';
import type { Profile } from '../profile/profile.ts';
import type { Rules } from '../rules/rules.ts';
import { changeDossier, stateOf } from './apply.ts';
import { FACTS_TOUCHED, type FactTouched } from './change.ts';
import { type Change, definitionOf } from './changes/list.ts';
import { unwrap } from '../errors/issue.ts';
import {
  type DossierSubject,
  inlineDepartures,
  overridesOfSubject,
  rulesOfSubject,
} from './subject.ts';

/** A dossier, and how it is read. */
export interface View {
  readonly dossier: Dossier;
  readonly departures: readonly Departing[];
  readonly overrides: ReadingOverrides;
}

/** The facts that each part depends on, besides the day and the dossier's dates. */
const PART_FACTS: Readonly<Record<DossierPartId, readonly FactTouched[]>> = {
  age: ['birth-date'],
  languages: ['tests', 'first-language'],
  education: ['credentials'],
  work: ['jobs'],
  spouse: ['spouse-tests', 'spouse-credentials', 'spouse-jobs', 'spouse-terms'],
  tradeCertificate: ['certificate'],
  nomination: ['nomination'],
  arrangedEmployment: ['offer'],
  sibling: ['siblings'],
};

/** One part of a dossier on a day that has rules. */
export function readPart<K extends DossierPartId>(
  id: K,
  { dossier, departures, overrides }: View,
  date: IsoDate,
  rules: Rules = unwrap(rulesFor(dossier, date, { departures })),
): DossierParts[K] {
  return PART_READERS[id](dossier, startContext(date, 'least', overrides), rules);
}

/** The age that gives the least points, where the birth date is not known. */
export const leastAge = (view: View, date: IsoDate, rules: Rules): number =>
  leastAges(readPart('age', view, date, rules), [rules])[0]!;

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

const PART_BITS = DOSSIER_PARTS.map((id) => bitsOf(PART_FACTS[id]));

/** Reads a dossier with changes made in their order, on days that have rules. */
export function quickReader(given: DossierSubject): QuickReader {
  const subject = inlineDepartures(given);
  const known = DOSSIER_PARTS.map(() => new Map<string, unknown>());
  const joined = startJoining();
  const rulesOf = rulesByDay(subject);
  const base = stateOf(subject);
  const overrides = overridesOfSubject(subject);
  return (changes, date) => {
    const rules = rulesOf(date);
    const parts: Record<string, unknown> = {};
    for (const [at, id] of DOSSIER_PARTS.entries()) {
      const relevant = relevantTo(PART_BITS[at]!, changes);
      const key = keyOf(relevant, date);
      let value = known[at]!.get(key);
      if (value === undefined) {
        const { state } = changeDossier(
          base,
          relevant.map(({ change }) => change),
        );
        const view = { ...state, overrides };
        const part = readPart(id, view, date, rules);
        value = id === 'age' ? leastAges(part as DossierParts['age'], [rules]) : part;
        known[at]!.set(key, value);
      }
      parts[id] = value;
    }
    const least = resolveUnknowns(profileParts(parts as unknown as DossierParts), rules, joined);
    return { profile: resolvedProfile(joined), total: least, rules };
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
