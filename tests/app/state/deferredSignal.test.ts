import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeferredSignal } from '../../../src/app/state/deferredSignal.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint, 16));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const followed = () =>
  createRoot((dispose) => {
    const [source, setSource] = createSignal(1);
    return { setSource, following: createDeferredSignal(source), dispose };
  });

test('what follows says the same a paint later, and only the last of what it missed', () => {
  const { setSource, following } = followed();
  expect(following()).toBe(1);
  setSource(2);
  setSource(3);
  expect(following()).toBe(1);
  vi.runAllTimers();
  expect(following()).toBe(3);
  setSource(4);
  vi.runAllTimers();
  expect(following()).toBe(4);
});

test('what follows follows no more once it is gone', () => {
  const { setSource, following, dispose } = followed();
  setSource(2);
  dispose();
  vi.runAllTimers();
  expect(following()).toBe(1);
});
