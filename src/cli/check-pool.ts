import { Worker } from 'node:worker_threads';
import type { CheckJob, CheckNews, CheckTask } from './check-worker.ts';
import { giveRoom } from './thread-room.ts';

const MEMORY = 1024; // megabytes, for each
const YOUNG = 96; // megabytes for what is soon forgotten: a compiler makes much of it
const UNSWEPT = 256; // megabytes before what was kept is looked through for the first time

/** An answer to a task, and who gave it. */
export interface Answered {
  readonly worker: number;
  readonly news: Exclude<CheckNews, { kind: 'reading' }>;
}

/** A story that ink never came back from. */
export class Stuck extends Error {
  override readonly name = 'Stuck';
  readonly job: number;
  readonly root: string;

  constructor(message: string, { job, root }: { readonly job: number; readonly root: string }) {
    super(message);
    this.job = job;
    this.root = root;
  }
}

/** Workers that check stories. The compiler may never return, and may run out of memory: it works in threads that can be ended. */
export class CheckPool {
  readonly #workers: readonly Worker[];
  readonly #patience: number;
  readonly #busy: (Errand | undefined)[]; // by worker
  readonly #waiting: Errand[] = [];

  /** `patience`: milliseconds for reading one story. */
  constructor(size: number, jobs: readonly CheckJob[], patience: number) {
    this.#patience = patience;
    giveRoom({ old: UNSWEPT, young: YOUNG });
    this.#busy = Array.from({ length: size }, () => undefined);
    this.#workers = this.#busy.map((_, worker) => this.#hire(worker, jobs));
  }

  /** Settles with the answer. What is for one worker comes before what is for any. Fails with Stuck, where the story is to blame; then the pool is of no more use. */
  ask(task: CheckTask, only?: number): Promise<Answered> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ task, only, settle, fail, timer: undefined });
      for (const worker of this.#workers.keys()) this.#employ(worker);
    });
  }

  /** Ends all workers. */
  close(): void {
    for (const { timer } of this.#busy.flatMap((errand) => errand ?? [])) clearTimeout(timer);
    for (const worker of this.#workers) void worker.terminate();
  }

  #employ(worker: number): void {
    if (this.#busy[worker]) return;
    const own = this.#waiting.findIndex(({ only }) => only === worker);
    const at = own >= 0 ? own : this.#waiting.findIndex(({ only }) => only === undefined);
    const [errand] = at < 0 ? [] : this.#waiting.splice(at, 1);
    if (!errand) return;
    this.#busy[worker] = errand;
    this.#workers[worker]?.postMessage(errand.task);
  }

  #hire(number: number, jobs: readonly CheckJob[]): Worker {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
      workerData: jobs,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG },
    });
    worker.on('message', (news: CheckNews) => {
      const errand = this.#busy[number];
      if (!errand) return;
      if (news.kind === 'reading') {
        errand.timer = setTimeout(() => this.#lose(number, `Ink was still reading this after ${Math.round(this.#patience / 1000)} seconds.`), this.#patience);
        return;
      }
      clearTimeout(errand.timer);
      this.#busy[number] = undefined;
      errand.settle({ worker: number, news });
      this.#employ(number);
    });
    worker.on('error', (error) => this.#lose(number, `Ink broke down on this: ${error instanceof Error ? error.message : String(error)}.`));
    return worker;
  }

  #lose(worker: number, message: string): void {
    const errand = this.#busy[worker];
    this.close();
    if (!errand) return;
    const { task, fail } = errand;
    fail(task.kind === 'read' ? new Stuck(message, task) : new Error(`The check itself broke down. ${message}`));
  }
}

/** A task that is waited for. */
interface Errand {
  readonly task: CheckTask;
  readonly only: number | undefined; // the worker that it is for; undefined: any
  readonly settle: (answered: Answered) => void;
  readonly fail: (error: Error) => void;
  timer: NodeJS.Timeout | undefined;
}
