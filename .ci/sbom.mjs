// Writes the bills of materials (CycloneDX) of what the package brings with it, bundled or depended on,
// and of all that builds and tests it: `npm run sbom [FOLDER]`; by default dist/sbom.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.argv[2] ?? join(root, 'dist', 'sbom'));
const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const { dependencies } = readJson('package.json');
const { bundled } = readJson('.ci', 'shipped.json');
const shipped = new Set([...Object.keys(dependencies), ...bundled]);

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const all = JSON.parse(stdout);
const components = all.components.filter(({ name }) => shipped.has(name));
const kept = new Set([
  all.metadata.component['bom-ref'],
  ...components.map((each) => each['bom-ref']),
]);

write('development', all);
write('package', {
  ...all,
  components,
  dependencies: all.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((id) => kept.has(id)) })),
});

function write(name, sbom) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.cdx.json`);
  writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${file}: ${sbom.components.length} components`);
}
