import { describe, expect, test } from 'vitest';
import { type FromWorker, makeServer } from '../../../src/app/workers/answer.ts';

/** A server whose pauses end when the test says so. */
function served(answer = (count: number) => ({ of: count, parts: upTo(count) })) {
  const sent: FromWorker<number>[] = [];
  const waiting: (() => void)[] = [];
  const hear = makeServer(answer, {
    send: (message) => sent.push(message),
    pause: () => new Promise((resolve) => waiting.push(resolve)),
  });
  const step = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { sent, hear, step };
}

function* upTo(count: number): Generator<number> {
  for (let one = 1; one <= count; one += 1) yield one;
}

describe('an answer in parts', () => {
  test('comes part by part, with how far it is, and an end', async () => {
    const { sent, hear, step } = served();
    hear({ kind: 'ask', id: 1, question: 2 });
    for (let pause = 0; pause < 3; pause += 1) await step();
    expect(sent).toEqual([
      { kind: 'part', id: 1, part: 1, done: 1, of: 2 },
      { kind: 'part', id: 1, part: 2, done: 2, of: 2 },
      { kind: 'end', id: 1, cancelled: false },
    ]);
  });

  test('stops at a cancel with what there is, and says so', async () => {
    const { sent, hear, step } = served();
    hear({ kind: 'ask', id: 1, question: 9 });
    await step();
    hear({ kind: 'cancel', id: 1 });
    await step();
    expect(sent.at(-1)).toEqual({ kind: 'end', id: 1, cancelled: true });
    expect(sent).toHaveLength(2);
  });

  test('gives way to the next question: nothing of the one before is sent any more', async () => {
    const { sent, hear, step } = served();
    hear({ kind: 'ask', id: 1, question: 9 });
    await step();
    hear({ kind: 'ask', id: 2, question: 1 });
    for (let pause = 0; pause < 4; pause += 1) await step();
    expect(sent.filter(({ id }) => id === 1)).toHaveLength(1);
    expect(sent.at(-1)).toEqual({ kind: 'end', id: 2, cancelled: false });
  });

  test('a cancel of an earlier question stops nothing', async () => {
    const { sent, hear, step } = served();
    hear({ kind: 'ask', id: 2, question: 1 });
    hear({ kind: 'cancel', id: 1 });
    for (let pause = 0; pause < 3; pause += 1) await step();
    expect(sent.at(-1)).toEqual({ kind: 'end', id: 2, cancelled: false });
  });

  test('may tell that a part is one that the asker has', async () => {
    const sent: FromWorker<number>[] = [];
    const hear = makeServer<number, number>(
      (_, held) => ({ of: 1, parts: [{ kind: 'same', key: 'one', version: [...held].join() }] }),
      { send: (message) => sent.push(message), pause: () => Promise.resolve() },
    );
    hear({ kind: 'ask', id: 3, question: 1, held: ['a', 'b'] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent[0]).toEqual({ kind: 'same', key: 'one', version: 'a,b', id: 3, done: 1, of: 1 });
  });
});
