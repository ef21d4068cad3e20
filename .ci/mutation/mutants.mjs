// The mutants of files of the engine: small wrong changes, all written into one text of each file, none of them switched on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

const QUIET = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error() {} };

/** Each file's text with its mutants, and the mutants: the same for the same files in the same order. */
export async function mutantsOf(root, paths) {
  const sources = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const { files, mutants } = await createInjector()
    .provideValue('logger', QUIET)
    .injectFunction(createInstrumenter)
    .instrument(
      [...sources].map(([name, content]) => ({ name, content, mutate: true })),
      { plugins: null, ignorers: [], excludedMutations: [] },
    );
  return {
    texts: new Map(
      files.map(({ name, content }) => [
        join(root, name),
        withoutIdleSwitches(
          content,
          mutants.filter(({ fileName }) => fileName === name),
        ),
      ]),
    ),
    mutants: mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      column: location.start.column + 1,
      mutator: mutatorName,
      from: between(sources.get(fileName), location),
      to: replacement,
    })),
  };
}

function between(text, { start, end }) {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join('\n');
}

/** Nothing is counted while a mutant is tried, and the switches of the files that it is not in are never asked. */
function withoutIdleSwitches(text, mutants) {
  const ids = mutants.map(({ id }) => Number(id));
  const [first, last] = [Math.min(...ids), Math.max(...ids)];
  return text
    .replace(
      'stryCov_9fa48 = cover;',
      'stryCov_9fa48 = ns.activeMutant === undefined ? cover : function () {};',
    )
    .replace(
      'stryMutAct_9fa48 = isActive;',
      `stryMutAct_9fa48 = ns.activeMutant >= ${first} && ns.activeMutant <= ${last} ? isActive : function () { return false; };`,
    );
}
