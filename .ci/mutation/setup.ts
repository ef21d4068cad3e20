import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutation: {
      /** None while the tests are tried on the engine as it is. */
      readonly mutant: string | null;
      /** How often the mutant's place may be passed: a loop that it keeps from ending is ended. */
      readonly hitLimit: number;
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

const { mutant, hitLimit, seed } = inject('mutation');
const shared = globalThis as { __stryker__?: Switchboard; oneHasFailed?: boolean };
if (shared.oneHasFailed === true) throw new Error('One failure is enough.');
const switchboard = (shared.__stryker__ ??= {});
if (mutant !== null) Object.assign(switchboard, { activeMutant: mutant, hitCount: 0, hitLimit });

/** What fast-check draws where a property does not say. */
const USUAL = 100;
const MOST = 300;

// A failure is enough: no search for the smallest one.
fc.configureGlobal({ seed, endOnFailure: true });

/** The properties draw the same cases each time, and no more of them than can be waited for. */
vi.mock('fast-check', async (importOriginal) => {
  const original = await importOriginal<{ default: typeof fc }>();
  const assert = ((property: never, params: { readonly numRuns?: number } = {}) =>
    original.default.assert(property, {
      ...params,
      numRuns: Math.min(params.numRuns ?? USUAL, MOST),
    })) as typeof fc.assert;
  return { ...original, assert, default: { ...original.default, assert } };
});

beforeEach(({ skip }) => {
  skip(shared.oneHasFailed === true, 'one failure is enough');
});

afterEach(({ task }) => {
  shared.oneHasFailed ||= task.result?.state === 'fail';
});

afterAll(({}, file) => {
  Object.assign(file.meta, { passed: switchboard.mutantCoverage?.static ?? {} });
});
