import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Explanation, Issue, Recount } from '../../../../engine/index.ts';
import type { FromRecount, Question, ToRecount } from '../../../workers/recountMessages.ts';

export interface Progress {
  readonly visited: number;
  readonly done: number;
  readonly of: number;
}

/** Where a search stands. What it found before stays in view until the next answer. */
export interface SearchState {
  /** `idle`: nothing is asked. `failed`: the worker could not run. */
  readonly status: 'idle' | 'running' | 'done' | 'refused' | 'failed';
  readonly progress: Progress | null;
  readonly explanations: readonly Explanation[];
  /** The answer, once there. */
  readonly recount: Recount | null;
  readonly issues: readonly Issue[];
}

export interface Search {
  readonly state: Accessor<SearchState>;
  /** Ends the search with what it has found. */
  readonly cancel: () => void;
  readonly again: () => void;
}

const IDLE: SearchState = {
  status: 'idle',
  progress: null,
  explanations: [],
  recount: null,
  issues: [],
};
/** A question is asked once typing has paused. Milliseconds. */
const PAUSE = 250;

const startWorker = (): Worker =>
  new Worker(new URL('../../../workers/recount.ts', import.meta.url), { type: 'module' });

/** Keeps the answer to a question that changes, worked out by a worker; null asks nothing. */
export function createSearch(
  question: Accessor<Question | null>,
  makeWorker: () => Worker = startWorker,
): Search {
  const [state, setState] = createSignal<SearchState>(IDLE);
  let worker: Worker | undefined;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (message: ToRecount): void => {
    worker ??= listen(makeWorker());
    worker.postMessage(message);
  };
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const listen = (made: Worker): Worker => {
    made.addEventListener('message', ({ data }: MessageEvent<FromRecount>) => {
      if (data.id === asked) setState((before) => after(before, data));
    });
    made.addEventListener('error', () => {
      stop();
      setState((before) => ({ ...before, status: 'failed', progress: null }));
    });
    return made;
  };
  const ask = (next: Question): void => {
    asked += 1;
    send({ kind: 'ask', id: asked, question: next });
  };
  const change = (next: Question | null): void => {
    clearTimeout(timer);
    asked += 1;
    if (next === null) {
      stop();
      setState(IDLE);
      return;
    }
    setState((before) => ({ ...before, status: 'running', progress: null }));
    timer = setTimeout(() => {
      ask(next);
    }, PAUSE);
  };
  createEffect(on(question, change));
  onCleanup(() => {
    clearTimeout(timer);
    stop();
  });
  return {
    state,
    cancel: () => {
      send({ kind: 'cancel', id: asked });
    },
    again: () => {
      change(question());
    },
  };
}

/** Whether a search has found nothing new since: what is made of its explanations stands. */
const isSame = (before: readonly Explanation[], found: readonly Explanation[]): boolean =>
  before.length === found.length &&
  JSON.stringify(before.map(nameOf)) === JSON.stringify(found.map(nameOf));
const nameOf = ({ date, on: day, departures }: Explanation) => [date, day, departures];

/** What a message of the worker makes of the state. */
export function after(before: SearchState, message: FromRecount): SearchState {
  switch (message.kind) {
    case 'progress': {
      const { visited, done, of, found } = message;
      return {
        ...before,
        status: 'running',
        progress: { visited, done, of },
        explanations: isSame(before.explanations, found) ? before.explanations : found,
        recount: null,
      };
    }
    case 'done':
      return {
        status: 'done',
        progress: null,
        explanations: message.recount.explanations,
        recount: message.recount,
        issues: [],
      };
    case 'refused':
      return { ...IDLE, status: 'refused', issues: message.issues };
  }
}
