import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support.ts';

/** How often a page is killed: few times in the ordinary suite, 200 in `npm run test:kill`. */
const RUNS = Number(process.env['KILL_RUNS'] ?? 15);
const FIRST_SEED = Number(process.env['KILL_SEED'] ?? 1);

/** `full`: the journal has no room; `no-room`: neither has the database, from some moment on. */
const KILLS = ['reload', 'leave', 'close', 'crash', 'full', 'no-room'] as const;
type Kill = (typeof KILLS)[number];

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Edit =
  | { readonly kind: 'type'; readonly field: string; readonly value: string }
  | { readonly kind: 'add' | 'remove' | 'undo' };

/** What the fields hold after an edit: the employers of all jobs, the birth date and the round. */
interface Held {
  readonly birthDate: string;
  readonly round: string;
  readonly employers: readonly string[];
}

interface Planned {
  readonly edit: Edit;
  /** Milliseconds before it. */
  readonly pause: number;
  readonly held: Held;
}

const START: Held = {
  birthDate: '1993-11-19',
  round: '335',
  employers: ['Atlas Data', 'Maple Ledger Inc.'],
};

/** Edits at random, each with what there is once it is made. */
function planOf(random: () => number, count: number): readonly Planned[] {
  const steps: Held[] = [START];
  const plan: Planned[] = [];
  for (let number = 0; number < count; number += 1) {
    const held = steps.at(-1) as Held;
    const { edit, next } = editOf(random, number, held, steps);
    // Every field is left after it is typed in, so that each edit is a step of its own.
    if (edit.kind === 'undo') steps.pop();
    else steps.push(next);
    plan.push({ edit, pause: Math.floor(random() ** 3 * 600), held: next });
  }
  return plan;
}

function editOf(
  random: () => number,
  number: number,
  held: Held,
  steps: readonly Held[],
): { readonly edit: Edit; readonly next: Held } {
  const roll = random();
  const { employers } = held;
  if (roll < 0.1 && steps.length > 1) return { edit: { kind: 'undo' }, next: steps.at(-2) as Held };
  if (roll < 0.2 && employers.length < 5)
    return { edit: { kind: 'add' }, next: { ...held, employers: [...employers, ''] } };
  if (roll < 0.27 && employers.length > 1)
    return { edit: { kind: 'remove' }, next: { ...held, employers: employers.slice(0, -1) } };
  if (roll < 0.5) {
    const value = `19${60 + (number % 40)}-0${1 + (number % 9)}-11`;
    return {
      edit: { kind: 'type', field: 'candidate-birthDate', value },
      next: { ...held, birthDate: value },
    };
  }
  if (roll < 0.6)
    return {
      edit: { kind: 'type', field: 'round', value: String(number) },
      next: { ...held, round: String(number) },
    };
  const place = Math.floor(random() * employers.length);
  const value = `Employer ${number} `.repeat(1 + Math.floor(random() * 3)).trim();
  return {
    edit: { kind: 'type', field: `candidate-jobs-${place}-employer`, value },
    next: { ...held, employers: employers.map((each, at) => (at === place ? value : each)) },
  };
}

/** The form is made part by part: whether all of it is there, every job's row with its last button. */
const isWhole = (): boolean => {
  const rows = document.querySelectorAll('#field-candidate-jobs .form-row');
  const ends = document.querySelectorAll('#field-candidate-jobs .form-row .button-remove');
  return (
    document.getElementById('field-round') !== null &&
    document.getElementById('field-candidate-birthDate') !== null &&
    document.querySelector('#field-candidate-jobs .form-section-body > .button') !== null &&
    rows.length === ends.length
  );
};

/** Makes the edits in the page itself, with no word to the test but the number of the last one that is safe. */
async function begin(page: Page, plan: readonly Planned[]): Promise<void> {
  await page.evaluate((planned) => {
    const field = (id: string): HTMLInputElement =>
      document.getElementById(`field-${id}`) as HTMLInputElement;
    const click = (selector: string): void => {
      const all = document.querySelectorAll<HTMLElement>(selector);
      all[all.length - 1]?.click();
    };
    const make = (edit: Edit): void => {
      if (edit.kind === 'type') {
        const input = field(edit.field);
        input.focus();
        input.value = edit.value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      } else if (edit.kind === 'add') {
        const list = document.getElementById('field-candidate-jobs');
        list?.querySelector<HTMLElement>('.form-section-body > .button')?.click();
      } else if (edit.kind === 'remove') {
        click('#field-candidate-jobs .form-row .button-remove');
      } else {
        document.querySelector<HTMLElement>('[aria-keyshortcuts="Control+Z"]')?.click();
      }
      // A page that is not in front has no focus to leave a field with.
      document.dispatchEvent(new FocusEvent('focusout'));
    };
    const { whole } = window as unknown as { whole: () => boolean };
    /** Made, and not said to be in this page alone. */
    const isSafe = (): boolean => document.querySelector('[data-saving=saved]') !== null;
    void (async () => {
      for (const [number, { edit, pause }] of planned.entries()) {
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        // Nobody types into a field that is not there yet.
        while (!whole()) await new Promise((resolve) => setTimeout(resolve));
        make(edit);
        const { made } = window as unknown as { made: (number: number, safe: boolean) => void };
        made(number, isSafe());
      }
    })();
  }, plan as Planned[]);
}

const isHeld = (found: Held, wanted: Held): boolean =>
  JSON.stringify(found) === JSON.stringify(wanted);

async function heldBy(page: Page): Promise<Held> {
  return page.evaluate(() => {
    const valueOf = (element: Element | null): string =>
      (element as HTMLInputElement | null)?.value ?? '';
    return {
      birthDate: valueOf(document.getElementById('field-candidate-birthDate')),
      round: valueOf(document.getElementById('field-round')),
      employers: [...document.querySelectorAll('[id^=field-candidate-jobs-][id$=-employer]')].map(
        valueOf,
      ),
    };
  });
}

async function openForm(page: Page): Promise<void> {
  await page.addInitScript(`window.whole = ${isWhole.toString()}`);
  await page.goto('./#/en/score');
  await page.waitForFunction(isWhole, undefined, { timeout: 20_000 });
}

/** Leaves local storage without room for another edit; the database has room still. */
async function fillLocalStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 1 << 22; size > 0; size >>= 1) {
      try {
        localStorage.setItem(`filler-${size}`, 'x'.repeat(size));
      } catch {
        // Smaller, then.
      }
    }
  });
}

async function fillDatabase(page: Page, context: BrowserContext): Promise<void> {
  const client = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
}

async function kill(page: Page, how: Kill, context: BrowserContext): Promise<Page> {
  if (how === 'reload' || how === 'full' || how === 'no-room') {
    await page.reload();
    return page;
  }
  if (how === 'leave') {
    await page.goto('about:blank');
    return page;
  }
  if (how === 'close') await page.close();
  else {
    const client = await context.newCDPSession(page);
    // It never answers: the page is gone.
    void client.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    await page.close();
  }
  return context.newPage();
}

for (let run = 0; run < RUNS; run += 1) {
  const seed = FIRST_SEED + run;
  const how = KILLS[seed % KILLS.length] as Kill;
  test(`the last edit is found after the page is killed: ${how}, seed ${seed}`, async ({
    page,
    context,
  }) => {
    const random = randomOf(seed);
    const plan = planOf(random, 40);
    let last = -1;
    let lastSafe = -1;
    await page.exposeFunction('made', (number: number, safe: boolean) => {
      last = number;
      if (safe) lastSafe = number;
    });
    await openForm(page);
    if (how === 'full') await fillLocalStorage(page);
    await begin(page, plan);
    await page.waitForTimeout(Math.floor(random() * 2500));
    if (how === 'no-room') {
      await fillDatabase(page, context);
      await fillLocalStorage(page);
      await page.waitForTimeout(Math.floor(random() * 1500));
    }
    const next = await kill(page, how, context);
    await openForm(next);
    const found = await heldBy(next);
    const safe = lastSafe;
    const possible = plan.slice(Math.max(safe, 0)).map(({ held }) => held);
    const wanted = safe === -1 ? [START, ...possible] : possible;
    expect(
      wanted.some((held) => isHeld(found, held)),
      `found ${JSON.stringify(found)}; edit ${safe} was safe and ${last} made: ${JSON.stringify(plan[safe])}`,
    ).toBe(true);
  });
}
