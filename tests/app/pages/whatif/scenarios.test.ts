import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dossier, isoDate, parseDossier } from '../../../../src/engine/index.ts';
import { SCENARIOS_MAX } from '../../../../src/engine/constants.ts';
import { compare, type DossierSubject } from '../../../../src/engine/improve.ts';
import { differencesOf } from '../../../../src/app/pages/whatif/compare/differences.ts';
import { changeOf, menuOf } from '../../../../src/app/pages/whatif/changes/newChanges.ts';
import { heldLevels } from '../../../../src/app/pages/whatif/state/levels.ts';
import { outcomeUnder } from '../../../../src/app/pages/whatif/state/outcomeUnder.ts';
import { firstScenarios, readyScenario } from '../../../../src/app/pages/whatif/state/ready.ts';
import {
  edited,
  inserted,
  type KeptScenario,
  nextId,
  READY_IDS,
  reused,
  scenarioOf,
  scenariosFrom,
  withChanges,
} from '../../../../src/app/pages/whatif/state/scenarios.ts';
import { shadeOf, SHADES } from '../../../../src/app/pages/whatif/look/shade.ts';
import { signed } from '../../../../src/app/pages/whatif/signed.ts';
import { couple } from '../../../e2e/couple.ts';
import { anyDossier } from '../../../support/dossiers.ts';

const TODAY = isoDate('2025-06-16');

function parsed(input: unknown): Dossier {
  const dossier = parseDossier(input, { today: TODAY });
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  return dossier.value;
}
const subject: DossierSubject = { kind: 'dossier', dossier: parsed(couple), date: TODAY };
const alone: DossierSubject = { ...subject, dossier: parsed({ ...couple, spouse: null }) };
const blank: KeptScenario = { id: 1, name: null, ready: null, changes: [], on: null };

describe('the scenarios offered at first', () => {
  test('are the four that people ask for; without a spouse, the three that make sense', () => {
    expect(firstScenarios(subject).map(({ ready }) => ready)).toEqual([
      'retake-writing',
      'french-7',
      'nomination',
      'spouse-principal',
    ]);
    expect(firstScenarios(alone).map(({ ready }) => ready)).not.toContain('spouse-principal');
  });

  test('offer of the two languages the one in which level 7 is not held', () => {
    const tested = (test: 'tcf-canada' | 'ielts-general', scores: object): DossierSubject => ({
      ...subject,
      dossier: parsed({
        ...couple,
        candidate: {
          ...couple.candidate,
          languageTests: [{ test, date: '2025-01-15', scores }],
        },
      }),
    });
    const offered = (of: DossierSubject) => firstScenarios(of).map(({ ready }) => ready);
    const french = tested('tcf-canada', {
      reading: 549,
      writing: 16,
      listening: 549,
      speaking: 16,
    });
    expect(offered(french)).toContain('english-7');
    expect(offered(french)).not.toContain('french-7');
    const english = tested('ielts-general', { reading: 8, writing: 7, listening: 8, speaking: 7 });
    expect(offered(english)).toContain('french-7');
    expect(offered(english)).not.toContain('english-7');
  });

  test('come to what the engine makes of the same changes, for every dossier', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const of: DossierSubject = { kind: 'dossier', dossier, date: TODAY };
        const scenarios = firstScenarios(of);
        const asked = scenarios.map((scenario) => scenarioOf(scenario, String(scenario.id)));
        const comparison = compare(of, asked);
        expect(comparison.ok).toBe(true);
        if (!comparison.ok) return;
        expect(scenarios.map((one) => outcomeUnder(of, one)?.score.total)).toEqual(
          comparison.value.scenarios.map(({ after }) => after.score.total),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('a citizen or permanent resident is not offered as principal applicant', () => {
    const spouse = { ...couple.spouse, status: 'citizen' };
    const citizen = { ...subject, dossier: parsed({ ...couple, spouse }) };
    expect(readyScenario('spouse-principal', citizen, 1)).toBeNull();
  });

  test('a retake raises what is held by one level, and keeps the rest of the latest result', () => {
    const held = heldLevels(subject, 'candidate', 'english');
    const [change] = readyScenario('retake-writing', subject, 1)!.changes;
    expect(change).toMatchObject({ clb: { writing: held!.writing + 1 } });
    expect(change).not.toHaveProperty('clb.reading');
  });
});

describe('every item of the menu begins a change that the engine can make', () => {
  for (const of of [subject, alone]) {
    for (const { group, items } of menuOf(of)) {
      test(`${group}, ${of === alone ? 'without' : 'with'} a spouse`, () => {
        for (const item of items) {
          const change = changeOf(item, of);
          expect(scenariosFrom([{ ...blank, changes: [change] }])).toEqual([
            { ...blank, changes: [change] },
          ]);
          expect(compare(of, [{ name: 'x', changes: [change], on: null }]).ok).toBe(true);
        }
      });
    }
  }

  test('the spouse’s group is there only where there is a spouse', () => {
    expect(menuOf(subject).map(({ group }) => group)).toContain('spouse');
    expect(menuOf(alone).map(({ group }) => group)).not.toContain('spouse');
  });
});

describe('scenarios kept with the dossier', () => {
  const every = READY_IDS.flatMap((ready, place) => readyScenario(ready, subject, place + 1) ?? []);

  test('come back from JSON as they were', () => {
    expect(scenariosFrom(JSON.parse(JSON.stringify(every)))).toEqual(every);
  });

  test('that cannot be read never throw, and never hide those that can', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (others) => {
        const found = scenariosFrom(JSON.parse(JSON.stringify([{ ...blank, id: 77 }, ...others])));
        expect(found).toContainEqual({ ...blank, id: 77 });
        expect(found!.length).toBeLessThanOrEqual(SCENARIOS_MAX);
        expect(new Set(found!.map(({ id }) => id)).size).toBe(found!.length);
      }),
    );
    for (const nothing of [undefined, null, {}, 'text']) expect(scenariosFrom(nothing)).toBeNull();
  });

  test('that are as they were stay the same objects', () => {
    const again = scenariosFrom(JSON.parse(JSON.stringify(every)));
    const changed = again!.with(0, { ...again![0]!, name: 'Other' });
    const kept = reused(every, changed)!;
    expect(kept[0]).not.toBe(every[0]);
    expect(kept.slice(1).every((one, place) => one === every[place + 1])).toBe(true);
  });

  test('are eight at most, and have ids of their own', () => {
    let list: readonly KeptScenario[] = [];
    for (let count = 0; count < 12; count += 1)
      list = inserted(list, 0, { ...blank, id: nextId(list) });
    expect(list).toHaveLength(SCENARIOS_MAX);
    expect(new Set(list.map(({ id }) => id)).size).toBe(SCENARIOS_MAX);
  });

  test('an edit leaves the others the same; another number of changes drops the ready name', () => {
    const [first, second] = [every[0]!, every[1]!];
    const next = edited(every, second.id, (one) => withChanges(one, []));
    expect(next[0]).toBe(first);
    expect(next[1]).toMatchObject({ ready: null, changes: [] });
    expect(withChanges(first, first.changes).ready).toBe(first.ready);
  });
});

describe('the table of differences', () => {
  const scenarios = firstScenarios(subject);
  const before = outcomeUnder(subject, null);
  const outcomes = scenarios.map((one) => outcomeUnder(subject, one));

  test('has the total first, and of the rest only what differs, unless all is asked for', () => {
    const [total, ...rows] = differencesOf(before, outcomes, false);
    expect(total).toMatchObject({ kind: 'total', before: before!.score.total });
    expect(rows.every(({ before: was, after }) => after.some((is) => is !== was))).toBe(true);
    expect(differencesOf(before, outcomes, true).length).toBeGreaterThan(rows.length + 1);
  });

  test('the sections of each column add up to its total', () => {
    const rows = differencesOf(before, outcomes, true);
    const sections = rows.filter(({ kind }) => kind === 'section');
    for (const [place, outcome] of outcomes.entries())
      expect(sections.reduce((sum, { after }) => sum + (after[place] ?? 0), 0)).toBe(
        outcome!.score.total,
      );
  });
});

describe('shades and signs', () => {
  test('a shade grows with the gain, and a loss has its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 1200 }), (a, b) => {
        const most = Math.max(a, b);
        expect(shadeOf(Math.min(a, b), most)).toBeLessThanOrEqual(shadeOf(most, most) as number);
        expect(shadeOf(most, most)).toBe(SHADES);
        expect(shadeOf(-a, most)).toBe('loss');
        expect(shadeOf(0, most)).toBe(0);
      }),
    );
  });

  test('a difference is written with its sign, in both languages', () => {
    expect(signed(12, 'en')).toBe('+12');
    expect(signed(-1200, 'en')).toBe('−1,200');
    expect(signed(0, 'fr')).toBe('0');
  });
});
