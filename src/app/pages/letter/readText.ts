import type { LetterReading } from '../../../engine/letter.ts';

/** A letter is a few pages; what is longer is read in a worker. Characters. */
const LONG = 10_000;
/** No letter is this long: what follows is not looked at. Characters. */
export const LONGEST = 1_000_000;

/** The reader comes with the first text. */
const readHere = async (text: string): Promise<LetterReading> =>
  (await import('./readHere.ts')).readLetter(text);

/** Reads a text, at once where it is short. */
export function readText(text: string): Promise<LetterReading> {
  if (text.length <= LONG) return readHere(text);
  const worker = new Worker(new URL('./letterWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<LetterReading>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LetterReading>) => {
      resolve(data);
    });
    worker.addEventListener('error', () => {
      // Slower, and the page waits; but the letter is read.
      resolve(readHere(text));
    });
    worker.postMessage(text.slice(0, LONGEST));
  }).finally(() => {
    worker.terminate();
  });
}
