import type { Effect } from './effects.ts';

/** The most sets of departures that one part is searched through, set by set. */
const PART_SETS = 400_000;

/**
 * The most departures, up to `asked`, for which no part of any date has too many sets to search. An
 * upper bound of their number is enough: departures about one and the same fact exclude each other.
 */
export function capDepartures(
  dates: readonly (readonly Effect[])[],
  asked: number,
  budget: number,
): number {
  const limit = Math.min(PART_SETS, budget);
  let most = asked;
  for (const effects of dates) {
    for (const facts of byPart(effects)) {
      while (most > 0 && setsUpTo(facts, most) > limit) most -= 1;
    }
    for (const tests of byPerson(effects)) {
      // Each set is looked at with every order of every two tests.
      while (most > 0 && setsUpTo(tests, most) * tests.length ** 2 > limit * PAIRS) most -= 1;
    }
  }
  return most;
}

/** For each part that is searched set by set, how many effects each of its facts has. */
function byPart(effects: readonly Effect[]): readonly (readonly number[])[] {
  const parts = new Map<string, Map<string, number>>();
  for (const { departures } of effects) {
    const { fact, params } = departures[0];
    const [who, what, place] = fact;
    const own = what === 'languageTests' ? place : (params['kind'] ?? '');
    const part = `${String(who)} ${group(String(what))} ${String(own)}`;
    const facts = parts.get(part) ?? new Map<string, number>();
    parts.set(part, facts);
    facts.set(fact.join('.'), (facts.get(fact.join('.')) ?? 0) + 1);
  }
  return [...parts.values()].map((facts) => [...facts.values()]);
}

/** How many effects each test of a person has: tests are searched one by one, then joined. */
function byPerson(effects: readonly Effect[]): readonly (readonly number[])[] {
  const tests = effects.filter(({ departures: [{ fact }] }) => fact[1] === 'languageTests');
  return ['candidate', 'spouse'].map((who) => {
    const own = tests.filter(({ departures: [{ fact }] }) => fact[0] === who);
    const places = [...new Set(own.map(({ departures: [{ fact }] }) => fact[2]))];
    return places.map((place) =>
      Math.min(
        VALUES_OF_TEST,
        own.filter(({ departures: [{ fact }] }) => fact[2] === place).length,
      ),
    );
  });
}

/** How many pairs of tests a set may be looked at with, on average, where there are the most sets. */
const PAIRS = 8;

/** About how many values one departure gives a test: abilities whose levels score alike are one. */
const VALUES_OF_TEST = 6;

const GROUPS: Readonly<Record<string, string>> = {
  jobs: 'work',
  canadianWork: 'work',
  foreignWork: 'work',
  credentials: 'education',
  education: 'education',
};
const group = (what: string): string => GROUPS[what] ?? what;

/** Sets of up to `most` effects, one for each fact at the most. */
function setsUpTo(facts: readonly number[], most: number): number {
  let bySize = [1, ...Array.from({ length: most }, () => 0)];
  for (const effects of facts) {
    bySize = bySize.map((count, size) => count + effects * (bySize[size - 1] ?? 0));
  }
  return bySize.reduce((sum, count) => sum + count, 0);
}
