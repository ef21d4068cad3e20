import { parseDraftValues } from '../dossier/meaning.ts';
import type { Draft } from '../dossier/draft.ts';
import { draftFrom } from '../dossier/draftFrom.ts';

/** How the bytes after the first are made: 1 is JSON, deflated without a header. */
const FORMAT = 1;
/** A dossier of a hundred jobs is a tenth of this. Bytes once inflated. */
const LARGEST = 300_000;

export type NotShared = 'damaged' | 'too-large' | 'newer' | 'unsupported';
export type Shared =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly why: NotShared };

type Filter = TransformStream<Uint8Array, Uint8Array>;

const asFilter = (stream: CompressionStream | DecompressionStream): Filter =>
  stream as unknown as Filter;

/** The bytes that a filter makes of others; null once they are more than the limit, for some inflate without end. */
async function pipe(bytes: Uint8Array, filter: Filter, limit: number): Promise<Uint8Array | null> {
  const reader = new Blob([bytes as BlobPart]).stream().pipeThrough(filter).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (each) => each.charCodeAt(0));
}

/** Without what is not known: an absent place of a dossier is one that is not known. */
function withoutBlanks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutBlanks);
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutBlanks(value)]));
}

/** A dossier as the part of a link that no browser sends to any server. */
export async function encodeShared(draft: Draft): Promise<string> {
  const json = JSON.stringify(withoutBlanks(parseDraftValues(draft)));
  const packed = await pipe(
    new TextEncoder().encode(json),
    asFilter(new CompressionStream('deflate-raw')),
    LARGEST,
  );
  if (packed === null) throw new RangeError('The dossier is too large for a link.');
  return toBase64Url(Uint8Array.from([FORMAT, ...packed]));
}

/** What a link holds; of unknown origin, so that nothing is believed of it. */
export async function decodeShared(text: string): Promise<Shared> {
  if (!('DecompressionStream' in globalThis)) return { ok: false, why: 'unsupported' };
  if (text.length > LARGEST) return { ok: false, why: 'too-large' };
  try {
    const bytes = fromBase64Url(text);
    if (bytes[0] !== FORMAT)
      return { ok: false, why: (bytes[0] ?? 0) > FORMAT ? 'newer' : 'damaged' };
    const json = await pipe(
      bytes.subarray(1),
      asFilter(new DecompressionStream('deflate-raw')),
      LARGEST,
    );
    if (json === null) return { ok: false, why: 'too-large' };
    const found = draftFrom(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
    return found.ok ? { ok: true, draft: found.value } : { ok: false, why: 'damaged' };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}
