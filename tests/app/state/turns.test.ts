import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finishTurns, takeTurn } from '../../../src/app/state/turns.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 16));
});
afterEach(() => {
  finishTurns();
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('parts of the screen that take turns', () => {
  test('come after the paint, in the order in which they were asked for', () => {
    const done: string[] = [];
    takeTurn(() => done.push('first'));
    takeTurn(() => done.push('second'));
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
    takeTurn(slow('first'));
    takeTurn(slow('second'));
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first']);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first', 'second']);
    vi.restoreAllMocks();
  });

  test('are not made once they are taken back', () => {
    const done: string[] = [];
    takeTurn(() => done.push('first'))();
    takeTurn(() => done.push('second'));
    vi.runAllTimers();
    expect(done).toEqual(['second']);
  });

  test('can all be made at once, with those that they bring', () => {
    const done: string[] = [];
    takeTurn(() => {
      done.push('outer');
      takeTurn(() => done.push('inner'));
    });
    finishTurns();
    expect(done).toEqual(['outer', 'inner']);
    vi.runAllTimers();
    expect(done).toEqual(['outer', 'inner']);
  });

  test('go on after one of them has failed', () => {
    const done: string[] = [];
    takeTurn(() => {
      throw new Error('a part that cannot be made');
    });
    takeTurn(() => done.push('second'));
    expect(() => vi.runAllTimers()).toThrow('a part that cannot be made');
    vi.runAllTimers();
    expect(done).toEqual(['second']);
  });
});
