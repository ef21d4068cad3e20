import { test } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';

/**
 * Stryker looks at tests alone: a file that a mutant keeps from loading has none, and the mutant would count as
 * survived. Here such a file has one test, which fails.
 */
export default class extends VitestTestRunner {
  override async importFile(
    ...[path, source]: Parameters<VitestTestRunner['importFile']>
  ): Promise<unknown> {
    try {
      return await super.importFile(path, source);
    } catch (error) {
      if (source === 'setup') throw error;
      test('the file loads', () => {
        throw error;
      });
      return undefined;
    }
  }
}
