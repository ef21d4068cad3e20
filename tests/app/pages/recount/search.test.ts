import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { recount } from '../../../../src/engine/index.ts';
import {
  after,
  createSearch,
  type SearchState,
} from '../../../../src/app/pages/recount/search/createSearch.ts';
import type {
  FromRecount,
  Question,
  ToRecount,
} from '../../../../src/app/workers/recountMessages.ts';
import { makeRecountRunner } from '../../../../src/app/workers/recountRun.ts';
import { example } from './example.ts';

const question: Question = { dossier: example, known: { total: 497 }, options: {} };

/** A runner whose clock moves a millisecond a look, so that it pauses and reports often. */
function runnerTo(send: (message: FromRecount) => void): (message: ToRecount) => void {
  let time = 0;
  return makeRecountRunner({
    send,
    now: () => (time += 1),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let look = 0; !isSo() && look < 2000; look += 1)
    await new Promise((resolve) => setTimeout(resolve, 2));
};

test('progress that finds nothing new leaves what was found as it is, for what is made of it', () => {
  const whole = recount(example, question.known);
  if (!whole.ok) throw new Error('no recount');
  const progress = (count: number): FromRecount => ({
    kind: 'progress',
    id: 1,
    visited: count,
    done: 1,
    of: 2,
    found: structuredClone(whole.value.explanations.slice(0, count)),
  });
  const idle: SearchState = {
    status: 'running',
    progress: null,
    explanations: [],
    recount: null,
    issues: [],
  };
  expect(whole.value.explanations.length).toBeGreaterThan(1);
  const one = after(idle, progress(1));
  expect(after(one, progress(1)).explanations).toBe(one.explanations);
  expect(after(one, progress(2)).explanations).toEqual(whole.value.explanations.slice(0, 2));
  expect(after(idle, progress(0)).explanations).toBe(idle.explanations);
});

describe('a search in slices', () => {
  test('gives the answer of the search in one go, having told of its progress', async () => {
    const messages: FromRecount[] = [];
    runnerTo((message) => messages.push(message))({ kind: 'ask', id: 1, question });
    await until(() => messages.at(-1)?.kind === 'done');
    const last = messages.at(-1);
    const whole = recount(example, question.known);
    expect(last).toMatchObject({ kind: 'done', recount: whole.ok ? whole.value : null });
    const progress = messages.filter((message) => message.kind === 'progress');
    expect(progress.length).toBeGreaterThan(0);
    expect(progress.every(({ done, of }) => done <= of)).toBe(true);
  });

  test('cancelled, ends as truncated with what it has found', async () => {
    const messages: FromRecount[] = [];
    const run = runnerTo((message) => messages.push(message));
    run({ kind: 'ask', id: 1, question });
    run({ kind: 'cancel', id: 1 });
    await until(() => messages.at(-1)?.kind === 'done');
    expect(messages.at(-1)).toMatchObject({
      kind: 'done',
      recount: { outcome: 'truncated', bound: 'cancelled', complete: false },
    });
  });

  test('asked anew, answers the new question alone', async () => {
    const messages: FromRecount[] = [];
    const run = runnerTo((message) => messages.push(message));
    run({ kind: 'ask', id: 1, question });
    run({ kind: 'ask', id: 2, question: { ...question, known: { total: 513 } } });
    await until(() => messages.some(({ kind }) => kind === 'done'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(messages.filter(({ kind }) => kind === 'done').map(({ id }) => id)).toEqual([2]);
  });
});

/** A worker that runs in the same thread. */
function threadless(): Worker {
  const target = new EventTarget();
  const run = runnerTo((data) => {
    target.dispatchEvent(Object.assign(new Event('message'), { data }));
  });
  return Object.assign(target, {
    postMessage: (message: ToRecount) => run(message),
    terminate: () => undefined,
  }) as unknown as Worker;
}

describe('the search of a page', () => {
  test('follows its question, and asks nothing of none', async () => {
    let state: () => SearchState = () => {
      throw new Error('not made');
    };
    const [asked, ask] = createSignal<Question | null>(null);
    const dispose = createRoot((stop) => {
      state = createSearch(asked, threadless).state;
      return stop;
    });
    expect(state().status).toBe('idle');
    ask(question);
    expect(state().status).toBe('running');
    await until(() => state().status === 'done');
    expect(state().explanations[0]?.score.total).toBe(497);
    ask(null);
    expect(state()).toMatchObject({ status: 'idle', explanations: [] });
    dispose();
  });
});
