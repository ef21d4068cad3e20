import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutation: {
      /** None while the tests are tried on the engine as it is. */
      readonly mutant: string | null;
      /** How often the mutant's place may be passed: a loop that it keeps from ending is ended. */
      readonly hitLimit: number;
      readonly mostRuns: number;
      readonly seed: number;
    };
  }
}

/** What the text with the mutants in it reads and writes. */
interface Switchboard {
  activeMutant?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { readonly static: Readonly<Record<string, number>> };
}

const { mutant, hitLimit, mostRuns, seed } = inject('mutation');
const switchboard: Switchboard = {};
(globalThis as { __stryker__?: Switchboard }).__stryker__ = switchboard;
if (mutant !== null) Object.assign(switchboard, { activeMutant: mutant, hitCount: 0, hitLimit });

// A failure is enough: no search for the smallest one.
fc.configureGlobal({ seed, endOnFailure: true });

/** The properties draw the same cases each time, and no more of them than can be waited for. */
vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<{ default: typeof fc }>();
  const assert = ((property: never, params: { readonly numRuns?: number } = {}) =>
    original.default.assert(property, {
      ...params,
      numRuns: Math.min(params.numRuns ?? mostRuns, mostRuns),
    })) as typeof fc.assert;
  return { ...original, assert, default: { ...original.default, assert } };
});

let failed = false;

beforeEach(({ skip }) => {
  skip(failed, 'one failure is enough');
});

afterEach(({ task }) => {
  failed ||= task.result?.state === 'fail';
});

afterAll(({}, file) => {
  Object.assign(file.meta, { passed: switchboard.mutantCoverage?.static ?? {} });
});
