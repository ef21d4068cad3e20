import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

interface Packed {
  readonly changed: number;
  readonly content: Buffer;
}

/** `vite preview` sends what compresses compressed, as any host of a page does. */
export function compressedPreview(): Plugin {
  const packed = new Map<string, Packed>();
  const pack = (file: string): Buffer => {
    const changed = statSync(file).mtimeMs;
    const known = packed.get(file);
    if (known?.changed === changed) return known.content;
    const content = gzipSync(readFileSync(file));
    packed.set(file, { changed, content });
    return content;
  };
  return {
    name: 'compressed-preview',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      middlewares.use((request, response, next) => {
        // The parser takes `..` out of the path, so that it stays in the folder.
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
        const type = TYPES[extname(file)];
        const accepted = String(request.headers['accept-encoding']).includes('gzip');
        if (type === undefined || !accepted || !existsSync(file)) {
          next();
          return;
        }
        response.writeHead(200, {
          'cache-control': 'no-cache',
          'content-encoding': 'gzip',
          'content-type': `${type}; charset=utf-8`,
          vary: 'accept-encoding',
        });
        response.end(request.method === 'HEAD' ? undefined : pack(file));
      });
    },
  };
}
