/** How much the stage may move. Reduced: everything is where it belongs at once. */
export type MotionAmount = 'full' | 'reduced';

interface Run {
  readonly step: (t: number) => void;
  readonly length: number; // milliseconds
  readonly delay: number; // milliseconds
  readonly end: () => void;
  start: number | undefined; // the clock's milliseconds at the first frame that showed it
}

/** When a movement begins, how long it takes, and what ends it early. */
export interface Span {
  readonly length: number; // milliseconds
  readonly delay?: number; // milliseconds
  readonly signal?: AbortSignal | undefined;
}

/**
 * Every movement on the stage, by name. A movement ends when its time is over, when its signal aborts, or when all are
 * settled; it then stands at its end. One of the same name takes over from where the former is.
 */
export class Motion {
  readonly #runs = new Map<string, Run>();
  readonly #wake: () => void;
  #amount: MotionAmount;
  #hurried = false;

  constructor(amount: MotionAmount, wake: () => void) {
    this.#amount = amount;
    this.#wake = wake;
  }

  get amount(): MotionAmount {
    return this.#amount;
  }

  set amount(amount: MotionAmount) {
    this.#amount = amount;
    if (amount === 'reduced') this.settle();
  }

  /** For now everything is where it belongs at once: frames are dear, and somebody waits. */
  set hurried(hurried: boolean) {
    if (this.#hurried === hurried) return;
    this.#hurried = hurried;
    if (hurried) this.settle();
  }

  /** Something is under way. */
  get busy(): boolean {
    return this.#runs.size > 0;
  }

  /** `step` is called with 0..1 once a frame, and always with 1 at the end, unless another of the same name takes over. */
  run(name: string, { length, delay = 0, signal }: Span, step: (t: number) => void): Promise<void> {
    this.#runs.get(name)?.end();
    this.#runs.delete(name);
    if (this.#amount === 'reduced' || this.#hurried || signal?.aborted || document.hidden) {
      step(1);
      this.#wake();
      return Promise.resolve();
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    const finish = (): void => {
      if (this.#runs.get(name) !== run) return;
      this.#runs.delete(name);
      step(1);
      run.end();
      this.#wake();
    };
    const run: Run = {
      step,
      length,
      delay,
      start: undefined,
      end: () => {
        signal?.removeEventListener('abort', finish);
        resolve();
      },
    };
    signal?.addEventListener('abort', finish, { once: true });
    this.#runs.set(name, run);
    this.#wake();
    return promise;
  }

  /** One frame. `now` in milliseconds. */
  advance(now: number): void {
    for (const [name, run] of this.#runs) {
      run.start ??= now;
      const gone = now - run.start - run.delay;
      if (gone < 0) continue;
      const t = run.length > 0 ? Math.min(1, gone / run.length) : 1;
      if (t === 1) this.#runs.delete(name);
      run.step(t);
      if (t === 1) run.end();
    }
  }

  /** Everything stands at its end now. */
  settle(): void {
    const runs = [...this.#runs];
    for (const [name, run] of runs) {
      if (this.#runs.get(name) !== run) continue; // another took over meanwhile
      this.#runs.delete(name);
      run.step(1);
      run.end();
    }
    this.#wake();
  }

  /** The movement of that name stops where it is. */
  drop(name: string): void {
    this.#runs.get(name)?.end();
    this.#runs.delete(name);
  }
}

/** Slow at the end. */
export const easeOut = (t: number): number => 1 - (1 - t) ** 3;
/** Slow at both ends. */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
/** Gently slow at both ends. */
export const easeSine = (t: number): number => (1 - Math.cos(Math.PI * t)) / 2;
/** Slow at the start. */
export const easeIn = (t: number): number => t ** 2.4;
/** Goes a little past its end and comes back: weight. */
export const easeSettle = (t: number): number => 1 + 2.1 * (t - 1) ** 3 + 1.1 * (t - 1) ** 2;
/** From 0 up to 1 and back to 0. */
export const thereAndBack = (t: number): number => Math.sin(Math.PI * t);
/** Between a and b. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
