import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import refused from '../../../src/app/examples/refused.json' with { type: 'json' };
import {
  isoDate,
  type Issue,
  parseDossier,
  parseKnownFigures,
  parseProfile,
  read,
  type Result,
  score,
  total,
} from '../../../src/engine/index.ts';
import { DOSSIER_DATES } from '../../../src/engine/constants.ts';
import {
  defaultActions,
  parseActions,
  parseChange,
  parseHypothesis,
  parseScenario,
} from '../../../src/engine/improve.ts';
import { anyChange, anyChanges } from '../../support/changes.ts';
import { anyDossier } from '../../support/dossiers.ts';
import { anyProfile } from '../../support/profiles.ts';
import { gridOn, valueOf } from '../../support/rules.ts';
import type { ProofId } from '../counts.ts';
import { prove } from '../harness.ts';
import { PATIENCE } from '../run.ts';
import { damaged } from './damage.ts';

const anyFigure = () =>
  fc.oneof(
    fc.integer({ min: 0, max: 1200 }),
    fc.record({ least: fc.nat(1200), greatest: fc.nat(1200) }, { requiredKeys: [] }),
  );

const anyOfficerFigures = () =>
  fc.record(
    {
      total: anyFigure(),
      factors: fc.dictionary(fc.constantFrom('age', 'education', 'canadianWork'), anyFigure()),
      sections: fc.dictionary(fc.constantFrom('core', 'additional'), anyFigure()),
      date: fc.constantFrom(...DOSSIER_DATES),
      refusedBelow: fc.nat(1200),
    },
    { requiredKeys: [] },
  );

const anyHypothesis = () =>
  fc.record({
    name: fc.string({ minLength: 1 }),
    wage: fc.constant({ tier: 0, basis: 'either', points: [50, 25, 15] }),
    limits: fc.dictionary(fc.constantFrom('french', 'sibling'), fc.nat(1200)),
    canadianStudy: fc.constantFrom('as-in-force', 'graduate-only'),
  });

const DAY = isoDate('2024-07-17');

function anyActions() {
  const dossier = valueOf(parseDossier(refused));
  return fc.subarray([...defaultActions({ kind: 'dossier', dossier, date: DAY })]);
}

const RULES = gridOn('2025-03-25');

interface Parser {
  readonly id: ProofId;
  readonly whole: fc.Arbitrary<unknown>;
  readonly parse: (input: unknown) => Result<unknown>;
  /** False where what is taken has another shape than the input. */
  readonly isFixed?: boolean;
  /** What is done next with what was taken: it must not fail either. */
  readonly use?: (input: unknown) => void;
}

const PARSERS: readonly Parser[] = [
  {
    id: 'fuzz-profile',
    whole: anyProfile(),
    parse: parseProfile,
    use: (input) => {
      const parsed = parseProfile(input);
      if (parsed.ok) expect(score(parsed.value, RULES).total).toBe(total(parsed.value, RULES));
    },
  },
  {
    id: 'fuzz-dossier',
    whole: anyDossier('some-unknown'),
    parse: parseDossier,
    use: (input) => {
      const parsed = parseDossier(input);
      if (parsed.ok) read(parsed.value, DAY);
    },
  },
  {
    id: 'fuzz-officer-figures',
    whole: anyOfficerFigures(),
    parse: parseKnownFigures,
    isFixed: false,
  },
  { id: 'fuzz-change', whole: anyChange(), parse: parseChange },
  {
    id: 'fuzz-scenario',
    whole: fc.record({ name: fc.string({ minLength: 1 }), changes: anyChanges() }),
    parse: parseScenario,
  },
  { id: 'fuzz-actions', whole: anyActions(), parse: parseActions },
  { id: 'fuzz-hypothesis', whole: anyHypothesis(), parse: parseHypothesis },
];

const nodesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce<number>((all, each) => all + nodesIn(each), 0)
    : 1;

/** A fault is told by its code and by a path whose holder is in the input. */
function expectFault({ code, path }: Issue, input: unknown): void {
  expect(code).toMatch(/^[a-z-]+$/);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], input);
  if (path.length > 0) expect(holder, path.join('.')).toBeDefined();
}

/** No schema of ours asks for more keys than this of one object. */
const KEYS_MAX = 20;

describe('a damaged input', () => {
  it.each(PARSERS.map((parser) => [parser.id, parser] as const))(
    'is taken whole, or refused with its faults, and never fails: %s',
    PATIENCE,
    (id, { whole, parse, isFixed = true, use }) => {
      prove(id, '', damaged(whole), (input) => {
        const result = parse(input);
        if (result.ok) {
          const text = JSON.stringify(result.value);
          const again = parse(JSON.parse(text));
          if (isFixed) expect(again.ok && JSON.stringify(again.value)).toBe(text);
          use?.(input);
          return;
        }
        expect(result.issues.length).toBeGreaterThan(0);
        expect(result.issues.length).toBeLessThanOrEqual(KEYS_MAX * nodesIn(input));
        for (const issue of result.issues) expectFault(issue, input);
      });
    },
  );
});
