// What is kept, told: each mutant that was not found, and the figures by folder.
import { folderOf } from './paths.mjs';

/** Percent of the mutants that must be found. */
const LEAST = 90;

const FOUND = ['found', 'did not load', 'no end'];

export const isFound = ({ outcome }) => FOUND.includes(outcome);

/** Whether every mutant was tried and enough of them found. */
export function report(files) {
  for (const { path, isPast, mutants } of files) {
    if (isPast) console.log(`${path} has changed since it was tried.`);
    for (const { outcome, line, column, mutator, from, to, by } of mutants.filter(
      (each) => !isFound(each),
    )) {
      console.log(`${outcome}: ${path}:${line}:${column} ${mutator} ${by ?? ''}`);
      console.log(`    ${oneLine(from)}\n    → ${oneLine(to)}`);
    }
  }
  for (const folder of new Set(files.map(({ path }) => folderOf(path))))
    console.log(
      figures(
        folder,
        files.filter(({ path }) => folderOf(path) === folder),
      ),
    );
  console.log(figures('all', files));
  const mutants = files.flatMap((file) => file.mutants);
  return mutants.every(({ outcome }) => outcome !== 'not tried') && percentOf(mutants) >= LEAST;
}

function figures(name, files) {
  const mutants = files.flatMap((file) => file.mutants);
  const of = files.reduce((sum, file) => sum + (file.of ?? file.mutants.length), 0);
  const count = (outcome) => mutants.filter((mutant) => mutant.outcome === outcome).length;
  return (
    `${name}: ${mutants.length} of ${of} mutants, ${mutants.length - count('survived') - count('not tried')} found ` +
    `(${count('did not load')} where tests did not load, ${count('no end')} without end), ` +
    `${count('survived')} survived, ${count('not tried')} not tried: ${percentOf(mutants).toFixed(1)}%`
  );
}

function percentOf(mutants) {
  const found = mutants.filter(isFound).length;
  return mutants.length === 0 ? 100 : (100 * found) / mutants.length;
}

const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 160);
