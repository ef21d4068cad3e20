import { workerData } from 'piscina';
import { byteWriter } from '../streams/byte-writer.ts';
import type { Block } from '../streams/lines.ts';
import { type Answered, answererOf, type BlockPlace, type Question } from './answer.ts';

/** A block to answer, sent to a worker. */
export interface Task {
  readonly block: Block;
  readonly place: BlockPlace;
  /** Shared memory for the answer, if it fits: nothing is copied or garbage collected. */
  readonly memory: SharedArrayBuffer;
}

const answerBlock = answererOf(workerData as Question);

/** What each worker of the pool runs. */
export const answerTask = ({ block, place, memory }: Task): Answered =>
  answerBlock(block, place, byteWriter(memory));
