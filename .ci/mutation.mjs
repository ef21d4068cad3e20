// Mutation testing of the engine: `npm run mutation`, or a part of it:
//   npm run mutation -- --mutate 'src/engine/rules/*.ts' [--survivors] [--thorough] [--sample 0.25] [--jobs 2]
//   npm run mutation -- --report
// What was found is kept by file in test-results/mutation/, so that a part at a time adds up. Mutants are sought by the
// quick tests that pass them; with `--thorough` by whole test files, the slow ones too, with more cases: a test may leave
// something to those after it. `--survivors` tries again what was not found;
// `--sample` a part of what has not been tried, drawn by chance. `--report` tries none and tells what is kept.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUNDLE, bundle } from './mutation/bundle.mjs';
import { keptOf, keep, sourceOf } from './mutation/kept.mjs';
import { mutantsOf } from './mutation/mutants.mjs';
import { isFound, report } from './mutation/report.mjs';
import { Runner } from './mutation/runner.mjs';
import { baselineOf, outcomeOf, testsFor } from './mutation/trial.mjs';
import { enginePaths, mayTry, testPaths } from './mutation/paths.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: asked } = parseArgs({
  options: {
    mutate: { type: 'string', multiple: true, default: ['src/engine/**/*.ts'] },
    survivors: { type: 'boolean', default: false },
    thorough: { type: 'boolean', default: false },
    sample: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    report: { type: 'boolean', default: false },
  },
});

/** In milliseconds: the slowest test, and what a file takes before its properties draw fewer cases. */
const { slowest, longest } = asked.thorough
  ? { slowest: Infinity, longest: 3_000 }
  : { slowest: 300, longest: 600 };

const paths = enginePaths(root, asked.mutate);
if (!asked.report) await run();
process.exit(report(paths.map((path) => keptOf(root, path)).filter(Boolean)) ? 0 : 1);

async function run() {
  const { mutants, texts } = await mutantsOf(root, paths);
  const trials = paths.map((path) => trialOf(path, mutants));
  const queue = trials.flatMap(({ tried }) => tried);
  console.log(`${queue.length} mutants to try, in ${paths.length} files.`);

  const testFiles = testPaths(root).filter((test) => paths.some((path) => mayTry(test, path)));
  await bundle(root, testFiles, texts);
  const runners = Array.from({ length: Number(asked.jobs) }, () => new Runner(root));
  const baseline = await baselineOf(runners[0], testFiles, longest);
  await Promise.all(runners.map((runner) => takeFrom(queue, runner, baseline, trials)));
  for (const runner of runners) runner.stop();
  rmSync(join(root, BUNDLE), { recursive: true, force: true });
}

/** The mutants of a file that are to be tried, and what is known already of the others. */
function trialOf(path, mutants) {
  const source = sourceOf(root, path);
  const own = mutants.filter(({ file }) => file === path);
  const kept = asked.survivors ? keptOf(root, path) : null;
  const before = kept?.source === source ? kept.mutants : null;
  const again = new Set(before?.filter((mutant) => !isFound(mutant)).map(keyOf));
  const done = before?.filter((mutant) => !again.has(keyOf(mutant))) ?? [];
  const tried = own.filter((mutant) =>
    before === null ? isDrawn(mutant) : again.has(keyOf(mutant)),
  );
  return { path, source, done, tried, of: own.length, whole: done.length + tried.length };
}

/** The same part of a file each time. */
function isDrawn(mutant) {
  const drawn = createHash('sha256').update(keyOf(mutant)).digest().readUInt32BE();
  return drawn < Number(asked.sample) * 2 ** 32;
}

/** Without its number, which is another when other files are tried beside. */
function placeOf({ line, column, mutator, from, to }) {
  return { line, column, mutator, from, to };
}

function keyOf({ line, column, mutator, to }) {
  return [line, column, mutator, to].join(':');
}

async function takeFrom(queue, runner, baseline, trials) {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const outcome = await outcomeOf(
      mutant,
      runner,
      testsFor(mutant, baseline, slowest),
      asked.thorough,
    );
    const trial = trials.find(({ path }) => path === mutant.file);
    trial.done.push({ ...placeOf(mutant), ...outcome });
    console.log(
      `${outcome.outcome}: ${mutant.file}:${mutant.line} ${mutant.mutator} ${outcome.by ?? ''} (${queue.length} left)`,
    );
    if (trial.done.length === trial.whole) keep(root, trial);
  }
}
