// Loads the scripts of the bundle anew for each run; packages, once.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

const compiled = new Map();

/** A function that loads scripts of a folder as if for the first time. `packages` stand in for those of their names. */
export function freshLoader(folder, packages) {
  const modules = new Map();
  const outside = createRequire(join(folder, 'none.cjs'));
  return function load(path) {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const requireFrom = (id) =>
      id.startsWith('.') ? load(join(dirname(path), id)) : (packages[id] ?? outside(id));
    scriptOf(path)(module.exports, requireFrom, module);
    return module.exports;
  };
}

function scriptOf(path) {
  if (!compiled.has(path)) {
    const text = `(function (exports, require, module) {'use strict';${readFileSync(path, 'utf8')}\n})`;
    compiled.set(path, new vm.Script(text, { filename: path }));
  }
  return compiled.get(path).runInThisContext();
}
