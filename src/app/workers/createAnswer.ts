import { type Accessor, createEffect, createSignal, onCleanup, untrack } from 'solid-js';
import type { FromWorker, ToWorker } from './answer.ts';

/** Where an answer stands. The parts of the answer before stay in view until their own new ones come. */
export interface AnswerState<Part> {
  /** `idle`: nothing is asked. `failed`: the worker could not run. */
  readonly status: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly parts: ReadonlyMap<string, Part>;
  readonly done: number;
  readonly of: number;
}

export interface AnswerOptions<Question, Part> {
  readonly question: Accessor<Question | null>;
  /** The worker is started with the first question. */
  readonly start: () => Worker;
  /** Parts of one key take each other's place. */
  readonly keyOf: (part: Part) => string;
  /** Parts of one version are the same, and are sent once; left out: every part is sent. */
  readonly versionOf?: (part: Part) => string | null;
}

export interface WorkerAnswer<Part> {
  readonly state: Accessor<AnswerState<Part>>;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** A question is asked once changes have paused. Milliseconds. */
const PAUSE = 150;

const idle = <Part>(): AnswerState<Part> => ({ status: 'idle', parts: new Map(), done: 0, of: 0 });

/** Keeps the answer to a question that changes, worked out by a worker; null asks nothing. */
export function createAnswer<Question, Part>({
  question,
  start,
  keyOf,
  versionOf = () => null,
}: AnswerOptions<Question, Part>): WorkerAnswer<Part> {
  const [state, setState] = createSignal<AnswerState<Part>>(idle());
  let worker: Worker | undefined;
  let asked = 0;
  let fresh = new Set<string>();
  let held: ReadonlyMap<string, Part> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (message: ToWorker<Question>): void => {
    worker ??= listen(start());
    worker.postMessage(message);
  };
  const listen = (made: Worker): Worker => {
    made.addEventListener('message', ({ data }: MessageEvent<FromWorker<Part>>) => {
      if (data.id === asked) setState((before) => after(before, data));
    });
    made.addEventListener('error', () => {
      made.terminate();
      worker = undefined;
      setState((before) => ({ ...before, status: 'failed' }));
    });
    return made;
  };
  /** At the end, parts that the new answer does not have go. */
  const after = (before: AnswerState<Part>, message: FromWorker<Part>): AnswerState<Part> => {
    if (message.kind === 'end') {
      const status = message.cancelled ? 'cancelled' : 'done';
      const left = [...before.parts].filter(([key]) => message.cancelled || fresh.has(key));
      return { ...before, status, parts: new Map(left) };
    }
    const key = message.kind === 'same' ? message.key : keyOf(message.part);
    const part = message.kind === 'same' ? held.get(message.version) : message.part;
    fresh.add(key);
    const parts = part === undefined ? before.parts : new Map(before.parts).set(key, part);
    return { status: 'running', parts, done: message.done, of: message.of };
  };
  /** The parts on hand by version, as they were told to the worker. */
  const takeStock = (): readonly string[] => {
    held = new Map(
      [...untrack(state).parts.values()].flatMap((part): (readonly [string, Part])[] => {
        const version = versionOf(part);
        return version === null ? [] : [[version, part]];
      }),
    );
    return [...held.keys()];
  };
  const change = (next: Question | null): void => {
    clearTimeout(timer);
    asked += 1;
    fresh = new Set();
    if (next === null) {
      setState(idle<Part>());
      return;
    }
    setState((before) => ({ ...before, status: 'running', done: 0 }));
    timer = setTimeout(() => {
      send({ kind: 'ask', id: asked, question: next, held: takeStock() });
    }, PAUSE);
  };
  createEffect(() => {
    const next = question();
    untrack(() => change(next));
  });
  onCleanup(() => {
    clearTimeout(timer);
    worker?.terminate();
  });
  return {
    state,
    cancel: () => {
      if (state().status !== 'running') return;
      clearTimeout(timer);
      if (worker !== undefined) send({ kind: 'cancel', id: asked });
      // Stopped at once, be the worker busy or not here yet: what still comes is of no question.
      asked += 1;
      setState((before) => ({ ...before, status: 'cancelled' }));
    },
    again: () => {
      change(question());
    },
  };
}
