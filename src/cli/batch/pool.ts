import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Block } from '../streams/lines.ts';
import type { Answered, BlockPlace, Question } from './answer.ts';
import type { Task } from './score-worker.ts';

export interface Pool {
  readonly answer: (block: Block, place: BlockPlace) => Promise<Answered>;
  /** Takes the memory of an answer back, once it is written. */
  readonly release: (answered: Answered) => void;
  /** Ends the workers at once; what they were at is left. */
  readonly close: () => Promise<void>;
}

const SMALLEST = 1 << 20;

/** One worker per requested core, each with the tables of the question. */
export function openPool(question: Question, jobs: number): Pool {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./score-worker.js', import.meta.url)),
    name: 'answerTask',
    workerData: question,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
  });
  const free: SharedArrayBuffer[] = [];
  return {
    answer: (block, place) => {
      const memory = free.pop() ?? new SharedArrayBuffer(SMALLEST);
      const task: Task = { block, place, memory };
      const transferList = block.bytes === null ? [] : [block.bytes.buffer as ArrayBuffer];
      return pool.run(task, { transferList }) as Promise<Answered>;
    },
    release: ({ out }) => {
      free.push(out.buffer as SharedArrayBuffer);
    },
    close: () => pool.destroy(),
  };
}
