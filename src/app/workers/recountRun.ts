import { recountSteps } from '../../engine/recount.ts';
import type { FromRecount, Question, ToRecount } from './recountMessages.ts';

/** What a run needs of the world around it; a test gives its own. */
export interface Surroundings {
  readonly send: (message: FromRecount) => void;
  readonly now: () => number;
  /** Lets other messages in. */
  readonly pause: () => Promise<void>;
}

/** How long to search between two looks at the messages, and between two reports. Milliseconds. */
const SLICE = 40;
const REPORT_EVERY = 200;
/** The most explanations in a report on the way; the answer has them all. */
const REPORTED = 20;

/** Answers questions one at a time, in slices, so that a cancel or another question is heard. */
export function makeRecountRunner({ send, now, pause }: Surroundings): (m: ToRecount) => void {
  let current = 0;
  let isCancelled = false;

  async function run(id: number, { dossier, known, options }: Question): Promise<void> {
    const steps = recountSteps(dossier, known, options);
    let sliceEnd = now() + SLICE;
    let nextReport = now() + REPORT_EVERY;
    let step = steps.next();
    while (step.done !== true) {
      const time = now();
      if (time >= nextReport) {
        const { visited, done, of, found } = step.value;
        send({ kind: 'progress', id, visited, done, of, found: found().slice(0, REPORTED) });
        nextReport = now() + REPORT_EVERY;
      }
      if (time >= sliceEnd) {
        await pause();
        if (current !== id) return;
        sliceEnd = now() + SLICE;
      }
      step = isCancelled ? steps.next('cancel') : steps.next();
    }
    const answer = step.value;
    if (answer.ok) send({ kind: 'done', id, recount: answer.value });
    else send({ kind: 'refused', id, issues: answer.issues });
  }

  return (message) => {
    if (message.kind === 'cancel') {
      isCancelled = isCancelled || message.id === current;
      return;
    }
    current = message.id;
    isCancelled = false;
    void run(message.id, message.question);
  };
}
