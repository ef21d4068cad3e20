import { expect, it, vi } from 'vitest';
import refused from '../../../src/app/examples/refused.json' with { type: 'json' };
import { parseDossier, recount } from '../../../src/engine/index.ts';
import { valueOf } from '../../support/rules.ts';

const readings = vi.hoisted(() => ({ count: 0 }));
vi.mock(import('../../../src/engine/dossier/read-context.ts'), async (load) => {
  const actual = await load();
  return {
    ...actual,
    startContext: (...all) => {
      readings.count += 1;
      return actual.startContext(...all);
    },
  };
});

it('reads the dossier of the worked example fewer than 300 times, in whole or in part', () => {
  const dossier = valueOf(parseDossier(refused));
  valueOf(recount(dossier, { total: 513 }));
  expect(readings.count).toBeGreaterThan(0);
  expect(readings.count).toBeLessThan(300);
});
