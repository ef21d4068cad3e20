import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { Block } from '../streams/lines.ts';
import { answererOf, type BlockPlace, type Question } from './answer.ts';

/** A block to answer, sent to a worker. */
export interface Task {
  readonly block: Block;
  readonly place: BlockPlace;
}

/** Its answer: the output as bytes, handed over rather than copied. */
export interface TaskAnswer {
  readonly out: Uint8Array;
  readonly err: string;
  readonly good: boolean;
}

const answerBlock = answererOf(workerData as Question);
const encoder = new TextEncoder();

/** What each worker of the pool runs. */
export function answerTask({ block, place }: Task): TaskAnswer {
  const { out, err, good } = answerBlock(block, place);
  const bytes = encoder.encode(out);
  const value: TaskAnswer = { out: bytes, err, good };
  return move({ [transferableSymbol]: [bytes.buffer], [valueSymbol]: value }) as never;
}
