/** A question to a worker, by a number that grows: a new one takes the place of that before it. */
export type ToWorker<Question> =
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly question: Question;
      /** The versions of the parts that the asker has, and need not be sent again. */
      readonly held?: readonly string[];
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** What comes back, part by part; `done` of `of` parts so far. */
export type FromWorker<Part> =
  | {
      readonly kind: 'part';
      readonly id: number;
      readonly part: Part;
      readonly done: number;
      readonly of: number;
    }
  | (Same & { readonly id: number; readonly done: number; readonly of: number })
  | { readonly kind: 'end'; readonly id: number; readonly cancelled: boolean };

/** A part that the asker has already: of which version, and under which key it belongs now. */
export interface Same {
  readonly kind: 'same';
  readonly key: string;
  readonly version: string;
}

/** An answer in parts, each worked out when it is asked for. */
export interface Answer<Part> {
  readonly of: number;
  readonly parts: Iterable<Part | Same>;
}

/** What a server needs of the world around it; a test gives its own. */
export interface Surroundings<Part> {
  readonly send: (message: FromWorker<Part>) => void;
  /** Lets other messages in. */
  readonly pause: () => Promise<void>;
}

/** Answers one question at a time; between two parts a cancel, or the next question, is heard. */
export function makeServer<Question, Part>(
  answer: (question: Question, held: ReadonlySet<string>) => Answer<Part>,
  { send, pause }: Surroundings<Part>,
): (message: ToWorker<Question>) => void {
  let current = 0;
  let isCancelled = false;

  async function run(id: number, question: Question, held: ReadonlySet<string>): Promise<void> {
    await pause();
    if (current !== id) return;
    const { of, parts } = answer(question, held);
    let done = 0;
    for (const part of parts) {
      done += 1;
      send(isSame(part) ? { ...part, id, done, of } : { kind: 'part', id, part, done, of });
      await pause();
      if (current !== id) return;
      if (isCancelled) break;
    }
    send({ kind: 'end', id, cancelled: isCancelled });
  }

  return (message) => {
    if (message.kind === 'cancel') {
      isCancelled = isCancelled || message.id === current;
      return;
    }
    current = message.id;
    isCancelled = false;
    void run(message.id, message.question, new Set(message.held));
  };
}

const isSame = (part: unknown): part is Same => (part as Partial<Same> | null)?.kind === 'same';

/** Answers in a worker's own scope. */
export function serve<Question, Part>(
  answer: (question: Question, held: ReadonlySet<string>) => Answer<Part>,
): void {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  const hear = makeServer(answer, {
    send: (message) => {
      scope.postMessage(message);
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
  scope.addEventListener('message', ({ data }: MessageEvent<ToWorker<Question>>) => {
    hear(data);
  });
}
