import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { tableFaults } from './tables.ts';

/** Fails the build when a table does not hold to its schema, naming every offender. */
export function validTables(folder: string): Plugin {
  return {
    name: 'valid-tables',
    buildStart() {
      const faults = tableFaults(folder);
      if (faults.length > 0) this.error(`faults in tables/:\n  ${faults.join('\n  ')}`);
    },
  };
}

/** Makes a built file a program: first line and permission. */
export function program(file: string): Plugin {
  return {
    name: 'program',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const path = join(dir, file);
      const code = readFileSync(path, 'utf8');
      if (!code.startsWith('#!')) writeFileSync(path, `#!/usr/bin/env node\n${code}`);
      chmodSync(path, 0o755);
    },
  };
}

/** `vite` puts styles into the page itself while one develops; the built page needs no such leave. */
export function devStyles(): Plugin {
  return {
    name: 'dev-styles',
    apply: 'serve',
    transformIndexHtml: (html, { server }) =>
      server === undefined
        ? html
        : html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  };
}

/** Counts how often the bench reads a dossier, as a whole or a part of it: the engine itself counts nothing. */
export function countReadings(): Plugin {
  const start = 'export const startContext = (';
  return {
    name: 'count-readings',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/dossier/read-context.ts')) return null;
      if (!code.includes(start)) this.error('startContext is not where its calls are counted');
      const counted = `export const startContext: typeof uncounted = (...all) => {
  const counter = globalThis as { readings?: number };
  counter.readings = (counter.readings ?? 0) + 1;
  return uncounted(...all);
};\n`;
      return `${code.replace(start, 'const uncounted = (')}\n${counted}`;
    },
  };
}
