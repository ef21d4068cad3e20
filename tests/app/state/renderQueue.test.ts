import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { flushRenderQueue, enqueueRender } from '../../../src/app/state/renderQueue.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 16));
});
afterEach(() => {
  flushRenderQueue();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('parts of the screen that take turns', () => {
  test('come after the paint, in the order in which they were asked for', () => {
    const done: string[] = [];
    enqueueRender(() => done.push('first'));
    enqueueRender(() => done.push('second'));
    expect(done).toEqual([]);
    vi.runAllTimers();
    expect(done).toEqual(['first', 'second']);
  });

  test('are each a task of its own where each takes long', () => {
    const done: string[] = [];
    const slow = (name: string) => () => {
      done.push(name);
      const end = performance.now() + 30;
      vi.spyOn(performance, 'now').mockReturnValue(end);
    };
    enqueueRender(slow('first'));
    enqueueRender(slow('second'));
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first']);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first', 'second']);
    vi.restoreAllMocks();
  });

  test('are not made once they are taken back', () => {
    const done: string[] = [];
    enqueueRender(() => done.push('first'))();
    enqueueRender(() => done.push('second'));
    vi.runAllTimers();
    expect(done).toEqual(['second']);
  });

  test('can all be made at once, with those that they bring', () => {
    const done: string[] = [];
    enqueueRender(() => {
      done.push('outer');
      enqueueRender(() => done.push('inner'));
    });
    flushRenderQueue();
    expect(done).toEqual(['outer', 'inner']);
    vi.runAllTimers();
    expect(done).toEqual(['outer', 'inner']);
  });

  test('go on after one of them has failed', () => {
    const done: string[] = [];
    enqueueRender(() => {
      throw new Error('a part that cannot be made');
    });
    enqueueRender(() => done.push('second'));
    expect(() => vi.runAllTimers()).toThrow('a part that cannot be made');
    vi.runAllTimers();
    expect(done).toEqual(['second']);
  });
});
