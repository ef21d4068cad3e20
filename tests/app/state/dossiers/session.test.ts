import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedExample } from '../../../../src/app/examples/examples.ts';
import { blankJob } from '../../../../src/app/state/dossier/blank.ts';
import { localJournal } from '../../../../src/app/state/dossiers/journal.ts';
import { type Content, recordFrom } from '../../../../src/app/state/dossiers/record.ts';
import {
  openSession,
  type Saving,
  type Session,
} from '../../../../src/app/state/dossiers/session.ts';
import { start } from '../../../../src/app/state/dossiers/start.ts';
import { memoryBackend, type MemoryBackend, memoryStorage } from './memory.ts';

interface Device {
  readonly backend: MemoryBackend;
  readonly local: ReturnType<typeof memoryStorage>;
}

const device = (room?: number): Device => ({
  backend: memoryBackend(),
  local: memoryStorage(room),
});

let tabs = 0;

/** A tab with a dossier open, as the screen has it. */
function openTab({ backend, local }: Device, base: Content | null = null) {
  const tab = `t${(tabs += 1)}`;
  const screen = { content: base ?? { name: null, draft: refusedExample(), beside: {} } };
  const said: Saving[] = [];
  let count = 0;
  const session: Session = openSession({
    id: 'one',
    example: null,
    base,
    place: {
      backend,
      journal: localJournal(() => local.storage),
      tab,
      now: () => 1000 + tabs * 100 + count,
      nextNumber: () => (count += 1),
      told: () => undefined,
    },
    content: () => structuredClone(screen.content),
    merged: (content) => (screen.content = content),
    saving: (state) => said.push(state),
  });
  return {
    session,
    screen,
    said,
    edit: (change: (content: Content) => void) => {
      const next = structuredClone(screen.content);
      change(next);
      screen.content = next;
      session.edited();
    },
  };
}

/** What the next visit finds, whatever became of the tabs. */
async function found({ backend, local }: Device, now = 5000): Promise<Content | null> {
  local.storage.setItem('crs-recount:open', 'one');
  const { record } = await start(
    {
      backend,
      journal: localJournal(() => local.storage),
      local: () => local.storage,
      session: () => memoryStorage().storage,
      now: () => now,
    },
    false,
  );
  return record;
}

const employer = (content: Content | null, place: number): unknown =>
  content?.draft.candidate.jobs[place]?.employer;
const setEmployer =
  (place: number, name: string) =>
  ({ draft }: Content): void => {
    draft.candidate.jobs[place]!.employer = name;
  };

/** Some turns of the queue, fewer than a write takes or more. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

describe('an edit', () => {
  test('is found again when the tab is killed in the very next moment', async () => {
    const place = device();
    openTab(place).edit(setEmployer(0, 'Now'));
    expect(place.backend.held.size).toBe(0);
    expect(employer(await found(place), 0)).toBe('Now');
  });

  test('is found again at whatever moment the tab is killed, rows added once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('type', 'add', 'remove', 'flush'), fc.nat(12)), {
          maxLength: 12,
        }),
        async (steps) => {
          const place = device();
          const tab = openTab(place);
          let edits = 0;
          for (const [kind, wait] of steps) {
            if (kind === 'flush') void tab.session.flush();
            else {
              edits += 1;
              tab.edit(({ draft }) => {
                const { jobs } = draft.candidate;
                if (kind === 'add') jobs.push({ ...blankJob(), employer: `row ${edits}` });
                else if (kind === 'remove') jobs.pop();
                else draft.round = `edit ${edits}`;
              });
            }
            await turns(wait);
          }
          tab.session.abandon();
          const left = await found(place);
          if (edits === 0) expect(left).toBeNull();
          else expect(left?.draft).toEqual(tab.screen.content.draft);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is put in the record once, however often the next visits find it', async () => {
    const place = device();
    openTab(place).edit(({ draft }) => draft.candidate.jobs.push(blankJob()));
    for (let visit = 0; visit < 3; visit += 1) {
      expect((await found(place))?.draft.candidate.jobs).toHaveLength(3);
    }
  });

  test('leaves nothing in the journal once it is in the record', async () => {
    const place = device();
    const tab = openTab(place);
    tab.edit(setEmployer(0, 'Kept'));
    await tab.session.flush();
    expect([...place.local.held.keys()]).toEqual([]);
    expect(tab.said.at(-1)).toBe('saved');
    expect(employer(recordFrom(place.backend.held.get('dossier:one')), 0)).toBe('Kept');
  });

  test('goes to the record at once when the journal has no room', async () => {
    const place = device(10);
    const tab = openTab(place);
    tab.edit(setEmployer(0, 'Kept'));
    await turns(20);
    expect(employer(recordFrom(place.backend.held.get('dossier:one')), 0)).toBe('Kept');
  });

  test('is said to be unsaved when neither has room, and what was kept before stays', async () => {
    const place = device();
    const tab = openTab(place);
    tab.edit(setEmployer(0, 'Before'));
    await tab.session.flush();
    const full = { backend: place.backend, local: memoryStorage(10) };
    place.backend.isFull = true;
    const later = openTab(full, recordFrom(place.backend.held.get('dossier:one')));
    later.edit(setEmployer(0, 'After'));
    await later.session.flush();
    expect(later.said.at(-1)).toBe('failed');
    expect(employer(later.screen.content, 0)).toBe('After');
    expect(employer(recordFrom(place.backend.held.get('dossier:one')), 0)).toBe('Before');
    place.backend.isFull = false;
    later.edit(setEmployer(0, 'Room again'));
    await later.session.flush();
    expect(later.said.at(-1)).toBe('saved');
  });

  test('is never written over a record that cannot be read, and is found beside it', async () => {
    const place = device();
    place.backend.held.set('dossier:one', { format: 3, anything: 'newer' });
    const tab = openTab(place);
    tab.edit(setEmployer(0, 'Mine'));
    await tab.session.flush();
    await found(place);
    expect(place.backend.held.get('dossier:one')).toEqual({ format: 3, anything: 'newer' });
    expect(employer(recordFrom(place.backend.held.get('dossier:one-again')), 0)).toBe('Mine');
  });
});

describe('two tabs with one dossier', () => {
  test('lose no edit of either, at whatever moments they write and read', async () => {
    const steps = fc.array(
      fc.record({
        who: fc.nat(1),
        what: fc.constantFrom('edit', 'flush', 'pull'),
        field: fc.nat(2),
        wait: fc.nat(8),
      }),
      { maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const place = device();
        const ground: Content = { name: null, draft: refusedExample(), beside: {} };
        const first = openTab(place, null);
        first.edit(({ draft }) => (draft.round = 'start'));
        await first.session.flush();
        const second = openTab(place, { ...ground, draft: { ...ground.draft, round: 'start' } });
        const both = [first, second];
        const wanted: Record<string, string> = {};
        let count = 0;
        for (const { who, what, field, wait } of all) {
          const tab = both[who]!;
          if (what === 'flush') void tab.session.flush();
          else if (what === 'pull') void tab.session.pull();
          else {
            // Each tab has fields of its own, so that there is nothing to disagree about.
            const key = `${who}-${field}`;
            wanted[key] = `value ${(count += 1)}`;
            const value = wanted[key];
            tab.edit((content) => {
              (content as { beside: object }).beside = { ...content.beside, [key]: value };
            });
          }
          await turns(wait);
        }
        await Promise.all(both.map(({ session }) => session.flush()));
        await Promise.all(both.map(({ session }) => session.pull()));
        for (const { screen } of both) expect(screen.content.beside).toEqual(wanted);
        expect((await found(place))?.beside).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  test('see one another’s rows without doubling them', async () => {
    const place = device();
    const first = openTab(place);
    first.edit(({ draft }) => draft.candidate.jobs.push({ ...blankJob(), employer: 'First' }));
    await first.session.flush();
    const second = openTab(place, structuredClone(first.screen.content));
    second.edit(({ draft }) => draft.candidate.jobs.push({ ...blankJob(), employer: 'Second' }));
    first.edit(setEmployer(2, 'First, changed'));
    await Promise.all([first.session.flush(), second.session.flush()]);
    await Promise.all([first.session.pull(), second.session.pull()]);
    for (const { screen } of [first, second]) {
      expect(screen.content.draft.candidate.jobs.map((job) => job.employer).sort()).toEqual([
        'Atlas Data',
        'First, changed',
        'Maple Ledger Inc.',
        'Second',
      ]);
    }
  });
});
