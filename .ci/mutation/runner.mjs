// A process with the tests, which is ended and begun anew when a mutant keeps it from answering.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { BUNDLE } from './bundle.mjs';

export class Runner {
  #root;
  #child = null;

  constructor(root) {
    this.#root = root;
  }

  /** What came of a test file with a mutant; `null` where nothing came in time. */
  async run(asked, limit) {
    this.#child ??= await this.#begin();
    this.#child.send(asked);
    const result = await answerOf(this.#child, limit);
    if (result === null) this.stop();
    return result;
  }

  stop() {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #begin() {
    const child = fork(join(this.#root, '.ci', 'mutation', 'process.mjs'), {
      cwd: this.#root,
      env: { ...process.env, NODE_ENV: 'test' },
    });
    child.send({ root: this.#root, folder: join(this.#root, BUNDLE) });
    await once(child, 'message');
    return child;
  }
}

/** Also a process that has ended, from want of memory, gives no answer. */
function answerOf(child, limit) {
  return new Promise((resolve) => {
    const end = (answer) => {
      clearTimeout(timer);
      child.off('message', end);
      child.off('exit', gone);
      resolve(answer);
    };
    const gone = () => end(null);
    const timer = setTimeout(gone, limit);
    child.on('message', end);
    child.on('exit', gone);
  });
}
