import type * as fastCheck from 'fast-check';
import { afterAll, expect, vi } from 'vitest';
import { LONGER } from './counts.ts';
import { seed } from './run.ts';

type FastCheck = typeof fastCheck;

/** Where one case is a whole search. */
const SEARCHES = /\/engine\/(?:recount|improve|report)\//;
/** What fast-check runs where a property does not say. */
const USUAL = 100;
const testPath = (): string => (expect.getState().testPath ?? '').replaceAll('\\', '/');

const ran = { properties: 0, cases: 0 };

/** Every property of the tests as it stands, with many times the cases, one seed, and its name when it fails. */
vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<FastCheck & { readonly default: FastCheck }>();
  const assert = ((property: never, params: { readonly numRuns?: number } = {}) => {
    const times = SEARCHES.test(testPath()) ? LONGER.searches : LONGER.usual;
    const numRuns = (params.numRuns ?? USUAL) * times;
    ran.properties += 1;
    ran.cases += numRuns;
    return original.assert(property, { ...params, numRuns, seed });
  }) as FastCheck['assert'];
  return { ...original, assert, default: { ...original.default, assert } };
});

afterAll(() => {
  if (ran.properties === 0) return;
  const file = testPath().split('/tests/')[1] ?? '';
  console.log(`${file}: ${ran.properties} properties, ${ran.cases} cases, seed ${seed}`);
});
