import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../src/engine/index.ts';
import { loadExample } from '../../../../src/app/examples/examples.ts';
import { localBackend } from '../../../../src/app/state/dossiers/backend.ts';
import { firstOpening } from '../../../../src/app/state/dossiers/createDossiers.ts';
import { localJournal } from '../../../../src/app/state/dossiers/journal.ts';
import { start } from '../../../../src/app/state/dossiers/start.ts';
import { memoryBackend, memoryStorage } from './memory.ts';

const OLD_KEY = 'crs-recount:dossier';
const TODAY = isoDate('2026-01-15');
const fixture = (name: string): string =>
  readFileSync(new URL(`versions/${name}`, import.meta.url), 'utf8').trim();

function device({ room = Infinity } = {}) {
  const [backend, local, session] = [memoryBackend(), memoryStorage(room), memoryStorage()];
  const place = {
    backend,
    journal: localJournal(() => local.storage),
    local: () => local.storage,
    session: () => session.storage,
    now: () => 100_000,
  };
  return { backend, local, session, begin: () => start(place, true) };
}

describe('what an earlier visit left', () => {
  test('is nothing at first, and the worked example is opened', async () => {
    const started = await device().begin();
    expect(started.stored).toEqual({ kind: 'none' });
    const opening = await firstOpening(started, TODAY, loadExample);
    expect(opening).toMatchObject({ example: 'refused', base: null });
  });

  test('by version 1 is brought over whole: what was typed wrong, and what pages kept with it', async () => {
    const { backend, local, begin } = device();
    const text = fixture('1.own.json');
    local.held.set(OLD_KEY, text);
    const { stored, record } = await begin();
    expect(stored.kind).toBe('draft');
    const old = JSON.parse(text) as { draft: unknown; beside: unknown };
    expect(record).toMatchObject({
      format: 2,
      example: null,
      draft: old.draft,
      beside: old.beside,
    });
    expect([...backend.held.values()]).toEqual([record]);
    expect(local.held.has(OLD_KEY)).toBe(false);
  });

  test('by version 1 with the example in it is still the example', async () => {
    const { local, begin } = device();
    local.held.set(OLD_KEY, fixture('1.example.json'));
    expect((await begin()).record).toMatchObject({ example: 'refused', beside: {} });
  });

  test('by version 1 makes one dossier when two tabs bring it over at once', async () => {
    const { backend, local, begin } = device();
    local.held.set(OLD_KEY, fixture('1.own.json'));
    await Promise.all([begin(), begin()]);
    expect(backend.held.size).toBe(1);
  });

  test('by version 1 stays where it is while it cannot be brought over, and is opened all the same', async () => {
    const { backend, local, begin } = device();
    backend.isFull = true;
    local.held.set(OLD_KEY, fixture('1.own.json'));
    expect((await begin()).stored.kind).toBe('draft');
    expect(local.held.get(OLD_KEY)).toBe(fixture('1.own.json'));
  });

  test('by version 2 is opened as it was', async () => {
    const { backend, session, begin } = device();
    const record = JSON.parse(fixture('2.record.json')) as { id: string };
    backend.held.set(`dossier:${record.id}`, record);
    session.held.set('crs-recount:open', record.id);
    expect((await begin()).record).toEqual(record);
  });

  test('by version 2 as an edit that its tab did not live to keep is found', async () => {
    const { backend, local, begin } = device();
    const record = JSON.parse(fixture('2.record.json')) as { id: string };
    const edit = JSON.parse(fixture('2.edit.json')) as { content: { draft: object } };
    backend.held.set(`dossier:${record.id}`, record);
    local.held.set('crs-recount:edit:tab:id', JSON.stringify(edit));
    const { record: found } = await begin();
    expect(found?.draft).toEqual(edit.content.draft);
    expect(found?.name).toBe('Client A');
  });

  test('without a word of which was open: the one changed last', async () => {
    const { backend, begin } = device();
    const record = JSON.parse(fixture('2.record.json')) as { id: string; changed: number };
    backend.held.set('dossier:old', { ...record, id: 'old', changed: 1 });
    backend.held.set('dossier:new', { ...record, id: 'new', changed: 2 });
    expect((await begin()).record?.id).toBe('new');
  });

  test('in local storage, for want of a database, moves to the database once there is one', async () => {
    const { backend, local, begin } = device();
    const record = JSON.parse(fixture('2.record.json')) as { id: string };
    await localBackend(() => local.storage).update(`dossier:${record.id}`, () => record);
    expect((await begin()).record).toEqual(record);
    expect(backend.held.size).toBe(1);
    expect(local.held.size).toBe(0);
  });
});

describe('what cannot be read', () => {
  test('of version 1 is kept aside word for word, and reported', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const { local, begin } = device();
        local.held.set(OLD_KEY, text);
        const { stored } = await begin();
        expect(stored).toEqual({ kind: 'corrupt', keptAs: `${OLD_KEY}:damaged-1` });
        expect([...local.held]).toEqual([[`${OLD_KEY}:damaged-1`, text]]);
      }),
    );
  });

  test.each([
    ['of a later format', '{"format":9,"origin":"own","draft":{}}'],
    ['with a part missing', '{"format":1,"origin":"own","draft":{"version":1}}'],
    ['with a list that is none', '{"format":1,"origin":"own","draft":{"candidate":{"jobs":3}}}'],
  ])('%s is kept aside too', async (_, text) => {
    const { local, begin } = device();
    local.held.set(OLD_KEY, text);
    expect((await begin()).stored.kind).toBe('corrupt');
  });

  test('never takes the place of what was kept aside before', async () => {
    const { local, begin } = device();
    local.held.set(`${OLD_KEY}:damaged-1`, 'first');
    local.held.set(OLD_KEY, 'second');
    await begin();
    expect(local.held.get(`${OLD_KEY}:damaged-1`)).toBe('first');
    expect(local.held.get(`${OLD_KEY}:damaged-2`)).toBe('second');
  });

  test('is left where it is when there is no room aside', async () => {
    const { local, begin } = device({ room: 3 });
    local.held.set(OLD_KEY, 'damaged');
    expect((await begin()).stored).toEqual({ kind: 'corrupt', keptAs: OLD_KEY });
    expect([...local.held]).toEqual([[OLD_KEY, 'damaged']]);
  });

  test('in the database stays under its key, is reported, and another dossier is opened', async () => {
    const { backend, session, begin } = device();
    const damaged = { format: 2, id: 'x', draft: { candidate: 3 } };
    backend.held.set('dossier:x', damaged);
    session.held.set('crs-recount:open', 'x');
    const started = await begin();
    expect(started.stored).toEqual({ kind: 'corrupt', keptAs: 'dossier:x' });
    expect((await firstOpening(started, TODAY, loadExample)).id).not.toBe('x');
    expect(backend.held.get('dossier:x')).toEqual(damaged);
  });

  test('in the journal is kept aside, and reported', async () => {
    const { local, begin } = device();
    local.held.set('crs-recount:edit:tab:id', '{"format":2,');
    expect((await begin()).stored).toMatchObject({ kind: 'corrupt' });
    expect([...local.held.values()]).toEqual(['{"format":2,']);
    expect((await begin()).stored).toEqual({ kind: 'none' });
  });

  test('is refused, not thrown, where the browser forbids storage', async () => {
    const forbidden = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    const backend = { ...memoryBackend(), get: forbidden, entries: forbidden };
    const started = await start(
      {
        backend,
        journal: localJournal(forbidden),
        local: forbidden,
        session: forbidden,
        now: () => 0,
      },
      false,
    );
    expect(started.stored).toEqual({ kind: 'refused' });
  });
});
