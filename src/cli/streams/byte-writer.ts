/** Text and bytes put one after the other into one piece of memory, as UTF-8. */
export interface ByteWriter {
  readonly text: (text: string) => void;
  readonly bytes: (bytes: Uint8Array) => void;
  /** What was written since the last time; it holds until the next writing. */
  readonly take: () => Uint8Array;
}

const SMALLEST = 1 << 14;
/** The most bytes that one unit of a JavaScript string becomes. */
const BYTES_EACH = 3;

/** Writes into `memory`, or into a larger piece where that is too small. */
export function byteWriter(memory = new SharedArrayBuffer(SMALLEST)): ByteWriter {
  let buffer = Buffer.from(memory);
  let at = 0;

  const reserve = (more: number): void => {
    if (at + more <= buffer.length) return;
    const larger = Buffer.from(new SharedArrayBuffer(Math.max(2 * buffer.length, at + more)));
    larger.set(buffer.subarray(0, at));
    buffer = larger;
  };

  return {
    text: (text) => {
      reserve(text.length * BYTES_EACH);
      at += buffer.write(text, at);
    },
    bytes: (bytes) => {
      reserve(bytes.length);
      buffer.set(bytes, at);
      at += bytes.length;
    },
    take: () => {
      const taken = buffer.subarray(0, at);
      at = 0;
      return taken;
    },
  };
}
