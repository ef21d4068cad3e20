// Looks for gaps in tables/: ends with 1 when something must be mended; what may be out of date is only told.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { module } = await runnerImport(at('tables/gaps.ts'), { configFile: false });
const { gaps, stale } = module.gapsIn(at('../tables'), new Date().toISOString().slice(0, 10));

for (const line of stale) console.log(`to look up again: ${line}`);
for (const line of gaps) console.error(`gap: ${line}`);
console.log(`${gaps.length} gaps, ${stale.length} to look up again`);
process.exitCode = gaps.length > 0 ? 1 : 0;
