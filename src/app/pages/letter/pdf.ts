import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A PDF's text, or why there is none. `locked`: a password is asked. */
export type PdfReading =
  | { readonly ok: true; readonly text: string; readonly pages: number }
  | { readonly ok: false; readonly fault: 'damaged' | 'locked' | 'scan' | 'too-many-pages' };

const MOST_PAGES = 300;
/** A gap of more than this many heights of a line begins a new paragraph. */
const PARAGRAPH_GAP = 1.7;
/** Fewer letters than this in the whole file are a scan's leavings: a page number, a stamp. */
const FEWEST_LETTERS = 20;

/** Reads the text of a PDF in a worker; nothing in the file is run, drawn or fetched. */
export async function readPdf(data: Uint8Array): Promise<PdfReading> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  GlobalWorkerOptions.workerPort = worker;
  const task = getDocument({
    data,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) return { ok: false, fault: 'too-many-pages' };
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const content = await (await file.getPage(number)).getTextContent();
      pages.push(pageText(content.items.filter((item): item is TextItem => 'str' in item)));
    }
    const text = pages.join('\n\n').trim();
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < FEWEST_LETTERS) return { ok: false, fault: 'scan' };
    return { ok: true, text, pages: file.numPages };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, fault: isLocked ? 'locked' : 'damaged' };
  } finally {
    await task.destroy().catch(() => undefined);
    GlobalWorkerOptions.workerPort = null;
    worker.terminate();
  }
}

/** The items of a page in lines, as they are laid out; a wide gap between two lines is an empty line. */
export function pageText(
  items: readonly Pick<TextItem, 'str' | 'hasEOL' | 'transform' | 'height'>[],
): string {
  let text = '';
  let last: { readonly y: number; readonly height: number } | null = null;
  for (const { str, hasEOL, transform, height } of items) {
    const y = Number((transform as readonly unknown[])[5]);
    if (str.trim() !== '') {
      const gap = last === null ? 0 : last.y - y;
      if (
        last !== null &&
        text.endsWith('\n') &&
        gap > Math.max(last.height, height) * PARAGRAPH_GAP
      )
        text += '\n';
      last = { y, height };
    }
    text += str;
    if (hasEOL && !text.endsWith('\n\n')) text += '\n';
  }
  return text.replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n');
}
