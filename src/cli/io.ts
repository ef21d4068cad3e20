import type { Readable } from 'node:stream';
import type { IsoDate } from '../engine/index.ts';
import type { Output } from './streams/output.ts';

/** The outside as commands see it. */
export interface Io {
  readonly out: Output;
  readonly err: Output;
  /** Standard input. */
  readonly input: () => Readable;
  /** The day on the user's clock; only programs ask it, never the engine. */
  readonly today: () => IsoDate;
  /** Aborted when the user interrupts or the reader of the output is gone. */
  readonly stop: AbortSignal;
}
