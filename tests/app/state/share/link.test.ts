import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_IDS, loadExample } from '../../../../src/app/examples/examples.ts';
import { draftFrom } from '../../../../src/app/state/dossier/draftFrom.ts';
import { parseDraftValues } from '../../../../src/app/state/dossier/meaning.ts';
import { decodeShared, encodeShared } from '../../../../src/app/state/share/link.ts';
import { sharedHash, sharedIn } from '../../../../src/app/state/shared.ts';
import { drafts } from '../dossier/drafts.ts';

const LONGEST_EXAMPLE = 1200;

async function packed(bytes: Uint8Array, version = 1): Promise<string> {
  const stream = new Blob([bytes as BlobPart])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const body = new Uint8Array(await new Response(stream).arrayBuffer());
  return Buffer.from([version, ...body]).toString('base64url');
}
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('a dossier as a link', () => {
  test('comes back as it went, whatever was typed in it, in letters that an address may hold', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const link = await encodeShared(draft);
        expect(link).toMatch(/^[\w-]+$/);
        expect(sharedIn(sharedHash(link))).toBe(link);
        const meant = draftFrom(parseDraftValues(draft));
        expect(await decodeShared(link)).toEqual({ ok: true, draft: meant.ok && meant.value });
      }),
    );
  });

  test.each(EXAMPLE_IDS)('is short enough to be sent in a message: %s', async (id) => {
    const link = await encodeShared(await loadExample(id));
    expect(link.length).toBeLessThan(LONGEST_EXAMPLE);
  });
});

describe('a link of unknown origin', () => {
  test('that is no dossier is damaged, and never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.uint8Array(), async (letters, bytes) => {
        for (const link of [letters, Buffer.from([1, ...bytes]).toString('base64url')]) {
          expect((await decodeShared(link)).ok).toBe(false);
        }
      }),
    );
  });

  test('that is cut short anywhere is damaged', async () => {
    const link = await encodeShared(await loadExample('refused'));
    for (let length = 0; length < link.length - 4; length += 7) {
      expect(await decodeShared(link.slice(0, length))).toMatchObject({ ok: false });
    }
  });

  test('that would inflate without end is stopped', async () => {
    const bomb = await packed(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await decodeShared(bomb)).toEqual({ ok: false, why: 'too-large' });
  });

  test('of a later format is said to be', async () => {
    expect(await decodeShared(await packed(text('{}'), 2))).toEqual({ ok: false, why: 'newer' });
  });

  test.each(['{}', '[]', '{"version":1}', '{"version":1,"dates":{},"candidate":{},"evil":1}'])(
    'with %s in it is damaged',
    async (content) => {
      const found = await decodeShared(await packed(text(content)));
      expect(found).toEqual({ ok: false, why: 'damaged' });
    },
  );
});
