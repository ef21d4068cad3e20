import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedExample } from '../../../../src/app/examples/examples.ts';
import { openedFrom } from '../../../../src/app/state/createApp.ts';
import { localDraftStorage } from '../../../../src/app/state/dossier/storage.ts';

const KEY = 'crs-recount:dossier';

/** As much of a browser's storage as is used here; `room` is how many characters it takes. */
function memoryStorage(room = Infinity): {
  readonly storage: Storage;
  readonly held: Map<string, string>;
} {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  } as Storage;
  return { storage, held };
}

describe('the draft kept on the device', () => {
  test('comes back as it was saved, what was typed wrong included', async () => {
    const { storage } = memoryStorage();
    const drafts = localDraftStorage(() => storage);
    const opened = {
      draft: { ...refusedExample(), claimedTotal: 'five hundred' },
      origin: 'own',
    } as const;
    expect(await drafts.save(opened)).toBe(true);
    expect(await drafts.load()).toEqual({ kind: 'draft', opened });
  });

  test('is absent at first, and the example is opened', async () => {
    const { storage } = memoryStorage();
    const stored = await localDraftStorage(() => storage).load();
    expect(stored).toEqual({ kind: 'none' });
    expect(openedFrom(stored).origin).toBe('example');
  });

  test('that cannot be read is kept aside under another key, word for word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const { storage, held } = memoryStorage();
        held.set(KEY, text);
        const stored = await localDraftStorage(() => storage).load();
        expect(stored).toEqual({ kind: 'corrupt', keptAs: `${KEY}:damaged-1` });
        expect(held.get(`${KEY}:damaged-1`)).toBe(text);
        expect(held.get(KEY)).toBe(text);
      }),
    );
  });

  test.each([
    ['of a later format', '{"format":2,"origin":"own","draft":{}}'],
    ['with a part missing', '{"format":1,"origin":"own","draft":{"version":1}}'],
    ['with a list that is none', '{"format":1,"origin":"own","draft":{"candidate":{"jobs":3}}}'],
  ])('%s is kept aside too', async (_, text) => {
    const { storage, held } = memoryStorage();
    held.set(KEY, text);
    expect((await localDraftStorage(() => storage).load()).kind).toBe('corrupt');
  });

  test('never writes over what an earlier visit kept aside', async () => {
    const { storage, held } = memoryStorage();
    held.set(`${KEY}:damaged-1`, 'first');
    held.set(KEY, 'second');
    await localDraftStorage(() => storage).load();
    expect(held.get(`${KEY}:damaged-1`)).toBe('first');
    expect(held.get(`${KEY}:damaged-2`)).toBe('second');
  });

  test('is kept aside once, however often it is found', async () => {
    const { storage, held } = memoryStorage();
    held.set(KEY, 'damaged');
    await localDraftStorage(() => storage).load();
    await localDraftStorage(() => storage).load();
    expect([...held.keys()]).toEqual([KEY, `${KEY}:damaged-1`]);
  });

  test('is left where it is, and nothing is saved over it, when there is no room aside', async () => {
    const { storage, held } = memoryStorage(3);
    held.set(KEY, 'damaged');
    const drafts = localDraftStorage(() => storage);
    expect(await drafts.load()).toEqual({ kind: 'corrupt', keptAs: KEY });
    expect(await drafts.save({ draft: refusedExample(), origin: 'own' })).toBe(false);
    expect(held.get(KEY)).toBe('damaged');
  });

  test('says so when the device has no room for it', async () => {
    const { storage, held } = memoryStorage(10);
    const saved = await localDraftStorage(() => storage).save({
      draft: refusedExample(),
      origin: 'own',
    });
    expect(saved).toBe(false);
    expect(held.size).toBe(0);
  });

  test('is refused, not thrown, where the browser forbids storage', async () => {
    const drafts = localDraftStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await drafts.load()).toEqual({ kind: 'refused' });
    expect(await drafts.save({ draft: refusedExample(), origin: 'own' })).toBe(false);
  });
});
