import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusedExample } from '../../../../src/app/examples/examples.ts';
import { localDraftStorage } from '../../../../src/app/state/dossier/storage.ts';

const KEY = 'crs-recount:dossier';

function memory(): { readonly storage: Storage; readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  } as Storage;
  return { storage, held };
}

const opened = { draft: refusedExample(), origin: 'own' } as const;

test('what pages keep with the dossier comes back with it, whatever it is', async () => {
  const anything = fc.dictionary(fc.string(), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(anything, async (kept) => {
      const { storage } = memory();
      const beside = JSON.parse(JSON.stringify(kept)) as Record<string, unknown>;
      const drafts = localDraftStorage(() => storage);
      await drafts.save({ ...opened, beside });
      expect(await drafts.load()).toEqual({ kind: 'draft', opened: { ...opened, beside } });
    }),
  );
});

test('a dossier saved before anything was kept with it opens as it did', async () => {
  const { storage, held } = memory();
  held.set(KEY, JSON.stringify({ format: 1, ...opened }));
  expect(await localDraftStorage(() => storage).load()).toEqual({ kind: 'draft', opened });
});

test('what is kept beside never stands in the way of the dossier', async () => {
  for (const beside of [null, [], 'text', 7]) {
    const { storage, held } = memory();
    held.set(KEY, JSON.stringify({ format: 1, ...opened, beside }));
    expect(await localDraftStorage(() => storage).load()).toEqual({ kind: 'draft', opened });
  }
});
