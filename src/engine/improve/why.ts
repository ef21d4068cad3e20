import type { Note, NoteParam } from '../dossier/reading.ts';
import type { Profile } from '../profile/profile.ts';
import type { Rules, RulesFactor } from '../rules/rules.ts';
import { FACTOR_TABLES } from '../tables/registry/crs.ts';
import { type FactId, FACTS } from '../score/facts.ts';
import { versionFacts } from '../score/row.ts';
import type { Score, TraceNode } from '../score/trace.ts';

/** Why a change adds no points, or fewer than expected. `text/` has a sentence for each. */
export type WhyCode =
  /** No scored fact changes: the person already has this, or better. */
  | 'fact-unchanged'
  /** It does not count on the day; `note` is the code of the note that explains it. */
  | 'not-counted'
  /** The factor has given no points to anyone since `from`. */
  | 'not-in-force'
  /** It still counts toward a program's minimum requirements. */
  | 'counts-for-eligibility'
  /** The next row of the grid is not reached. */
  | 'same-row'
  /** The factor, or its section, already gives its maximum. */
  | 'factor-full'
  | 'section-full'
  /** What the factors `rising` gain, the factors `falling` lose. */
  | 'offset'
  /** It adds points only together with other changes. */
  | 'only-together';

/** One reason why a change is worth what it is. */
export interface Why {
  readonly code: WhyCode;
  readonly params: Readonly<Record<string, NoteParam>>;
}

export interface Scored {
  readonly profile: Profile;
  readonly score: Score;
  readonly notes: readonly Note[];
}

const reason = (code: WhyCode, params: Why['params'] = {}): Why => ({ code, params });

/** Why the second of two scores is no higher than the first, factor by factor. Empty where it is higher. */
export function whyNot(before: Scored, after: Scored, rules: Rules): readonly Why[] {
  if (after.score.total > before.score.total) return [];
  const facts = changedFacts(before.profile, after.profile);
  const uncounted = notCounted(before.notes, after.notes);
  if (facts.length === 0) return uncounted.length > 0 ? uncounted : [reason('fact-unchanged')];
  const lost = offsets(before.score, after.score);
  if (lost.length > 0) return [...uncounted, ...lost];
  const factors = rules.factors.filter((factor) => usesAny(factor, facts));
  return [
    ...uncounted,
    ...factors.flatMap((factor) => factorReasons(factor, before.score, after.score)),
    ...sectionReasons(factors, before.score, after.score),
  ];
}

/** The scored facts that two profiles differ in. */
const changedFacts = (before: Profile, after: Profile): readonly string[] =>
  (Object.keys(FACTS) as FactId[]).filter((id) => FACTS[id].of(before) !== FACTS[id].of(after));

/** Whether a factor uses one of the facts; one that is out of force, by its earlier versions. */
function usesAny({ id, version }: RulesFactor, facts: readonly string[]): boolean {
  const versions =
    version.terms === null
      ? (FACTOR_TABLES.find((table) => table.id === id)?.history ?? [])
      : [version];
  return versions.some((one) => versionFacts(one).some((fact) => facts.includes(fact)));
}

function notCounted(before: readonly Note[], after: readonly Note[]): readonly Why[] {
  const known = new Set(before.map(signature));
  return after
    .filter((note) => note.counted === false && !known.has(signature(note)))
    .map((note) => reason('not-counted', { ...note.params, note: note.code }));
}

const signature = ({ code, path }: Note): string => [code, ...path].join(' ');

function factorReasons(factor: RulesFactor, before: Score, after: Score): readonly Why[] {
  const { id, version } = factor;
  if (version.terms === null || version.cap === 0) {
    return [reason('not-in-force', { factor: id, from: version.from })];
  }
  const [was, is] = [nodeOf(before, id), nodeOf(after, id)];
  if (is.points !== was.points) return [];
  const cap = is.cap!;
  if (cap.binding || cap.before !== was.cap!.before) {
    return [reason('factor-full', { factor: id, limit: cap.limit })];
  }
  return [reason('same-row', { factor: id, points: is.points })];
}

function sectionReasons(
  factors: readonly RulesFactor[],
  before: Score,
  after: Score,
): readonly Why[] {
  const sections = [...new Set(factors.map(({ section }) => section))];
  return sections.flatMap((section) => {
    const [was, is] = [nodeOf(before, section), nodeOf(after, section)];
    const cap = is.cap!;
    if (is.points !== was.points || cap.before === was.cap!.before) return [];
    return [reason('section-full', { section, limit: cap.limit })];
  });
}

function offsets(before: Score, after: Score): readonly Why[] {
  const ids = Object.keys(after.factors);
  const gainOf = (id: string): number => (after.factors[id] ?? 0) - (before.factors[id] ?? 0);
  const rising = ids.filter((id) => gainOf(id) > 0);
  const falling = ids.filter((id) => gainOf(id) < 0);
  return falling.length === 0 ? [] : [reason('offset', { rising, falling })];
}

/** The trace's node of an id: every factor and section of a grid has one, with a cap. */
function nodeOf(score: Score, id: string): TraceNode {
  const found = findNode(score.trace, id);
  if (found === null) throw new RangeError(`No such node in the trace: ${id}`);
  return found;
}

function findNode(nodes: readonly TraceNode[], id: string): TraceNode | null {
  for (const node of nodes) {
    if (node.id === id) return node;
    const below = findNode(node.children, id);
    if (below !== null) return below;
  }
  return null;
}
