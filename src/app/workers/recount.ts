import type { ToRecount } from './recountMessages.ts';
import { makeRecountRunner } from './recountRun.ts';

/** The search, off the main thread. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const run = makeRecountRunner({
  send: (message) => {
    scope.postMessage(message);
  },
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});
scope.addEventListener('message', ({ data }: MessageEvent<ToRecount>) => {
  run(data);
});
