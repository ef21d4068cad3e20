import { byteWriter } from '../streams/byte-writer.ts';
import { type Block, readBlocks } from '../streams/lines.ts';
import type { Source } from '../streams/sources.ts';
import {
  type Answered,
  type Answerer,
  type BlockPlace,
  LINE_LIMIT,
  type Question,
} from './answer.ts';
import { inOrder } from './in-order.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { Io } from '../command.ts';

export interface Batch {
  /** The question for the workers; null: answer in this process. */
  readonly question: Question | null;
  readonly answer: Answerer;
  readonly jobs: number;
  readonly io: Io;
  readonly progress: Progress;
}

/** Bytes answered before workers are started: a small input is done sooner than they are there. */
const ALONE = 1 << 20;
/** Blocks for each worker, under way or waiting for their turn to be written. */
const BLOCKS_EACH = 3;

interface Placed {
  readonly block: Block;
  readonly place: BlockPlace;
}

interface TakenAnswer extends Answered {
  readonly lines: number;
  /** Gives the memory of the output back. */
  readonly release: () => void;
}

/** What answers blocks: this process at first, workers once the input proves large. */
export interface Workforce {
  readonly answer: (placed: Placed) => TakenAnswer | Promise<TakenAnswer>;
  /** Blocks that may be under way together. */
  readonly atOnce: () => number;
  readonly close: () => Promise<void>;
}

export function workforceOf({ question, answer, jobs }: Batch): Workforce {
  const out = byteWriter();
  let done = 0;
  let pool: Promise<Pool> | null = null;
  return {
    answer: async ({ block, place }) => {
      const { lines } = block;
      if (question === null || jobs === 1 || done < ALONE) {
        done += block.bytes?.length ?? 0;
        return { ...answer(block, place, out), lines, release: () => undefined };
      }
      pool ??= import('./pool.ts').then(({ openPool }) => openPool(question, jobs));
      const workers = await pool;
      const answered = await workers.answer(block, place);
      return { ...answered, lines, release: () => workers.release(answered) };
    },
    atOnce: () => (pool === null ? 1 : jobs * BLOCKS_EACH),
    close: async () => {
      await (await pool)?.close();
    },
  };
}

/** Answers every line of a source in its order; false when a line is bad. */
export async function answerSource(
  source: Source,
  workforce: Workforce,
  { io, progress, question }: Batch,
): Promise<boolean> {
  let good = true;
  const take = async (answered: TakenAnswer): Promise<void> => {
    if (io.stop.aborted) return;
    good &&= answered.good;
    // Plain scores are only numbers and names of our own; other answers may hold the input's words.
    const isOwn = question !== null && answered.good;
    await io.out.write(isOwn ? answered.out : Buffer.from(answered.out).toString('utf8'));
    answered.release();
    if (answered.err !== '') {
      await progress.clear();
      await io.err.write(answered.err);
    }
    await progress.add(answered.lines);
  };
  const chunks = source.open() as AsyncIterable<Buffer>;
  try {
    const blocks = placed(readBlocks(chunks, LINE_LIMIT), source.file);
    await inOrder(blocks, workforce.answer, take, workforce.atOnce);
  } catch (error) {
    if (!io.stop.aborted) throw error;
  }
  return good;
}

async function* placed(blocks: AsyncIterable<Block>, file: string | null): AsyncGenerator<Placed> {
  let first = 1;
  for await (const block of blocks) {
    yield { block, place: { file, first } };
    first += block.lines;
  }
}
