import { readLetter } from '../../../engine/letter.ts';

/** Long texts are read off the main thread. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
scope.addEventListener('message', ({ data }: MessageEvent<string>) => {
  scope.postMessage(readLetter(data));
});
