import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesIn, readBlocks } from '../../src/cli/streams/lines.ts';

async function* chunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (let turn = 0; start < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(start, start + size);
    start += size;
    await Promise.resolve();
  }
}

async function linesOf(bytes: Buffer, sizes: readonly number[], limit = 1000): Promise<Line[]> {
  const all: Line[] = [];
  for await (const block of readBlocks(chunks(bytes, sizes), limit)) {
    const lines = linesIn(block);
    expect(block.lines).toBe(lines.length);
    all.push(...lines);
  }
  return all;
}

const anySizes = () => fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const anyText = () =>
  fc
    .array(fc.oneof(fc.constantFrom('\n', '\n', '\r\n', 'é', '😀', '\uFEFF'), fc.string()))
    .map((parts) => parts.join(''));

describe('Lines of a stream', () => {
  it('are the same however the bytes are cut, inside a character too', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), anySizes(), async (text, sizes) => {
        const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
        const expected = bare.split('\n');
        if (expected.at(-1) === '' && !(expected.length === 1 && text !== '')) expected.pop();
        expect(await linesOf(Buffer.from(text), sizes)).toEqual(expected);
      }),
    );
  });

  it('longer than the limit are passed over, and the next is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), anySizes(), async (length, sizes) => {
        const text = `ab\n${'x'.repeat(length)}\ncd`;
        const expected = ['ab', length > 30 ? null : 'x'.repeat(length), 'cd'];
        const found = await linesOf(
          Buffer.from(text),
          sizes.map((size) => Math.min(size, 5)),
          30,
        );
        expect(found).toEqual(expected);
      }),
    );
  });
});
