/**
 * Puts every item through `answer`, up to `most` at a time, and takes the answers in the items' order
 * as soon as they are ready. The next item is requested only when there is room: a slow reader of the
 * output slows the input down. What `items`, `answer` or `take` throws is thrown, after what was
 * under way has ended.
 */
export async function inOrder<Item, Answered>(
  items: AsyncIterable<Item>,
  answer: (item: Item) => Answered | Promise<Answered>,
  take: (answered: Answered) => Promise<void>,
  most: () => number,
): Promise<void> {
  const room = doorOf();
  let underWay = 0;
  let tail: Promise<void> = Promise.resolve();
  const faults: unknown[] = [];

  const follow = async (before: Promise<void>, answering: Promise<Answered>): Promise<void> => {
    try {
      const answered = await answering;
      await before;
      if (faults.length === 0) await take(answered);
    } catch (error) {
      faults.push(error);
    } finally {
      underWay -= 1;
      room.open();
    }
  };

  try {
    for await (const item of items) {
      if (faults.length > 0) break;
      underWay += 1;
      tail = follow(tail, Promise.resolve(answer(item)));
      while (underWay >= most()) await room.opened();
    }
  } finally {
    await tail;
  }
  if (faults.length > 0) throw faults[0];
}

function doorOf(): { readonly open: () => void; readonly opened: () => Promise<void> } {
  let waiting: (() => void) | null = null;
  return {
    open: () => {
      waiting?.();
      waiting = null;
    },
    opened: () => new Promise((resolve) => (waiting = resolve)),
  };
}
