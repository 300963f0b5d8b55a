import { Worker } from 'node:worker_threads';

/** What came of a task: an answer, or the thread broke down over it, or it never came back and was ended. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'crash'; readonly message: string }
  | { readonly kind: 'hang' };

const MEMORY = 1024; // megabytes

/** A thread that does one task after the other. Where a task breaks it, or takes too long, the next one has a new thread. */
export class Guarded<Task, Answer> {
  readonly #program: URL;
  readonly #patience: number; // milliseconds for one task
  #worker: Worker | undefined;
  #settle: ((outcome: Outcome<Answer>) => void) | undefined; // of the task under way

  constructor(program: URL, patience: number) {
    this.#program = program;
    this.#patience = patience;
  }

  /** One at a time: the one before must have settled. */
  do(task: Task, patience: number = this.#patience): Promise<Outcome<Answer>> {
    this.#worker ??= this.#begin();
    this.#worker.postMessage(task);
    return new Promise((settle) => {
      const timer = setTimeout(() => this.#finish({ kind: 'hang' }), patience);
      this.#settle = (outcome) => {
        clearTimeout(timer);
        settle(outcome);
      };
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #begin(): Worker {
    const worker = new Worker(this.#program, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const lost = (message: string): void => {
      if (this.#worker === worker) this.#finish({ kind: 'crash', message });
    };
    worker.on('message', (answer: Answer) => this.#finish({ kind: 'done', answer }));
    worker.on('error', (error) => lost(error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
    worker.on('exit', (code) => lost(`the thread ended with code ${code}`));
    return worker;
  }

  #finish(outcome: Outcome<Answer>): void {
    if (outcome.kind !== 'done') {
      void this.#worker?.terminate();
      this.#worker = undefined;
    }
    this.#settle?.(outcome);
    this.#settle = undefined;
  }
}
