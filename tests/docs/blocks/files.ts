import { fileURLToPath } from 'node:url';

/** The folder of the files that documents name: `dossier.json`, `profiles.ndjson` and others. */
export const FILES = fileURLToPath(new URL('files/', import.meta.url));
