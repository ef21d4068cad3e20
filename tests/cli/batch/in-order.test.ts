import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/cli/batch/in-order.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}

describe('Answers in order', () => {
  it('are taken in the order of the items, whichever is ready first, never more at once than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 4 }),
        async (scheduler, items, most) => {
          const taken: number[] = [];
          let underWay = 0;
          let highest = 0;
          const all = inOrder(
            from(items),
            async (item) => {
              underWay += 1;
              highest = Math.max(highest, underWay);
              return scheduler.schedule(Promise.resolve(item));
            },
            async (answered) => {
              await scheduler.schedule(Promise.resolve());
              taken.push(answered);
              underWay -= 1;
            },
            () => most,
          );
          await scheduler.waitFor(all);
          expect(taken).toEqual(items);
          expect(highest).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('stop at a fault: it is thrown, what came before it is taken, and nothing after', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 4 }),
        async (count, at, most) => {
          const items = Array.from({ length: count }, (_, n) => n);
          const taken: number[] = [];
          const all = inOrder(
            from(items),
            async (item) => {
              await Promise.resolve();
              if (item === at) throw new Error('here');
              return item;
            },
            async (answered) => {
              await Promise.resolve();
              taken.push(answered);
            },
            () => most,
          );
          if (at < count) await expect(all).rejects.toThrow('here');
          else await all;
          expect(taken).toEqual(items.slice(0, at));
        },
      ),
    );
  });

  it('pass on a fault of the input', async () => {
    const broken = async function* (): AsyncGenerator<number> {
      yield 1;
      await Promise.resolve();
      throw new Error('no more');
    };
    const taken: number[] = [];
    const all = inOrder(
      broken(),
      (item) => item,
      async (answered) => {
        await Promise.resolve();
        taken.push(answered);
      },
      () => 2,
    );
    await expect(all).rejects.toThrow('no more');
    expect(taken).toEqual([1]);
  });
});
