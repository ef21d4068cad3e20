/** A line without its end; null for one that is longer than allowed. */
export type Line = string | null;

const LINE_FEED = 10;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a stream of bytes (UTF-8, ended by LF or CRLF), in batches as they come, so that
 * memory holds one chunk and one line. A line longer than `limit` bytes is passed over as null. The
 * last line needs no end; a byte order mark before the first is dropped. CR is left to the reader:
 * JSON takes it for white space.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<readonly Line[]> {
  const held = holder(limit);
  let isFirst = true;
  for await (const chunk of chunks) {
    const lines = linesOf(chunk, held);
    if (lines.length === 0) continue;
    yield isFirst ? withoutMark(lines) : lines;
    isFirst = false;
  }
  if (!held.isEmpty()) yield isFirst ? withoutMark([held.release()]) : [held.release()];
}

/** The lines that a chunk ends; what it begins is held for the next. */
function linesOf(chunk: Buffer, held: Holder): Line[] {
  const first = chunk.indexOf(LINE_FEED);
  if (first < 0) {
    held.hold(chunk);
    return [];
  }
  held.hold(chunk.subarray(0, first));
  const lines = [held.release()];
  const last = chunk.lastIndexOf(LINE_FEED);
  if (last > first) {
    for (const line of chunk.toString('utf8', first + 1, last).split('\n')) lines.push(line);
  }
  held.hold(chunk.subarray(last + 1));
  return lines;
}

function withoutMark([first = null, ...rest]: readonly Line[]): readonly Line[] {
  return [first?.startsWith(BYTE_ORDER_MARK) === true ? first.slice(1) : first, ...rest];
}

/** The beginning of a line whose end has not come yet. */
interface Holder {
  readonly hold: (bytes: Buffer) => void;
  readonly release: () => Line;
  readonly isEmpty: () => boolean;
}

function holder(limit: number): Holder {
  let parts: Buffer[] = [];
  let size = 0;
  return {
    hold: (bytes) => {
      size += bytes.length;
      if (size > limit) parts = [];
      else if (bytes.length > 0) parts.push(bytes);
    },
    release: () => {
      const line = size > limit ? null : Buffer.concat(parts).toString('utf8');
      parts = [];
      size = 0;
      return line;
    },
    isEmpty: () => size === 0,
  };
}
