import { describe, expect, it } from 'vitest';
import { LANES } from '../../src/engine/constants.ts';
import { ACTION_DEFAULTS } from '../../src/engine/tables.ts';
import actions from '../../tables/actions.json' with { type: 'json' };
import proposal from '../../tables/proposals/consultation-2026.json' with { type: 'json' };
import sources from '../../tables/sources.json' with { type: 'json' };
import { actionsTableSchema } from '../../src/engine/tables/schemas/actions.ts';
import { proposalSchema } from '../../src/engine/tables/schemas/proposals.ts';

describe('the table of actions', () => {
  it('keeps to its schema, cites what there is, and names each action once', () => {
    expect(actionsTableSchema.safeParse(actions).error).toBeUndefined();
    const ids = ACTION_DEFAULTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source } of ACTION_DEFAULTS) {
      for (const id of source) expect(Object.keys(sources)).toContain(id);
    }
  });

  it('says that no figure of it was read in a source', () => {
    expect(ACTION_DEFAULTS.filter(({ certain }) => certain)).toEqual([]);
  });

  it('puts its actions in every lane', () => {
    expect([...new Set(ACTION_DEFAULTS.map(({ lane }) => lane))].sort()).toEqual([...LANES].sort());
  });
});

describe('the proposal of 2026', () => {
  it('keeps to its schema, and gives no points', () => {
    expect(proposalSchema.safeParse(proposal).error).toBeUndefined();
    expect(JSON.stringify(proposal)).not.toContain('points"');
  });
});
