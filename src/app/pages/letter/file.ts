import type { FileFault } from '../../../text/screen/letter/en.ts';

/** A file's text, or what kept it from being read. `pages`: of a PDF. */
export type FileReading =
  | { readonly ok: true; readonly text: string; readonly pages: number | null }
  | { readonly ok: false; readonly fault: FileFault };

/** Bytes. A scan of many pages may be large; text is not. */
const LARGEST_PDF = 60_000_000;
const LARGEST_TEXT = 2_000_000;
/** Where the mark of a PDF may stand. Bytes. */
const HEAD = 1024;
/** Characters of no text: a file with many of them is not one. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffd]/g;
const MOST_CONTROL = 0.01;

/** Reads a letter's file on this device: a PDF by its mark, else as a text. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size === 0) return { ok: false, fault: 'empty' };
  if (file.size > LARGEST_PDF) return { ok: false, fault: 'too-large' };
  try {
    const head = await file.slice(0, HEAD).text();
    if (head.includes('%PDF-')) {
      const { readPdf } = await import('./pdf.ts');
      return await readPdf(new Uint8Array(await file.arrayBuffer()));
    }
    if (file.size > LARGEST_TEXT) return { ok: false, fault: 'too-large' };
    return textOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, fault: 'failed' };
  }
}

/** UTF-8, UTF-16 with its mark, or the older encoding of Windows. */
export function textOf(bytes: Uint8Array): FileReading {
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  const control = text.match(CONTROL)?.length ?? 0;
  if (control > text.length * MOST_CONTROL) return { ok: false, fault: 'not-text' };
  return { ok: true, text, pages: null };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
