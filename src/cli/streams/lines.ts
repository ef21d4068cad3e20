/** A line without its end; null for one that is longer than allowed. */
export type Line = string | null;

/** Whole lines as they came. */
export interface Block {
  /** UTF-8 without the last line's end, in memory of its own; null: one line longer than allowed. */
  readonly bytes: Uint8Array | null;
  readonly lines: number;
}

const LINE_FEED = 10;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * The lines of a stream of bytes (UTF-8, ended by LF or CRLF), in blocks as they come:
 * memory holds one chunk and one line. A line longer than `limit` bytes becomes null. The
 * last line needs no end; a byte order mark before the first is dropped. CR is kept:
 * JSON treats it as white space.
 */
export async function* readBlocks(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<Block> {
  const held = holder(limit);
  let isFirst = true;
  for await (const chunk of chunks) {
    for (const block of blocksOf(chunk, held)) {
      yield isFirst ? withoutMark(block) : block;
      isFirst = false;
    }
  }
  if (held.isEmpty()) return;
  const last = held.release();
  yield isFirst ? withoutMark(last) : last;
}

/** The lines of a block, without their ends. */
export const linesIn = ({ bytes }: Block): readonly Line[] =>
  bytes === null
    ? [null]
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split('\n');

/** The lines that a chunk ends, in one block, or in two when the first is too long; the rest is held. */
function blocksOf(chunk: Buffer, held: Holder): readonly Block[] {
  const last = chunk.lastIndexOf(LINE_FEED);
  if (last < 0) {
    held.hold(chunk);
    return [];
  }
  const first = chunk.indexOf(LINE_FEED);
  const isTooLong = held.isPast(first);
  held.hold(chunk.subarray(0, isTooLong ? first : last));
  const blocks = [held.release()];
  if (isTooLong && last > first) {
    held.hold(chunk.subarray(first + 1, last));
    blocks.push(held.release());
  }
  held.hold(chunk.subarray(last + 1));
  return blocks;
}

function withoutMark(block: Block): Block {
  const { bytes } = block;
  if (bytes === null || BYTE_ORDER_MARK.some((byte, place) => bytes[place] !== byte)) return block;
  return { ...block, bytes: bytes.slice(BYTE_ORDER_MARK.length) };
}

/** Bytes whose end of line has not come yet. */
interface Holder {
  /** Whether the line held becomes too long with so many bytes more. */
  readonly isPast: (more: number) => boolean;
  readonly hold: (bytes: Buffer) => void;
  readonly release: () => Block;
  readonly isEmpty: () => boolean;
}

function holder(limit: number): Holder {
  let parts: Buffer[] = [];
  let size = 0;
  let isOver = false;
  const isPast = (more: number): boolean => isOver || size + more > limit;
  return {
    isPast,
    hold: (bytes) => {
      const hasEnd = bytes.includes(LINE_FEED);
      if (!hasEnd && isPast(bytes.length)) {
        parts = [];
        isOver = true;
      } else if (bytes.length > 0) parts.push(bytes);
      size += bytes.length;
    },
    release: () => {
      const block = isOver ? { bytes: null, lines: 1 } : joined(parts, size);
      parts = [];
      size = 0;
      isOver = false;
      return block;
    },
    isEmpty: () => size === 0,
  };
}

function joined(parts: readonly Buffer[], size: number): Block {
  const bytes = new Uint8Array(size);
  let at = 0;
  let lines = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
    for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, end + 1))
      lines += 1;
  }
  return { bytes, lines };
}
