import { Worker } from 'node:worker_threads';
import type { SourceMap } from '../core/story/source-map.ts';
import type { SceneId } from '../core/story/story.ts';
import type { LiveCompiled, LiveRequest } from './live-worker.ts';

const PATIENCE = 10_000; // milliseconds that one story may take: a source can send the compiler round in circles
const YOUNG = 128; // MB for what is soon forgotten: a compiler makes much of it, and sweeping costs it a quarter of its time

/** A compiler in a thread of its own, which stays warm. It is asked one thing after the other. */
export class LiveCompiler {
  readonly #patience: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(patience: number = PATIENCE) {
    this.#patience = patience;
  }

  /** Compiles a scene. What takes too long is stopped, and that is what is wrong with it. */
  async compile(request: Omit<Extract<LiveRequest, { kind: 'compile' }>, 'kind'>): Promise<LiveCompiled> {
    try {
      return await this.#ask<LiveCompiled>({ kind: 'compile', ...request });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const diagnostic = { code: 'P002', severity: 'error', file: request.root, line: 0, message, hint: null } as const;
      return { read: [...request.sources.keys()], diagnostics: [diagnostic], made: undefined };
    }
  }

  /** Where the words of a scene stand, as it last compiled; undefined where it never did. */
  map(scene: SceneId): Promise<SourceMap | undefined> {
    return this.#ask<SourceMap | undefined>({ kind: 'map', scene }).catch(() => undefined);
  }

  /** Ends the thread. */
  close(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }

  #ask<Answer>(request: LiveRequest): Promise<Answer> {
    const answer = this.#last.then(() => this.#answer<Answer>(request));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Rejects with a sentence for the author where no answer comes. */
  #answer<Answer>(request: LiveRequest): Promise<Answer> {
    const worker = (this.#worker ??= started());
    return new Promise((resolve, reject) => {
      const settle = (then: () => void): void => {
        clearTimeout(timer);
        worker.off('message', heard).off('error', broke);
        then();
      };
      const stop = (why: string): void => {
        this.close();
        settle(() => reject(new Error(why)));
      };
      const heard = (answer: Answer): void => settle(() => resolve(answer));
      const broke = (error: unknown): void => stop(`The compiler broke over it: ${error instanceof Error ? error.message : String(error)}`);
      const timer = setTimeout(() => stop(`It took longer than ${this.#patience / 1000} seconds to compile and was stopped.`), this.#patience);
      worker.on('message', heard).on('error', broke);
      worker.postMessage(request);
    });
  }
}

function started(): Worker {
  const worker = new Worker(new URL('live-worker.ts', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  worker.unref(); // the server may end without it
  return worker;
}
