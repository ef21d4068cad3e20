import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Question } from './answer.ts';
import type { Task, TaskAnswer } from './score-worker.ts';

export interface Pool {
  readonly answer: (task: Task) => Promise<TaskAnswer>;
  /** Ends the workers at once; what they were at is left. */
  readonly close: () => Promise<void>;
}

/** Workers, one a core asked for, each with the tables of the question. */
export function openPool(question: Question, jobs: number): Pool {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./score-worker.js', import.meta.url)),
    name: 'answerTask',
    workerData: question,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
  });
  return {
    answer: async (task) => {
      const { bytes } = task.block;
      const transferList = bytes === null ? [] : [bytes.buffer as ArrayBuffer];
      return (await pool.run(task, { transferList })) as TaskAnswer;
    },
    close: () => pool.destroy(),
  };
}
